import * as z from "zod";
import { toCleanText } from "../../lib/text.ts";

/** Setting with the address that is told of readers' letters; empty stands for the office's own. */
export const LETTERS_MAIL_KEY = "letters.mailTo";

const oneAddress = z.email().max(254);

/** What a person typed as that address. @returns null for another key, or what is not one address. */
export function parseLetterSetting(key: string, text: string): string | null {
	if (key !== LETTERS_MAIL_KEY) return null;
	const address = toCleanText(text);
	return address === "" || oneAddress.safeParse(address).success ? address : null;
}
