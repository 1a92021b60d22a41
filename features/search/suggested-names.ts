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

/** So many rows are read at once; between them others get their turn. */
const READ_TOGETHER = 1000;
/** Of tags, and of authors: a portal has some thousands after decades. Later ones are found by searching. */
const MOST_NAMES = 30_000;

/** The names of every section, topic, tag and author; read again when one of them changes. */
export function listSuggestedNames(): Promise<SuggestedName[]> {
	return keepRead("suggested-names", ["categories", "topics", "tags", "authors"], async () => {
		const categories = await listCategories();
		const topics = await listTopicRows(db.read);
		const tags = await readAll((after) => listTagRowsAfter(db.read, after, READ_TOGETHER));
		const authors = await readAll((after) => listAuthorNamesAfter(db.read, after, READ_TOGETHER));
		return [
			...categories.map((row) => toName("category", row, toCategoryPath(row))),
			...topics.map((row) => toName("topic", row, toTopicPath(row))),
			...tags.map((row) => toName("tag", row, toTagPath(row))),
			...authors.map((row) => toName("author", { id: row.id, name: row.penName }, toAuthorPath(row))),
		];
	});
}

function toName(kind: NameKind, { id, name }: { id: number; name: string }, path: string): SuggestedName {
	return { kind, id, name, path, words: listWords(name) };
}

async function readAll<T extends { id: number }>(read: (after: number) => Promise<T[]>): Promise<T[]> {
	const all: T[] = [];
	while (all.length < MOST_NAMES) {
		const rows = await read(all.at(-1)?.id ?? 0);
		all.push(...rows);
		if (rows.length < READ_TOGETHER) break;
		await nextTurn();
	}
	return all;
}
