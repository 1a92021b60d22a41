import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { isViewsLine, parseDateLine, parseViews } from "./date-line.ts";
import { findDateLine } from "./find-date-line.ts";

const SHARED = new URL("../../../shared/data/date-formats.json", import.meta.url);
const isShared = existsSync(SHARED);
const read = (text: string) => {
	const line = parseDateLine(text);
	return line && toDateTimeAttribute(line.date);
};

test.each([
	["15/03/2019 - Lượt xem: 912", "2019-03-15"],
	["Thứ Tư, 08/04/2015, 08:11 [GMT+7]", "2015-04-08T08:11:00+07:00"],
	["9:37', 18/4/ 2006 (GMT+7)", "2006-04-18T09:37:00+07:00"],
	["21:48 | 28/06/2020", "2020-06-28T21:48:00+07:00"],
	["Cập nhật lúc: 18:00 |22/05/2022", "2022-05-22T18:00:00+07:00"],
	["27/12/2024 lúc 00:02 (GMT+7)", "2024-12-27T00:02:00+07:00"],
	["Thời sự - 15:27, 02/03/2026", "2026-03-02T15:27:00+07:00"],
	["Cập nhật ngày: 05-09-2014 08:30:11", "2014-09-05T08:30:11+07:00"],
	["Ngày đăng: 5/9/2014 8:30:00 SA", "2014-09-05T08:30:00+07:00"],
	["Ngày đăng: 5/9/2014 8:30:00 CH", "2014-09-05T20:30:00+07:00"],
	["5/9/2014 12:05:00 SA", "2014-09-05T00:05:00+07:00"],
	["5/9/2014 12:05:00 CH", "2014-09-05T12:05:00+07:00"],
	["Ngày 05 tháng 02 năm 2026", "2026-02-05"],
	["14h05 ngày 3/2/2018", "2018-02-03T14:05:00+07:00"],
])("G07: %j is read as %s", (text, expected) => expect(read(text)).toBe(expected));

test.each([
	"Sáng 08/11/2020, tại xã Ia Ka, Đảng ủy tổ chức hội nghị tổng kết",
	"31/02/2020 - Lượt xem: 5",
	"Nghị quyết số 15-NQ/TU",
	"Nhiệm kỳ 2020 - 2025",
	"Điện thoại: 0269.3824.000",
	"Từ ngày 08/11/2020.",
	"",
])("%j is no date line", (text) => expect(parseDateLine(text)).toBeNull());

test("views are read with and without grouping, and may be missing", () => {
	expect(parseDateLine("15/03/2019 - Lượt xem: 1.912")?.views).toBe(1912);
	expect(parseDateLine("15/03/2019 | 1,912 lượt đọc")?.views).toBe(1912);
	expect(parseDateLine("15/03/2019")?.views).toBeNull();
	expect([parseViews("Đã xem: 7"), isViewsLine("Lượt xem: 12"), isViewsLine("Lượt xem: 12 hôm nay")]).toEqual([
		7,
		true,
		false,
	]);
});

test("G07: a time that may be of a twelve-hour clock is doubted, a plain one is not", () => {
	expect(parseDateLine("05/09/2014 - 02:15")?.doubts[0]).toContain("14:15");
	expect(parseDateLine("05/09/2014 - 12:15")?.doubts[0]).toContain("00:15");
	expect(parseDateLine("05/09/2014 - 14:15")?.doubts).toEqual([]);
	expect(parseDateLine("05/09/2014 - 02:15 CH")?.doubts).toEqual([]);
	expect(parseDateLine("Thứ Sáu, 05/09/2014, 02:15 [GMT+7]")?.doubts).toEqual([]);
});

test("a weekday that does not fit the date is doubted", () => {
	expect(parseDateLine("Thứ Tư, 08/04/2015, 08:11")?.doubts).toEqual([]);
	expect(parseDateLine("Chủ nhật, 03/08/2025 16:05")?.doubts).toEqual([]);
	expect(parseDateLine("Thứ 4, 08/04/2015")?.doubts).toEqual([]);
	expect(parseDateLine("Thứ Năm, 08/04/2015, 08:11")?.doubts).toHaveLength(1);
});

test("a time that does not exist leaves the day, with a doubt", () => {
	const line = parseDateLine("08/04/2015 25:11");
	expect(line?.date.hasClockTime).toBe(false);
	expect(line?.doubts[0]).toContain("25:11");
});

test("a running clock at the top gives way to the article's own line", () => {
	const head = ["15:28:44 , 18/11/2017", "Trang chủ", "Chi bộ làng họp bên bếp lửa", "04/10/2016 - Lượt xem: 31"];
	expect(findDateLine(head)).toMatchObject({ index: 3, views: 31, doubts: [] });
	expect(findDateLine(head.slice(0, 3))?.doubts.join()).toContain("đồng hồ");
	expect(findDateLine(["a", "b"])).toBeNull();
});

test("a date in words gives way to a date line, and alone is doubted", () => {
	const inWords = "Pleiku, ngày 21 tháng 12 năm 2000";
	expect(findDateLine([inWords, "Chi bộ họp", "04/10/2016"])).toMatchObject({ index: 2, doubts: [] });
	expect(findDateLine([inWords])?.doubts).toEqual([expect.stringContaining("văn bản")]);
});

test("two equally likely dates are doubted", () => {
	expect(findDateLine(["04/10/2016", "Chi bộ họp", "05/10/2016"])).toMatchObject({
		index: 0,
		doubts: [expect.stringContaining("05/10/2016")],
	});
});

test.skipIf(!isShared)("the shared date lines are read as they say (skipped where the shared data are absent)", () => {
	type Expected = { date?: string; datetime?: string; views?: number };
	const { vectors } = JSON.parse(readFileSync(SHARED, "utf8")) as { vectors: [string, Expected][] };
	for (const [text, { date, datetime, views }] of vectors) {
		expect(read(text), text).toBe(datetime ?? date);
		expect(parseDateLine(text)?.views, text).toBe(views ?? null);
	}
});
