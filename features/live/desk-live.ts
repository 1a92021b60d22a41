import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import {
	getLiveCoverage,
	type LiveEntryEditRow,
	type LiveEntryRow,
	listLiveEntries,
	listLiveEntryEdits,
} from "../../db/queries/live.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { toWork } from "../articles/work.ts";

const PER_PAGE = 20;

/** A coverage as the newsroom works at it. */
export type DeskLive = NonNullable<Awaited<ReturnType<typeof getDeskLive>>>;

/** An entry with its words from before each correction, newest first. */
export interface DeskLiveEntry extends LiveEntryRow {
	edits: LiveEntryEditRow[];
}

/**
 * @param before the list goes on behind this entry; null for the newest.
 * @returns null when there is no such article, or the actor may not tell of it.
 */
export async function getDeskLive(actor: Actor, articleId: number, before: number | null) {
	const row = await getArticleRow(db.read, articleId);
	if (!row || !can(actor, "live.write", await toWork(db.read, row))) return null;
	const coverage = await getLiveCoverage(db.read, articleId);
	const rows = coverage ? await listLiveEntries(db.read, articleId, { before, limit: PER_PAGE + 1 }) : [];
	const shown = rows.slice(0, PER_PAGE);
	const { id, slug, title, state } = row;
	return {
		article: { id, slug, title, isPublished: state === "published" },
		coverage,
		entries: await withEdits(articleId, shown),
		older: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
	};
}

async function withEdits(articleId: number, rows: readonly LiveEntryRow[]): Promise<DeskLiveEntry[]> {
	const [newest, oldest] = [rows[0], rows.at(-1)];
	if (!newest || !oldest) return [];
	const edits = await listLiveEntryEdits(db.read, articleId, { from: oldest.id, to: newest.id });
	return rows.map((row) => ({ ...row, edits: edits.filter(({ entryId }) => entryId === row.id) }));
}
