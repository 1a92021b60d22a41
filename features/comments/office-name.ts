import { fold } from "../../lib/fold.ts";

/** Names nobody but the office signs with, folded, letters alone. */
const RESERVED = [
	...["toasoan", "banbientap", "bantoasoan", "bienTapVien", "quantrivien", "banquantri", "quantriweb"],
	...["kiemduyetvien", "thukytoasoan", "admin", "administrator", "moderator", "webmaster"],
].map((name) => name.toLowerCase());

/** Cyrillic and Greek letters, digits and signs that look like Latin letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	...{ а: "a", в: "b", е: "e", ѕ: "s", і: "i", ј: "j", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c", т: "t" },
	...{ у: "y", х: "x", ԁ: "d", ո: "n", α: "a", ο: "o", ι: "i", ν: "v", τ: "t" },
	...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", $: "s", "|": "i", "!": "i" },
};

/** Letters alone, without marks, each in its plain Latin look: "T.ò.а  S0ạn" is "toasoan". */
function toLook(text: string): string {
	return [...fold(text.normalize("NFKC"))]
		.map((letter) => LOOKALIKES[letter] ?? letter)
		.filter((letter) => /\p{L}/u.test(letter))
		.join("");
}

const listNames = (officeNames: readonly string[]) =>
	[...RESERVED, ...officeNames.map(toLook)].filter((name) => name !== "");

/** Whether a reader's name is one only the office may bear, however it is spelled. */
export function isOfficeName(name: string, officeNames: readonly string[]): boolean {
	return listNames(officeNames).includes(toLook(name));
}

/** Whether the office's name stands somewhere in a reader's. */
export function isLikeOffice(name: string, officeNames: readonly string[]): boolean {
	const look = toLook(name);
	return listNames(officeNames).some((reserved) => look.includes(reserved));
}
