import { and, eq, exists, gte, inArray, isNull, lt, type SQL } from "drizzle-orm";
import { fold } from "../../lib/fold.ts";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { mediaItems, mediaWords } from "../tables.ts";

const MOST_WORDS = 300;
const LONGEST_WORD = 60;
/** Items whose words are noted in one transaction. */
const FILLED_TOGETHER = 500;

/** What a search in the library looks at: "Đak Đoa.jpg" → dak, doa, jpg. */
export function toMediaWords(text: string): string[] {
	const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

interface Worded {
	id: number;
	originalName: string;
	caption: string;
	alt: string;
	credit: string;
}

/** Every item is found by its number as well, so that each has a word. */
const listWordsOf = ({ id, originalName, caption, alt, credit }: Worded) =>
	toMediaWords([id, originalName, caption, alt, credit].join(" "));

/** Notes the words that items are found by, in place of those they had. */
export async function putMediaWords(tx: Tx, items: readonly Worded[]): Promise<void> {
	if (items.length === 0) return;
	await tx.delete(mediaWords).where(
		inArray(
			mediaWords.mediaId,
			items.map(({ id }) => id),
		),
	);
	const rows = items.flatMap((item) => listWordsOf(item).map((word) => ({ word, mediaId: item.id })));
	await insertRows(tx, mediaWords, rows);
}

/** Items that have no words yet, such as those of a database that is older than the library; at most `limit`. */
export async function listWordless(reader: Reader, limit = FILLED_TOGETHER): Promise<Worded[]> {
	const { id, originalName, caption, alt, credit } = mediaItems;
	return reader
		.select({ id, originalName, caption, alt, credit })
		.from(mediaItems)
		.leftJoin(mediaWords, eq(mediaWords.mediaId, id))
		.where(isNull(mediaWords.mediaId))
		.limit(limit);
}

/** A range of the index: the column's letters stand in the order of their codes, in PostgreSQL as well (see the migration). */
function startsWith(word: string): SQL | undefined {
	return and(gte(mediaWords.word, word), lt(mediaWords.word, `${word}\uffff`));
}

/** Conditions on an item: it has a word that begins with each of `words`. */
export function listWordConditions(reader: Reader, words: readonly string[]): SQL[] {
	return words.map((word) =>
		exists(
			reader
				.select({ mediaId: mediaWords.mediaId })
				.from(mediaWords)
				.where(and(eq(mediaWords.mediaId, mediaItems.id), startsWith(word))),
		),
	);
}
