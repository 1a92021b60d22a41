import type { SearchDocument } from "../../db/queries/search-documents.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { listWords, type Word } from "../../lib/words.ts";
import { findRuns, toForms } from "./word-runs.ts";

/** A piece of a text; `isFound` where it is what the reader searched for. */
export interface TextPiece {
	text: string;
	isFound: boolean;
}

type Place = Pick<Word, "start" | "end">;

interface FoundPlaces {
	places: Place[];
	/** The higher, the better: in a row as typed, in a row without marks, or how many of the words by themselves. */
	score: number;
}

/** About three lines beside a picture. */
const EXCERPT_LETTERS = 220;
/** What stands before the words, so that they are read in their sentence. */
const LETTERS_BEFORE = 70;

function findPlaces(text: string, wanted: readonly Word[]): FoundPlaces {
	const words = listWords(text);
	const forms = toForms(wanted);
	for (const [at, form] of forms.entries()) {
		const places = findRuns(words, wanted, form).flatMap((first) => {
			const [start, end] = [words[first], words[first + wanted.length - 1]];
			return start && end ? [{ start: start.start, end: end.end }] : [];
		});
		if (places.length > 0) return { places, score: wanted.length + forms.length - at };
	}
	const sought = new Set(wanted.map(({ folded }) => folded));
	const places = words.filter(({ folded }) => sought.has(folded));
	return { places, score: new Set(places.map(({ folded }) => folded)).size };
}

/** The text with what was searched for set apart: the words in a row where they are, else each by itself. */
export function markFound(text: string, wanted: readonly Word[]): TextPiece[] {
	const pieces: TextPiece[] = [];
	let done = 0;
	for (const { start, end } of findPlaces(text, wanted).places) {
		pieces.push({ text: text.slice(done, start), isFound: false }, { text: text.slice(start, end), isFound: true });
		done = end;
	}
	pieces.push({ text: text.slice(done), isFound: false });
	return pieces.filter((piece) => piece.text !== "");
}

/** The place of lead or body that shows best why the article was found; the beginning of the lead where none does. */
export function toExcerpt(
	{ lead, lines }: Pick<SearchDocument, "lead" | "lines">,
	wanted: readonly Word[],
): TextPiece[] {
	let best = { line: lead, ...findPlaces(lead, wanted) };
	for (const line of lines) {
		const found = findPlaces(line, wanted);
		if (found.score > best.score) best = { line, ...found };
	}
	return markFound(cutAround(best.line, best.places[0]?.start ?? 0), wanted);
}

function cutAround(line: string, at: number): string {
	const before = line.slice(0, at);
	// From the beginning of a word.
	const start = at <= LETTERS_BEFORE ? 0 : before.indexOf(" ", at - LETTERS_BEFORE) + 1;
	return (start > 0 ? "…" : "") + truncateAtWord(line.slice(start), EXCERPT_LETTERS);
}
