import type { RoyaltyTax } from "../../db/queries/royalties.ts";
import { compareVietnamese } from "../../lib/text.ts";
import type { PersonTotal, RoyaltyItem } from "./royalty.ts";

/** What is withheld of a month's payment, in whole đồng rounded down; nothing below the sum the rule names. */
export function toTax(amount: number, { isOn, percent, from }: RoyaltyTax): number {
	return isOn && amount >= from ? Math.floor((amount * percent) / 100) : 0;
}

/** What each person is paid for these items, by name; who is paid nothing is left out. */
export function addUpPeople(items: readonly RoyaltyItem[], tax: RoyaltyTax): PersonTotal[] {
	const parts = items.flatMap(({ shares }) => shares).filter(({ amount }) => amount > 0);
	return [...Map.groupBy(parts, ({ authorId }) => authorId)]
		.map(([authorId, own]) => {
			const amount = own.reduce((sum, part) => sum + part.amount, 0);
			return { authorId, name: own.at(-1)?.name ?? "", items: own.length, amount, tax: toTax(amount, tax) };
		})
		.sort((one, other) => compareVietnamese(one.name, other.name) || one.authorId - other.authorId);
}
