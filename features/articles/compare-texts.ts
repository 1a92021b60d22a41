import { diffArrays, diffWordsWithSpace } from "diff";

/** A run of words that both texts have, or only the newer, or only the older. */
export interface TextPart {
	kind: "same" | "added" | "removed";
	text: string;
}

const WORDS = new Intl.Segmenter("vi", { granularity: "word" });

/** Words that went and came in a row are shown as two runs: a space that both texts have does not cut them up. */
function joinRuns(parts: readonly TextPart[]): TextPart[] {
	const joined: TextPart[] = [];
	let went = "";
	let came = "";
	const flush = () => {
		if (went !== "") joined.push({ kind: "removed", text: went });
		if (came !== "") joined.push({ kind: "added", text: came });
		went = "";
		came = "";
	};
	for (const [at, { kind, text }] of parts.entries()) {
		const isSpace = kind === "same" && text.trim() === "" && at < parts.length - 1;
		if (kind === "same" && !(isSpace && went !== "" && came !== "")) {
			flush();
			joined.push({ kind, text });
			continue;
		}
		if (kind !== "added") went += text;
		if (kind !== "removed") came += text;
	}
	flush();
	return joined;
}

/** Word by word; both texts are composed the same way first, so that a mark typed apart is no change. */
export function compareWords(before: string, after: string): TextPart[] {
	const changes = diffWordsWithSpace(before.normalize("NFC"), after.normalize("NFC"), { intlSegmenter: WORDS });
	return joinRuns(
		changes.map(({ value, added, removed }) => ({
			kind: added ? "added" : removed ? "removed" : "same",
			text: value,
		})),
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
