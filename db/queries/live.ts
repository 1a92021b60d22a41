import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles, liveCoverages, liveEntries, liveEntryEdits } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type LiveCoverageRow = typeof liveCoverages.$inferSelect;
export type LiveEntryRow = typeof liveEntries.$inferSelect;
export type LiveEntryEditRow = typeof liveEntryEdits.$inferSelect;

export async function getLiveCoverage(reader: Reader, articleId: number): Promise<LiveCoverageRow | null> {
	const rows = await reader.select().from(liveCoverages).where(eq(liveCoverages.articleId, articleId));
	return rows[0] ?? null;
}

/** The coverage of an article that is before readers. */
export async function getPublicLiveCoverage(reader: Reader, articleId: number): Promise<LiveCoverageRow | null> {
	const rows = await reader
		.select({ coverage: liveCoverages })
		.from(liveCoverages)
		.innerJoin(articles, eq(articles.id, liveCoverages.articleId))
		.where(and(eq(liveCoverages.articleId, articleId), eq(articles.state, "published")));
	return rows[0]?.coverage ?? null;
}

/** Newest first; behind the entry `before`, when it is given. Withdrawn ones are among them. */
export async function listLiveEntries(
	reader: Reader,
	articleId: number,
	{ before, limit }: { before: number | null; limit: number },
): Promise<LiveEntryRow[]> {
	return reader
		.select()
		.from(liveEntries)
		.where(and(eq(liveEntries.articleId, articleId), before === null ? undefined : lt(liveEntries.id, before)))
		.orderBy(desc(liveEntries.id))
		.limit(limit);
}

/** What was written, corrected, pinned or withdrawn after that change of the coverage, newest change first. */
export async function listLiveEntriesSince(reader: Reader, articleId: number, change: number, limit: number) {
	return reader
		.select({ id: liveEntries.id, state: liveEntries.state })
		.from(liveEntries)
		.where(and(eq(liveEntries.articleId, articleId), gt(liveEntries.change, change)))
		.orderBy(desc(liveEntries.change))
		.limit(limit);
}

export async function getPinnedLiveEntry(reader: Reader, articleId: number): Promise<LiveEntryRow | null> {
	const rows = await reader
		.select()
		.from(liveEntries)
		.where(and(eq(liveEntries.articleId, articleId), eq(liveEntries.isPinned, true)));
	return rows[0] ?? null;
}

export async function getLiveEntry(reader: Reader, id: number): Promise<LiveEntryRow | null> {
	const rows = await reader.select().from(liveEntries).where(eq(liveEntries.id, id));
	return rows[0] ?? null;
}

export async function insertLiveCoverage(tx: Tx, articleId: number, beganAt: Date): Promise<void> {
	await tx.insert(liveCoverages).values({ articleId, beganAt });
}

/** Ends a coverage, or with null takes it up again. */
export async function updateLiveCoverageEnd(tx: Tx, articleId: number, endedAt: Date | null): Promise<void> {
	await tx
		.update(liveCoverages)
		.set({ state: endedAt === null ? "open" : "closed", endedAt })
		.where(eq(liveCoverages.articleId, articleId));
}

/** Counts one change more of what readers see. @returns its number; the row stays locked until the transaction ends. */
export async function raiseLiveChange(tx: Tx, articleId: number): Promise<number> {
	const rows = await tx
		.update(liveCoverages)
		.set({ change: sql`${liveCoverages.change} + 1` })
		.where(eq(liveCoverages.articleId, articleId))
		.returning({ change: liveCoverages.change });
	const change = rows[0]?.change;
	if (change === undefined) throw new Error(`article ${articleId} has no live coverage`);
	return change;
}

/** @returns the new entry's id. */
export async function insertLiveEntry(tx: Tx, values: Omit<typeof liveEntries.$inferInsert, "id">): Promise<number> {
	return requireInsertedId(await tx.insert(liveEntries).values(values).returning({ id: liveEntries.id }));
}

/** The entry gets the next version. */
export async function updateLiveEntry(
	tx: Tx,
	id: number,
	values: Partial<Omit<typeof liveEntries.$inferInsert, "id" | "articleId" | "version">>,
): Promise<void> {
	await tx
		.update(liveEntries)
		.set({ ...values, version: sql`${liveEntries.version} + 1` })
		.where(eq(liveEntries.id, id));
}

export async function insertLiveEntryEdit(tx: Tx, values: Omit<typeof liveEntryEdits.$inferInsert, "id">) {
	await tx.insert(liveEntryEdits).values(values);
}

/** Earlier words of the entries of a window of the list, newest first. */
export async function listLiveEntryEdits(
	reader: Reader,
	articleId: number,
	{ from, to }: { from: number; to: number },
): Promise<LiveEntryEditRow[]> {
	const rows = await reader
		.select({ edit: liveEntryEdits })
		.from(liveEntryEdits)
		.innerJoin(liveEntries, eq(liveEntries.id, liveEntryEdits.entryId))
		.where(
			and(
				eq(liveEntries.articleId, articleId),
				gt(liveEntryEdits.entryId, from - 1),
				lt(liveEntryEdits.entryId, to + 1),
			),
		)
		.orderBy(desc(liveEntryEdits.id));
	return rows.map(({ edit }) => edit);
}
