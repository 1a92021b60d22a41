import { parseDay, toDayKey } from "./dates.ts";

/** The month of an instant in Vietnam: "2026-11". */
export function toMonth(at: Date): string {
	return toDayKey(at).slice(0, 7);
}

/** The month an address names, "2026-11"; null for what is none. */
export function parseMonth(text: unknown): string | null {
	return typeof text === "string" && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** The month so many months later, or earlier below 0. */
export function addMonths(month: string, months: number): string {
	const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
	return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Its first moment in Vietnam. */
export function toMonthStart(month: string): Date {
	return parseDay(`${month}-01`);
}

/** "11/2026" */
export function formatMonth(month: string): string {
	return `${month.slice(5)}/${month.slice(0, 4)}`;
}
