import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { sendForm } from "../support/send-form.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";
import { listHtmlMistakes } from "../support/valid-html.ts";

/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;

// Questions of one test count against the limits of another that comes from the same address.
test.describe.configure({ mode: "default" });

async function typeQuestion(page: Page, title: string): Promise<void> {
	await page.getByLabel("Lĩnh vực").selectOption("Y tế, bảo hiểm");
	await page.getByLabel("Câu hỏi, trong một câu").fill(title);
	await page.getByRole("textbox", { name: "Nội dung" }).fill("Ngày thường tôi đi làm rẫy xa, chỉ rảnh thứ bảy.");
	await page.getByLabel("Họ và tên").fill("Hồ Thị Xuân");
	await page.getByLabel("Điện thoại").fill("0269 382 4000");
	await page.getByLabel(/^Tôi đồng ý/).check();
}

/** Sends the form that had come by `openedAt`. @returns the status */
async function send(page: Page, openedAt: number): Promise<number> {
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	const answered = page.waitForResponse((response) => response.request().method() === "POST");
	await page.getByRole("button", { name: "Gửi câu hỏi" }).click();
	return (await answered).status();
}

test("R60: without script a reader asks, looks the question up by its code, and finds the pair once an office has answered", async ({
	ownPortal,
	browser,
	request,
}) => {
	test.setTimeout(120_000);
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const title = "Trạm y tế xã có khám bảo hiểm ngày thứ bảy không?";
	await page.goto(`${ownPortal.origin}/hoi-dap`);
	await page.getByRole("link", { name: "Gửi câu hỏi" }).click();
	const openedAt = Date.now();
	await typeQuestion(page, title);
	expect(await send(page, openedAt)).toBe(200);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã nhận câu hỏi");
	const code = (await page.getByRole("main").getByRole("definition").innerText()).trim();
	expect(code).toMatch(/^HD-[A-Z2-9]{5}-[A-Z2-9]{5}$/);
	const readList = async () => (await request.get(`${ownPortal.origin}/hoi-dap`)).text();
	expect(await readList()).not.toContain(title);

	await page.getByRole("link", { name: "Tra cứu câu hỏi" }).click();
	await page.getByLabel("Mã câu hỏi").fill(code.toLowerCase());
	await page.getByRole("button", { name: "Tra cứu" }).click();
	await expect(page.getByRole("status")).toContainText("Tòa soạn đã nhận, đang xem.");
	await expect(page.getByRole("main")).not.toContainText("Xuân");

	const desk = await openStaffPage(browser, ownPortal, "van_thu");
	await desk.goto("/admin/hoi-dap");
	await desk.getByRole("link", { name: title }).click();
	await desk.getByLabel("Cơ quan trả lời").fill("Sở Y tế");
	await desk.getByLabel("Câu trả lời").fill("Trạm khám cả sáng thứ bảy.");
	await desk.getByRole("button", { name: "Công bố câu hỏi và trả lời" }).click();
	await expect(desk.getByRole("status").filter({ hasText: "Đã công bố" })).toBeVisible();
	await desk.context().close();
	expect(await readList(), "at the next request").toContain(title);

	await page.getByRole("button", { name: "Tra cứu" }).click();
	await page.getByRole("link", { name: "Xem câu hỏi và trả lời" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
	await expect(page.getByRole("heading", { level: 2, name: "Sở Y tế trả lời" })).toBeVisible();
	const html = await (await request.get(page.url())).text();
	expect(html).toContain('"@type":"QAPage"');
	expect(html).not.toMatch(/Xuân|382 4000/);
	expect(ownPortal.readLog()).not.toMatch(/Xuân|382 4000|ngày thứ bảy|HD-/);
	await context.close();
});

test("R60: every mistake is told beside its field, with all that was typed; a wrong code is told too", async ({
	page,
	ownPortal,
}) => {
	await page.goto(`${ownPortal.origin}/hoi-dap/gui`);
	const openedAt = Date.now();
	await page.locator("form[method=post]").evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await page.getByRole("textbox", { name: "Nội dung" }).fill("Lời này còn lại");
	expect(await send(page, openedAt)).toBe(422);
	await expect(page).toHaveTitle(/^Câu hỏi chưa được gửi/);
	await expect(page.getByRole("textbox", { name: "Nội dung" })).toHaveValue("Lời này còn lại");
	for (const [label, words] of [
		["Lĩnh vực", /chọn lĩnh vực/],
		["Họ và tên", /họ tên, ít nhất 2/],
		["Thư điện tử", /số điện thoại/],
		[/^Tôi đồng ý/, /đánh dấu đồng ý/],
	] as const) {
		await expect(page.getByLabel(label)).toHaveAccessibleDescription(words);
		await page.getByRole("alert").getByRole("link", { name: words }).click();
		await expect(page.getByLabel(label)).toBeFocused();
	}
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	await page.goto(`${ownPortal.origin}/hoi-dap/tra-cuu`);
	await page.getByLabel("Mã câu hỏi").fill("HD-22222-22222");
	await page.getByRole("button", { name: "Tra cứu" }).click();
	await expect(page.getByLabel("Mã câu hỏi")).toHaveAccessibleDescription(/Không có câu hỏi nào mang mã này/);
	const other = { origin: "https://ke-xau.example", host: new URL(ownPortal.origin).host };
	for (const path of ["/hoi-dap/gui", "/hoi-dap/tra-cuu"]) {
		expect((await sendForm(ownPortal.origin + path, { "ma-so": "x" }, { headers: other })).status, path).toBe(403);
		const answer = await sendForm(ownPortal.origin + path, { "ma-so": "x" });
		expect(answer.status, path).toBe(422);
		expect(await listHtmlMistakes(answer.body.toString()), path).toEqual([]);
	}
});

test("R60: pairs are listed by field and in the sitemap; what waits stands nowhere", async ({ page, request }) => {
	await page.goto("/hoi-dap");
	await page.getByLabel("Lĩnh vực").selectOption("Đất đai, môi trường");
	await page.getByRole("button", { name: "Lọc câu hỏi" }).click();
	await expect(page).toHaveURL(/\/hoi-dap\?linh-vuc=dat-dai-moi-truong$/);
	await expect(page.getByRole("main").getByRole("status")).toHaveText("1 câu hỏi đã trả lời về đất đai, môi trường");
	await page.getByRole("link", { name: /^Đất rẫy canh tác/ }).click();
	await expect(page.getByRole("main")).toContainText("Một hộ dân ở xã Ia Mơ hỏi");
	const sitemap = await (await request.get("/sitemap/hoi-dap.xml")).text();
	expect(sitemap.match(/<url>/g)).toHaveLength(3);
	expect(sitemap).not.toContain("con-em-lang-xa-truong");
	for (const path of ["/hoi-dap?linh-vuc=khong-co", "/hoi-dap/trang/9", "/hoi-dap/con-em-lang-xa-truong-4"])
		expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
});
