import type nspell from "nspell";
import { placeTones } from "../../lib/tone-marks.ts";
import { isVietnameseSyllable } from "../../lib/vietnamese-syllable.ts";
import type { LegacyPage } from "./legacy-page.ts";

type Dictionary = Pick<ReturnType<typeof nspell>, "correct">;

/** A tone: grave, acute, tilde, hook, dot. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** The dictionary's data is licensed on its own (GPL-2.0): where it is not installed nothing is suspected. */
async function openDictionary(): Promise<Dictionary | null> {
	const [{ default: open }, data] = await Promise.all([
		import("nspell"),
		import("dictionary-vi").catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ERR_MODULE_NOT_FOUND") return null;
			throw error;
		}),
	]);
	return data && open({ aff: Buffer.from(data.default.aff), dic: Buffer.from(data.default.dic) });
}

let opened: Promise<Dictionary | null> | undefined;

/**
 * Words in Vietnamese letters. Names follow no dictionary (Ia Pết, Chư Păh): they are looked at only when they bear a
 * tone and could be no syllable of Vietnamese.
 */
function isLookedAt(word: string): boolean {
	const isName = word !== word.toLowerCase();
	if (!isName) return /[^\u0000-\u007f]/u.test(word);
	return TONE.test(word.normalize("NFD")) && !isVietnameseSyllable(word);
}

/**
 * Syllables that are in no dictionary of Vietnamese, as they are written, each once: likely slips of the pen. Nothing is
 * changed. Empty where the dictionary is not installed.
 */
export async function listSuspectSyllables(text: string): Promise<string[]> {
	opened ??= openDictionary();
	const dictionary = await opened;
	if (!dictionary) return [];
	const words = new Set(text.normalize("NFC").match(WORD));
	return [...words].filter((word) => isLookedAt(word) && !dictionary.correct(placeTones(word.toLowerCase())));
}

/** The words of a page that readers get. */
export function toWords({ title, lead, blocks }: LegacyPage): string {
	const texts = blocks.map((block) => {
		if (block.kind === "list")
			return block.items
				.flat()
				.map(({ text }) => text)
				.join(" ");
		if (block.kind === "table") return block.rows.flat().join(" ");
		return block.kind === "caption" ? block.caption : block.text;
	});
	return [title, lead, ...texts].join("\n");
}
