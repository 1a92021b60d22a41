import { detectEncoding, readEncodings } from "../../lib/detect-encoding.ts";
import { countHighlandSigns } from "../../lib/highland-letters.ts";
import { decodeLetters, isMeantInCapitals, type LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { type FontHint, toFontHint } from "../../lib/legacy-font.ts";
import { isBlock, isElement, type PastedElement, type PastedNode } from "./pasted-node.ts";
import { readStyleSheet, type StyleSheet, toStyle } from "./pasted-style.ts";

/** A passage that was typed in an old encoding. */
export interface LegacyPassage {
	encoding: LegacyEncoding;
	before: string;
	after: string;
}

export interface DecodedPaste {
	/** The same markup in Unicode. */
	root: PastedElement;
	/** What was read anew; empty when all of it was Unicode. */
	passages: LegacyPassage[];
}

interface TextNode {
	text: string;
}

/** Neighbours in one paragraph whose font says the same. */
interface Passage {
	hint: FontHint | null;
	nodes: TextNode[];
}

const ENOUGH_SHARE = 0.8;

function listPassages(root: PastedElement, sheet: StyleSheet): Passage[] {
	const passages: Passage[] = [];
	let isOpen = false;
	const visit = (node: PastedNode, hint: FontHint | null) => {
		if ("text" in node) {
			const last = isOpen ? passages.at(-1) : undefined;
			if (last && last.hint?.encoding === hint?.encoding && last.hint?.isCapitals === hint?.isCapitals)
				last.nodes.push(node);
			else if (node.text.trim() !== "") passages.push({ hint, nodes: [node] });
			isOpen = isOpen || node.text.trim() !== "";
		}
		if (!isElement(node) || node.name === "style") return;
		const family = toStyle(node, sheet)["font-family"];
		const isEdge = isBlock(node) || node.name === "br";
		if (isEdge) isOpen = false;
		for (const child of node.children) visit(child, family === undefined ? hint : toFontHint(family));
		if (isEdge) isOpen = false;
	};
	visit(root, null);
	return passages;
}

const toText = ({ nodes }: Passage) => nodes.map(({ text }) => text).join("");

/** What most of the sure words are in: it speaks for passages too short to tell. */
function findPrevailing(found: ReadonlyMap<Passage, LegacyEncoding>): LegacyEncoding | null {
	const words = new Map<LegacyEncoding, number>();
	for (const [passage, encoding] of found) {
		words.set(encoding, (words.get(encoding) ?? 0) + readEncodings(toText(passage)).words);
	}
	return [...words].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function agrees(passage: Passage, prevailing: LegacyEncoding): boolean {
	if (prevailing === "tay-nguyen") return countHighlandSigns(toText(passage)).signs > 0;
	if (passage.hint && passage.hint.encoding !== prevailing) return false;
	const { words, shares, hasUnicode } = readEncodings(toText(passage));
	return words > 0 && !hasUnicode && shares[prevailing] >= Math.max(ENOUGH_SHARE, shares.unicode);
}

function detectAll(passages: readonly Passage[]): Map<Passage, LegacyEncoding> {
	const found = new Map<Passage, LegacyEncoding>();
	for (const passage of passages) {
		const encoding = detectEncoding(toText(passage), passage.hint?.encoding ?? null);
		if (encoding) found.set(passage, encoding);
	}
	const prevailing = findPrevailing(found);
	if (!prevailing) return found;
	for (const passage of passages) {
		if (!found.has(passage) && agrees(passage, prevailing)) found.set(passage, prevailing);
	}
	return found;
}

/** Decodes a passage over its pieces; a letter whose sign lies in the next piece moves there with it. */
function decodePieces({ hint, nodes }: Passage, encoding: LegacyEncoding): string[] {
	const whole = nodes.map(({ text }) => text).join("");
	const isCapitals = hint?.isCapitals || (encoding === "tcvn3" && isMeantInCapitals(whole));
	const decoded = decodeLetters(whole, encoding);
	let read = 0;
	let given = 0;
	return nodes.map(({ text }, index) => {
		read += text.length;
		const before = decodeLetters(whole.slice(0, read), encoding);
		const isSplit = index < nodes.length - 1 && !decoded.startsWith(before);
		const end = index === nodes.length - 1 ? decoded.length : before.length - (isSplit ? 1 : 0);
		const piece = decoded.slice(given, end);
		given = end;
		return isCapitals ? piece.toLocaleUpperCase("vi") : piece;
	});
}

function rewrite(node: PastedNode, texts: ReadonlyMap<PastedNode, string>): PastedNode {
	if (isElement(node)) return { ...node, children: node.children.map((child) => rewrite(child, texts)) };
	const text = texts.get(node);
	return text === undefined ? node : { text };
}

/**
 * Reads passages typed in TCVN3, VNI, VPS or a font of Jrai and Bahnar as Unicode, each by its own syllables with its font as a hint: documents are
 * often mixed. Text that is Unicode already is never touched.
 */
export function decodePasted(root: PastedElement): DecodedPaste {
	const texts = new Map<PastedNode, string>();
	const passages: LegacyPassage[] = [];
	for (const [passage, encoding] of detectAll(listPassages(root, readStyleSheet(root)))) {
		const pieces = decodePieces(passage, encoding);
		for (const [index, node] of passage.nodes.entries()) texts.set(node, pieces[index] ?? node.text);
		const toLine = (text: string) => text.replace(/\s+/gu, " ").trim();
		passages.push({ encoding, before: toLine(toText(passage)), after: toLine(pieces.join("")) });
	}
	return { root: rewrite(root, texts) as PastedElement, passages };
}
