import { setImmediate as nextTurn } from "node:timers/promises";
import { db } from "../../db/client.ts";
import { listAuthorNamesAfter } from "../../db/queries/authors.ts";
import { listTagRowsAfter, listTopicRows } from "../../db/queries/topics.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { listWords, type Word } from "../../lib/words.ts";
import { toAuthorPath } from "../authors/author.ts";
import { toCategoryPath } from "../categories/category.ts";
import { listCategories } from "../categories/queries.ts";
import { toTagPath } from "../tags/tag.ts";
import { toTopicPath } from "../topics/topic.ts";

/** What a name can be of, in the order of importance to somebody who looks for it. */
export const NAME_KINDS = ["category", "topic", "tag", "author"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name that can be suggested. */
export interface SuggestedName {
	kind: NameKind;
	id: number;
	name: string;
	path: string;
	words: Word[];
}

/** Every name under the first letters of each of its words. */
export type NamesByKey = ReadonlyMap<string, readonly SuggestedName[]>;

/** So many rows are read at once; between them others get their turn. */
const READ_TOGETHER = 1000;
/** Of tags, and of authors: a portal has some thousands after decades. Later ones are found by searching. */
const MOST_NAMES = 30_000;
const KEY_LETTERS = 2;

/** Under what a name is kept for one of its words, folded. */
export function toNameKey(word: string): string {
	return word.slice(0, KEY_LETTERS);
}

/** The names of every section, topic, tag and author; read again when one of them changes. */
export function getSuggestedNames(): Promise<NamesByKey> {
	return keepRead("suggested-names", ["categories", "topics", "tags", "authors"], async () => {
		const byKey = new Map<string, SuggestedName[]>();
		for (const row of await listCategories()) keepName(byKey, "category", row, toCategoryPath(row));
		for (const row of await listTopicRows(db.read)) keepName(byKey, "topic", row, toTopicPath(row));
		for await (const row of readAll((after) => listTagRowsAfter(db.read, after, READ_TOGETHER))) {
			keepName(byKey, "tag", row, toTagPath(row));
		}
		for await (const row of readAll((after) => listAuthorNamesAfter(db.read, after, READ_TOGETHER))) {
			keepName(byKey, "author", { id: row.id, name: row.penName }, toAuthorPath(row));
		}
		return byKey;
	});
}

function keepName(
	byKey: Map<string, SuggestedName[]>,
	kind: NameKind,
	{ id, name }: { id: number; name: string },
	path: string,
): void {
	const kept = { kind, id, name, path, words: listWords(name) };
	for (const key of new Set(kept.words.map(({ folded }) => toNameKey(folded)))) {
		const names = byKey.get(key);
		if (names) names.push(kept);
		else byKey.set(key, [kept]);
	}
}

async function* readAll<T extends { id: number }>(read: (after: number) => Promise<T[]>): AsyncGenerator<T> {
	let after = 0;
	for (let count = 0; count < MOST_NAMES; count += READ_TOGETHER) {
		const rows = await read(after);
		yield* rows;
		after = rows.at(-1)?.id ?? after;
		if (rows.length < READ_TOGETHER) return;
		await nextTurn();
	}
}
