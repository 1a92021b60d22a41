import { listWords, type Word } from "../../lib/words.ts";

/** Letters of a query that are looked at; nobody types more. */
export const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/** What a reader typed, as words: text of any kind is only text. */
export function parseSearchWords(query: string): Word[] {
	return listWords(query.slice(0, MOST_LETTERS), MOST_WORDS);
}

/** Whether the word was typed with marks: then it is meant as it is written. */
export function isMarked({ exact, folded }: Word): boolean {
	return exact !== folded;
}
