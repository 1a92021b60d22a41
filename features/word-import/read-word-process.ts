import { buffer } from "node:stream/consumers";
import type { BlockNode } from "../../lib/rich-text.ts";
import { cleanPasted } from "../pasting/clean-pasted.ts";
import { decodePasted } from "../pasting/decode-pasted.ts";
import type { PastedElement } from "../pasting/pasted-node.ts";
import { guessParts } from "./guess-parts.ts";
import { readDoc } from "./read-doc.ts";
import { readDocx } from "./read-docx.ts";
import type { ReadWord } from "./read-word.ts";
import { requireWordKind, WordFileError } from "./word-file.ts";

/** Reads a Word file from standard input in a process of its own, so that whatever is in it harms nobody else. */
const GENERATED_ALT = /automatically generated|^(?:picture|image|ảnh|hình) ?\d*$/i;

/** Pictures stand with their numbers until they are in the library. */
function toFigure({ src, alt }: { src: string; alt: string }): BlockNode[] {
	const mediaId = Number(/^word:(\d+)$/.exec(src)?.[1] ?? Number.NaN);
	if (!(mediaId > 0)) return [];
	const words = GENERATED_ALT.test(alt) ? "" : alt.replace(/\s+/g, " ").trim().slice(0, 500);
	return [{ type: "figure", attrs: { mediaId, alt: words, caption: "", credit: "" } }];
}

async function read(bytes: Buffer, name: string): Promise<ReadWord> {
	const { root, pictures, dropped } = requireWordKind(bytes) === "docx" ? await readDocx(bytes) : await readDoc(bytes);
	const decoded = decodePasted(root);
	const toParts = (markup: PastedElement, keepsSoftHyphens: boolean) =>
		guessParts(cleanPasted(markup, { toImage: toFigure, keepsSoftHyphens }), name);
	const isOld = decoded.passages.length > 0;
	return {
		asIs: toParts(root, isOld),
		decoded: toParts(decoded.root, false),
		passages: decoded.passages,
		pictures,
		dropped,
	};
}

try {
	const result = await read(await buffer(process.stdin), process.argv[2] ?? "");
	process.stdout.write(JSON.stringify({ result }));
} catch (error) {
	if (!(error instanceof WordFileError)) throw error;
	process.stdout.write(JSON.stringify({ refusal: { message: error.message, personMessage: error.personMessage } }));
}
