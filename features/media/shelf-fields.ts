import * as z from "zod";
import { parseTypedDate } from "../../lib/dates.ts";
import { toSlug } from "../../lib/slug.ts";
import { toCleanText } from "../../lib/text.ts";
import { MOST_LEAD, MOST_TITLE } from "./shelf-limits.ts";

/** Fields that the forms of albums and videos have in common. */

const tooLong = (most: number) => `Dài quá ${most} ký tự.`;

/** One line of words as it is kept. */
export const cleanLine = (most: number) =>
	z
		.string()
		.default("")
		.transform(toCleanText)
		.pipe(z.string().max(most, tooLong(most)));

/** A number of the library; null for none. */
export const optionalNumber = z
	.string()
	.default("")
	.transform((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null));

const date = z
	.string()
	.default("")
	.transform((text, context) => {
		if (text.trim() === "") return null;
		const typed = parseTypedDate(text);
		if (typed) return typed.at;
		context.addIssue({ code: "custom", message: "Ngày chưa đúng. Ví dụ: 30/11/2026, hoặc 30/11/2026 07:30." });
		return z.NEVER;
	});

/** Title, address, lead, date, and what is to be done with them. */
export const shelfFields = z.object({
	title: cleanLine(MOST_TITLE).refine((title) => title !== "", "Hãy ghi tên."),
	/** Empty: made of the title. */
	slug: z.string().default("").transform(toSlug),
	description: cleanLine(MOST_LEAD),
	date,
	step: z.enum(["save", "publish"]),
});

/** Which one, and the version that was looked at; nothing for a new one. */
export const shelfSubject = z.object({
	id: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});
