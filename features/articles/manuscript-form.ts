import * as z from "zod";
import type { RichText } from "../../lib/rich-text.ts";
import { parseRichText, RichTextError } from "../../lib/rich-text-schema.ts";

const line = (longest: number, error: string) => z.string().trim().normalize("NFC").max(longest, error);

function toBody(json: string, context: z.RefinementCtx): RichText {
	try {
		return parseRichText(JSON.parse(json));
	} catch (error) {
		const isOurs = error instanceof RichTextError;
		if (!isOurs && !(error instanceof SyntaxError)) throw error;
		context.addIssue({ code: "custom", message: isOurs ? error.personMessage : "Nội dung bài không đọc được." });
		return z.NEVER;
	}
}

/** What the writing sheet sends. */
export const manuscriptForm = z.object({
	kicker: line(120, "Tiêu đề phụ quá dài."),
	title: line(300, "Tiêu đề quá dài.").min(1, "Bài chưa có tiêu đề."),
	lead: line(1000, "Sapo quá dài."),
	categoryId: z.coerce.number("Hãy chọn chuyên mục.").int().positive("Hãy chọn chuyên mục."),
	coverMediaId: z.preprocess((value) => (value === "" ? null : value), z.coerce.number().int().positive().nullish()),
	body: z.string("Bài chưa có nội dung.").transform(toBody),
});

/** The same while it is being written: it may lack anything. */
export const unsavedForm = manuscriptForm.extend({
	title: line(300, "Tiêu đề quá dài."),
	categoryId: z.preprocess((value) => (value === "" ? null : value), z.coerce.number().int().positive().nullable()),
});

/** Which article, and the version the person saw. */
export const articleAtVersion = z.object({
	articleId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});
