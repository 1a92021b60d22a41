import { expect, test } from "../support/test.ts";

const WIDTHS = [320, 360, 640, 767, 768, 900, 1023, 1024, 1279, 1280, 1920];

/** Words of places in the head of the page that lie on each other, as "one / other". */
function listOverlaps(): string[] {
	const places = [...document.querySelectorAll("header a, header summary, header time, header input, header button")];
	const shown = places.filter((place) => place.checkVisibility() && place.getBoundingClientRect().width > 0);
	return shown.flatMap((one, at) => {
		const a = one.getBoundingClientRect();
		return shown.slice(at + 1).flatMap((other) => {
			const b = other.getBoundingClientRect();
			const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
			return isApart ? [] : [`${one.textContent} / ${other.textContent}`];
		});
	});
}

test("nothing in the head of the page lies on anything else, and the names of the site stay on a line each", async ({
	page,
}) => {
	await page.goto("/");
	const names = page.locator("header > div > a > span");
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await page.evaluate(listOverlaps), `${width} px`).toEqual([]);
		const lines = await names.evaluateAll((elements) =>
			elements.map((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
			}),
		);
		expect(lines, `${width} px`).toEqual([1, 1]);
	}
});
