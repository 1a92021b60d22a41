import { expect, test } from "vitest";
import { toMoneyWords } from "./number-words.ts";

test.each([
	[0, "Không đồng"],
	[4, "Bốn đồng"],
	[10, "Mười đồng"],
	[14, "Mười bốn đồng"],
	[15, "Mười lăm đồng"],
	[21, "Hai mươi mốt đồng"],
	[11, "Mười một đồng"],
	[24, "Hai mươi tư đồng"],
	[55, "Năm mươi lăm đồng"],
	[101, "Một trăm lẻ một đồng"],
	[105, "Một trăm lẻ năm đồng"],
	[1001, "Một nghìn không trăm lẻ một đồng"],
	[379_500, "Ba trăm bảy mươi chín nghìn năm trăm đồng"],
	[351_000, "Ba trăm năm mươi mốt nghìn đồng"],
	[1_015_000, "Một triệu không trăm mười lăm nghìn đồng"],
	[1_015_021, "Một triệu không trăm mười lăm nghìn không trăm hai mươi mốt đồng"],
	[2_024_000, "Hai triệu không trăm hai mươi tư nghìn đồng"],
	[1_000_000, "Một triệu đồng"],
	[1_000_004, "Một triệu không trăm lẻ bốn đồng"],
	[2_000_000_000, "Hai tỷ đồng"],
	[12_000_000_005, "Mười hai tỷ không trăm lẻ năm đồng"],
	[1_000_000_000_000, "Một nghìn tỷ đồng"],
	[-253_000, "Âm hai trăm năm mươi ba nghìn đồng"],
])("%i đồng is written %s", (amount, words) => {
	expect(toMoneyWords(amount)).toBe(words);
});

test("parts of a đồng and sums beyond whole numbers are refused", () => {
	for (const amount of [0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])
		expect(() => toMoneyWords(amount)).toThrow(RangeError);
});
