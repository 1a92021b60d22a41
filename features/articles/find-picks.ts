import { db } from "../../db/client.ts";
import { findArticleTitles, findPenNames, findSourceNames, findTagNames } from "../../db/queries/pick-names.ts";
import { toSlug } from "../../lib/slug.ts";
import type { Actor } from "../accounts/actor.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { findArticles } from "../search/find-articles.ts";
import { parseSearchWords } from "../search/search-words.ts";
import { listHeadlines } from "./teasers.ts";
import { toVisible } from "./visible-articles.ts";

const MOST = 8;

/** What a picker of the writing sheet looks for, by the name of it in the address. */
export const PICK_KINDS = ["tac-gia", "tu-khoa", "nguon", "bai"] as const;
export type PickKind = (typeof PICK_KINDS)[number];

export interface FoundPick {
	name: string;
	/** Of an article. */
	id?: number;
	isPublished?: boolean;
}

/** Titles among the newest articles as somebody types them, then whole words anywhere among what readers see. */
async function findStories(actor: Actor & { kind: "user" }, query: string, words: readonly string[]) {
	const visible = toVisible(actor, await listDeskSections());
	const near = await findArticleTitles(db.read, { words, limit: MOST }, visible);
	const found = near.map(({ id, title, state }) => ({ id, name: title, isPublished: state === "published" }));
	if (found.length >= MOST) return found;
	const search = { words: parseSearchWords(query), lists: [], from: null, until: null };
	const page = search.words.length > 0 ? await findArticles(search, 1) : null;
	const known = new Set(found.map(({ id }) => id));
	const older = (page?.documents ?? []).map(({ articleId }) => articleId).filter((id) => !known.has(id));
	const headlines = await listHeadlines(older.slice(0, MOST - found.length));
	return [...found, ...headlines.map(({ id, title }) => ({ id, name: title, isPublished: true }))];
}

/** At most eight things that hold what was typed, marks or not; articles only those the actor may see. */
export async function findPicks(actor: Actor & { kind: "user" }, kind: PickKind, query: string): Promise<FoundPick[]> {
	const words = toSlug(query).split("-").filter(Boolean);
	if (words.length === 0) return [];
	if (kind === "bai") return findStories(actor, query, words);
	const find = { "tac-gia": findPenNames, "tu-khoa": findTagNames, nguon: findSourceNames }[kind];
	return (await find(db.read, { words, limit: MOST })).map((name) => ({ name }));
}
