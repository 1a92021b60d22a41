import { diffArrays, diffWordsWithSpace } from "diff";

/** A run of words that both texts have, or only the newer, or only the older. */
export interface TextPart {
	kind: "same" | "added" | "removed";
	text: string;
}

const WORDS = new Intl.Segmenter("vi", { granularity: "word" });

/** Word by word; both texts are composed the same way first, so that a mark typed apart is no change. */
export function compareWords(before: string, after: string): TextPart[] {
	return diffWordsWithSpace(before.normalize("NFC"), after.normalize("NFC"), { intlSegmenter: WORDS }).map(
		({ value, added, removed }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
	);
}

/** A paragraph of two texts: as it was, as it is, or what became of it; unchanged ones in a row are one. */
export type ParagraphChange = { kind: "same"; count: number; first: string } | { kind: "changed"; parts: TextPart[] };

/** Paragraphs that went and came at the same place are compared word by word, in their order. */
function pair(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
	const rows = Math.max(removed.length, added.length);
	return Array.from({ length: rows }, (_, at) => ({
		kind: "changed" as const,
		parts: compareWords(removed[at] ?? "", added[at] ?? ""),
	}));
}

/** @param before paragraphs of the older text. @param after those of the newer. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
	const compose = (texts: readonly string[]) => texts.map((text) => text.normalize("NFC"));
	const changes = diffArrays(compose(before), compose(after));
	const rows: ParagraphChange[] = [];
	let removed: string[] = [];
	for (const { value, added, removed: isRemoved } of changes) {
		if (isRemoved) {
			removed = value;
			continue;
		}
		rows.push(...pair(removed, added ? value : []));
		removed = [];
		if (!added) rows.push({ kind: "same", count: value.length, first: value[0] ?? "" });
	}
	return [...rows, ...pair(removed, [])];
}
