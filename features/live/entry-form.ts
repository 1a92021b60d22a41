import * as z from "zod";
import { countLetters, toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";

export const MOST_TITLE = 200;
export const MOST_TEXT = 5000;
export const MOST_NOTE = 300;

/** What an entry says. */
export interface EntryWords {
	/** May be empty when there is a text. */
	title: string;
	/** Paragraphs, one a line. */
	text: string;
	mediaId: number | null;
}

const rowId = z.coerce.number().int().positive();
const limited = (most: number, clean: (typed: string) => string) =>
	z
		.string()
		.default("")
		.transform(clean)
		.refine((text) => countLetters(text) <= most, `Nhiều nhất ${most} ký tự.`);
const orNull = (typed: unknown) => (typeof typed === "string" && typed.trim() === "" ? null : typed);
const note = limited(MOST_NOTE, toPlainLine);

const words = {
	title: limited(MOST_TITLE, toPlainLine),
	text: limited(MOST_TEXT, toPlainText),
	mediaId: z.preprocess(orNull, rowId.nullable().default(null)),
};
const entry = { entryId: rowId, baseVersion: rowId };

const isFilled = ({ title, text }: { title: string; text: string }) => title !== "" || text !== "";
const EMPTY = { path: ["text"], error: "Hãy ghi nội dung, hoặc ít nhất một tiêu đề." };

/** What the forms send; those about an entry name it as the form last saw it. */
export const liveArticle = z.object({ articleId: rowId });
export const newEntryForm = z
	.object({ articleId: rowId, ...words, isPinned: z.literal("1").optional() })
	.refine(isFilled, EMPTY);
export const correctedEntryForm = z.object({ ...entry, ...words, note }).refine(isFilled, EMPTY);
export const pinForm = z.object({ ...entry, pin: z.enum(["1", "0"]) });
export const withdrawalForm = z.object({ ...entry, reason: note });
