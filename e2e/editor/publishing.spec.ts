import type { APIRequestContext, Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { listDeskArticleRows } from "../../db/queries/desk-articles.ts";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

type Times = { scheduledAt?: Date; expiresAt?: Date };

const press = async (page: Page, name: string) => {
	await page.getByRole("button", { name, exact: true }).click();
};
const state = (page: Page, name: string) => page.getByRole("main").locator("header").getByText(name, { exact: true });
const read = async (request: APIRequestContext, path: string) => (await request.get(path)).text();
const toId = (page: Page) => Number(new URL(page.url()).pathname.split("/").at(-1));

async function withPortalData<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		return await work();
	} finally {
		await closeDatabase();
	}
}

/** Nobody can wait for tomorrow: the time comes to the article. */
const bringTime = (dataDir: string, id: number, times: Times) =>
	withPortalData(dataDir, async () => {
		const version = (await getArticleRow(db.read, id))?.version ?? 0;
		await db.tx((tx) => updateArticle(tx, id, version, times));
	});

const findState = (dataDir: string, id: number) =>
	withPortalData(dataDir, async () => (await getArticleRow(db.read, id))?.state);

async function findPublished(dataDir: string) {
	const filter = {
		...{ states: ["published" as const], categoryIds: null, ownerId: null, authorId: null, ids: null, visible: null },
		dates: { of: "updated" as const, since: null, until: null },
	};
	const page = { sort: "updated" as const, after: null, limit: 5 };
	const rows = await withPortalData(dataDir, () => listDeskArticleRows(db.read, filter, page));
	const row = rows.at(-1);
	if (!row) throw new Error("nothing is published");
	return row;
}

async function rewrite(editor: Page, id: number, title: string): Promise<void> {
	await editor.goto(`/admin/bai-viet/${id}`);
	await press(editor, "Sửa bài đang đăng");
	await expect(state(editor, "Đang biên tập")).toBeVisible();
	await editor.getByLabel("Tiêu đề", { exact: true }).fill(title);
	await press(editor, "Lưu bài");
	await expect(editor.getByText(/^Đã lưu lúc/)).toBeVisible();
	await editor.reload();
	expect(await listBarriers(editor)).toEqual([]);
	const eyes = editor.getByLabel("Tôi đã xem các điểm cần lưu ý").first();
	if (await eyes.isVisible()) await eyes.check();
	await press(editor, "Trình duyệt");
	await expect(state(editor, "Chờ duyệt")).toBeVisible();
}

test("E08 E11 E12 E24: readers keep their page to the byte until its draft is published, at its time; and lose it at its end", async ({
	browser,
	ownPortal: portal,
	playwright,
}) => {
	test.setTimeout(120_000);
	const request = await playwright.request.newContext({ baseURL: portal.origin });
	const { dataDir } = portal;
	const article = await findPublished(dataDir);
	const path = `/tin/${article.slug}-${article.id}`;
	const before = await read(request, path);
	const title = "Tiêu đề của bản sửa, chờ đến giờ mới tới bạn đọc";

	const editor = await openStaffPage(browser, portal, "bien_tap_vien");
	await rewrite(editor, article.id, title);
	const draft = new URL(editor.url()).pathname;
	const draftId = toId(editor);
	const chief = await openStaffPage(browser, portal, "truong_bbt", "thu_ky_toa_soan");
	await chief.goto(draft);
	const eyes = chief.getByLabel("Tôi đã xem các điểm cần lưu ý").first();
	if (await eyes.isVisible()) await eyes.check();
	await press(chief, "Duyệt");
	await expect(state(chief, "Chờ xuất bản")).toBeVisible();
	expect(await read(request, path)).toBe(before);

	await press(chief, "Hẹn giờ đăng bản sửa …");
	await chief.locator("#gio-hen-ngay").fill("31/02/2027");
	await chief.locator("#gio-hen-gio").fill("7h30");
	await chief.getByLabel(/^Bổ sung/).check();
	await chief.getByLabel("Lời báo cho bạn đọc").fill("Bài được bổ sung số liệu mới.");
	if (await eyes.isVisible()) await eyes.check();
	await press(chief, "Hẹn giờ đăng bản sửa");
	await expect(chief.getByText("Hãy ghi ngày như 30/11/2026")).toBeVisible();
	await expect(chief.getByLabel("Lời báo cho bạn đọc"), "nothing typed is lost").toHaveValue(
		"Bài được bổ sung số liệu mới.",
	);
	await chief.locator("#gio-hen-ngay").fill("28/02/2028");
	await press(chief, "Hẹn giờ đăng bản sửa");
	await expect(state(chief, "Hẹn giờ xuất bản")).toBeVisible();
	await expect(chief.getByText("28/02/2028 07:30").first()).toBeVisible();
	await chief.goto("/admin");
	await expect(chief.getByRole("region", { name: "Lịch đăng" })).toContainText(title);
	expect(await read(request, path)).toBe(before);

	await bringTime(dataDir, draftId, { scheduledAt: new Date() });
	await expect.poll(() => findState(dataDir, draftId), { timeout: 5000 }).toBe("merged");
	for (const surface of [path, "/rss.xml"]) {
		expect(await read(request, surface), `the first request of ${surface}`).toContain(title);
	}
	expect(await read(request, path)).toContain("Bài được bổ sung số liệu mới.");

	await chief.goto(`/admin/bai-viet/${article.id}`);
	await chief.locator("summary", { hasText: "Đặt giờ" }).last().click();
	await chief.locator("#hen-go-ngay").fill("28/02/2028");
	await chief.locator("#hen-go-gio").fill("17:00");
	await chief.getByRole("button", { name: "Đặt giờ" }).last().click();
	await expect(chief.getByText("28/02/2028 17:00").first()).toBeVisible();
	expect(await listBarriers(chief)).toEqual([]);
	await bringTime(dataDir, article.id, { expiresAt: new Date() });
	await expect.poll(() => findState(dataDir, article.id), { timeout: 5000 }).toBe("taken_down");
	expect((await request.get(path)).status()).toBe(410);
	for (const page of [editor, chief]) await page.context().close();
	await request.dispose();
});
