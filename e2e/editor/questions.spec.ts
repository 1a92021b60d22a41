import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

test("R60: a moderator takes a question up, edits it with a trace, passes it on, and takes a pair back with a reason", async ({
	browser,
	ownPortal,
	request,
}) => {
	test.setTimeout(90_000);
	const page = await openStaffPage(browser, ownPortal, "kiem_duyet");
	const says = (words: string) => expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
	await page.goto("/admin");
	await page.getByRole("navigation", { name: "Khu biên tập" }).getByRole("link", { name: "Hỏi – đáp" }).click();
	await page.getByRole("link", { name: /^Con em làng xa trường/ }).click();
	await expect(page.getByRole("main")).toContainText("Một phụ huynh ở xã Kon Gang (không đăng tên)");
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
	await expect(page.getByText("Đã tiếp nhận", { exact: true })).toBeVisible();
	await page.getByText("Biên tập câu hỏi").click();
	await page.getByLabel("Câu hỏi, trong một câu").fill("Học sinh ở làng xa trường có được hỗ trợ bán trú không?");
	await page.getByRole("button", { name: "Lưu câu hỏi đã biên tập" }).click();
	await expect(page.getByLabel("Lý do sửa")).toHaveAccessibleDescription(/Hãy ghi lý do sửa/);
	await page.getByLabel("Lý do sửa").fill("Gọn câu hỏi");
	await page.getByRole("button", { name: "Lưu câu hỏi đã biên tập" }).click();
	await says("Bản bạn đọc gửi vẫn được giữ");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Học sinh ở làng xa/);
	await expect(page.getByRole("region", { name: "Các bản trước" }).or(page.getByText("Các bản trước"))).toBeVisible();

	await page.getByRole("button", { name: "Chuyển cơ quan trả lời" }).click();
	await expect(page.getByLabel("Cơ quan trả lời", { exact: true })).toHaveAccessibleDescription(/Hãy ghi cơ quan/);
	await page.getByLabel("Cơ quan trả lời", { exact: true }).fill("Sở Giáo dục và Đào tạo");
	await page.getByRole("button", { name: "Chuyển cơ quan trả lời" }).click();
	await says("Đã chuyển cơ quan trả lời");
	await page.getByLabel("Câu trả lời").fill("Có, theo khoảng cách đến trường.");
	await page.getByRole("button", { name: "Công bố câu hỏi và trả lời" }).click();
	await says("Đã công bố");
	const path = await page.getByRole("link", { name: "Xem như bạn đọc" }).getAttribute("href");
	const read = async () => request.get(`${ownPortal.origin}${path}`);
	expect(await (await read()).text()).toContain("Câu hỏi đã được tòa soạn biên tập.");
	expect(await (await read()).text()).not.toContain("Kon Gang");

	await page.getByText("Gỡ khỏi trang").click();
	await page.getByLabel("Lý do", { exact: true }).fill("Trả lời nhầm đơn vị");
	await page.getByRole("button", { name: "Gỡ câu hỏi và trả lời" }).click();
	await expect(page.getByText("Đã gỡ", { exact: true })).toBeVisible();
	expect((await read()).status()).toBe(410);
	await page.context().close();
});
