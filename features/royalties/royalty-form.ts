import * as z from "zod";
import { parseTypedDate, toDayKey } from "../../lib/dates.ts";
import { parseMonth } from "../../lib/months.ts";
import { toCleanText } from "../../lib/text.ts";
import { parseHundredths, parseMoney } from "../../lib/typed-decimal.ts";
import { findGenreGroup } from "./genre-group.ts";

const number = z.coerce.number().int().nonnegative();
const typed = z.string().max(20, "Nhiều nhất 20 ký tự.").default("");

/** A text that `parse` understands; `empty` where nothing was typed. */
const parsed = <T, E>(parse: (text: string) => T | null, empty: E, message: string) =>
	typed.transform((text, context): T | E => {
		if (text.trim() === "") return empty;
		const value = parse(text);
		if (value === null) context.addIssue({ code: "custom", message });
		return value ?? empty;
	});

const toPercent = (text: string) => {
	const [, digits] = /^(\d{1,3})\s*%?$/.exec(text.trim()) ?? [];
	return digits === undefined ? null : Number(digits);
};
const percent = parsed(toPercent, 0, "Hãy ghi số phần trăm, ví dụ 20.");

const settled = {
	genreGroup: typed.transform((text) => findGenreGroup(Number(text))?.group ?? null),
	coefficient: parsed(parseHundredths, null, "Hãy ghi hệ số với dấu phẩy, ví dụ 1,5."),
	...{ translation: percent, minority: percent, direct: percent, hardship: percent },
};

const SHARE = /^share-([1-9]\d{0,8})$/;

/** Everybody's part by the author's number, in hundredths of a per cent; null when one cannot be read. */
function readPoints(fields: Readonly<Record<string, unknown>>): Map<number, number> | null {
	const points = new Map<number, number>();
	for (const [name, value] of Object.entries(fields)) {
		const [, id] = SHARE.exec(name) ?? [];
		if (id === undefined) continue;
		const part = parseHundredths(String(value).replace("%", ""));
		if (part === null) return null;
		points.set(Number(id), part);
	}
	return points;
}

/** Which item, as its form last saw it. */
export const itemAtVersion = z.object({ articleId: number, place: number, baseVersion: number });

/** What the form of an item sends, with everybody's part under "share-12". */
export const itemForm = itemAtVersion
	.extend({ ...settled, goOn: z.string().optional() })
	.loose()
	.transform((fields, context) => {
		const points = readPoints(fields);
		if (!points) {
			context.addIssue({ code: "custom", path: ["shares"], message: "Hãy ghi phần trăm, ví dụ 50 hoặc 33,33." });
		}
		const { articleId, place, baseVersion, genreGroup, coefficient, goOn } = fields;
		const { translation, minority, direct, hardship } = fields;
		return {
			at: { articleId, place, baseVersion },
			input: {
				...{ genreGroup, coefficient, translation, minority, direct, hardship },
				points: points ?? new Map<number, number>(),
			},
			goesOn: goOn === "1",
		};
	});

/** What the form of something beside a text sends. */
export const addedForm = z
	.object({
		articleId: number,
		note: z.string().max(120, "Nhiều nhất 120 ký tự.").default("").transform(toCleanText),
		"authors[]": z.array(z.string().max(200)).max(10, "Nhiều nhất 10 người.").default([]),
		...settled,
	})
	.transform(({ articleId, "authors[]": penNames, ...input }) => ({ articleId, input: { ...input, penNames } }));

const month = z.string().refine((text) => parseMonth(text) !== null, "Không có tháng này.");

export const monthForm = z.object({ month });

/** A month, as whoever closes it saw it. */
export const seenMonthForm = z.object({ month, items: number, total: number });

const day = typed.transform((text, context) => {
	const date = parseTypedDate(text);
	const isDay = date !== null && !date.hasClockTime;
	if (!isDay) context.addIssue({ code: "custom", message: "Hãy ghi ngày, ví dụ 01/07/2026." });
	return isDay ? toDayKey(date.at) : "";
});
const money = (empty: number) => parsed(parseMoney, empty, "Hãy ghi số tiền, ví dụ 2.530.000.");

export const rateForm = z.object({ fromDay: day, baseSalary: money(0) });

/** A rate that is to be taken away, as it was looked at. */
export const knownRateForm = z.object({ fromDay: z.iso.date(), baseSalary: number });

export const taxForm = z
	.object({ isOn: z.literal("1").optional(), percent, from: money(0) })
	.transform(({ isOn, ...rule }) => ({ ...rule, isOn: isOn === "1" }));
