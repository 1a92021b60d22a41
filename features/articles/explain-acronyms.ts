import type { BlockNode, InlineNode } from "../../lib/rich-text.ts";
import { listWords } from "../../lib/words.ts";
import { ACRONYMS } from "./acronyms.ts";

/** A piece of a text; `meaning` where it is an acronym, `isFirst` where its meaning is to be written out behind it. */
export interface ExplainedPiece {
	text: string;
	meaning: string | null;
	isFirst: boolean;
}

/** Texts that hold acronyms, each cut into pieces. */
export type ExplainedTexts = ReadonlyMap<InlineNode, readonly ExplainedPiece[]>;

interface FoundAcronym {
	start: number;
	end: number;
	meaning: string;
	isFirst: boolean;
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The longest first: "PCCC&CNCH" is not "PCCC". */
const longestFirst = Object.keys(ACRONYMS).sort((one, other) => other.length - one.length);
const ACRONYM = new RegExp(
	String.raw`(?<![\p{L}\p{N}\p{M}/_@&])(?:${longestFirst.map(escapeForPattern).join("|")})(?![\p{L}\p{N}\p{M}/_@&]|-\p{N})`,
	"gu",
);
/** What stands before an acronym in the number of a document: "15-NQ/TU", "12/QĐ-UBND" are names, not words. */
const NUMBER_BEFORE = /[\p{N}/]\S*$/u;
const NUMBER_LETTERS = 40;
/** "Hội đồng nhân dân tỉnh Gia Lai (HĐND)": so many words may stand between the two. */
const WORDS_BETWEEN = 3;
/** More letters than any meaning and the words between have. */
const LOOKED_AT = 200;

/**
 * Finds the acronyms of lines that follow each other on a page, each line as the texts it is written in. A meaning is
 * written out once, where its acronym stands first, unless the writer has done so.
 */
export function explainAcronyms(lines: readonly (readonly InlineNode[])[]): ExplainedTexts {
	const explained = new Map<InlineNode, ExplainedPiece[]>();
	const known = new Set<string>();
	for (const nodes of lines) {
		const found = findAcronyms(nodes.map((node) => (node.type === "text" ? node.text : "\n")).join(""), known);
		if (found.length > 0) cutLine(nodes, found, explained);
	}
	return explained;
}

/** Every line of running text below `blocks`, in the order a page shows them. */
export function listLines(blocks: readonly BlockNode[]): InlineNode[][] {
	return blocks.flatMap((block): InlineNode[][] => {
		switch (block.type) {
			case "paragraph":
			case "heading":
				return block.content ? [block.content] : [];
			case "blockquote":
			case "box":
				return listLines(block.content);
			case "bulletList":
			case "orderedList":
				return block.content.flatMap((item) => listLines(item.content));
			case "table":
				return block.content.flatMap((row) => row.content.flatMap((cell) => listLines(cell.content)));
			default:
				return [];
		}
	});
}

function findAcronyms(line: string, known: Set<string>): FoundAcronym[] {
	return [...line.matchAll(ACRONYM)].flatMap(({ 0: acronym, index: start }) => {
		if (NUMBER_BEFORE.test(line.slice(Math.max(0, start - NUMBER_LETTERS), start))) return [];
		const end = start + acronym.length;
		const meaning = ACRONYMS[acronym] ?? "";
		const isFirst = !known.has(acronym) && !isWrittenOut(line, start, end, meaning);
		known.add(acronym);
		return { start, end, meaning, isFirst };
	});
}

/** Whether the words themselves stand shortly before the acronym or right behind it. */
function isWrittenOut(line: string, start: number, end: number, meaning: string): boolean {
	const wanted = toFolded(meaning);
	const before = toFolded(line.slice(Math.max(0, start - LOOKED_AT), start)).slice(-(wanted.length + WORDS_BETWEEN));
	const after = toFolded(line.slice(end, end + LOOKED_AT)).slice(0, wanted.length);
	return ` ${before.join(" ")} `.includes(` ${wanted.join(" ")} `) || after.join(" ") === wanted.join(" ");
}

const toFolded = (text: string) => listWords(text).map(({ folded }) => folded);

/** Lays what was found in a line upon its texts; an acronym written in two texts is left as it is. */
function cutLine(
	nodes: readonly InlineNode[],
	found: readonly FoundAcronym[],
	explained: Map<InlineNode, ExplainedPiece[]>,
): void {
	let offset = 0;
	for (const node of nodes) {
		const length = node.type === "text" ? node.text.length : 1;
		const [from, to] = [offset, offset + length];
		offset = to;
		if (node.type !== "text") continue;
		const inside = found.filter(({ start, end }) => start >= from && end <= to);
		if (inside.length > 0) explained.set(node, cutText(node.text, from, inside));
	}
}

function cutText(text: string, offset: number, found: readonly FoundAcronym[]): ExplainedPiece[] {
	const pieces: ExplainedPiece[] = [];
	const plain = (words: string) => ({ text: words, meaning: null, isFirst: false });
	let done = 0;
	for (const { start, end, meaning, isFirst } of found) {
		pieces.push(plain(text.slice(done, start - offset)));
		pieces.push({ text: text.slice(start - offset, end - offset), meaning, isFirst });
		done = end - offset;
	}
	pieces.push(plain(text.slice(done)));
	return pieces.filter((piece) => piece.text !== "");
}
