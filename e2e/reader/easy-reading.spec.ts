import type { Page } from "@playwright/test";
import { listFaintColours } from "../support/accessibility.ts";
import { toArticleId } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

const EASY = "?che-do=de-doc";
const PAGES = ["easy article", "easy article with numbers", "easy Jrai article"] as const;

interface Measures {
	smallest: number;
	tightest: number;
	longestLine: number;
}

/** How the words of the page are set: the smallest type in px, the tightest line height, the most letters of a line. */
function measureType(page: Page): Promise<Measures> {
	return page.evaluate(() => {
		const measures = { smallest: 999, tightest: 999, longestLine: 0 };
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const lines = new Map<string, number>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement as Element;
			const text = node.textContent ?? "";
			if (text.trim() === "" || parent.closest("script, noscript, .sr-only, [class*='sr-only']")) continue;
			const { fontSize, lineHeight } = getComputedStyle(parent);
			measures.smallest = Math.min(measures.smallest, Number.parseFloat(fontSize));
			if (!parent.closest("h1")) {
				const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
				measures.tightest = Math.min(measures.tightest, ratio);
			}
			if (parent.closest("table")) continue;
			const block = parent.closest("p, li, figcaption, h1, h2, h3, dl > div");
			const range = document.createRange();
			for (let at = 0; at < text.length; at += 1) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const { top, width } = range.getBoundingClientRect();
				if (width === 0 || !block) continue;
				const line = `${block.textContent}:${Math.round(top / 12)}`;
				lines.set(line, (lines.get(line) ?? 0) + 1);
			}
		}
		measures.longestLine = Math.max(...lines.values());
		return measures;
	});
}

test("R54: an article that is read easily has type of 20 pixels, lines of at most 65 letters and colours of 7 : 1, light and dark", async ({
	page,
	templates,
}) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const template of PAGES) {
			await page.goto(templates[template]);
			const { smallest, tightest, longestLine } = await measureType(page);
			expect(smallest, template).toBeGreaterThanOrEqual(20);
			expect(tightest, template).toBeGreaterThanOrEqual(1.6);
			expect(longestLine, template).toBeLessThanOrEqual(65);
			expect(longestLine, template).toBeGreaterThan(20);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await listFaintColours(page), `${template}, ${colorScheme}`).toEqual([]);
			}
		}
	}
});

test("R54: an article that is read easily stands in one column, with buttons of a thumb's size", async ({
	page,
	templates,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(templates["easy article with numbers"]);
	const edges = await page
		.locator("main article :is(h1, .prose > p, figure)")
		.evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().left)));
	expect(new Set(edges).size).toBe(1);
	await expect(page.locator("nav, [role=search]").filter({ hasNotText: "Đọc tiếp" })).toHaveCount(0);
	const up = page.getByRole("link", { name: "Lên đầu trang" });
	expect((await up.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await up.click();
	await expect(page.getByRole("banner")).toBeFocused();
});

test("R54: acronyms are written out where they stand first, and the figures an editor marked stand before the text", async ({
	page,
	templates,
}) => {
	await page.goto(templates["easy article with numbers"]);
	const article = page.getByRole("article");
	await expect(article.getByText("UBND (Ủy ban nhân dân) xã Ia Hrung")).toBeVisible();
	await expect(article.getByText("đồng bào DTTS (dân tộc thiểu số)")).toBeVisible();
	await expect(article.locator('abbr[title="Ủy ban nhân dân"]')).toHaveText(["UBND", "UBND"]);
	await expect(article).toContainText("HĐND giao UBND làm thử");
	await expect(article.getByText("(Hội đồng nhân dân)")).toHaveCount(0);
	const numbers = article.getByRole("complementary", { name: "Con số đáng chú ý" });
	await expect(numbers).toHaveCount(1);
	await expect(numbers).toContainText("1.264 hồ sơ");
	const isBefore = await numbers.evaluate((box) => {
		const text = [...document.querySelectorAll(".prose > p")].find((line) => line.textContent?.startsWith("Tổ có"));
		return text !== undefined && (box.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	});
	expect(isBefore).toBe(true);
	await page.goto(templates["easy article with numbers"].replace(EASY, ""));
	await expect(page.getByRole("article").locator("abbr")).toHaveCount(0);
});

test("R54: the article read easily is a page of its own that names the usual one; what is unknown, moved or taken down is said", async ({
	request,
	portal,
	templates,
}) => {
	const path = templates["easy article"].replace(EASY, "");
	const html = await (await request.get(path + EASY)).text();
	expect(html).toContain(`<link rel="canonical" href="${portal.origin}${path}"/>`);
	const answer = async (url: string) => {
		const { headers, status } = await request
			.get(url, { maxRedirects: 0 })
			.then((got) => ({ headers: got.headers(), status: got.status() }));
		return [status, headers.location];
	};
	expect(await answer(`${path}?che-do=khac`)).toEqual([301, path]);
	expect(await answer(`${path}?che-do=de-doc&utm_source=x`)).toEqual([301, path + EASY]);
	const old = path.replace(/\/tin\/.*-(\d+)$/, "/tin/ten-cu-$1");
	expect(await answer(old + EASY)).toEqual([301, path + EASY]);
	expect(await answer(`/tin/khong-co-999999${EASY}`)).toEqual([404, undefined]);
	expect(await answer(`/de-doc${path}`)).toEqual([404, undefined]);
	const takenDown = templates["taken-down article"];
	expect(await answer(takenDown + EASY)).toEqual([301, takenDown]);
});

test("R54: the choice holds from article to article until the reader goes back to usual pages", async ({
	page,
	templates,
}) => {
	const path = templates["easy article"].replace(EASY, "");
	await page.goto(path);
	await page.getByRole("link", { name: "Đọc dễ" }).click();
	await expect(page).toHaveURL(path + EASY);
	await page.goto("/");
	await page.getByRole("main").getByRole("article").getByRole("link").first().click();
	await expect(page).toHaveURL(/\/tin\/[a-z0-9-]+-\d+\?che-do=de-doc$/);
	await page.getByRole("navigation", { name: "Đọc tiếp" }).getByRole("link").first().click();
	await page.getByRole("link", { name: "Xem trang thường" }).click();
	await expect(page).toHaveURL(/\/tin\/[a-z0-9-]+-\d+$/);
	await page.goto("/");
	await page.getByRole("main").getByRole("article").getByRole("link").first().click();
	await expect(page).toHaveURL(/\/tin\/[a-z0-9-]+-\d+$/);
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("R54: the way to the easy page, on to the next one and back is plain links, and no button is there that could do nothing", async ({
		page,
		templates,
	}) => {
		const path = templates["easy article"].replace(EASY, "");
		await page.goto(path);
		await page.getByRole("link", { name: "Đọc dễ" }).click();
		await expect(page).toHaveURL(path + EASY);
		await expect(page.getByRole("button")).toHaveCount(0);
		await page.getByRole("navigation", { name: "Đọc tiếp" }).getByRole("link").first().click();
		await expect(page).toHaveURL(/\?che-do=de-doc$/);
		await page.getByRole("link", { name: "Xem trang thường" }).click();
		await expect(page).toHaveURL(/\/tin\/[a-z0-9-]+-\d+$/);
	});
});

test("R54: “Nghe” plays the article's recording on the page; without one the voice of the device reads it", async ({
	page,
	templates,
}) => {
	await page.goto(templates["played article"] + EASY);
	const listen = page.getByRole("link", { name: "Nghe", exact: true });
	await expect(listen).toHaveAttribute("href", /^\/tep\/.+\.(?:wav|mp3|m4a)$/);
	expect((await listen.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await listen.click();
	await expect.poll(() => page.locator("audio").evaluate((player: HTMLAudioElement) => player.paused)).toBe(false);

	await page.addInitScript(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		speechSynthesis.getVoices = () => [{ lang: "vi-VN" } as SpeechSynthesisVoice];
		speechSynthesis.speak = ({ text }) => void spoken.push(text);
		Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set: () => {} });
	});
	await page.goto(templates["easy article"]);
	const read = page.getByRole("button", { name: "Nghe" });
	expect((await read.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await read.click();
	const title = await page.getByRole("heading", { level: 1 }).textContent();
	expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken[0])).toBe(title);
});

test("R54: staff are told how long the sentences of an article are, and which are the longest", async ({
	portal,
	templates,
}) => {
	const id = toArticleId(templates["easy article with numbers"].replace(EASY, ""));
	const { code, output } = await portal.runCommand("article", "sentences", String(id));
	expect(code).toBe(0);
	expect(output).toMatch(/^Số câu: \d{2}$/m);
	expect(output).toMatch(/^Độ dài trung vị: \d+(?:\.5)? tiếng; câu dài nhất: \d+ tiếng$/m);
	expect(output).toContain("(trung vị không quá 25 tiếng): Đạt.");
	expect(output).toMatch(/^ {2}\d+ tiếng: \S.+[.]$/m);
	const missing = await portal.runCommand("article", "sentences", "999999");
	expect(missing.code).toBe(1);
	expect(missing.output).toContain("999999");
});
