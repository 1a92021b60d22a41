import { expect, test } from "vitest";
import { formatAsOf, formatDegrees, formatPrice } from "./widget-text.ts";

test("R16: a price is grouped the Vietnamese way, and a price the bank does not name is a dash", () => {
	expect([26_352, 33_871.56, 0.93, null].map(formatPrice)).toEqual(["26.352,00", "33.871,56", "0,93", "–"]);
});

test("R16: a fresh value names its hour and day, a stale one the day alone", () => {
	const asOf = new Date("2026-11-23T08:30:00+07:00");
	expect(formatAsOf({ asOf, isStale: false })).toBe("Cập nhật lúc 08:30 23/11");
	expect(formatAsOf({ asOf, isStale: true })).toBe("Số liệu ngày 23/11/2026");
});

test("degrees are whole, below zero with a minus sign of their own", () => {
	expect([20.6, -2.4, 0.2].map(formatDegrees)).toEqual(["21°", "−2°", "0°"]);
});
