import type { Page } from "@playwright/test";
import { listBarriers, listColourBarriers } from "../support/accessibility.ts";
import { collectComplaints } from "../support/browser-complaints.ts";
import { STATUS, TEMPLATES, type Template } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { listHtmlMistakes } from "../support/valid-html.ts";

const NARROW = 360;
const WIDE = 1280;
/** The widest last: what is looked at next is looked at there. */
const WIDTHS = [320, NARROW, 768, WIDE];
const HEIGHT = 900;
/** Between them they have every head, foot and box: seen in both schemes at both widths. The others are seen in each once. */
const LOOKED_AT_TWICE = new Set<Template>(["home", "article", "category", "comment form", "lite home", "easy article"]);

async function measureOverhang(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: HEIGHT });
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// Each test visits a page of its own: two workers share them.
test.describe.configure({ mode: "parallel" });

for (const template of TEMPLATES) {
	test(`R39: the ${template} page is a sound document that fits every screen, without a barrier in light or dark`, async ({
		page,
		templates,
	}) => {
		const complaints = collectComplaints(page);
		await page.emulateMedia({ colorScheme: "dark" });
		const answer = await page.goto(templates[template]);
		expect(answer?.status()).toBe(STATUS[template] ?? 200);
		expect(await listHtmlMistakes((await answer?.text()) ?? "")).toEqual([]);
		await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
		for (const role of ["banner", "main", "contentinfo"] as const) await expect(page.getByRole(role)).toHaveCount(1);
		for (const width of WIDTHS) expect(await measureOverhang(page, width), `overhang at ${width} px`).toBe(0);

		expect(await listBarriers(page), "dark, wide").toEqual([]);
		await page.emulateMedia({ colorScheme: "light" });
		const isLookedAtTwice = LOOKED_AT_TWICE.has(template);
		if (isLookedAtTwice) expect(await listColourBarriers(page), "light, wide").toEqual([]);
		await page.setViewportSize({ width: NARROW, height: HEIGHT });
		// What a page says to a screen reader does not hang on its width but where head, foot and boxes change theirs.
		const listNarrow = isLookedAtTwice ? listBarriers : listColourBarriers;
		expect(await listNarrow(page), "light, narrow").toEqual([]);
		await page.emulateMedia({ colorScheme: "dark" });
		if (isLookedAtTwice) expect(await listColourBarriers(page), "dark, narrow").toEqual([]);

		await page.keyboard.press("Tab");
		const skip = page.getByRole("link", { name: "Bỏ qua đến nội dung" });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press("Enter");
		await expect(page.getByRole("main")).toBeFocused();
		expect(complaints).toEqual([]);
	});
}

test("R39: an open menu has no barrier, and no link of the page is nameless", async ({ page }) => {
	await page.setViewportSize({ width: NARROW, height: HEIGHT });
	await page.goto("/");
	await page.getByText("Tất cả chuyên mục").click();
	expect(await listBarriers(page)).toEqual([]);
	expect(await measureOverhang(page, 320)).toBe(0);
});
