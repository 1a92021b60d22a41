import type { Word } from "../../lib/words.ts";
import { toForms, type WordForm } from "./word-runs.ts";

/** Whether the typed words stand in a row from word `at` of the text on, the last of them perhaps only begun. */
function isBegunAt(text: readonly Word[], at: number, typed: readonly Word[], form: WordForm): boolean {
	const last = typed.length - 1;
	for (const [step, word] of typed.entries()) {
		const written = text[at + step]?.[form];
		if (written === undefined || (step === last ? !written.startsWith(word[form]) : written !== word[form]))
			return false;
	}
	return true;
}

/**
 * How well names and titles go on from what was typed: the lower, the better; null where they do not. With the marks as
 * typed before without, at the first word before a later one.
 */
export function makeBegunRank(typed: readonly Word[]): (text: readonly Word[]) => number | null {
	const forms = toForms(typed);
	return (text) => {
		for (const [rank, form] of forms.entries()) {
			for (let at = 0; at + typed.length <= text.length; at += 1) {
				if (isBegunAt(text, at, typed, form)) return 2 * rank + (at === 0 ? 0 : 1);
			}
		}
		return null;
	};
}
