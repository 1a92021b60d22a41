import type { Locator, Page } from "@playwright/test";
import { makeDocx, paragraph, picture } from "../../lib/test-docx.ts";
import { listBarriers } from "../support/accessibility.ts";
import { compose, replace, sendKeys, typeWords } from "../support/input-methods.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const SENTENCE = "Đảng bộ huyện Đak Đoa, nghiêng, thuở, quyết nghị";
const toSheet = (page: Page) => page.getByRole("textbox", { name: "Nội dung bài" });

async function save(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Lưu bản nháp" }).click();
	await expect(page.getByText("Bản nháp", { exact: true })).toBeVisible();
}

async function goBack(page: Page, letters: number): Promise<void> {
	for (let left = letters; left > 0; left -= 1) await page.keyboard.press("ArrowLeft");
}

test("E31: what three kinds of input methods type is stored letter by letter", async ({ browser, portal }) => {
	test.setTimeout(120_000);
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.goto("/admin/bai-viet/moi");
	for (const label of ["Tiêu đề", "Sapo"]) {
		await page.getByLabel(label, { exact: true }).click();
		await typeWords(page, `${SENTENCE}. `, compose);
		await typeWords(page, `${SENTENCE}. `, replace);
		await typeWords(page, SENTENCE, sendKeys);
	}
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	const sheet = toSheet(page);
	await sheet.click();
	await typeWords(page, SENTENCE, compose);
	await page.keyboard.press("Enter");
	await typeWords(page, SENTENCE, replace);
	await page.keyboard.press("Enter");
	await typeWords(page, SENTENCE, sendKeys);
	await expect(sheet.locator("p")).toHaveText([SENTENCE, SENTENCE, SENTENCE]);

	await page.keyboard.press("Enter");
	await typeWords(page, "Đak Đa, nghêng", compose);
	await goBack(page, "êng".length);
	await sendKeys(page, "i");
	await goBack(page, "a, nghi".length);
	await compose(page, "o");
	await expect(sheet.locator("p").nth(3)).toHaveText("Đak Đoa, nghiêng");
	await page.keyboard.press("Control+End");
	await typeWords(page, " thuở", sendKeys);
	await page.keyboard.press("Control+z");
	await page.keyboard.press("Control+y");
	await expect(sheet.locator("p")).toHaveText([SENTENCE, SENTENCE, SENTENCE, "Đak Đoa, nghiêng thuở"]);
	await save(page);
	await page.reload();
	await expect(page.getByLabel("Tiêu đề", { exact: true })).toHaveValue(`${SENTENCE}. ${SENTENCE}. ${SENTENCE}`);
	await expect(page.getByLabel("Sapo")).toHaveValue(`${SENTENCE}. ${SENTENCE}. ${SENTENCE}`);
	await expect(toSheet(page).locator("p")).toHaveText([SENTENCE, SENTENCE, SENTENCE, "Đak Đoa, nghiêng thuở"]);
	await page.context().close();
});

async function paste(field: Locator, data: Record<string, string>): Promise<void> {
	await field.click();
	await field.evaluate((element, given) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
		element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, data);
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {font-family:"Times New Roman"} --></style></head><body><!--StartFragment-->
<h1><span style='color:red'>Việc chung</span></h1>
<p class=MsoNormal>Chi bộ <b>bàn</b><span class=SpellE> vi</span><span>ệc</span> trồng\nrừng.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Lo giống</p>
<p class=MsoNormal><img src="file:///C:/clip_image001.png" width=200 height=100></p><!--EndFragment--></body></html>`;

test("E29: a paste from Word comes in clean, and one in an old encoding is shown before it is read anew", async ({
	browser,
	portal,
}) => {
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.goto("/admin/bai-viet/moi");
	const sheet = toSheet(page);
	await paste(sheet, { "text/html": WORD, "text/plain": "Việc chung" });
	await expect(sheet.getByRole("heading", { level: 2 })).toHaveText("Việc chung");
	await expect(sheet.locator("p").first()).toHaveText("Chi bộ bàn việc trồng rừng.");
	await expect(sheet.locator("strong")).toHaveText("bàn");
	await expect(sheet.getByRole("listitem")).toHaveText("Lo giống");
	await expect(sheet.getByText("[Ảnh: hãy tải ảnh lên ở đây]")).toBeVisible();
	await expect(sheet.locator("img, span[style], [class*=Mso]")).toHaveCount(0);

	const dialog = page.getByRole("dialog", { name: /bảng mã cũ TCVN3/ });
	await page.keyboard.press("Control+End");
	await paste(sheet, { "text/plain": "Héi nghÞ bµn vÒ viÖc trång rõng" });
	await expect(dialog.getByRole("cell")).toHaveText([
		"Héi nghÞ bµn vÒ viÖc trång rõng",
		"Hội nghị bàn về việc trồng rừng",
	]);
	expect(await listBarriers(page)).toEqual([]);
	await dialog.getByRole("button", { name: "Chuyển sang Unicode" }).click();
	await expect(sheet).toContainText("Hội nghị bàn về việc trồng rừng");
	await page.keyboard.press("Control+z");
	await expect(sheet).not.toContainText("Hội nghị");
	const title = page.getByLabel("Tiêu đề", { exact: true });
	await paste(title, { "text/plain": "Ñoàng baøo caùc xaõ vuøng bieân giôùi" });
	await page.getByRole("button", { name: "Chuyển sang Unicode" }).click();
	await expect(title).toHaveValue("Đồng bào các xã vùng biên giới");
	await page.context().close();
});

test("E30: a Word file becomes a draft after its old encoding was looked at", async ({ browser, portal }) => {
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto("/admin/bai-viet");
	await page.getByRole("link", { name: "Nhập từ Word" }).click();
	await page.getByRole("button", { name: "Nhập thành bản nháp" }).click();
	await expect(page.getByText("Hãy chọn một tệp Word.")).toBeVisible();
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	const send = async (name: string, buffer: Buffer) => {
		await page.getByLabel("Tệp Word").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
		await page.getByRole("button", { name: "Nhập thành bản nháp" }).click();
	};
	await send("gia.docx", Buffer.from("%PDF-1.7"));
	await expect(page.getByText("Đây không phải tệp Word.")).toBeVisible();
	const body =
		paragraph("Héi nghÞ bµn vÒ viÖc trång rõng", { style: "Title" }) +
		paragraph("Giao tr\u00adëng th«n lo gièng, ®Êt vµ n\u00adíc t\u00adíi.") +
		paragraph("Ai cũng được nói.") +
		picture(1, "Sơ đồ");
	await send("bao-cao.docx", makeDocx({ body, media: { "a.emf": Buffer.from("EMF") } }));
	await expect(page.getByRole("heading", { name: /2 đoạn dùng bảng mã cũ TCVN3/ })).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("button", { name: "Chuyển sang Unicode và nhập" }).click();
	await expect(page.getByText("Đã có bản nháp")).toBeVisible();
	await expect(page.getByText(/^Ảnh thứ 1 \(emf\)/)).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("link", { name: "Mở bản nháp" }).click();
	await expect(page.getByLabel("Tiêu đề", { exact: true })).toHaveValue("Hội nghị bàn về việc trồng rừng");
	await expect(page.getByLabel("Sapo")).toHaveValue("Giao trưởng thôn lo giống, đất và nước tưới.");
	await expect(toSheet(page)).toContainText("Ai cũng được nói.");
	await page.context().close();
});
