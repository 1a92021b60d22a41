import type { APIRequestContext } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { insertTopic } from "../../db/queries/topics.ts";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import type { Portal } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

const getStatus = async (request: APIRequestContext, url: string) => (await request.get(url)).status();

/** Writes as another process would. */
async function addTopic(portal: Portal, values: Parameters<typeof insertTopic>[1]): Promise<void> {
	await openDatabase({ dataDir: portal.dataDir, databaseUrl: null });
	try {
		await db.tx(async (tx) => {
			await bumpTags(tx, "changed", ["topics"]);
			return insertTopic(tx, values);
		});
	} finally {
		await closeDatabase();
	}
}

test("R33: a tag leads from an article to the articles that share it, until none is left", async ({
	page,
	request,
	ownPortal: { origin, runCommand },
}) => {
	const [path = ""] = await listArticleLinks(request, `${origin}/chuyen-muc/xay-dung-dang`);
	await page.goto(origin + path);
	const link = page.getByRole("list", { name: "Từ khóa" }).getByRole("link").first();
	const name = await link.textContent();
	await link.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name ?? "");
	await expect(page).toHaveTitle(new RegExp(`^Từ khóa ${name}`));
	const tagUrl = page.url();
	const links = await listArticleLinks(request, tagUrl);
	expect(links).toContain(path);
	for (const other of links) {
		expect(await (await request.get(origin + other)).text(), other).toContain(`href="${new URL(tagUrl).pathname}"`);
	}
	for (const [index, other] of links.entries()) {
		const id = String(toArticleId(other));
		expect((await runCommand("article", "take-down", id, "--reason", "Kiểm tra")).code).toBe(0);
		const left = links.length - index - 1;
		await expect.poll(() => getStatus(request, tagUrl), { intervals: [50] }).toBe(left === 0 ? 404 : 200);
	}
	await runCommand("article", "restore", String(toArticleId(path)));
	await expect.poll(() => getStatus(request, tagUrl), { intervals: [50] }).toBe(200);
	expect(await listArticleLinks(request, tagUrl)).toContain(path);
});

test("R33: an unknown tag, a page beyond the end and the second address of page one are no pages", async ({
	request,
	templates,
}) => {
	expect(await getStatus(request, "/tu-khoa/khong-co-tu-khoa-nay")).toBe(404);
	expect(await getStatus(request, `${templates.tag}/trang/999`)).toBe(404);
	const first = await request.get(`${templates.tag}/trang/1`, { maxRedirects: 0 });
	expect([first.status(), first.headers().location]).toEqual([301, templates.tag]);
});

test("R13: a topic's banner is shown inside its window alone, without a write; its page stays", async ({
	request,
	ownPortal: portal,
}) => {
	const { origin } = portal;
	const SECONDS = 4;
	const now = Date.now();
	const opensAt = new Date(now + SECONDS * 1000);
	const closesAt = new Date(now + 2 * SECONDS * 1000);
	const window = { visibleFrom: opensAt, visibleUntil: closesAt };
	await addTopic(portal, { slug: "ngay-hoi-lua-moi", name: "Ngày hội lúa mới", ...window });
	const hasBanner = async () =>
		(await (await request.get(`${origin}/`)).text()).includes('href="/chu-de/ngay-hoi-lua-moi"');
	// The first request after the write is the one whose page must end by itself.
	await expect.poll(() => getStatus(request, `${origin}/chu-de/ngay-hoi-lua-moi`)).toBe(200);
	expect([Date.now() < opensAt.getTime(), await hasBanner()]).toEqual([true, false]);
	await expect.poll(hasBanner, { intervals: [200], timeout: 15_000 }).toBe(true);
	expect(Date.now()).toBeGreaterThanOrEqual(opensAt.getTime());
	await expect.poll(hasBanner, { intervals: [200], timeout: 15_000 }).toBe(false);
	expect(Date.now()).toBeGreaterThanOrEqual(closesAt.getTime());
	expect(await getStatus(request, `${origin}/chu-de/ngay-hoi-lua-moi`)).toBe(200);
});

test("R13: a topic lists its articles under its banner, which says what it shows", async ({
	page,
	templates,
	request,
}) => {
	await page.goto("/");
	const banner = page.locator(`a[href="${templates.topic}"]`).first();
	await expect(banner).toHaveAccessibleName(/\S/);
	const picture = banner.locator("img");
	for (const side of ["width", "height"]) await expect(picture).toHaveAttribute(side, /^[1-9]\d*$/);
	await banner.click();
	await expect(page).toHaveURL(templates.topic);
	expect((await listArticleLinks(request, templates.topic)).length).toBeGreaterThan(1);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the archive counts what each month lists, and leads from month to month", async ({ page, request }) => {
	await page.goto("/luu-tru");
	const months = await page.getByRole("main").locator('a[href^="/luu-tru/"]').all();
	expect(months.length).toBeGreaterThan(1);
	for (const month of months.slice(0, 4)) {
		const count = await month.locator("span").first().textContent();
		const path = (await month.getAttribute("href")) ?? "";
		const first = await (await request.get(path)).text();
		expect([path, first.includes(`>${count}</p>`)]).toEqual([path, true]);
		const [, year, number] = path.match(/(\d{4})\/(\d{2})$/) ?? [];
		const dates = [...first.matchAll(/<li><article.*?<time dateTime="(\d{4}-\d{2})/gi)].map(([, date]) => date);
		expect(dates.length, path).toBeGreaterThan(0);
		for (const date of dates) expect(date, path).toBe(`${year}-${number}`);
	}
	const [latest, before] = await Promise.all(months.slice(0, 2).map((month) => month.getAttribute("href")));
	await page.goto(latest ?? "");
	const neighbours = page.getByRole("navigation", { name: "Tháng trước và tháng sau" });
	await neighbours.getByRole("link").first().click();
	await expect(page).toHaveURL(before ?? "");
	await expect(neighbours.getByRole("link").last()).toHaveAttribute("href", latest ?? "");
});

test("a month without articles and one that does not exist are no pages", async ({ request }) => {
	for (const path of ["/luu-tru/1999/01", "/luu-tru/2026/13", "/luu-tru/2026/1", "/luu-tru/2026"]) {
		expect(await getStatus(request, path), path).toBe(404);
	}
});
