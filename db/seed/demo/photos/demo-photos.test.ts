import { describe, expect, it } from "vitest";
import { DEMO_PHOTO_NAMES, drawDemoPhoto, renderDemoPhoto } from "./demo-photos.ts";

/** What is wrong with the nesting of tags, or null. */
function findBrokenTag(svg: string): string | null {
	const open: string[] = [];
	const rest = svg.replace(
		/<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<>&]*")*)(\/?)>/g,
		(_tag, isEnd, name, _attributes, isEmpty) => {
			if (isEnd) return open.pop() === name ? "" : `</${name}>`;
			if (!isEmpty) open.push(name);
			return "";
		},
	);
	return rest.slice(0, 80) || open.at(-1) || null;
}

describe.each(DEMO_PHOTO_NAMES)("the demo picture %s", (name) => {
	const svg = drawDemoPhoto(name);

	it("is drawn on 1440 × 960 and nothing in it runs or is fetched", () => {
		expect(svg.slice(0, 120)).toMatch(/^<svg [^>]*width="1440" height="960" viewBox="0 0 1440 960">/);
		const forbidden = /<(?:script|foreignObject|image|a|use|text|style)\b| on\w+=|href|javascript:/i.exec(svg);
		expect(forbidden).toBeNull();
	});

	it("is well-formed, holds no broken number and leaves no reference open", () => {
		expect(findBrokenTag(svg)).toBeNull();
		expect(/NaN|undefined|Infinity|\[object/.exec(svg)).toBeNull();
		const defined = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
		expect([...svg.matchAll(/url\(#(\w+)\)/g)].filter(([, id]) => !defined.has(id))).toEqual([]);
	});

	it("comes out the same twice", () => {
		expect(drawDemoPhoto(name) === svg).toBe(true);
	});
});

describe("the demo pictures", () => {
	it("refuse a name that nobody drew", async () => {
		expect(() => drawDemoPhoto("khong-co")).toThrow("khong-co");
		await expect(renderDemoPhoto("toString")).rejects.toThrow("toString");
	});

	it("are rendered as a JPEG", async () => {
		const bytes = await renderDemoPhoto("hoi-truong");
		expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
	});
});
