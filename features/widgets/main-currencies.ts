import type { ExchangeRate } from "./widget.ts";

/** Those people of the province ask for, the most asked for first. */
const MAIN = ["USD", "EUR", "CNY", "JPY", "LAK", "KRW", "THB", "GBP"];

const rankOf = ({ code }: ExchangeRate) => (MAIN.includes(code) ? MAIN.indexOf(code) : MAIN.length);

/** The main currencies first, the others by their code. */
export function sortRates(rates: readonly ExchangeRate[]): ExchangeRate[] {
	return rates.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
}

/** What is shown beside the news. */
export function listMainRates(rates: readonly ExchangeRate[]): ExchangeRate[] {
	return rates.filter(({ code }) => MAIN.includes(code));
}
