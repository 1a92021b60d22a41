import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

interface Stop {
	/** Its place among all elements of the document. */
	at: number;
	words: string;
	/** Whether a ring of two pixels or more shows where one is, around the element or the story it stands for. */
	hasRing: boolean;
	isInView: boolean;
}

/** The element that the keyboard is at; null for the page as a whole. */
function describeFocus(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const isRinged = (candidate: Element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
			return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
		};
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return {
			at: [...document.querySelectorAll("*")].indexOf(element),
			words: (element.textContent || element.getAttribute("aria-label") || element.tagName).trim().slice(0, 60),
			hasRing: isRinged(element) || isRinged(element.closest(".story") ?? element),
			isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
		};
	});
}

/** Every place the Tab key stops at, from the top of the page. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press("Tab");
		const stop = await describeFocus(page);
		if (!stop || stops.some(({ at }) => at === stop.at)) return stops;
		stops.push(stop);
	}
}

for (const template of ["home", "article", "search", "comment form"] as const) {
	test(`R39: the Tab key walks through the ${template} page in reading order, each stop in view and with a ring`, async ({
		page,
		templates,
	}) => {
		await page.goto(templates[template]);
		const stops = await walk(page);
		expect(stops.length).toBeGreaterThan(5);
		expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));
		expect(stops.filter(({ hasRing, isInView }) => !hasRing || !isInView)).toEqual([]);
	});
}

test("R39: the first stop skips to the content, and the last way leads back to the top", async ({
	page,
	templates,
}) => {
	await page.goto(templates.article);
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Bỏ qua đến nội dung" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("main")).toBeFocused();
	await page.getByRole("link", { name: "Lên đầu trang" }).press("Enter");
	await expect(page.getByRole("banner")).toBeFocused();
});
