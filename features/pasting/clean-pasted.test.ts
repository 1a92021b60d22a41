import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { toBodyHtml } from "../articles/body-html.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { decodePasted } from "./decode-pasted.ts";
import { parsePastedHtml } from "./parse-pasted-html.ts";

const FOLDER = new URL("./test-documents/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");
const NAMES = readdirSync(FOLDER)
	.filter((name) => name.endsWith(".pasted"))
	.map((name) => name.slice(0, -".pasted".length));

function clean(html: string): string {
	const body = parseRichText({ type: "doc", content: cleanPasted(decodePasted(parsePastedHtml(html)).root) });
	return toBodyHtml(body, {
		photos: new Map(),
		videos: new Map(),
		attachments: new Map(),
		origin: "https://bao.example",
	});
}

describe("text from word processors", () => {
	it("E29: is held against twenty documents and more", () => {
		expect(NAMES.length).toBeGreaterThanOrEqual(20);
	});

	it.each(NAMES)("E29: %s comes in with its words and its structure, and nothing else", (name) => {
		const cleaned = clean(read(`${name}.pasted`));
		expect(cleaned).toBe(read(`${name}.clean`).trimEnd());
		expect(cleaned).not.toMatch(/mso-|style=|class=|<font|<span|file:|data:image|<o:p|<b>/i);
	});
});

describe("players of other houses", () => {
	it("I06: a pasted player is dropped, and a link to one stays a plain link, whoever the house is", () => {
		for (const address of ["https://vimeo.com/76979871", "https://youtu.be/aB3_-xYz019"]) {
			const html = `<p>Xem</p><iframe src="${address}"></iframe><p><a href="${address}" data-oembed="1">${address}</a></p>`;
			const cleaned = clean(html);
			expect(cleaned).toContain(`href="${address}"`);
			expect(cleaned).not.toMatch(/iframe|oembed|<video|<img/);
		}
	});
});
