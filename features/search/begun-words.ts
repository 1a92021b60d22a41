import type { Word } from "../../lib/words.ts";
import { toForms, type WordForm } from "./word-runs.ts";

/** At which word of `text` the typed ones stand in a row, the last of them perhaps only begun; -1 where they do not. */
function findBegun(text: readonly Word[], typed: readonly Word[], form: WordForm): number {
	const last = typed.length - 1;
	return text.findIndex((_, at) =>
		typed.every((word, step) => {
			const written = text[at + step]?.[form];
			return step === last ? written?.startsWith(word[form]) : written === word[form];
		}),
	);
}

/**
 * How well a name or title goes on from what was typed: the lower, the better; null when it does not. With the marks as
 * typed before without, at the first word before a later one.
 */
export function rankBegun(text: readonly Word[], typed: readonly Word[]): number | null {
	for (const [rank, form] of toForms(typed).entries()) {
		const at = findBegun(text, typed, form);
		if (at !== -1) return 2 * rank + (at === 0 ? 0 : 1);
	}
	return null;
}
