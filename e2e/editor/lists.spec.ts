import type { Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { type ArticleValues, insertArticle } from "../../db/queries/articles.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { putDeskDocuments } from "../../db/queries/desk-words.ts";
import { ROLES } from "../../db/queries/users.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import { listBarriers } from "../support/accessibility.ts";
import { SCREENS } from "../support/screen-matrix.ts";
import { openStaffPage, openStaffSession } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const press = async (page: Page, name: string) => {
	await page.getByRole("button", { name, exact: true }).click();
};

/** A text that stands somewhere on its way. */
async function addText(dataDir: string, values: Pick<ArticleValues, "title" | "state"> & Partial<ArticleValues>) {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const [section] = (await listCategoryRows(db.read)).filter(({ slug }) => slug === "xay-dung-dang");
		const body = {
			type: "doc" as const,
			content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Mỗi họ góp một ché rượu." }] }],
		};
		const words = {
			slug: "le-mung-nuoc-moi",
			lead: "Cả làng ra bến nước từ lúc gà gáy.",
			categoryId: section?.id ?? 1,
		};
		return await db.tx(async (tx) => {
			const id = await insertArticle(tx, { ...words, ...values }, body, RICH_TEXT_VERSION);
			await putDeskDocuments(tx, [{ articleId: id, terms: "che ruou che_ruou" }]);
			return id;
		});
	} finally {
		await closeDatabase();
	}
}

test("E37 E27 I08: an editor finds texts, keeps the filter, takes two up by keys, and a secretary moves a day in the calendar", async ({
	browser,
	portal,
}) => {
	test.setTimeout(90_000);
	for (const n of [1, 2]) await addText(portal.dataDir, { title: `Lễ mừng nước mới, kỳ ${n}`, state: "submitted" });
	await addText(portal.dataDir, { title: "Lễ mừng nước mới, bản nháp", state: "draft" });
	const editor = await openStaffPage(browser, portal, "bien_tap_vien");
	await editor.goto("/admin/bai-viet");
	await editor.getByLabel("Tìm trong bài").fill("che ruou");
	await editor.getByRole("button", { name: "Lọc", exact: true }).click();
	await expect(editor).toHaveURL(/q=che\+ruou/);
	await expect(editor.locator("tr[data-row]")).toHaveCount(3);
	await editor.getByLabel("Lưu bộ lọc này với tên").fill("Mừng nước mới");
	await press(editor, "Lưu bộ lọc");
	await expect(editor.getByRole("link", { name: "Mừng nước mới", exact: true })).toBeVisible();
	await editor.goto("/admin/bai-viet");
	await editor.getByRole("link", { name: "Mừng nước mới", exact: true }).click();
	await expect(editor.locator("tr[data-row]").first()).toBeFocused();
	for (const key of ["x", "j", "x", "j", "x", "k"]) await editor.keyboard.press(key);
	await expect(editor.getByRole("checkbox", { name: /^Chọn/, checked: true })).toHaveCount(3);
	await editor.getByLabel("Với các bài đã chọn").selectOption({ label: "Nhận biên tập" });
	await press(editor, "Làm");
	await expect(editor.getByText("Đã xong 2 bài; 1 bài không làm được, xem lý do ở từng dòng.")).toBeVisible();
	await expect(editor.getByText("✓ Đang biên tập")).toHaveCount(2);
	await expect(editor.getByText(/^Bài đang ở trạng thái “Bản nháp”/)).toBeVisible();
	expect(await listBarriers(editor)).toEqual([]);
	await press(editor, "Xóa bộ lọc “Mừng nước mới”");
	await expect(editor.getByRole("link", { name: "Mừng nước mới", exact: true })).toHaveCount(0);

	const scheduledAt = new Date(Date.now() + 36 * 3_600_000);
	await addText(portal.dataDir, { title: "Hội xuân bến nước", state: "scheduled", scheduledAt });
	const secretary = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await secretary.goto(`/admin/lich?xem=thang&ngay=${scheduledAt.toISOString().slice(0, 10)}`);
	const cell = () => secretary.locator("li[data-day]", { hasText: "Hội xuân bến nước" });
	const before = await cell().getAttribute("data-day");
	await press(secretary, "Lùi “Hội xuân bến nước” một ngày");
	await expect(secretary.getByText(/^Đã hẹn lại lúc /)).toBeVisible();
	await expect(cell()).not.toHaveAttribute("data-day", before ?? "");
	// Near its top: beside a day full of news a cell is taller than the window.
	const targetPosition = { x: 60, y: 60 };
	await secretary
		.getByText("Hội xuân bến nước")
		.dragTo(secretary.locator(`li[data-day="${before}"]`), { targetPosition });
	await expect(cell()).toHaveAttribute("data-day", before ?? "");
	expect(await listBarriers(secretary)).toEqual([]);
	await secretary.getByText("Lịch này trong điện thoại hay Outlook").click();
	await press(secretary, "Lập địa chỉ lịch");
	const address = await secretary.getByLabel("Địa chỉ lịch").inputValue();
	const calendar = await secretary.request.get(address);
	expect(calendar.headers()).toMatchObject({
		"content-type": "text/calendar; charset=utf-8",
		"cache-control": "no-store",
	});
	expect(await calendar.text()).toContain("SUMMARY:Hẹn giờ: Hội xuân bến nước");
	expect(await listBarriers(secretary)).toEqual([]);
	await press(secretary, "Đóng địa chỉ");
	await expect(secretary.getByText("Địa chỉ cũ không còn mở được nữa.")).toBeVisible();
	expect((await secretary.request.get(address)).status()).toBe(404);
	await secretary.goto("/admin/lich?xem=bang");
	await expect(secretary.getByRole("region", { name: "Đang biên tập" })).toContainText("Lễ mừng nước mới, kỳ 1");
	expect(await listBarriers(secretary)).toEqual([]);
});

/** Tag by tag, without its banner, clock times and the number of the version, which publishing raises. */
const toTimelessTags = (html: string) =>
	html
		.replace(/<aside id="ban-xem-truoc".*?<\/aside>/s, "")
		.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:\+07:00|Z)/g, "T")
		.replaceAll(/\b\d\d:\d\d\b/g, "C")
		.replaceAll(/&amp;ban=\d+/g, "")
		.split(/(?=<)/);

test("E25: a preview is the public page but for its banner, on a telephone and a desk, until its link is closed", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(90_000);
	const id = await addText(portal.dataDir, {
		title: "Làng mừng bến nước mới",
		slug: "lang-mung-ben-nuoc-moi",
		state: "approved",
	});
	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await chief.goto(`/admin/bai-viet/${id}`);
	await chief.getByRole("link", { name: "Xem trước" }).click();
	const frame = chief.frameLocator("iframe");
	await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Làng mừng bến nước mới");
	await chief.getByLabel("Điện thoại").check();
	await expect.poll(async () => (await chief.locator("iframe").boundingBox())?.width).toBeLessThanOrEqual(377);
	const framed = await chief.locator("iframe").getAttribute("src");
	expect((await request.get(framed ?? "")).status(), "outside its frame").toBe(404);
	await press(chief, "Tạo liên kết");
	const link = chief.getByRole("textbox", { name: /mở đến/ });
	await expect(link).toBeVisible();
	// A page in a frame has landmarks of its own; it is looked at among the readers' pages.
	await chief.locator("iframe").evaluate((element) => element.remove());
	expect(await listBarriers(chief)).toEqual([]);
	const path = new URL(await link.inputValue()).pathname;
	const preview = await request.get(path);
	expect(preview.headers()).toMatchObject({
		"cache-control": "no-store",
		"x-robots-tag": "noindex, nofollow, noarchive",
		"referrer-policy": "no-referrer",
	});
	const shown = await preview.text();
	expect(shown).toContain("Bản xem trước.");
	await chief.goto(`/admin/bai-viet/${id}`);
	const looked = chief.getByLabel("Tôi đã xem các điểm cần lưu ý");
	for (const box of await looked.all()) await box.check();
	await press(chief, "Xuất bản");
	await expect(chief.getByRole("link", { name: "Xem trên trang" })).toBeVisible();
	const live = await request.get(`/tin/lang-mung-ben-nuoc-moi-${id}`);
	expect(live.status()).toBe(200);
	expect(toTimelessTags(shown)).toEqual(toTimelessTags(await live.text()));
	await chief.goto(`/admin/bai-viet/${id}/xem-truoc`);
	await press(chief, "Đóng liên kết");
	await expect(chief.getByRole("textbox", { name: /mở đến/ })).toHaveCount(0);
	const closed = await request.get(path);
	expect(closed.status()).toBe(410);
	expect(await closed.text()).toContain("Liên kết xem trước đã hết hạn");
});

/** Words of English that no Vietnamese sentence has. */
const ENGLISH =
	/\b(the|and|with|from|your|this|that|not|save|saved|delete|deleted|submit|cancel|edit|settings|search|loading|please|required|invalid|error|failed|password|username|log ?in|log ?out|sign|next|previous|close|open|back|home|page|untitled|draft|published|scheduled|undefined|null|true|false|click|here|more|less|new|update|upload|choose|file|select|none|yes|filter)\b/i;

/** What is read on a page or read out of it. */
function listWords(html: string): string[] {
	const visible = html.replaceAll(/<(script|style|code|kbd)\b.*?<\/\1>/gs, " ");
	const attributes = [...visible.matchAll(/\s(?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
		([, words = ""]) => words,
	);
	return [...attributes, ...visible.replaceAll(/<[^>]*>/g, "\n").split("\n")].filter(
		(words) => words.trim() !== "" && !isAddress(words),
	);
}

/** What is not read as words: "/chuyen-muc/the-thao". */
const isAddress = (text: string) => /^\s*\/\S*\s*$/.test(text);

test("A15: no screen of the editorial area says an English word", async ({ portal }) => {
	test.setTimeout(90_000);
	const roles = ROLES.map((role) => ({ role, categoryId: null }));
	const { cookie } = await openStaffSession(portal, { roles, level: 2 });
	const paths = Object.values(SCREENS)
		.filter(({ takesForm, path }) => !takesForm && path.startsWith("/admin"))
		.map(({ path }) => path);
	for (const path of [...paths, "/admin/bai-viet?q=khong-co-gi", "/admin/khong-co", "/admin/lich?xem=bang"]) {
		const answer = await fetch(portal.origin + path, { headers: { cookie }, redirect: "manual" });
		const isPage = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
		const words = isPage ? listWords(await answer.text()) : [];
		expect(
			words.filter((line) => ENGLISH.test(line)),
			path,
		).toEqual([]);
	}
});
