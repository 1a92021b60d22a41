import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { closeAt } from "../support/closing.ts";
import { toArticleId } from "../support/pages.ts";
import { sendForm } from "../support/send-form.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";
import { listHtmlMistakes } from "../support/valid-html.ts";

/** The portal takes a form that comes back sooner for a program's. */
const SHORTEST_READING_MS = 2000;
const CLOSES_IN_MS = 6000;
/** The browser of the tests calls itself one that nobody sits at. */
const PHONE =
	"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";
const OPINION = "Đề nghị ghi rõ ai trả lời Nhân dân và trong bao nhiêu ngày.";

/** Sends the form that had come by `openedAt`. @returns the status */
async function send(page: Page, openedAt: number): Promise<number> {
	await expect.poll(() => Date.now(), { intervals: [50] }).toBeGreaterThan(openedAt + SHORTEST_READING_MS);
	const answered = page.waitForResponse((response) => response.request().method() === "POST");
	await page.getByRole("button", { name: "Gửi ý kiến" }).click();
	return (await answered).status();
}

test("R61: without script a reader gives an opinion, a clerk approves it and takes all along; the form closes by itself, and the summary stands at once", async ({
	ownPortal,
	browser,
	request,
}) => {
	test.setTimeout(150_000);
	const { origin } = ownPortal;
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${origin}/lay-y-kien`);
	await page.getByRole("link", { name: /^Dự thảo Quy định về trách nhiệm nêu gương/ }).click();
	const path = new URL(page.url()).pathname;
	const id = toArticleId(path);
	const readDraft = async () => (await request.get(origin + path)).text();
	await expect(page.getByRole("link", { name: /^Tải về: du-thao-quy-dinh.* \(PDF, .* KB\)$/ })).toBeVisible();
	await page.getByRole("link", { name: "Góp ý dự thảo này" }).click();
	let openedAt = Date.now();
	await page.getByLabel("Góp ý về").selectOption("Điều 2. Nội dung nêu gương");
	await page.getByLabel("Ý kiến", { exact: true }).fill(OPINION);
	await page.getByLabel("Họ và tên").fill("H");
	await page.getByLabel(/^Tôi đồng ý/).check();
	expect(await send(page, openedAt)).toBe(422);
	openedAt = Date.now();
	await expect(page.getByLabel("Họ và tên")).toHaveAccessibleDescription(/họ tên, ít nhất 2/);
	await expect(page.getByLabel("Ý kiến", { exact: true })).toHaveValue(OPINION);
	await expect(page.getByLabel("Góp ý về")).toHaveValue("Điều 2. Nội dung nêu gương");
	expect(await listHtmlMistakes(await page.content())).toEqual([]);
	await page.getByLabel("Họ và tên").fill("Hồ Thị Xuân");
	expect(await send(page, openedAt)).toBe(200);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã nhận ý kiến");
	expect(await readDraft()).not.toContain(OPINION);

	const desk = await openStaffPage(browser, ownPortal, "van_thu");
	await desk.goto(`/admin/lay-y-kien/${id}`);
	for (const width of [360, 1280]) {
		await desk.setViewportSize({ width, height: 900 });
		expect(await listBarriers(desk), `${width} px`).toEqual([]);
		expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	const saving = desk.waitForEvent("download");
	await desk.getByRole("button", { name: "Tệp CSV" }).click();
	expect(await readFile(await (await saving).path(), "utf8")).toContain(`${OPINION},Hồ Thị Xuân`);
	await desk
		.getByRole("listitem")
		.filter({ hasText: OPINION })
		.getByRole("button", { name: "Duyệt", exact: true })
		.click();
	await expect(desk.getByText(OPINION)).toHaveCount(0);
	expect(await readDraft(), "at the next request").toContain(OPINION);
	expect(await readDraft()).not.toContain("Hồ Thị Xuân");

	await page.goto(`${origin}/lay-y-kien/gui?so=${id}`);
	openedAt = Date.now();
	await closeAt(ownPortal, id, new Date(Date.now() + CLOSES_IN_MS));
	expect(await readDraft()).toContain("Góp ý dự thảo này");
	await page.getByLabel("Ý kiến", { exact: true }).fill("Lời này đến muộn.");
	await page.getByLabel("Họ và tên").fill("Hồ Thị Xuân");
	await page.getByLabel(/^Tôi đồng ý/).check();
	await expect.poll(readDraft, { timeout: 2 * CLOSES_IN_MS }).not.toContain("Góp ý dự thảo này");
	expect(await send(page, openedAt)).toBe(410);
	await expect(page.getByRole("main")).toContainText("đến sau lúc ấy nên chưa được nhận");
	await expect(page.getByRole("main")).toContainText("Lời này đến muộn.");

	await desk.goto(`/admin/lay-y-kien/${id}/sua`);
	await desk.getByLabel("Nội dung tổng hợp").fill("Tiếp thu ý kiến về thời hạn trả lời.");
	await desk.getByRole("button", { name: "Công bố tổng hợp" }).click();
	await expect(desk.getByRole("status").filter({ hasText: "Đã công bố tổng hợp" })).toBeVisible();
	expect(await readDraft()).toContain("Tiếp thu ý kiến về thời hạn trả lời.");
	expect(ownPortal.readLog()).not.toMatch(/Xuân|bao nhiêu ngày|đến muộn/);
	for (const one of [context, desk.context()]) await one.close();
});

test("R62: without script a reader rates an article once, the page is the same for all, and staff see the sum", async ({
	ownPortal,
	browser,
	request,
	templates,
}) => {
	test.setTimeout(90_000);
	const { origin } = ownPortal;
	const context = await browser.newContext({
		userAgent: PHONE,
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	const read = async () => (await request.get(origin + templates.article)).headers().etag;
	const before = await read();
	for (const title of ["Đã ghi nhận đánh giá", "Đã ghi nhận trước đó"]) {
		await page.goto(origin + templates.article);
		await page.getByRole("button", { name: "Rất hài lòng" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
	}
	await page.getByRole("link", { name: "Về trang vừa xem" }).click();
	await expect(page).toHaveURL(origin + templates.article);
	expect(await context.cookies()).toEqual([]);
	expect(await read()).toBe(before);
	const subject = { cho: `article:${toArticleId(templates.article)}`, muc: "1" };
	const foreign = { origin: "https://ke-xau.example", host: new URL(origin).host };
	expect((await sendForm(`${origin}/danh-gia`, subject, { headers: foreign })).status).toBe(403);
	const machine = await sendForm(`${origin}/danh-gia`, subject);
	expect([machine.status, machine.body.toString()]).toEqual([422, expect.stringContaining("không được tính")]);

	const desk = await openStaffPage(browser, ownPortal, "thu_ky_toa_soan");
	await desk.goto("/admin/danh-gia");
	await expect(desk.getByRole("row").filter({ hasText: "100 %" }).getByRole("cell")).toHaveText([
		/1$/,
		/0$/,
		/0$/,
		/1$/,
		/100 %$/,
	]);
	for (const width of [360, 1280]) {
		await desk.setViewportSize({ width, height: 900 });
		expect(await listBarriers(desk), `${width} px`).toEqual([]);
	}
	for (const one of [context, desk.context()]) await one.close();
});
