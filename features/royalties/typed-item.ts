import { formatHundredths } from "../../lib/typed-decimal.ts";
import type { RoyaltyItem } from "./royalty.ts";
import type { ItemAtVersion } from "./settle-item.ts";

/** What the form of an item begins with, as it is typed. */
export interface TypedItem {
	at: ItemAtVersion;
	/** By the fields' names; the parts under "share-12". */
	values: Readonly<Record<string, string>>;
	/** Who has a part. */
	people: readonly { field: string; name: string }[];
}

const toPercentText = (percent: number) => (percent === 0 ? "" : String(percent));

/** An item as its form holds it. */
export function toTypedItem(item: RoyaltyItem): TypedItem {
	const { articleId, place, version, genreGroup, coefficient, supplements, shares } = item;
	const parts = shares.map(({ authorId, name, points }) => ({ field: `share-${authorId}`, name, points }));
	return {
		at: { articleId, place, baseVersion: version },
		people: parts.map(({ field, name }) => ({ field, name })),
		values: {
			genreGroup: genreGroup === null ? "" : String(genreGroup),
			coefficient: coefficient === null ? "" : formatHundredths(coefficient),
			...Object.fromEntries(Object.entries(supplements).map(([name, percent]) => [name, toPercentText(percent)])),
			...Object.fromEntries(parts.map(({ field, points }) => [field, formatHundredths(points)])),
		},
	};
}
