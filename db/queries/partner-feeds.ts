import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull, lt, lte, ne, or } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { feedEntries, partnerFeeds, sources } from "../tables.ts";

export type { EntryState } from "../schema/partner-feeds.ts";
export type PartnerFeedRow = typeof partnerFeeds.$inferSelect;
export type FeedEntryRow = typeof feedEntries.$inferSelect;

/** Every feed with the name of its source, by that name; a newsroom keeps some dozens. */
export async function listPartnerFeeds(reader: Reader): Promise<(PartnerFeedRow & { sourceName: string })[]> {
	const rows = await reader
		.select({ feed: partnerFeeds, sourceName: sources.name })
		.from(partnerFeeds)
		.innerJoin(sources, eq(sources.id, partnerFeeds.sourceId))
		.orderBy(asc(sources.slug));
	return rows.map(({ feed, sourceName }) => ({ ...feed, sourceName }));
}

/** Null for a source without a feed. */
export async function getPartnerFeed(reader: Reader, sourceId: number): Promise<PartnerFeedRow | null> {
	const rows = await reader.select().from(partnerFeeds).where(eq(partnerFeeds.sourceId, sourceId));
	return rows[0] ?? null;
}

/** Gives a source the feed at `url`, due at once and as if never asked; null takes its feed away. */
export async function setPartnerFeed(tx: Tx, sourceId: number, url: string | null, now: Date): Promise<void> {
	await tx.delete(partnerFeeds).where(eq(partnerFeeds.sourceId, sourceId));
	if (url !== null) await tx.insert(partnerFeeds).values({ sourceId, url, nextTryAt: now });
}

interface ClaimOptions {
	now: Date;
	/** Not before then are they due again, whatever becomes of the caller. */
	until: Date;
}

export async function hasDueFeed(reader: Reader, now: Date): Promise<boolean> {
	const { sourceId, nextTryAt } = partnerFeeds;
	return (await reader.select({ sourceId }).from(partnerFeeds).where(lte(nextTryAt, now)).limit(1)).length > 0;
}

/** Makes the caller the one who asks these feeds now; each row holds the caller's lease. */
export async function claimDueFeeds(tx: Tx, { now, until }: ClaimOptions, limit: number): Promise<PartnerFeedRow[]> {
	const isDue = lte(partnerFeeds.nextTryAt, now);
	const due = await tx
		.select({ sourceId: partnerFeeds.sourceId })
		.from(partnerFeeds)
		.where(isDue)
		.orderBy(asc(partnerFeeds.nextTryAt))
		.limit(limit);
	if (due.length === 0) return [];
	const ids = due.map(({ sourceId }) => sourceId);
	return tx
		.update(partnerFeeds)
		.set({ lease: randomUUID(), lastTriedAt: now, nextTryAt: until })
		.where(and(inArray(partnerFeeds.sourceId, ids), isDue))
		.returning();
}

/** The same for one feed that is not due. @returns null when it was asked after `notSince`, or is gone. */
export async function claimFeed(
	tx: Tx,
	sourceId: number,
	{ now, until, notSince }: ClaimOptions & { notSince: Date },
): Promise<PartnerFeedRow | null> {
	const { lastTriedAt } = partnerFeeds;
	const rows = await tx
		.update(partnerFeeds)
		.set({ lease: randomUUID(), lastTriedAt: now, nextTryAt: until })
		.where(and(eq(partnerFeeds.sourceId, sourceId), or(isNull(lastTriedAt), lte(lastTriedAt, notSince))))
		.returning();
	return rows[0] ?? null;
}

/** Notes how the asking ended, and ends the lease. @returns false when somebody else asks by now, or the feed changed. */
export async function finishFeed(
	tx: Tx,
	{ sourceId, lease }: Pick<PartnerFeedRow, "sourceId" | "lease">,
	values: Partial<Omit<PartnerFeedRow, "sourceId" | "url" | "lease">>,
): Promise<boolean> {
	if (lease === null) return false;
	const rows = await tx
		.update(partnerFeeds)
		.set({ ...values, lease: null })
		.where(and(eq(partnerFeeds.sourceId, sourceId), eq(partnerFeeds.lease, lease)))
		.returning({ sourceId: partnerFeeds.sourceId });
	return rows.length > 0;
}

export type NewEntry = Pick<FeedEntryRow, "guid" | "title" | "link" | "summary" | "publishedAt">;

/** Keeps entries of a feed that are not known; of known ones that they still stand there. @returns how many are new. */
export async function keepFeedEntries(
	tx: Tx,
	sourceId: number,
	entries: readonly NewEntry[],
	now: Date,
): Promise<number> {
	if (entries.length === 0) return 0;
	const guids = entries.map(({ guid }) => guid);
	await tx
		.update(feedEntries)
		.set({ seenAt: now })
		.where(and(eq(feedEntries.sourceId, sourceId), inArray(feedEntries.guid, guids)));
	const rows = entries.map((entry) => ({
		...{ ...entry, sourceId, fetchedAt: now, seenAt: now },
		sortedAt: entry.publishedAt ?? now,
	}));
	const added = await tx.insert(feedEntries).values(rows).onConflictDoNothing().returning({ id: feedEntries.id });
	return added.length;
}

export interface EntryPlace {
	sortedAt: Date;
	id: number;
}

interface ListOptions {
	state: FeedEntryRow["state"];
	/** Null for every source. */
	sourceId: number | null;
	/** The last one shown; null for the first page. */
	below: EntryPlace | null;
	limit: number;
}

/** Entries with the name of their source, the newest first. */
export async function listFeedEntries(
	reader: Reader,
	{ state, sourceId, below, limit }: ListOptions,
): Promise<(FeedEntryRow & { sourceName: string })[]> {
	const { id, sortedAt } = feedEntries;
	const rows = await reader
		.select({ entry: feedEntries, sourceName: sources.name })
		.from(feedEntries)
		.innerJoin(sources, eq(sources.id, feedEntries.sourceId))
		.where(
			and(
				eq(feedEntries.state, state),
				sourceId === null ? undefined : eq(feedEntries.sourceId, sourceId),
				below
					? and(
							lte(sortedAt, below.sortedAt),
							or(lt(sortedAt, below.sortedAt), and(eq(sortedAt, below.sortedAt), lt(id, below.id))),
						)
					: undefined,
			),
		)
		.orderBy(desc(sortedAt), desc(id))
		.limit(limit);
	return rows.map(({ entry, sourceName }) => ({ ...entry, sourceName }));
}

export async function getFeedEntry(reader: Reader, id: number): Promise<FeedEntryRow | null> {
	const rows = await reader.select().from(feedEntries).where(eq(feedEntries.id, id));
	return rows[0] ?? null;
}

/** Marks an entry that nobody has taken as taken, or one that is new as dismissed. @returns null when it is not so. */
export async function settleFeedEntry(tx: Tx, id: number, state: "taken" | "dismissed"): Promise<FeedEntryRow | null> {
	const isOpen = state === "taken" ? ne(feedEntries.state, "taken") : eq(feedEntries.state, "new");
	const rows = await tx
		.update(feedEntries)
		.set({ state })
		.where(and(eq(feedEntries.id, id), isOpen))
		.returning();
	return rows[0] ?? null;
}

export async function setEntryArticle(tx: Tx, id: number, articleId: number): Promise<void> {
	await tx.update(feedEntries).set({ articleId }).where(eq(feedEntries.id, id));
}

/** Forgets what nobody took and its source published before `limit`, or has not shown since then. */
export async function deleteOldEntries(tx: Tx, limit: Date): Promise<void> {
	const { state, publishedAt, seenAt, sortedAt } = feedEntries;
	const isOld = or(lt(publishedAt, limit), and(isNull(publishedAt), lt(seenAt, limit)));
	// The middle one follows from the last, and lets the index find them.
	await tx.delete(feedEntries).where(and(inArray(state, ["new", "dismissed"]), lt(sortedAt, limit), isOld));
}
