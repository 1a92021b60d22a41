import * as z from "zod";
import type { KeptManuscript } from "../../db/queries/autosaves.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { parseRichText, RichTextError } from "../../lib/rich-text-schema.ts";
import { aboutFields, readAbout, toAboutWords } from "./about-form.ts";
import type { Manuscript } from "./write-article.ts";

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
	body: z.string("Bài chưa có nội dung.").transform(toBody),
	...aboutFields,
});

/** What the sheet sent, as the verbs take it. @throws FormError that names a field to be mended. */
export function toManuscript(values: z.output<typeof manuscriptForm>): Manuscript {
	const { kicker, title, lead, categoryId, body } = values;
	return { kicker, title, lead, categoryId, body, about: readAbout(toAboutWords(values)) };
}

/** The same while it is being written, as it is kept. */
export function toKeptManuscript(values: z.output<typeof unsavedForm>): KeptManuscript {
	const { kicker, title, lead, categoryId, body } = values;
	return { kicker, title, lead, categoryId, body, about: toAboutWords(values) };
}

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
