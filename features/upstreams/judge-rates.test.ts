import { expect, test } from "vitest";
import { judgeRates, parseHeldRates } from "./judge-rates.ts";

const toRates = (dollar: number, euro = 30_000) =>
	[
		{ code: "USD", buy: dollar, transfer: dollar, sell: dollar },
		{ code: "EUR", buy: null, transfer: euro, sell: euro },
	].map((rate) => ({ ...rate, name: rate.code }));
const begun = new Date("2026-11-23T08:00:00+07:00");
const after = (hours: number) => new Date(begun.getTime() + hours * 3_600_000);
const last = toRates(26_000);

test("R16: a price up to a fifth off the last good one is taken over, and so is one that was not there before", () => {
	for (const dollar of [26_000, 31_200, 20_800]) {
		expect(judgeRates(toRates(dollar), last, null, begun), String(dollar)).toEqual({ isGood: true });
	}
	expect(judgeRates(toRates(36_400), [], null, begun)).toEqual({ isGood: true });
	expect(judgeRates(toRates(26_000), [{ code: "USD", buy: null, transfer: null, sell: null }], null, begun)).toEqual({
		isGood: true,
	});
});

test("R16: one price more than a fifth off holds the whole table, and staff are told which", () => {
	for (const [rates, words] of [
		[toRates(36_400), "USD từ 26000 thành 36400 (lệch 40 %)"],
		[toRates(15_600), "USD từ 26000 thành 15600 (lệch 40 %)"],
		[toRates(26_000, 18_000), "EUR từ 30000 thành 18000 (lệch 40 %)"],
	] as const) {
		const judgement = judgeRates(rates, last, null, begun);
		expect(judgement).toMatchObject({ isGood: false, reason: expect.stringContaining(words) });
	}
});

test("R16: a devaluation is believed once the source has said the same three times over three hours", () => {
	let held = null;
	for (const [hours, dollar, isGood] of [
		[0, 36_400, false],
		[1, 36_500, false],
		[2.9, 36_300, false],
		[3, 36_400, true],
	] as const) {
		const judgement = judgeRates(toRates(dollar), last, held, after(hours));
		expect(judgement.isGood, `after ${hours} hours`).toBe(isGood);
		if (!judgement.isGood) held = parseHeldRates(JSON.parse(JSON.stringify(judgement.held)));
	}
});

test("R16: a source that says something else each time, or only twice, is not believed however long it takes", () => {
	let held = null;
	for (const [hours, dollar] of [
		[0, 36_400],
		[2, 50_000],
		[4, 36_400],
		[9, 36_400],
	] as const) {
		const judgement = judgeRates(toRates(dollar), last, held, after(hours));
		expect(judgement.isGood, `after ${hours} hours`).toBe(false);
		if (!judgement.isGood) held = parseHeldRates(judgement.held);
	}
});
