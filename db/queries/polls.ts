import { and, asc, count, desc, eq, gt, inArray, lt, lte, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { pollOptions, polls } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type PollRow = typeof polls.$inferSelect;
export type PollOptionRow = typeof pollOptions.$inferSelect;
type PollValues = Omit<typeof polls.$inferInsert, "id" | "version" | "updatedAt">;

export async function getPollRow(reader: Reader, id: number): Promise<PollRow | null> {
	const rows = await reader.select().from(polls).where(eq(polls.id, id));
	return rows[0] ?? null;
}

/** Of each of these polls, its answers in their order. */
export async function listPollOptions(reader: Reader, pollIds: readonly number[]): Promise<PollOptionRow[]> {
	if (pollIds.length === 0) return [];
	return reader
		.select()
		.from(pollOptions)
		.where(inArray(pollOptions.pollId, [...pollIds]))
		.orderBy(asc(pollOptions.pollId), asc(pollOptions.position));
}

/** Published polls that have not closed, those that close first before others. */
export async function listUnclosedPolls(reader: Reader, now: Date, limit: number): Promise<PollRow[]> {
	return reader
		.select()
		.from(polls)
		.where(and(eq(polls.state, "published"), gt(polls.closesAt, now)))
		.orderBy(asc(polls.closesAt), asc(polls.id))
		.limit(limit);
}

const isClosed = (now: Date) => and(eq(polls.state, "published"), lte(polls.closesAt, now));

/** Newest first; behind the poll `before`, when it is given. */
export async function listPollRows(
	reader: Reader,
	{ before, limit }: { before: number | null; limit: number },
): Promise<PollRow[]> {
	return reader
		.select()
		.from(polls)
		.where(before === null ? undefined : lt(polls.id, before))
		.orderBy(desc(polls.id))
		.limit(limit);
}

/** @returns the new poll's id. */
export async function insertPoll(tx: Tx, values: PollValues): Promise<number> {
	const rows = await tx
		.insert(polls)
		.values({ ...values, updatedAt: new Date() })
		.returning({ id: polls.id });
	return requireInsertedId(rows);
}

/** Writes over the version it was based on, as the next. @returns whether that version was still there. */
export async function updatePoll(
	tx: Tx,
	{ id, version }: Pick<PollRow, "id" | "version">,
	values: Partial<PollValues>,
): Promise<boolean> {
	const rows = await tx
		.update(polls)
		.set({ ...values, version: version + 1, updatedAt: new Date() })
		.where(and(eq(polls.id, id), eq(polls.version, version)))
		.returning({ id: polls.id });
	return rows.length > 0;
}

export async function replacePollOptions(tx: Tx, pollId: number, labels: readonly string[]): Promise<void> {
	await tx.delete(pollOptions).where(eq(pollOptions.pollId, pollId));
	await tx.insert(pollOptions).values(labels.map((label, position) => ({ pollId, position, label })));
}

/** Counts one vote. @returns whether the poll has such an answer. */
export async function addPollVote(tx: Tx, pollId: number, optionId: number): Promise<boolean> {
	const rows = await tx
		.update(pollOptions)
		.set({ votes: sql`${pollOptions.votes} + 1` })
		.where(and(eq(pollOptions.id, optionId), eq(pollOptions.pollId, pollId)))
		.returning({ id: pollOptions.id });
	return rows.length > 0;
}

/** Published polls that have closed, those that closed last first. */
export async function listClosedPolls(
	reader: Reader,
	now: Date,
	{ limit, offset }: { limit: number; offset: number },
): Promise<PollRow[]> {
	return reader
		.select()
		.from(polls)
		.where(isClosed(now))
		.orderBy(desc(polls.closesAt), desc(polls.id))
		.limit(limit)
		.offset(offset);
}

export async function countClosedPolls(reader: Reader, now: Date): Promise<number> {
	const rows = await reader.select({ rows: count() }).from(polls).where(isClosed(now));
	return rows[0]?.rows ?? 0;
}
