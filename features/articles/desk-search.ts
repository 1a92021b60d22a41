import type { Reader } from "../../db/client.ts";
import {
	type DeskFilter,
	type DeskPage,
	type DeskRow,
	listDeskArticleRows,
	toDeskCursor,
} from "../../db/queries/desk-articles.ts";
import { listDeskIdsWith, listIdsWithAmong } from "../../db/queries/desk-words.ts";
import { getSearchScope, listArticleIdsAt, listNewestWith } from "../../db/queries/search.ts";
import { toFoldedTerms, toPairTerms } from "../search/search-terms.ts";
import { parseSearchWords } from "../search/search-words.ts";

/** Words that stand in more articles than this are looked for while the list is walked; the others beforehand. */
const RARE = 3000;
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

/** Every article that holds the terms; null when they are too many to be named. */
async function listRareIds(reader: Reader, terms: readonly string[], rare: number): Promise<number[] | null> {
	const hidden = await listDeskIdsWith(reader, terms, rare + 1);
	const scope = hidden.length > rare ? null : await getSearchScope(reader, { from: null, until: null });
	const positions = scope ? await listNewestWith(reader, scope, terms, rare + 1 - hidden.length) : [];
	if (hidden.length + positions.length > rare) return null;
	// What was just published may stand in both parts.
	return [...new Set([...hidden, ...(await listArticleIdsAt(reader, positions))])];
}

export interface FoundRows {
	/** One more than the page holds, when there is more. */
	rows: DeskRow[];
	/** Where a walk stopped that did not come to an end. */
	stoppedAt: DeskRow | null;
}

async function walk(reader: Reader, filter: DeskFilter, page: DeskPage, terms: readonly string[]): Promise<FoundRows> {
	const rows: DeskRow[] = [];
	let after = page.after;
	for (let look = 1; ; look += 1) {
		const looked = await listDeskArticleRows(reader, filter, { ...page, after, limit: LOOKED_AT });
		const ids = looked.map(({ id }) => id);
		const found = await listIdsWithAmong(reader, terms, ids);
		rows.push(...looked.filter(({ id }) => found.has(id)));
		const last = looked.at(-1);
		if (!last || looked.length < LOOKED_AT || rows.length >= page.limit) return { rows, stoppedAt: null };
		if (look === MOST_LOOKS) return { rows, stoppedAt: last };
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
	const ids = await listRareIds(reader, terms, rare);
	if (ids === null) return walk(reader, filter, page, terms);
	return { rows: await listDeskArticleRows(reader, { ...filter, ids }, page), stoppedAt: null };
}
