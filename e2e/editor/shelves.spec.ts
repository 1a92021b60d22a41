import type { Page } from "@playwright/test";
import { makeXlsx } from "../../lib/test-xlsx.ts";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const toPdf = (name: string, words: string) => ({
	...{ name, mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`) },
});

async function requireGoodLook(page: Page): Promise<void> {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
	}
}

test("R44 A01: a clerk puts a document before readers, mends it, says what it replaces, and takes it away", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "van_thu");
	const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
	const ask = (path: string) => request.get(portal.origin + path);
	await page.goto("/admin/van-ban");
	await requireGoodLook(page);
	await page.getByRole("link", { name: "Thêm văn bản" }).click();
	await requireGoodLook(page);
	await page.getByLabel("Số, ký hiệu").fill("977 nq tu");
	await page.getByLabel("Ngày ban hành").fill("05/9/2026");
	await page.getByLabel("Trích yếu").fill("Về bảo vệ rừng đầu nguồn");
	await page.getByLabel("Tệp đính kèm").setInputFiles([toPdf("977 mật.pdf", "mật")]);
	await press("Đăng văn bản");
	await expect(page.getByText("Số, ký hiệu “977 nq tu” chưa đúng.")).toBeVisible();
	await page.getByLabel("Số, ký hiệu").fill("977-NQ/TU");
	await press("Đăng văn bản");
	await expect(page.getByText("mang dấu “Mật”")).toBeVisible();
	await requireGoodLook(page);
	expect((await (await ask("/van-ban?q=977")).text()).includes("bảo vệ rừng đầu nguồn")).toBe(false);

	await page.getByLabel("Tệp đính kèm").setInputFiles([toPdf("a.pdf", "một"), toPdf("Phụ lục.pdf", "hai")]);
	await press("Đăng văn bản");
	await expect(page.getByText("Đã đăng văn bản")).toBeVisible();
	await requireGoodLook(page);
	const href = (await page.getByRole("link", { name: "Xem trên trang" }).getAttribute("href")) ?? "";
	const shown = await (await ask(href)).text();
	expect(shown).toContain("977-NQ-TU Phụ lục.pdf");

	await page.getByLabel("Bỏ 977-NQ-TU Phụ lục.pdf").check();
	await page.getByLabel("Trích yếu").fill("Về giữ rừng đầu nguồn");
	await press("Lưu văn bản");
	await expect(page.getByText("Đã lưu văn bản.")).toBeVisible();
	const link = (await page.getByRole("link", { name: "Xem trên trang" }).getAttribute("href")) ?? "";
	const mended = await (await ask(link)).text();
	expect(mended).toContain("Về giữ rừng đầu nguồn");
	expect(mended, "at the next request").not.toContain("Phụ lục.pdf");

	await page.getByLabel("Văn bản kia").fill("1-NQ/KHONGCO");
	await press("Ghi thay thế");
	await expect(page.getByRole("alert").filter({ hasText: "không có văn bản" })).toBeVisible();

	await page.getByText("Gỡ 977-NQ/TU khỏi trang").click();
	await page.getByLabel("Lý do gỡ").fill("Ban hành nhầm");
	await press("Gỡ văn bản");
	await expect(page.getByText("Đã gỡ văn bản và tệp khỏi trang.")).toBeVisible();
	expect((await ask(link)).status()).toBe(410);
	await page.goto("/admin/van-ban?q=977+nq+tu&hieu-luc=da-go");
	await expect(page.getByRole("row", { name: /977-NQ\/TU.*Đã gỡ/ })).toBeVisible();
	await page.getByRole("link", { name: "977-NQ/TU" }).click();
	await press("Đưa lại văn bản");
	await expect(page.getByText("Đã đưa văn bản trở lại trang.")).toBeVisible();
	expect((await ask(link)).status()).toBe(200);
	await page.context().close();
});

test("R44: a clerk sees what becomes of each line of a list before anything of it is written", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "van_thu");
	const isShown = async () =>
		(await (await request.get(`${portal.origin}/van-ban?q=981`)).text()).includes("Về chợ phiên");
	await page.goto("/admin/van-ban/nhap");
	await requireGoodLook(page);
	const table = [
		"Số, ký hiệu;Ngày ban hành;Trích yếu;Độ mật;Thay thế;Tệp đính kèm",
		"981-NQ/TU;02/10/2026;Về chợ phiên;Không mật;;981.pdf",
		"982-NQ/TU;03/10/2026;Về bến nước;Mật;;",
	];
	const buffer = Buffer.from(`\uFEFF${table.join("\r\n")}`);
	await page.getByLabel("Bảng văn bản").setInputFiles({ name: "bang.csv", mimeType: "text/csv", buffer });
	await page.getByLabel("Các tệp đính kèm").setInputFiles([toPdf("981.pdf", "chợ"), toPdf("thua.pdf", "thừa")]);
	await page.getByRole("button", { name: "Kiểm tra trước" }).click();
	await expect(page.getByText("chưa ghi gì: sẽ thêm 1 văn bản, sẽ sửa 0, 0 không đổi, 1 bị từ chối")).toBeVisible();
	await expect(page.getByRole("row", { name: /982-NQ\/TU.*mang dấu “Mật”/ })).toBeVisible();
	await expect(page.getByText("Không dòng nào nhắc tới tệp: thua.pdf.")).toBeVisible();
	await requireGoodLook(page);
	expect(await isShown(), "nothing is written").toBe(false);
	await page.getByRole("button", { name: "Nhập 1 văn bản" }).click();
	await expect(page.getByText("Đã nhập xong: thêm 1 văn bản")).toBeVisible();
	expect(await isShown()).toBe(true);
	await page.context().close();
});

test("R44: a clerk brings in a workbook as its dry run showed, wrong cells named, and again without any change", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	test.setTimeout(90_000);
	const page = await openStaffPage(browser, portal, "van_thu");
	const give = (name: string, buffer: Buffer) =>
		page.getByLabel("Bảng văn bản").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
	const check = () => page.getByRole("button", { name: "Kiểm tra trước" }).click();
	await page.goto("/admin/van-ban/nhap");
	const [template] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: "Tải bảng mẫu" }).click(),
	]);
	expect(template.suggestedFilename()).toBe("mau-danh-sach-van-ban.xlsx");

	await give("cu.xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512)]));
	await check();
	await expect(page.getByRole("alert").filter({ hasText: "Tệp .xls của Excel 97–2003" })).toBeVisible();
	await requireGoodLook(page);

	const head = ["STT", "SO KY HIEU", "Ngày ban hành", "Trích yếu", "Độ mật", "Thay thế"];
	const table = makeXlsx(
		[
			["DANH MỤC VĂN BẢN"],
			[],
			head,
			["1", "985-NQ/TU", { day: "2026-10-02" }, "Về hồ chứa bản làng", "Không mật", "984-NQ/TU"],
			["2", "984-NQ/TU", "01/10/2026", "Về đập dâng bản làng", "Không mật"],
			["3", "983-NQ/TU", "31/9/2026", "Về kênh mương", "Không mật"],
			["4", "985-NQ/TU", "02/10/2026", "Về hồ chứa bản làng", "Không mật"],
		],
		{ merged: "A1:F1" },
	);
	await give("danh-muc.xlsx", table);
	await check();
	await expect(page.getByText("chưa ghi gì: sẽ thêm 2 văn bản, sẽ sửa 0, 0 không đổi, 2 bị từ chối")).toBeVisible();
	await expect(
		page.getByText("Dòng 6, cột Ngày ban hành: Ngày ban hành “31/9/2026” không phải là ngày."),
	).toBeVisible();
	await expect(page.getByText(/Dòng 7, cột Số, ký hiệu: Trùng .* với dòng 4/)).toBeVisible();
	await requireGoodLook(page);
	await page.getByRole("button", { name: "Nhập 2 văn bản" }).click();
	await expect(page.getByText("Đã nhập xong: thêm 2 văn bản, sửa 0")).toBeVisible();
	const shown = await (await request.get(`${portal.origin}/van-ban?q=${encodeURIComponent("bản làng")}`)).text();
	expect([shown.includes("985-NQ/TU"), shown.includes("Về đập dâng bản làng")]).toEqual([true, true]);

	await give("danh-muc.xlsx", table);
	await check();
	await expect(page.getByText("sẽ thêm 0 văn bản, sẽ sửa 0, 2 không đổi")).toBeVisible();
	await expect(page.getByText("Không có gì để nhập")).toBeVisible();
	await page.context().close();
});
