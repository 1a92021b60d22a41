import { rmSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { findFreePort } from "../../lib/free-port.ts";
import { openMailServer } from "../../lib/test-mail-server.ts";
import { listBarriers } from "../support/accessibility.ts";
import { copyDemoData } from "../support/demo-template.ts";
import { getNewestLetter, readLetters, sendLetter, typeLetter } from "../support/letters.ts";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { startPortal } from "../support/portal.ts";
import { sendForm } from "../support/send-form.ts";
import { expect, test } from "../support/test.ts";
import { listHtmlMistakes } from "../support/valid-html.ts";

const letter = {
	name: "Hồ Thị Xuân",
	email: "xuan@thu.example",
	subject: "Hỏi về lớp học chiêng",
	content: "Bao giờ lớp khai giảng?\nXin cảm ơn.",
};

// Letters of one test count against the limits of another that comes from the same address.
test.describe.configure({ mode: "default" });

async function expectNoOverhang(page: Page): Promise<void> {
	const overhang = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(await overhang()).toBe(0);
}

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, ownEnv: { LOG_LEVEL: "info" } });

	test("R45: a reader writes to the newsroom; staff read the letter, answer it, and no log names anybody", async ({
		page,
		ownPortal,
	}) => {
		await page.goto(`${ownPortal.origin}/lien-he`);
		await page.getByRole("link", { name: "Gửi thư cho tòa soạn" }).click();
		const openedAt = Date.now();
		await expect(page).toHaveURL(`${ownPortal.origin}/lien-he/gui`);
		await typeLetter(page, letter);
		expect(await sendLetter(page, openedAt)).toBe(303);
		await expect(page).toHaveURL(`${ownPortal.origin}/lien-he/da-gui`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cảm ơn bạn đã viết cho tòa soạn");

		const id = await getNewestLetter(ownPortal);
		const shown = await readLetters(ownPortal, "show", id);
		for (const words of ["Hồ Thị Xuân · xuan@thu.example", letter.subject, letter.content])
			expect(shown).toContain(words);
		await readLetters(ownPortal, "answer", id, "--note", "Đã gửi thư trả lời");
		expect(await readLetters(ownPortal, "list")).not.toContain(letter.subject);
		expect(await readLetters(ownPortal, "list", "--state", "answered")).toContain(letter.subject);
		await readLetters(ownPortal, "close", id, "--note", "Xong");
		expect(await readLetters(ownPortal, "show", id)).toContain("Ghi chú của tòa soạn: Xong");
		expect((await ownPortal.runCommand("letters", "close", id)).code).toBe(1);
		expect(ownPortal.readLog()).not.toMatch(/Xuân|xuan@thu|lớp học chiêng|khai giảng/);
	});

	test("R46: a reader reports a mistake with its passage; staff see both and the version she read", async ({
		page,
		ownPortal,
		request,
	}) => {
		const [article = ""] = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang");
		await page.goto(ownPortal.origin + article);
		await page.getByRole("link", { name: "Báo lỗi bài viết" }).click();
		const openedAt = Date.now();
		await expect(page.getByRole("main").locator(`a[href="${article}"]`)).toBeVisible();
		await expectNoOverhang(page);
		await page.getByLabel(/^Đoạn sai/).fill("phát trước hai ngày");
		await page.getByLabel("Sai ở điều gì").selectOption("Số liệu");
		await typeLetter(page, { content: "Đúng ra là ba ngày." });
		expect(await sendLetter(page, openedAt)).toBe(303);
		await expect(page).toHaveURL(`${ownPortal.origin}/bao-loi/da-gui?bai=${toArticleId(article)}`);

		const shown = await readLetters(ownPortal, "show", await getNewestLetter(ownPortal));
		for (const words of ["“phát trước hai ngày”", "Loại lỗi: Số liệu", "Đúng ra là ba ngày.", "Bản bạn đọc thấy: 1"])
			expect(shown).toContain(words);
	});

	test("R46: where there is no article, or no more, a clear page says so and takes nothing", async ({
		page,
		ownPortal,
		request,
	}) => {
		const [article = ""] = await listArticleLinks(request, "/chuyen-muc/y-te");
		const form = page.locator("form[method=post]");
		await page.goto(ownPortal.origin + article);
		const link = (await page.getByRole("link", { name: "Báo lỗi bài viết" }).getAttribute("href")) ?? "";
		await ownPortal.runCommand("article", "take-down", String(toArticleId(article)), "--reason", "Kiểm tra");
		for (const [path, status, title] of [
			[link, 410, "Bài viết đã được gỡ"],
			["/bao-loi?bai=999999", 404, "Không tìm thấy bài viết"],
			["/bao-loi", 404, "Không tìm thấy bài viết"],
		] as const) {
			const answer = await page.goto(ownPortal.origin + path);
			expect([path, answer?.status(), answer?.headers()["cache-control"]]).toEqual([path, status, "no-store"]);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
			await expect(form).toHaveCount(0);
		}
	});
});

test("R45: every mistake is told beside its field and at the top, with all that was typed, on a page without barriers", async ({
	page,
	ownPortal,
	templates,
}) => {
	await page.goto(`${ownPortal.origin}/lien-he/gui`);
	const openedAt = Date.now();
	await page.locator("form[method=post]").evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await typeLetter(page, { content: "Lời này phải còn lại" });
	await page.getByLabel("Điện thoại").fill("gọi tôi");
	expect(await sendLetter(page, openedAt)).toBe(422);
	await expect(page).toHaveTitle(/^Thư chưa được gửi/);
	await expect(page.getByRole("textbox", { name: "Nội dung" })).toHaveValue("Lời này phải còn lại");
	const alert = page.getByRole("alert");
	for (const [label, words] of [
		["Họ và tên", /họ tên, ít nhất 2/],
		["Điện thoại", /chưa đúng dạng/],
		["Chủ đề", /chủ đề, ít nhất 3/],
		[/^Tôi đồng ý/, /đánh dấu đồng ý/],
	] as const) {
		await expect(page.getByLabel(label)).toHaveAccessibleDescription(words);
		await expect(page.getByLabel(label)).toHaveAttribute("aria-invalid", "true");
		await alert.getByRole("link", { name: words }).click();
		await expect(page.getByLabel(label)).toBeFocused();
	}
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		await expectNoOverhang(page);
	}
	for (const path of ["/lien-he/gui", `/bao-loi?bai=${toArticleId(templates.article)}`]) {
		const answer = await sendForm(ownPortal.origin + path, { bai: String(toArticleId(templates.article)), ten: "X" });
		expect(answer.status, path).toBe(422);
		expect(await listHtmlMistakes(answer.body.toString()), path).toEqual([]);
	}
});

test("R46: with script the passage selected in the article is in the form, and what is selected elsewhere is not", async ({
	page,
	templates,
}) => {
	const select = (part: Locator) => part.evaluate((element) => getSelection()?.selectAllChildren(element));
	const paragraph = page.locator(".prose p").first();
	const report = page.getByRole("link", { name: "Báo lỗi bài viết" });
	const passage = page.getByLabel(/^Đoạn sai/);
	await page.goto(templates.article);
	const words = (await paragraph.innerText()).replace(/\s+/g, " ");
	await select(paragraph);
	await report.click();
	const quoted = await passage.inputValue();
	expect(quoted.length).toBeGreaterThan(100);
	expect([words.startsWith(quoted), [...quoted].length <= 300]).toEqual([true, true]);

	await page.goto(templates.article);
	await select(paragraph);
	await report.focus();
	await page.keyboard.press("Enter");
	await expect(passage).toHaveValue(quoted);

	await page.goto(templates.article);
	await select(page.getByRole("contentinfo"));
	await report.click();
	await expect(passage).toHaveValue("");
});

test("R46: the longest passage in the letters that take most room still makes an address the portal takes", async ({
	page,
	templates,
}) => {
	await page.goto(templates.article);
	await page
		.locator(".prose p")
		.first()
		.evaluate((element) => {
			element.textContent = "ộ".repeat(400);
			getSelection()?.selectAllChildren(element);
		});
	await page.getByRole("link", { name: "Báo lỗi bài viết" }).click();
	await expect(page.getByLabel(/^Đoạn sai/)).toHaveValue(/^ộ{150,300}$/);
});

test("R45: what is sent while the mail server is down is stored, and mailed once when it is up", async ({ page }) => {
	const port = await findFreePort();
	const dataDir = copyDemoData();
	const portal = await startPortal(dataDir, { SMTP_URL: `smtp://127.0.0.1:${port}` });
	await page.goto(`${portal.origin}/lien-he/gui`);
	const openedAt = Date.now();
	await typeLetter(page, letter);
	expect(await sendLetter(page, openedAt)).toBe(303);
	await expect.poll(() => portal.readLog(), { intervals: [50], timeout: 20_000 }).toContain("job-failed");
	expect(await readLetters(portal, "list")).toContain(letter.subject);
	expect(portal.readLog()).not.toMatch(/Xuân|xuan@thu/);

	const server = await openMailServer(port);
	const { mails } = server;
	await expect.poll(() => mails.length, { intervals: [50], timeout: 40_000 }).toBe(1);
	expect(mails[0]?.to).toEqual(["toasoan@gialai.example"]);
	expect(mails[0]?.source).toContain("Reply-To: xuan@thu.example");
	expect((await portal.runCommand("doctor")).output).toContain("Việc nền không bị kẹt");
	await portal.stop();
	await server.close();
	rmSync(dataDir, { recursive: true, force: true });
	expect(mails).toHaveLength(1);
});
