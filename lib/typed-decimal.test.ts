import { expect, test } from "vitest";
import { formatHundredths, formatMoney, parseHundredths, parseMoney } from "./typed-decimal.ts";

test("a decimal is typed with a comma, and written back as it was", () => {
	for (const [typed, hundredths] of [
		["1,5", 150],
		["0,25", 25],
		[" 12 ", 1200],
		["33,34", 3334],
		["0", 0],
		["10,05", 1005],
	] as const) {
		expect(parseHundredths(typed)).toBe(hundredths);
		expect(formatHundredths(hundredths)).toBe(typed.trim());
	}
	for (const wrong of ["1.5", "1,", ",5", "-1", "1,234", "một", "", "1e3"]) expect(parseHundredths(wrong)).toBeNull();
});

test("money is typed with or without points", () => {
	for (const typed of ["2530000", "2.530.000", "2 530 000", "2.530.000 đ", "2530000 đồng"])
		expect(parseMoney(typed)).toBe(2_530_000);
	for (const wrong of ["2,5", "2.53", "-1", "", "1.0000", "hai triệu"]) expect(parseMoney(wrong)).toBeNull();
	expect(formatMoney(2_530_000)).toBe("2.530.000 đ");
});
