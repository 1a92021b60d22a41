import * as z from "zod";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { MOST_ITEMS } from "./digest.ts";

export const MOST_SUBJECT = 150;
export const MOST_INTRO = 1000;

const rowId = z.coerce.number().int().positive();

const picked = z.object({ id: rowId });

/** An article as the list of the form sends it. */
function toArticleId(sent: string, context: z.RefinementCtx): number {
	try {
		return picked.parse(JSON.parse(sent)).id;
	} catch {
		context.addIssue({ code: "custom", message: "Có bài không đọc được." });
		return z.NEVER;
	}
}

export const digestSubject = z.object({ digestId: rowId, baseVersion: rowId });

/** What the form of a draft sends. */
export const digestForm = digestSubject.extend({
	subject: z
		.string()
		.transform(toPlainLine)
		.pipe(z.string().min(5, "Hãy ghi tiêu đề thư.").max(MOST_SUBJECT, `Tiêu đề nhiều nhất ${MOST_SUBJECT} ký tự.`)),
	intro: z
		.string()
		.default("")
		.transform(toPlainText)
		.pipe(z.string().max(MOST_INTRO, `Lời dẫn nhiều nhất ${MOST_INTRO} ký tự.`)),
	"articles[]": z
		.array(z.string().transform(toArticleId), "Hãy chọn ít nhất một bài.")
		.min(1, "Hãy chọn ít nhất một bài.")
		.max(MOST_ITEMS, `Một bản tin có nhiều nhất ${MOST_ITEMS} bài.`)
		.transform((ids) => [...new Set(ids)]),
});

/** A draft as it is stored. */
export interface DigestInput {
	subject: string;
	intro: string;
	/** In their order. */
	articleIds: number[];
}
