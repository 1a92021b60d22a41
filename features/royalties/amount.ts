import type { RoyaltyRateRow } from "../../db/queries/royalties.ts";

/** Hundredths of a per cent that make a whole. */
export const WHOLE = 10_000;
const PER_CENT = 100;
/** Hundredths of a coefficient, per cent of a translation, per cent of what comes on top. */
const DIVISOR = 100 * PER_CENT * PER_CENT;
/** A unit is a tenth of the base salary (Nghị định 18/2014/NĐ-CP, Điều 3). */
const UNITS_IN_SALARY = 10;

/** What changes an item's royalty beside its coefficient, in per cent; 0 for what does not apply. */
export interface Supplements {
	translation: number;
	minority: number;
	direct: number;
	hardship: number;
}

/** The value of a unit, in đồng, on a day such as "2026-11-23"; null before the first rate. */
export function findUnit(rates: readonly RoyaltyRateRow[], day: string): number | null {
	const rate = rates.filter(({ fromDay }) => fromDay <= day).at(-1);
	return rate ? rate.baseSalary / UNITS_IN_SALARY : null;
}

/**
 * Coefficient × unit; a translation its part of that; and what comes on top, all of the same. Whole đồng, half a đồng
 * rounded up.
 * @param coefficient hundredths. @param unit đồng.
 */
export function toAmount(unit: number, coefficient: number, supplements: Supplements): number {
	const { translation, minority, direct, hardship } = supplements;
	const part = translation === 0 ? PER_CENT : translation;
	const product = unit * coefficient * part * (PER_CENT + minority + direct + hardship);
	return Math.floor((product + DIVISOR / 2) / DIVISOR);
}

/** Equal parts for so many, in hundredths of a per cent; what is left over goes to the last. */
export function toEqualPoints(people: number): number[] {
	const each = Math.floor(WHOLE / people);
	return Array.from({ length: people }, (_, at) => (at === people - 1 ? WHOLE - each * (people - 1) : each));
}

/**
 * A sum cut into whole đồng by shares: each gets what it rounds down to, and the đồng that are left go one by one to those
 * who lost most by it, the first of equals first.
 * @param points hundredths of a per cent that add up to 10 000. @returns parts that add up to `amount`.
 */
export function splitAmount(amount: number, points: readonly number[]): number[] {
	const exact = points.map((point, at) => ({
		at,
		part: Math.floor((amount * point) / WHOLE),
		rest: (amount * point) % WHOLE,
	}));
	const left = amount - exact.reduce((sum, { part }) => sum + part, 0);
	const lucky = new Set(
		[...exact]
			.sort((a, b) => b.rest - a.rest || a.at - b.at)
			.slice(0, left)
			.map(({ at }) => at),
	);
	return exact.map(({ at, part }) => part + (lucky.has(at) ? 1 : 0));
}
