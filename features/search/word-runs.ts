import type { Word } from "../../lib/words.ts";
import { isMarked } from "./search-words.ts";

export type WordForm = "exact" | "folded";

/** In which forms the words searched for are compared: as they were typed, if with marks, then without. */
export function toForms(wanted: readonly Word[]): WordForm[] {
	return wanted.some(isMarked) ? ["exact", "folded"] : ["folded"];
}

/** At which words of `text` the wanted ones begin to stand in a row. */
export function findRuns(text: readonly Word[], wanted: readonly Word[], form: WordForm): number[] {
	const first = wanted[0]?.[form];
	return text.flatMap((word, at) => {
		const isRun = word[form] === first && wanted.every((other, step) => text[at + step]?.[form] === other[form]);
		return isRun ? [at] : [];
	});
}
