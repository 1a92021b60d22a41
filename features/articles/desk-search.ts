import type { Reader } from "../../db/client.ts";
import {
	type DeskFilter,
	type DeskPage,
	type DeskRow,
	listDeskArticleRows,
	toDeskCursor,
} from "../../db/queries/desk-articles.ts";
import { listHiddenWith, listPositionsOf, listPositionsWithAmong, toHiddenId } from "../../db/queries/desk-words.ts";
import { getSearchScope, listArticleIdsAt, listNewestWith } from "../../db/queries/search.ts";
import { toFoldedTerms, toPairTerms } from "../search/search-terms.ts";
import { parseSearchWords } from "../search/search-words.ts";

/** Words that stand in more articles than this are looked for while the list is walked; the others beforehand. */
const RARE = 3000;
/** Of more than these not even the places are listed: rows are asked about as they come. */
const LISTED = 60_000;
/** Rows looked at together, and how often: a page of a walk may be short, and the next one goes on. */
const LOOKED_AT = 400;
const MOST_LOOKS = 4;

/** What the index is asked for: all the words, without marks; those between quotation marks in a row. */
export function toDeskTerms(text: string): string[] {
	const parts = text.replaceAll(/[“”]/g, '"').split('"');
	const terms = parts.flatMap((part, index) => {
		const words = parseSearchWords(part);
		return [...toFoldedTerms("text", words), ...(index % 2 === 1 ? toPairTerms("text", words) : [])];
	});
	return [...new Set(terms)];
}

/** Where the articles that hold the terms stand in the index; null when they are too many to be listed. */
async function listPositions(reader: Reader, terms: readonly string[]) {
	const hidden = await listHiddenWith(reader, terms, LISTED + 1);
	const scope = hidden.length > LISTED ? null : await getSearchScope(reader, { from: null, until: null });
	const published = scope ? await listNewestWith(reader, scope, terms, LISTED + 1 - hidden.length) : [];
	return hidden.length + published.length > LISTED ? null : { hidden, published };
}

type Positions = NonNullable<Awaited<ReturnType<typeof listPositions>>>;

async function toIds(reader: Reader, { hidden, published }: Positions): Promise<number[]> {
	// What was just published may stand in both parts.
	return [...new Set([...hidden.map(toHiddenId), ...(await listArticleIdsAt(reader, published))])];
}

/** Those of some positions whose articles hold the terms. */
type Choose = (positions: readonly number[]) => Promise<readonly number[]>;

export interface FoundRows {
	/** One more than the page holds, when there is more. */
	rows: DeskRow[];
	/** Where a walk stopped that did not come to an end. */
	stoppedAt: DeskRow | null;
}

async function walk(
	reader: Reader,
	filter: DeskFilter,
	page: DeskPage,
	choose: Choose,
	mostLooks = MOST_LOOKS,
): Promise<FoundRows> {
	const rows: DeskRow[] = [];
	let after = page.after;
	for (let look = 1; ; look += 1) {
		const looked = await listDeskArticleRows(reader, filter, { ...page, after, limit: LOOKED_AT });
		const idAt = await listPositionsOf(
			reader,
			looked.map(({ id }) => id),
		);
		const found = new Set((await choose([...idAt.keys()])).map((position) => idAt.get(position)));
		rows.push(...looked.filter(({ id }) => found.has(id)));
		const last = looked.at(-1);
		if (!last || looked.length < LOOKED_AT || rows.length >= page.limit) return { rows, stoppedAt: null };
		if (look === mostLooks) return { rows, stoppedAt: last };
		after = toDeskCursor(page.sort, last);
	}
}

/** A page of the newsroom's list, of the articles that hold what was typed; everything when that is no word. */
export async function listRowsWith(
	reader: Reader,
	filter: DeskFilter,
	page: DeskPage,
	text: string,
	rare = RARE,
): Promise<FoundRows> {
	const terms = toDeskTerms(text);
	if (terms.length === 0) return { rows: await listDeskArticleRows(reader, filter, page), stoppedAt: null };
	const among: Choose = (some) => listPositionsWithAmong(reader, terms, some);
	// A word that half of all articles hold fills the page from the first rows; few rows have no others.
	const near = await walk(reader, filter, page, among, 1);
	if (near.stoppedAt === null) return near;
	const positions = await listPositions(reader, terms);
	if (!positions) return walk(reader, filter, page, among);
	const { hidden, published } = positions;
	if (hidden.length + published.length > rare) {
		const found = new Set([...hidden, ...published]);
		return walk(reader, filter, page, async (some) => some.filter((position) => found.has(position)));
	}
	const ids = await toIds(reader, positions);
	return { rows: await listDeskArticleRows(reader, { ...filter, ids }, page), stoppedAt: null };
}
