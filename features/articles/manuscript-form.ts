import * as z from "zod";
import type { KeptManuscript } from "../../db/queries/autosaves.ts";
import { CORRECTION_KINDS } from "../../db/queries/correction-words.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { parseRichText, RichTextError } from "../../lib/rich-text-schema.ts";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { aboutFields, readAbout, toAboutWords } from "./about-form.ts";
import type { ChangeChoice } from "./change-choice.ts";
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
	coverMediaId: z.preprocess((value) => (value === "" ? null : value), z.coerce.number().int().positive().nullish()),
	body: z.string("Bài chưa có nội dung.").transform(toBody),
	...aboutFields,
});

/** What the sheet sent, as the verbs take it. @throws FormError that names a field to be mended. */
export function toManuscript(values: z.output<typeof manuscriptForm>): Manuscript {
	const { kicker, title, lead, categoryId, coverMediaId, body } = values;
	return { kicker, title, lead, categoryId, coverMediaId, body, about: readAbout(toAboutWords(values)) };
}

/** The same while it is being written, as it is kept. */
export function toKeptManuscript(values: z.output<typeof unsavedForm>): KeptManuscript {
	const { kicker, title, lead, categoryId, coverMediaId, body } = values;
	return { kicker, title, lead, categoryId, coverMediaId, body, about: toAboutWords(values) };
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

const clockText = z.string().max(40).default("");

function toTypedTime({ day, clock }: { day: string; clock: string }, context: z.RefinementCtx): Date | null {
	if (day.trim() === "" && clock.trim() === "") return null;
	const at = parseTypedTime(day, clock);
	if (at) return at;
	const message = "Hãy ghi ngày như 30/11/2026 và giờ như 07:30.";
	context.addIssue({ code: "custom", path: ["day"], message });
	return z.NEVER;
}

/** The same for an article, or the wish to have no time. */
export const articleAtTime = articleAtVersion
	.extend({ day: clockText, clock: clockText, isCleared: z.literal("1").optional() })
	.transform(({ articleId, baseVersion, isCleared, ...typed }, context) => ({
		...{ articleId, baseVersion },
		at: isCleared ? null : toTypedTime(typed, context),
	}));

/** What readers are to be told of a change, as the form sends it; null when nothing was chosen. */
function toChange({ changeKind, changeNote }: { changeKind?: ChangeChoice["kind"] | undefined; changeNote: string }) {
	if (!changeKind) return null;
	return changeKind === "minor" ? { kind: changeKind } : { kind: changeKind, note: changeNote };
}

/** A move of the newsroom with whatever it asks for. */
export const moveForm = articleAtVersion
	.extend({
		move: z.string().max(40),
		reason: z.string().max(1000).default(""),
		hasLooked: z.literal("1").optional(),
		day: clockText,
		clock: clockText,
		changeKind: z.enum(["minor", ...CORRECTION_KINDS]).optional(),
		changeNote: z.string().max(2000).default(""),
	})
	.transform(({ hasLooked, day, clock, changeKind, changeNote, ...request }, context) => ({
		...request,
		hasLooked: hasLooked === "1",
		at: toTypedTime({ day, clock }, context),
		change: toChange({ changeKind, changeNote }),
	}));
