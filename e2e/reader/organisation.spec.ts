import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("R64: a reader finds units, who leads them and who did, also of a unit that is no more", async ({
	page,
	request,
}) => {
	await page.goto("/");
	await page.getByRole("contentinfo").getByRole("link", { name: "Cơ cấu tổ chức" }).click();
	const main = page.getByRole("main");
	await expect(main.getByRole("heading", { level: 2, name: "Ban Tổ chức Tỉnh ủy" })).toBeVisible();
	await expect(main).toContainText("Siu Thí Dụ");
	await expect(main, "who has left stands on the page of the unit alone").not.toContainText("Trần Thị Mẫu");
	await main.getByRole("link", { name: "Thường trực Tỉnh ủy" }).click();
	await expect(page).toHaveURL(/\/co-cau-to-chuc\/thuong-truc-tinh-uy$/);
	await expect(main).toContainText("Phụ trách: Lãnh đạo toàn diện");
	await expect(main.getByRole("heading", { level: 2, name: "Đã giữ chức vụ" })).toBeVisible();
	await expect(main).toContainText("01/10/2020 – 30/06/2025");
	await main.getByRole("navigation", { name: "Đường dẫn" }).getByRole("link", { name: "Cơ cấu tổ chức" }).click();
	await main.getByRole("link", { name: "Ban Dân vận Tỉnh ủy" }).click();
	await expect(main).toContainText("Đã kết thúc hoạt động");
	await expect(main).toContainText("Ksor Minh Chứng");
	const sitemap = await (await request.get("/sitemap/trang.xml")).text();
	expect(sitemap).toContain("/co-cau-to-chuc/thuong-truc-tinh-uy<");
	expect((await request.get("/co-cau-to-chuc/khong-co")).status()).toBe(404);
});
