import * as z from "zod";
import { parseTypedDate, toDayKey } from "../../lib/dates.ts";

const MOST_WORDS = 1000;
const MOST_CREDIT = 200;

const words = (most: number) => z.string().trim().normalize("NFC").max(most, `Dài quá ${most} ký tự.`).default("");
const checked = z
	.literal("1")
	.optional()
	.transform((sent) => sent === "1");

/** "31/12/2026" as "2026-12-31"; null when nothing was typed. */
const rightsEndOn = z
	.string()
	.trim()
	.default("")
	.transform((text, context) => {
		if (text === "") return null;
		const date = parseTypedDate(text);
		if (date && !date.hasClockTime) return toDayKey(date.at);
		context.addIssue({ code: "custom", message: "Hãy ghi ngày như 31/12/2026." });
		return z.NEVER;
	});

/** What somebody may say of an item. */
export const mediaWords = z
	.object({
		caption: words(MOST_WORDS),
		alt: words(MOST_WORDS),
		credit: words(MOST_CREDIT),
		rightsEndOn,
		hidesAfterRights: checked,
	})
	.refine(({ rightsEndOn: day, hidesAfterRights }) => !hidesAfterRights || day !== null, {
		path: ["rightsEndOn"],
		error: "Muốn tự ẩn thì hãy ghi ngày hết quyền.",
	});
export type MediaWords = z.output<typeof mediaWords>;

/** Which item, and the version that was looked at. */
export const mediaSubject = z.object({
	mediaId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});

const percent = z.coerce.number().int().min(0).max(100);

/** Per cent from the left and from the top. */
export const focalForm = mediaSubject.extend({ x: percent, y: percent });
