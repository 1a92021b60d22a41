import type { CommentFlag } from "../../db/queries/comments.ts";
import { fold } from "../../lib/fold.ts";
import { hasPersonalData } from "../../lib/personal-data.ts";
import { isLikeOffice } from "./office-name.ts";
import type { SpamRules } from "./spam-rules.ts";

/** Addresses of other sites in one comment before its sender is asked a question. */
const MOST_LINKS = 2;
const LINK =
	/(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|vn|top|xyz|vip|club|site|online|win|bet)\b/giu;
/** Digits and signs that stand for a letter. */
const LOOKALIKES = new Map([
	["0", "o"],
	["1", "i"],
	["@", "a"],
	["$", "s"],
]);

/** What is looked at for signs of advertising. */
interface SpamText {
	name: string;
	content: string;
}

/** A text without what stands between its letters, and where each letter stood. */
interface Letters {
	letters: string[];
	/** Whether a word of the text begins or ends at the letter. */
	isStart: boolean[];
	isEnd: boolean[];
}

function toLetters(text: string): Letters {
	const all = [...text.normalize("NFKC").toLowerCase()].map((letter) => LOOKALIKES.get(letter) ?? letter);
	const isLetter = all.map((letter) => /\p{L}/u.test(letter));
	const at = [...all.keys()].filter((index) => isLetter[index]);
	return {
		letters: at.map((index) => all[index] ?? ""),
		isStart: at.map((index) => !isLetter[index - 1]),
		isEnd: at.map((index) => !isLetter[index + 1]),
	};
}

/** A letter may stand without its marks, not with others: "co bac" is "cờ bạc", "có bác" is not. */
const isSame = (written: string | undefined, wanted: string) => written === wanted || written === fold(wanted);

function hasWord({ letters, isStart, isEnd }: Letters, word: readonly string[]): boolean {
	return letters.some((_, start) => {
		const end = start + word.length - 1;
		return isStart[start] && isEnd[end] && word.every((wanted, index) => isSame(letters[start + index], wanted));
	});
}

/** Blocked words in a text, however they are spaced out: "c.ờ b.ạ.c" is "cờ bạc". */
export function listBlockedWords(text: string, blockedWords: SpamRules["blockedWords"]): string[] {
	const letters = toLetters(text);
	return blockedWords.filter((word) => hasWord(letters, toLetters(word).letters));
}

export function countLinks(text: string): number {
	return text.match(LINK)?.length ?? 0;
}

/** What a moderator is to look at in a comment. */
export function listFlags({ name, content }: SpamText, isTrapped: boolean, rules: SpamRules): CommentFlag[] {
	const text = `${name}\n${content}`;
	const flags: CommentFlag[] = [];
	if (countLinks(text) > 0) flags.push("links");
	if (listBlockedWords(text, rules.blockedWords).length > 0) flags.push("blocked_words");
	if (hasPersonalData(text)) flags.push("personal_data");
	if (isLikeOffice(name, rules.officeNames)) flags.push("office_name");
	if (isTrapped) flags.push("trap");
	return flags;
}

/** Whether a comment looks so much like advertising that its sender is asked a question first. */
export function isSuspicious({ name, content }: SpamText, { blockedWords }: SpamRules): boolean {
	const text = `${name}\n${content}`;
	return countLinks(text) > MOST_LINKS || listBlockedWords(text, blockedWords).length > 0;
}
