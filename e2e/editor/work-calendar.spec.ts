import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

test("R59: the secretary of the office enters, changes, copies and strikes out an item; readers see each at the next request", async ({
	browser,
	portal,
	request,
}) => {
	const page = await openStaffPage(browser, portal, "van_thu");
	const readWeek = async (week: number) => (await request.get(`/lich-cong-tac/2031-tuan-${week}`)).text();
	const main = page.getByRole("main");
	expect(await readWeek(20)).not.toContain("Họp thẩm định");

	await page.goto("/admin");
	await page.getByRole("navigation", { name: "Khu biên tập" }).getByRole("link", { name: "Lịch công tác" }).click();
	await main.getByRole("link", { name: "Thêm mục" }).click();
	await page.getByLabel("Ngày").fill("hôm nọ");
	await page.getByRole("textbox", { name: "Nội dung" }).fill("Họp thẩm định đề án");
	await page.getByLabel("Chủ trì").fill("Trưởng Ban Tổ chức");
	await page.getByRole("button", { name: "Thêm vào lịch" }).click();
	await expect(page.getByLabel("Ngày")).toHaveAccessibleDescription(/Hãy ghi ngày/);
	await expect(page.getByLabel("Giờ", { exact: true })).toHaveAccessibleDescription(/Hãy ghi giờ/);
	await expect(page.getByLabel("Chủ trì")).toHaveValue("Trưởng Ban Tổ chức");
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	await page.getByLabel("Ngày").fill("14/5/2031");
	await page.getByLabel("Giờ", { exact: true }).fill("8h");
	await page.getByRole("button", { name: "Thêm vào lịch" }).click();
	await expect(page).toHaveURL(/tuan=2031-tuan-20/);
	expect(await readWeek(20)).toContain("Họp thẩm định đề án");

	await main.getByRole("link", { name: "Họp thẩm định đề án" }).click();
	await page.getByRole("button", { name: "Chép sang tuần sau" }).click();
	await expect(page).toHaveURL(/tuan=2031-tuan-21/);
	expect(await readWeek(21)).toContain("Họp thẩm định đề án");
	expect(await listBarriers(page)).toEqual([]);

	await main.getByRole("link", { name: "Họp thẩm định đề án" }).click();
	await page.getByLabel(/^Nội bộ/).check();
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(main).toContainText("Nội bộ, bạn đọc không thấy");
	expect(await readWeek(21), "what became private is gone at the next request").not.toContain("Họp thẩm định");

	await page.goto("/admin/lich-cong-tac?tuan=2031-tuan-20");
	await main.getByRole("link", { name: "Họp thẩm định đề án" }).click();
	const other = await page.context().newPage();
	await other.goto(page.url());
	await other.getByRole("textbox", { name: "Nội dung" }).fill("Họp thẩm định hai đề án");
	await other.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(other).toHaveURL(/tuan=/);
	await page.getByRole("textbox", { name: "Nội dung" }).fill("Bản của tôi");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Họp thẩm định hai đề án" })).toBeVisible();
	await expect(page.getByRole("textbox", { name: "Nội dung" })).toHaveValue("Bản của tôi");
	await page.reload();
	await page.getByText("Xóa khỏi lịch …").click();
	await page.getByRole("button", { name: "Xóa hẳn" }).click();
	await expect(main).toContainText("Tuần này chưa có mục nào");
	expect(await readWeek(20)).not.toContain("Họp thẩm định");
	await page.context().close();
});
