import type { Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { getViews } from "../../db/queries/view-counts.ts";
import { listArticleLinks, toArticleId } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const BROWSER =
	"Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
const ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

test.use({ userAgent: BROWSER, ownEnv: { TRUSTED_PROXY: "127.0.0.1, ::1", LOG_LEVEL: "info" } });

async function readShownViews(page: Page): Promise<number> {
	const text = await page.getByText(/^Lượt xem:/).textContent();
	return Number(text?.match(/\d+/)?.[0]);
}

/** Waits until the page has told of its view. */
async function openAndCount(page: Page, address: string): Promise<number> {
	const told = page.waitForResponse((response) => response.url().includes("/luot-xem/"));
	await page.goto(address);
	await told;
	return readShownViews(page);
}

test("R04: a reader's view is counted once and shown at once, and makes no page stale", async ({
	page,
	ownPortal,
	request,
}) => {
	const [article = ""] = await listArticleLinks(request, `${ownPortal.origin}/chuyen-muc/xay-dung-dang`);
	const address = ownPortal.origin + article;
	const before = await request.get(address);
	const stored = Number((await before.text()).match(/Lượt xem: (\d+)/)?.[1]);
	await expect.poll(() => openAndCount(page, address)).toBe(stored + 1);
	await openAndCount(page, address);
	const counter = `${ownPortal.origin}/luot-xem/${toArticleId(article)}`;
	const answer = await request.post(counter, { headers: { "user-agent": ROBOT } });
	expect(Number(await answer.text())).toBe(stored + 1);
	const again = await request.get(address);
	expect(again.headers().etag).toBe(before.headers().etag);
});

test("R04: robots, pages fetched ahead, other sites and HEAD are not counted; a browser without script is", async ({
	browser,
	ownPortal,
	request,
}) => {
	const [article = ""] = await listArticleLinks(request, `${ownPortal.origin}/chuyen-muc/kinh-te-xa-hoi`);
	const counter = `${ownPortal.origin}/luot-xem/${toArticleId(article)}`;
	const post = async (headers: Record<string, string>) =>
		Number(await (await request.post(counter, { headers })).text());
	const base = await post({ "user-agent": ROBOT });
	const vain: Record<string, string>[] = [
		{ "user-agent": "" },
		{ "sec-purpose": "prefetch;prerender" },
		{ purpose: "prefetch" },
		{ "sec-fetch-site": "cross-site" },
	];
	for (const headers of vain) expect(await post({ "user-agent": BROWSER, ...headers })).toBe(base);
	await request.head(`${counter}.gif`);
	expect(await post({ "user-agent": ROBOT })).toBe(base);

	const context = await browser.newContext({ javaScriptEnabled: false, userAgent: BROWSER });
	const page = await context.newPage();
	await page.goto(ownPortal.origin + article, { waitUntil: "load" });
	await expect.poll(() => post({ "user-agent": ROBOT })).toBe(base + 1);
	await context.close();
	const unknown = await request.post(`${ownPortal.origin}/luot-xem/999999999`);
	expect(unknown.status()).toBe(404);
});

test("R04 R63: two hundred readers at once are counted as two hundred, their views are in the database soon, and all visits are shown where the office wants it", async ({
	ownPortal,
	request,
}) => {
	const [article = ""] = await listArticleLinks(request, `${ownPortal.origin}/chuyen-muc/y-te`);
	const counter = `${ownPortal.origin}/luot-xem/${toArticleId(article)}`;
	const view = (n: number) =>
		request.post(counter, { headers: { "user-agent": `${BROWSER} ${n}`, "x-forwarded-for": `203.0.113.${n}` } });
	const base = Number(await (await request.post(counter, { headers: { "user-agent": ROBOT } })).text());
	await Promise.all(Array.from({ length: 200 }, (_, n) => view(n)));
	expect(Number(await (await request.post(counter, { headers: { "user-agent": ROBOT } })).text())).toBe(base + 200);
	const readVisits = async () => {
		const page = await (await request.get(`${ownPortal.origin}/doc-nhieu`)).text();
		return [...page.matchAll(/<dd[^>]*>([\d.]+)<\/dd>/g)].map(([, count]) => Number(count?.replaceAll(".", "")));
	};
	expect(await readVisits()).toEqual([]);
	await ownPortal.runCommand("settings", "set", "site.showsVisits", "true");
	const [today = -1, month = -1, all = -1] = await readVisits();
	expect([today >= 0, month >= today, all >= month]).toEqual([true, true, true]);
	await ownPortal.stop();
	await openDatabase({ dataDir: ownPortal.dataDir, databaseUrl: null });
	expect(await getViews(db.read, toArticleId(article))).toBe(base + 200);
	await closeDatabase();
});
