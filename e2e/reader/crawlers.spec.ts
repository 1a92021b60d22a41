import type { APIRequestContext } from "@playwright/test";
import { load } from "cheerio";
import sharp from "sharp";
import { listAtomFaults } from "../../lib/test-atom-rules.ts";
import { listRssFaults } from "../../lib/test-rss-rules.ts";
import { getText, listChildren, parseXml, type XmlElement } from "../../lib/test-xml.ts";
import { toArticleId } from "../support/pages.ts";
import type { Portal } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

/** Where readers would meet the portal; crawlers see no other address. */
const ORIGIN = "https://bien-ho.example";
/** So many pages of each sitemap are looked at. */
const OF_EACH = 8;
const SIZES = { "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1 };

test.use({ ownEnv: { PUBLIC_ORIGIN: ORIGIN, LOG_LEVEL: "warn" } });

/** Asks as a crawler would that came to the public address. */
async function ask(request: APIRequestContext, { origin }: Portal, url: string, headers: Record<string, string> = {}) {
	return request.get(url.replace(ORIGIN, origin), { headers, maxRedirects: 0 });
}

async function listLocations(request: APIRequestContext, portal: Portal, path: string): Promise<XmlElement[]> {
	const answer = await ask(request, portal, ORIGIN + path);
	expect([path, answer.status(), answer.headers()["content-type"]]).toEqual([
		path,
		200,
		"application/xml; charset=utf-8",
	]);
	return parseXml(await answer.text()).children;
}

const toLocation = (entry: XmlElement) => getText(entry, "loc") ?? "";

interface StructuredData {
	"@type": string;
	headline: string;
	datePublished: string;
	dateModified: string;
	image?: string[];
	author: { name: string }[];
}

async function readArticle(request: APIRequestContext, portal: Portal, url: string) {
	const answer = await ask(request, portal, url);
	expect([url, answer.status()]).toEqual([url, 200]);
	const page = load(await answer.text());
	const data = page('script[type="application/ld+json"]')
		.toArray()
		.map((node) => JSON.parse(page(node).text()) as StructuredData)
		.filter((block) => ["NewsArticle", "LiveBlogPosting"].includes(block["@type"]));
	expect([url, data.length]).toEqual([url, 1]);
	const readMeta = (name: string) => page(`meta[property="${name}"]`).attr("content");
	return { page, data: data[0] as StructuredData, readMeta };
}

test("S16: for every article, page, structured data, Open Graph, sitemaps and feeds give one date, and a day stays a day", async ({
	request,
	ownPortal,
}) => {
	const changed = new Map(
		(await listLocations(request, ownPortal, "/sitemap/bai-1.xml")).map((entry) => [
			toLocation(entry),
			getText(entry, "lastmod"),
		]),
	);
	const news = new Map(
		(await listLocations(request, ownPortal, "/sitemap-news.xml")).map((entry) => [
			toLocation(entry),
			listChildren(entry, "news:news")[0],
		]),
	);
	const [channel] = parseXml(await (await ask(request, ownPortal, `${ORIGIN}/rss.xml`)).text()).children;
	const inFeed = new Map(listChildren(channel as XmlElement, "item").map((item) => [getText(item, "link"), item]));
	expect([changed.size > 50, news.size > 5, inFeed.size]).toEqual([true, true, 20]);
	let daysOnly = 0;
	for (const [url, lastmod] of changed) {
		const { page, data, readMeta } = await readArticle(request, ownPortal, url);
		const shown = page("article time").first();
		const date = shown.attr("datetime") ?? "";
		expect([url, data.datePublished, readMeta("article:published_time"), lastmod]).toEqual([
			url,
			date,
			date,
			data.dateModified,
		]);
		const [day = "", month = "", year = ""] = /(\d\d)\/(\d\d)\/(\d{4})/.exec(shown.text())?.slice(1) ?? [];
		expect([url, `${year}-${month}-${day}`]).toEqual([url, date.slice(0, 10)]);
		expect([url, /\d\d:\d\d/.test(shown.text())]).toEqual([url, date.length > 10]);
		if (date.length === 10) daysOnly += 1;
		const entry = news.get(url);
		if (entry)
			expect([getText(entry, "news:publication_date"), getText(entry, "news:title")]).toEqual([
				date,
				page("h1").text(),
			]);
		const item = inFeed.get(url);
		const inRss = item && getText(item, "pubDate");
		if (inRss) expect(new Date(inRss), url).toEqual(new Date(date.length > 10 ? date : `${date}T00:00:00+07:00`));
	}
	expect(daysOnly).toBeGreaterThan(0);
	for (const url of [...news.keys(), ...inFeed.keys()]) expect([...changed.keys()]).toContain(url);
});

test("S03 S04: the pictures of an article are JPEG files of the ratios and sizes they are said to have", async ({
	request,
	ownPortal,
}) => {
	const measure = async (url: string) => {
		const answer = await ask(request, ownPortal, url);
		expect([url, answer.status(), answer.headers()["content-type"]]).toEqual([url, 200, "image/jpeg"]);
		const bytes = await answer.body();
		const { width, height } = await sharp(bytes).metadata();
		return { width, height, bytes: bytes.length };
	};
	const urls = (await listLocations(request, ownPortal, "/sitemap/bai-1.xml")).map(toLocation);
	let pictures = 0;
	for (const url of urls.slice(-12)) {
		const { page, data, readMeta } = await readArticle(request, ownPortal, url);
		expect([data.headline, readMeta("og:title")]).toEqual([page("h1").text(), page("h1").text()]);
		expect([readMeta("og:type"), readMeta("og:locale"), readMeta("og:url")]).toEqual(["article", "vi_VN", url]);
		const share = await measure(readMeta("og:image") ?? "");
		expect(share).toMatchObject({ width: 1200, height: 630 });
		expect([readMeta("og:image:width"), readMeta("og:image:height")]).toEqual(["1200", "630"]);
		expect(share.bytes).toBeLessThan(300_000);
		if (!data.image) continue;
		pictures += 1;
		expect(data.image).toHaveLength(3);
		for (const [at, ratio] of Object.values(SIZES).entries()) {
			const { width, height } = await measure(data.image[at] ?? "");
			expect(Math.abs(width / height / ratio - 1)).toBeLessThan(0.01);
			expect(width * height).toBeGreaterThanOrEqual(50_000);
		}
	}
	expect(pictures).toBeGreaterThan(0);
});

test("S05 S15: what a sitemap names is a page that calls itself canonical there, named once, an album with its pictures", async ({
	request,
	ownPortal,
}) => {
	await ownPortal.runCommand("settings", "set", "site.isDemo", "false");
	const sitemaps = (await listLocations(request, ownPortal, "/sitemap.xml")).map(toLocation);
	expect(sitemaps.length).toBeGreaterThan(5);
	const seen = new Set<string>();
	for (const sitemap of sitemaps) {
		const entries = await listLocations(request, ownPortal, sitemap.replace(ORIGIN, ""));
		for (const entry of entries) {
			expect(seen.has(toLocation(entry)), toLocation(entry)).toBe(false);
			seen.add(toLocation(entry));
		}
		for (const entry of entries.slice(0, OF_EACH)) {
			const url = toLocation(entry);
			const answer = await ask(request, ownPortal, url);
			const page = load(await answer.text());
			const canonical = page('link[rel="canonical"]').attr("href");
			expect([url, answer.status(), canonical, page('meta[name="robots"]').attr("content")]).toEqual([
				url,
				200,
				url === `${ORIGIN}/` ? ORIGIN : url,
				"max-image-preview:large",
			]);
			if (url.includes("/anh/"))
				expect(listChildren(entry, "image:image").length, url).toBe(page("article img").length);
		}
	}
	const robots = await (await ask(request, ownPortal, `${ORIGIN}/robots.txt`)).text();
	for (const path of ["/sitemap.xml", "/sitemap-news.xml"]) expect(robots).toContain(`Sitemap: ${ORIGIN}${path}\n`);
	for (const path of ["/admin", "/api", "/tim-kiem", "/binh-luan", "/lien-he/", "/bao-loi"])
		expect(robots).toContain(`Disallow: ${path}\n`);
});

test("S07 S08 S14: the feeds of every section are without fault, and a feed, sitemap or API answer that one has is not sent again", async ({
	request,
	ownPortal,
}) => {
	const list = load(await (await ask(request, ownPortal, `${ORIGIN}/rss`)).text());
	const paths = list('main a[href$=".xml"], main a[href$="feed.json"]')
		.toArray()
		.map((link) => list(link).attr("href") ?? "");
	expect(paths.length).toBeGreaterThan(60);
	for (const path of paths) {
		const answer = await ask(request, ownPortal, ORIGIN + path);
		const text = await answer.text();
		expect([path, answer.status(), answer.headers().link]).toEqual([path, 200, `<${ORIGIN}${path}>; rel="self"`]);
		if (path.endsWith("rss.xml")) expect(listRssFaults(text, ORIGIN + path), path).toEqual([]);
		else if (path.endsWith("atom.xml")) expect(listAtomFaults(text, ORIGIN + path), path).toEqual([]);
		else
			expect(JSON.parse(text)).toMatchObject({ version: "https://jsonfeed.org/version/1.1", feed_url: ORIGIN + path });
	}
	const kept = [
		"/rss.xml",
		"/chuyen-muc/y-te/atom.xml",
		"/feed.json",
		"/sitemap.xml",
		"/sitemap/bai-1.xml",
		"/sitemap-news.xml",
	];
	for (const path of [...kept, "/api/v1/articles", "/api/v1/categories", "/robots.txt"]) {
		const { etag = "" } = (await ask(request, ownPortal, ORIGIN + path)).headers();
		const again = await ask(request, ownPortal, ORIGIN + path, { "if-none-match": etag });
		expect([path, etag === "", again.status()]).toEqual([path, false, 304]);
	}
});

test("S05 S10: an article that is taken down leaves sitemap, feed and API with the next request", async ({
	request,
	ownPortal,
}) => {
	const [entry] = await listLocations(request, ownPortal, "/sitemap-news.xml");
	const url = toLocation(entry as XmlElement);
	const id = String(toArticleId(url));
	const places = ["/sitemap/bai-1.xml", "/sitemap-news.xml", "/rss.xml", "/atom.xml", "/feed.json", "/api/v1/articles"];
	const read = async (path: string) => (await ask(request, ownPortal, ORIGIN + path)).text();
	for (const place of places) expect(await read(place), place).toContain(url);
	await ownPortal.runCommand("article", "take-down", id, "--reason", "Kiểm tra nguồn tin");
	await expect.poll(async () => (await ask(request, ownPortal, url)).status(), { intervals: [20] }).toBe(410);
	for (const place of places) expect(await read(place), place).not.toContain(url);
	expect((await ask(request, ownPortal, `${ORIGIN}/api/v1/articles/${id}`)).status()).toBe(410);
});
