import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const EVERYTHING: RunOptions = { runOnly: { type: "tag", values: TAGS } };
const toRules = (...values: string[]): RunOptions => ({ runOnly: { type: "rule", values } });

interface Violation {
	id: string;
	help: string;
	nodes: { target: readonly unknown[] }[];
}

/** Frames are looked into as well, which takes a script in each of them. */
async function findInFrames(page: Page, options: RunOptions, excluded: string | null): Promise<Violation[]> {
	const builder = new AxeBuilder({ page }).options(options).setLegacyMode(true);
	return (await (excluded === null ? builder : builder.exclude(excluded)).analyze()).violations;
}

/** The script goes into a document once, however often it is looked at, and says nothing of what is right. */
async function findInDocument(page: Page, options: RunOptions): Promise<Violation[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	return page.evaluate(async (wanted) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, wanted);
		return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => ({ target })) }));
	}, options);
}

/** @param excluded selects what is not looked at. */
async function listViolations(page: Page, wanted: RunOptions, excluded: string | null = null): Promise<string[]> {
	const options: RunOptions = { ...wanted, resultTypes: ["violations"] };
	const hasFrames = page.frames().length > 1;
	const found = await (hasFrames ? findInFrames(page, options, excluded) : findInDocument(page, options));
	return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** Everything axe has against the page as it stands. */
export function listBarriers(page: Page): Promise<string[]> {
	return listViolations(page, EVERYTHING);
}

/** What axe has against the colours of the page as it stands. */
export function listColourBarriers(page: Page): Promise<string[]> {
	return listViolations(page, toRules("color-contrast", "link-in-text-block"));
}

/** What keeps the colours of the page from a contrast of 7 : 1. */
export function listFaintColours(page: Page): Promise<string[]> {
	return listViolations(page, toRules("color-contrast-enhanced"));
}

/** Nothing is in anybody's way and nothing sticks out at the sides, from a telephone to a desk. A page shown in a frame is looked at by itself. */
export async function requireGoodLook(page: Page): Promise<void> {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
		expect(await listViolations(page, EVERYTHING, "iframe"), `${width} px`).toEqual([]);
	}
}
