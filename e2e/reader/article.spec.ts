import { listArticleLinks } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test.describe("an article", () => {
	let path: string;
	test.beforeEach(async ({ request }) => {
		[path = ""] = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang");
	});

	test("R02: the headline is the only h1, and the same text in title, Open Graph, structured data and feed", async ({
		page,
		request,
	}) => {
		await page.goto(path);
		const headline = await page.getByRole("heading", { level: 1 }).innerText();
		await expect(page.locator("h1")).toHaveCount(1);
		expect(headline).toBe(headline.normalize("NFC"));
		expect(await page.title()).toMatch(new RegExp(`^${escapePattern(headline)} \\| `));
		await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", headline);
		const data = await readStructuredData(page, "NewsArticle");
		expect(data.headline).toBe(headline);
		const feed = await (await request.get("/chuyen-muc/xay-dung-dang/rss.xml")).text();
		expect(readText(feed)).toContain(`<title>${headline}</title>`);
	});

	test("R03: the date stands between headline and body, as a day readers know and a machine can read", async ({
		page,
	}) => {
		await page.goto(path);
		const time = page.locator("main time").first();
		await expect(time).toHaveText(/\d{2}\/\d{2}\/\d{4}/);
		await expect(time).toHaveAttribute("datetime", /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\+07:00)?$/);
		const data = await readStructuredData(page, "NewsArticle");
		expect(data.datePublished).toBe(await time.getAttribute("datetime"));
		const order = await page.evaluate(() => {
			const [h1, when, body] = ["main h1", "main time", "[itemprop=articleBody], .prose, .article-body"].map((s) =>
				document.querySelector(s),
			);
			if (!h1 || !when || !body) return "missing";
			const follows = (a: Element, b: Element) =>
				Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
			return follows(h1, when) && follows(when, body) ? "right" : "wrong";
		});
		expect(order).toBe("right");
	});

	test("R05: the lead is shown once, before the body, and is the description of the page", async ({ page }) => {
		await page.goto(path);
		const data = await readStructuredData(page, "NewsArticle");
		const lead = String(data.description);
		await expect(page.getByText(lead, { exact: true })).toHaveCount(1);
		const description = await page.locator('meta[name="description"]').getAttribute("content");
		expect(description?.length).toBeLessThanOrEqual(160);
		expect(lead.startsWith((description ?? "").replace(/…$/, "").trim())).toBe(true);
	});

	test("R08: the byline leads to the author's page, which lists the article", async ({ page }) => {
		await page.goto(path);
		const headline = await page.getByRole("heading", { level: 1 }).innerText();
		await page.locator('main a[href^="/tac-gia/"]').last().click();
		await expect(page).toHaveURL(/\/tac-gia\//);
		await expect(page.getByRole("main").getByRole("link", { name: headline })).toHaveCount(1);
	});

	test("R12: related articles stand under their heading, without the article itself, none in two boxes", async ({
		page,
	}) => {
		await page.goto(path);
		const boxes = ["Tin liên quan", "Tin cùng chuyên mục"].map((name) =>
			page.getByRole("heading", { name, exact: true }),
		);
		await expect(boxes[0] as NonNullable<(typeof boxes)[0]>).toHaveCount(1);
		const links = await page.evaluate(
			(names) => {
				const headings = [...document.querySelectorAll("h2, h3")].filter((h) =>
					names.includes(h.textContent?.trim() ?? ""),
				);
				return headings.map((h) =>
					[...(h.closest("section, aside")?.querySelectorAll("a[href^='/tin/']") ?? [])].map((a) =>
						a.getAttribute("href"),
					),
				);
			},
			["Tin liên quan", "Tin cùng chuyên mục"],
		);
		const all = links.flatMap((hrefs) => [...new Set(hrefs)]);
		expect(all.length).toBeGreaterThan(0);
		expect(all).not.toContain(path);
		expect(new Set(all).size).toBe(all.length);
	});

	test("R32: the breadcrumb names the same places to readers and to machines", async ({ page }) => {
		await page.goto(path);
		const shown = await page
			.getByRole("navigation", { name: /đường dẫn|vị trí/i })
			.getByRole("listitem")
			.allInnerTexts();
		const data = await readStructuredData(page, "BreadcrumbList");
		const items = (data.itemListElement as { name: string }[]).map(({ name }) => name);
		expect(items.length).toBeGreaterThan(1);
		expect(shown.map((text) => text.replace(/[›/»]/g, "").trim()).filter(Boolean)).toEqual(items);
	});

	test("R34: from an article to the older one of its section and back, and to the newer one and back", async ({
		page,
		request,
	}) => {
		const [newest = "", middle = "", oldest = ""] = await listArticleLinks(request, "/chuyen-muc/cong-tac-noi-chinh");
		const neighbours = page.getByRole("navigation", { name: "Bài trước và bài sau" });
		await page.goto(middle);
		await neighbours.getByRole("link", { name: "Bài cũ hơn" }).click();
		await expect(page).toHaveURL(oldest);
		await expect(neighbours.getByRole("link", { name: "Bài cũ hơn" })).toHaveCount(0);
		await neighbours.getByRole("link", { name: "Bài mới hơn" }).click();
		await expect(page).toHaveURL(middle);
		await neighbours.getByRole("link", { name: "Bài mới hơn" }).click();
		await expect(page).toHaveURL(newest);
		await expect(neighbours.getByRole("link", { name: "Bài mới hơn" })).toHaveCount(0);
	});

	test("S01: the whole text is in the first answer, and a second one comes from the cache", async ({ request }) => {
		const html = await (await request.get(path)).text();
		const paragraphs = html.match(/<p[\s>]/g) ?? [];
		expect(paragraphs.length).toBeGreaterThan(4);
		expect(html).toContain('type="application/ld+json"');
	});

	test("S02: a wrong slug and tracking parameters lead to the one address, which names itself canonical", async ({
		page,
		request,
	}) => {
		const id = path.match(/-(\d+)$/)?.[1];
		const wrong = await request.get(`/tin/sai-dia-chi-${id}`, { maxRedirects: 0 });
		expect([wrong.status(), wrong.headers().location]).toEqual([301, path]);
		const tracked = await request.get(`${path}?fbclid=abc&utm_source=zalo`, { maxRedirects: 0 });
		expect([tracked.status(), tracked.headers().location]).toEqual([301, path]);
		await page.goto(path);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`^https?://[^/]+${path}$`));
		await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
	});
});

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** XML as its reader understands it: texts may stand escaped or in CDATA. */
function readText(xml: string): string {
	const plain = xml.replace(/<!\[CDATA\[(.*?)\]\]>/gs, "$1");
	return plain.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

async function readStructuredData(
	page: import("@playwright/test").Page,
	type: string,
): Promise<Record<string, unknown>> {
	const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
	const found = texts
		.map((text) => JSON.parse(text) as Record<string, unknown>)
		.filter((data) => data["@type"] === type);
	if (!found[0] || found.length > 1) throw new Error(`${found.length} × ${type}`);
	return found[0];
}
