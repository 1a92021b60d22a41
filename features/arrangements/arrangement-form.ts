import * as z from "zod";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { type Arrangement, ArrangementError, BOX_NAMES, type Pin, type Surface } from "./arrangement.ts";

const typed = z.string().max(40).default("");

/** A row of the form: a slot with what was chosen for it, and until when, as typed. */
const pinRow = z.object({
	slot: z.number().int().min(1).max(8),
	articleId: z.number().int().positive(),
	day: typed,
	clock: typed,
});

const toJson = (text: string, context: z.RefinementCtx): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		context.addIssue({ code: "custom", message: "Có chỗ không đọc được. Hãy tải lại trang." });
		return z.NEVER;
	}
};

const rows = <T extends z.ZodType>(row: T, most: number) =>
	z.array(z.string().max(500).transform(toJson).pipe(row)).max(most).default([]);

/** What the form sends; each row of a list as JSON. */
export const arrangementForm = z.object({
	surface: z
		.string()
		.regex(/^(home|category:[1-9]\d{0,8})$/)
		.transform((text) => text as Surface),
	version: z.coerce.number().int().min(0),
	edition: z.coerce.number().int().min(0),
	/** "publish", or anything else to keep it as the draft. */
	intent: z.string().max(20).default(""),
	"pins[]": rows(pinRow, 8),
	"sections[]": rows(z.object({ categoryId: z.number().int().positive(), isShown: z.boolean() }), 200),
	"boxes[]": rows(z.object({ name: z.enum(BOX_NAMES), isShown: z.boolean() }), BOX_NAMES.length),
});

/** @throws ArrangementError for a time that is none. */
function toPin({ slot, articleId, day, clock }: z.output<typeof pinRow>): Pin {
	if (day.trim() === "" && clock.trim() === "") return { slot, articleId, until: null };
	const until = parseTypedTime(day, clock.trim() || "23:59");
	if (!until)
		throw new ArrangementError(
			`slot ${slot}: ${day} ${clock}`,
			`Vị trí ${slot}: ngày hoặc giờ thôi ghim chưa đúng. Ví dụ: 30/11/2026 và 07:30.`,
		);
	return { slot, articleId, until };
}

/** What was sent as an arrangement. @throws ArrangementError for a time that is none. */
export function toArrangement(form: z.output<typeof arrangementForm>): Arrangement {
	return { pins: form["pins[]"].map(toPin), sections: form["sections[]"], boxes: form["boxes[]"] };
}
