import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function listViolations(axe: AxeBuilder): Promise<string[]> {
	// One document without frames: no second page is needed to add results up.
	const { violations } = await axe.setLegacyMode(true).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** Everything axe has against the page as it stands. */
export function listBarriers(page: Page): Promise<string[]> {
	return listViolations(new AxeBuilder({ page }).withTags(TAGS));
}

/** What axe has against the colours of the page as it stands. */
export function listColourBarriers(page: Page): Promise<string[]> {
	return listViolations(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

/** What keeps the colours of the page from a contrast of 7 : 1. */
export function listFaintColours(page: Page): Promise<string[]> {
	return listViolations(new AxeBuilder({ page }).withRules(["color-contrast-enhanced"]));
}

/** Nothing is in anybody's way and nothing sticks out at the sides, from a telephone to a desk. A page shown in a frame is looked at by itself. */
export async function requireGoodLook(page: Page): Promise<void> {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
		const screen = new AxeBuilder({ page }).withTags(TAGS).exclude("iframe");
		expect(await listViolations(screen), `${width} px`).toEqual([]);
	}
}
