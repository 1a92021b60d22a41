import type { BlockNode, InlineNode, RichText } from "../../lib/rich-text.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import type { LegacyBlock, LegacyRun } from "./legacy-page.ts";

const toText = (text: string): InlineNode[] => (text === "" ? [] : [{ type: "text", text }]);

function toInline(runs: readonly LegacyRun[]): InlineNode[] {
	return runs.map(({ text, href }) =>
		href === null ? { type: "text", text } : { type: "text", text, marks: [{ type: "link", attrs: { href } }] },
	);
}

/** Media items by the address a page names a picture with. */
export type RescuedPictures = ReadonlyMap<string, number>;

function toNode(block: LegacyBlock, pictures: RescuedPictures): BlockNode {
	switch (block.kind) {
		case "paragraph":
			return { type: "paragraph", content: toInline(block.runs) };
		case "heading":
			return { type: "heading", attrs: { level: block.level }, content: toText(block.text) };
		case "list": {
			const content = block.items.map((runs) => ({
				type: "listItem" as const,
				content: [{ type: "paragraph" as const, content: toInline(runs) }],
			}));
			return { type: block.isOrdered ? "orderedList" : "bulletList", content };
		}
		case "table":
			return {
				type: "table",
				content: block.rows.map((row) => ({
					type: "tableRow",
					content: row.map((cell) => ({ type: "tableCell", content: [{ type: "paragraph", content: toText(cell) }] })),
				})),
			};
		case "caption":
			return {
				type: "figure",
				attrs: {
					mediaId: pictures.get(block.imageSrc ?? "") ?? null,
					...{ alt: block.alt, caption: block.caption, credit: block.credit },
				},
			};
	}
}

/** The blocks of a legacy page as an article body; a picture nobody has stands as a figure without a file. @throws RichTextError. */
export function toArticleBody(blocks: readonly LegacyBlock[], pictures: RescuedPictures = new Map()): RichText {
	return parseRichText({ type: "doc", content: blocks.map((block) => toNode(block, pictures)) });
}
