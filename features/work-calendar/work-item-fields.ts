import * as z from "zod";
import { WORK_TIMES } from "../../db/queries/work-items.ts";
import { parseTypedDate, toClockParts, toDayKey } from "../../lib/dates.ts";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { DAY_PARTS, type WorkItemInput } from "./work-item.ts";

const MOST_LINE = 300;
const MOST_TEXT = 2000;
const line = z.string().max(MOST_LINE, `Nhiều nhất ${MOST_LINE} ký tự.`).default("").transform(toPlainLine);
const text = z.string().max(MOST_TEXT, `Nhiều nhất ${MOST_TEXT} ký tự.`).default("").transform(toPlainText);

const sent = z.object({
	day: z.string().default(""),
	time: z.enum(WORK_TIMES, "Hãy chọn một trong các lựa chọn."),
	clock: z.string().max(10).default(""),
	subject: text.pipe(z.string().min(3, "Hãy ghi nội dung, ít nhất 3 ký tự.")),
	chair: line,
	participants: text,
	place: line,
	isPrivate: z
		.literal("1")
		.optional()
		.transform((word) => word === "1"),
});

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The day that was typed, "24/11/2026", as "2026-11-24"; null for what is none, or is outside of this century. */
function parseDayField(typed: string): string | null {
	const date = parseTypedDate(typed);
	if (!date || date.hasClockTime) return null;
	const { year } = toClockParts(date.at);
	return year >= FIRST_YEAR && year <= LAST_YEAR ? toDayKey(date.at) : null;
}

/** What the form of an item sends; its output is the item. */
export const workItemForm = sent.transform(({ day: typedDay, clock, ...words }, context): WorkItemInput => {
	const day = parseDayField(typedDay);
	if (!day) context.addIssue({ code: "custom", path: ["day"], message: "Hãy ghi ngày, ví dụ 24/11/2026." });
	if (words.time !== "clock") return { ...words, day: day ?? "", startMinute: DAY_PARTS[words.time].startMinute };
	const at = parseTypedTime("01/01/2026", clock);
	if (!at) context.addIssue({ code: "custom", path: ["clock"], message: "Hãy ghi giờ, ví dụ 08:30." });
	const { hour, minute } = toClockParts(at ?? new Date(0));
	return { ...words, day: day ?? "", startMinute: hour * 60 + minute };
});

/** Which item, as its form last saw it. */
export const workItemAtVersion = z.object({
	itemId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});
