import type { PastedElement } from "./pasted-node.ts";

/** Plain text as markup: each line a paragraph. */
export function readPastedText(text: string): PastedElement {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	return {
		name: "",
		attributes: {},
		children: lines.map((line) => ({ name: "p", attributes: {}, children: [{ text: line }] })),
	};
}
