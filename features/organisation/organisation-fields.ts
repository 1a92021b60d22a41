import * as z from "zod";
import { parseTypedDate, toDayKey } from "../../lib/dates.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";

const MOST_LINE = 200;
const MOST_TEXT = 5000;
const MOST_POSITION = 999;

const line = z.string().max(MOST_LINE, `Nhiều nhất ${MOST_LINE} ký tự.`).default("").transform(toPlainLine);
const filled = (error: string) => line.pipe(z.string().min(2, error));
const text = z.string().max(MOST_TEXT, `Nhiều nhất ${MOST_TEXT} ký tự.`).default("").transform(toPlainText);
const orNull = (typed: unknown) => (typeof typed === "string" && typed.trim() === "" ? null : typed);
const number = (least: number, most: number, error: string) =>
	z.coerce.number(error).int(error).min(least, error).max(most, error);
const rowId = z.coerce.number().int().positive();

const day = z
	.string()
	.default("")
	.transform((typed, context) => {
		if (typed.trim() === "") return null;
		const date = parseTypedDate(typed);
		if (date && !date.hasClockTime) return toDayKey(date.at);
		context.addIssue({ code: "custom", message: "Hãy ghi ngày, ví dụ 01/07/2025, hoặc để trống." });
		return z.NEVER;
	});

const validity = { validFrom: day, validUntil: day };
const position = number(0, MOST_POSITION, `Hãy ghi số từ 0 đến ${MOST_POSITION}.`).default(0);

interface Days {
	validFrom: string | null;
	validUntil: string | null;
}

const isInOrder = ({ validFrom, validUntil }: Days) =>
	validFrom === null || validUntil === null || validFrom <= validUntil;
const OUT_OF_ORDER = { path: ["validUntil"], error: "Ngày kết thúc phải sau ngày bắt đầu." };

const unit = { name: filled("Hãy ghi tên đơn vị."), position, duties: text, contact: text, ...validity };
const holder = {
	...{ post: filled("Hãy ghi chức vụ."), name: filled("Hãy ghi họ tên."), position, duties: text, biography: text },
	mediaId: z.preprocess(orNull, number(1, 2_000_000_000, "Hãy ghi số của ảnh.").nullable().default(null)),
	...validity,
};

/** What the forms send; those of a change name the row as the form last saw it. */
export const newUnitForm = z.object(unit).refine(isInOrder, OUT_OF_ORDER);
export const changedUnitForm = z.object({ ...unit, unitId: rowId, baseVersion: rowId }).refine(isInOrder, OUT_OF_ORDER);
export const newHolderForm = z.object({ ...holder, unitId: rowId }).refine(isInOrder, OUT_OF_ORDER);
export const changedHolderForm = z
	.object({ ...holder, holderId: rowId, baseVersion: rowId })
	.refine(isInOrder, OUT_OF_ORDER);
export const holderAtVersion = z.object({ holderId: rowId, baseVersion: rowId });
