import sharp from "sharp";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

test("R64: a secretary adds a unit and its leader with a photograph; whoever leaves the post stays visible as such", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(90_000);
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	const read = async (path: string) => (await request.get(path)).text();
	const main = page.getByRole("main");
	await page.goto("/admin");
	await page.getByRole("navigation", { name: "Khu biên tập" }).getByRole("link", { name: "Tổ chức" }).click();
	expect(await listBarriers(page)).toEqual([]);
	await main.getByRole("link", { name: "Thêm đơn vị" }).click();
	await page.getByLabel("Tên đơn vị").fill("Ban Nội chính Tỉnh ủy");
	await page.getByLabel("Chức năng, nhiệm vụ").fill("Tham mưu về công tác nội chính.");
	await page.getByLabel("Từ ngày").fill("ngày nào đó");
	await page.getByRole("button", { name: "Thêm đơn vị" }).click();
	await expect(page.getByLabel("Từ ngày")).toHaveAccessibleDescription(/Hãy ghi ngày/);
	await expect(page.getByLabel("Chức năng, nhiệm vụ")).toHaveValue("Tham mưu về công tác nội chính.");
	await page.getByLabel("Từ ngày").fill("1/7/2025");
	await page.getByRole("button", { name: "Thêm đơn vị" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ban Nội chính Tỉnh ủy");
	expect(await read("/co-cau-to-chuc")).toContain("Ban Nội chính Tỉnh ủy");

	await main.getByRole("link", { name: "Thêm người" }).click();
	await page.getByLabel("Họ tên").fill("Vũ Thị Thử Nghiệm");
	await page.getByLabel("Chức vụ").fill("Trưởng ban");
	await page.getByLabel("Tiểu sử tóm tắt").fill("Sinh năm 1971.");
	const picture = await sharp({ create: { width: 600, height: 800, channels: 3, background: "#667" } })
		.jpeg()
		.toBuffer();
	await page
		.locator("input[type=file]")
		.setInputFiles({ name: "chan-dung.jpg", mimeType: "image/jpeg", buffer: picture });
	await expect(main.getByRole("img")).toBeVisible({ timeout: 30_000 });
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	await page.getByRole("button", { name: "Thêm người" }).click();
	const unit = "/co-cau-to-chuc/ban-noi-chinh-tinh-uy";
	await expect(main.getByRole("link", { name: "Vũ Thị Thử Nghiệm" })).toBeVisible();
	const shown = await read(unit);
	expect(shown).toContain('alt="Chân dung Vũ Thị Thử Nghiệm"');
	expect(shown).toContain("Sinh năm 1971.");
	expect(shown).not.toContain("Đã giữ chức vụ");

	await main.getByRole("link", { name: "Vũ Thị Thử Nghiệm" }).click();
	await page.getByLabel("Đến ngày").fill("31/10/2026");
	await page.getByRole("button", { name: "Lưu", exact: true }).click();
	await expect(main).toContainText("đã giữ");
	const left = await read(unit);
	expect(left).toContain("Đã giữ chức vụ");
	expect(left).toContain("Đến 31/10/2026");
	expect(left).not.toContain("Sinh năm 1971.");
	await page.context().close();
});
