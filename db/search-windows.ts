import type { PositionRange, TermSearch } from "./search-index.ts";

interface WindowSizes {
	/** Documents in the newest window; each next one holds twice as many, up to `largest`. */
	first: number;
	largest: number;
}

/** Cuts the range of a search into windows from the newest backwards, of the sizes asked for where publication was even. */
function* cutWindows(
	{ lowest, highest, spacing }: TermSearch,
	{ first, largest }: WindowSizes,
): Generator<PositionRange> {
	let size = first;
	for (let top = highest; top >= lowest; top -= Math.ceil(size * spacing), size = Math.min(size * 2, largest)) {
		yield { lowest: Math.max(lowest, top - Math.ceil(size * spacing) + 1), highest: top };
	}
}

/** Asks window after window, from the newest, until `limit` positions are found. */
export async function collectNewest(
	search: TermSearch,
	sizes: WindowSizes,
	limit: number,
	ask: (window: PositionRange, limit: number) => Promise<number[]>,
): Promise<number[]> {
	const found: number[] = [];
	for (const window of cutWindows(search, sizes)) {
		found.push(...(await ask(window, limit - found.length)));
		if (found.length >= limit) break;
	}
	return found;
}
