import { and, eq, exists, gte, inArray, isNull, lt, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import type { SHELVES } from "../schema/albums.ts";
import { albums, shelfWords, videos } from "../tables.ts";
import { toMediaWords } from "./media-words.ts";

export type Shelf = (typeof SHELVES)[number];

/** Albums or videos whose words are noted in one transaction. */
const FILLED_TOGETHER = 500;

interface Worded {
	id: number;
	title: string;
	description: string;
}

/** Each is found by its number as well, so that it has a word. */
const listWordsOf = ({ id, title, description }: Worded) => toMediaWords([id, title, description].join(" "));

/** Notes the words that albums or videos are found by, in place of those they had. */
export async function putShelfWords(tx: Tx, shelf: Shelf, items: readonly Worded[]): Promise<void> {
	if (items.length === 0) return;
	const ids = items.map(({ id }) => id);
	await removeShelfWords(tx, shelf, ids);
	const rows = items.flatMap((item) => listWordsOf(item).map((word) => ({ shelf, word, itemId: item.id })));
	await insertRows(tx, shelfWords, rows);
}

export async function removeShelfWords(tx: Tx, shelf: Shelf, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.delete(shelfWords).where(and(eq(shelfWords.shelf, shelf), inArray(shelfWords.itemId, [...ids])));
}

/** Conditions on an album or a video: it has a word that begins with each of `words`, which are folded. */
export function listShelfConditions(reader: Reader, shelf: Shelf, id: SQLiteColumn, words: readonly string[]): SQL[] {
	return words.map((word) =>
		exists(
			reader
				.select({ itemId: shelfWords.itemId })
				.from(shelfWords)
				.where(
					and(
						eq(shelfWords.shelf, shelf),
						eq(shelfWords.itemId, id),
						// A range of the index; see `listWordConditions`.
						gte(shelfWords.word, word),
						lt(shelfWords.word, `${word}\uffff`),
					),
				),
		),
	);
}

async function listWordless(reader: Reader, shelf: Shelf): Promise<Worded[]> {
	const table = shelf === "album" ? albums : videos;
	const { id, title, description } = table;
	return reader
		.select({ id, title, description })
		.from(table)
		.leftJoin(shelfWords, and(eq(shelfWords.shelf, shelf), eq(shelfWords.itemId, id)))
		.where(isNull(shelfWords.itemId))
		.limit(FILLED_TOGETHER);
}

/** Albums and videos that have no words yet, such as those of a database that is older than their search; a part of them. */
export async function listWordlessShelves(reader: Reader): Promise<Record<Shelf, Worded[]>> {
	return { album: await listWordless(reader, "album"), video: await listWordless(reader, "video") };
}
