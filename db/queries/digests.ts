import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { digestItems, digestMails, digestSubscribers, digests } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type DigestRow = typeof digests.$inferSelect;
export type DigestMailRow = typeof digestMails.$inferSelect;
type DigestValues = Omit<typeof digests.$inferInsert, "id" | "version">;

export async function getDigestRow(reader: Reader, id: number): Promise<DigestRow | null> {
	const rows = await reader.select().from(digests).where(eq(digests.id, id));
	return rows[0] ?? null;
}

/** Newest first. @param below the last one shown; null for the first page. */
export async function listDigestRows(
	reader: Reader,
	{ below, limit }: { below: number | null; limit: number },
): Promise<DigestRow[]> {
	return reader
		.select()
		.from(digests)
		.where(below === null ? undefined : lt(digests.id, below))
		.orderBy(desc(digests.id))
		.limit(limit);
}

/** When the newest digest that was approved was approved; null when there is none. */
export async function getLastApproval(reader: Reader): Promise<Date | null> {
	const rows = await reader
		.select({ approvedAt: digests.approvedAt })
		.from(digests)
		.where(isNotNull(digests.approvedAt))
		.orderBy(desc(digests.id))
		.limit(1);
	return rows[0]?.approvedAt ?? null;
}

/** The articles of a digest, in their order, whatever has become of them. */
export async function listDigestArticleIds(reader: Reader, digestId: number): Promise<number[]> {
	const rows = await reader
		.select({ articleId: digestItems.articleId })
		.from(digestItems)
		.where(eq(digestItems.digestId, digestId))
		.orderBy(asc(digestItems.position));
	return rows.map(({ articleId }) => articleId);
}

/** @returns its id. */
export async function insertDigest(tx: Tx, values: DigestValues): Promise<number> {
	return requireInsertedId(await tx.insert(digests).values(values).returning({ id: digests.id }));
}

/** Writes over the version it was based on, as the next. @returns whether that version was still there. */
export async function updateDigest(
	tx: Tx,
	{ id, version }: Pick<DigestRow, "id" | "version">,
	values: Partial<DigestValues>,
): Promise<boolean> {
	const rows = await tx
		.update(digests)
		.set({ ...values, version: version + 1 })
		.where(and(eq(digests.id, id), eq(digests.version, version)))
		.returning({ id: digests.id });
	return rows.length > 0;
}

export async function deleteDigest(tx: Tx, id: number): Promise<void> {
	await tx.delete(digests).where(eq(digests.id, id));
}

export async function replaceDigestItems(tx: Tx, digestId: number, articleIds: readonly number[]): Promise<void> {
	await tx.delete(digestItems).where(eq(digestItems.digestId, digestId));
	if (articleIds.length === 0) return;
	await tx.insert(digestItems).values(articleIds.map((articleId, position) => ({ digestId, articleId, position })));
}

/** A mail for each confirmed address, due now. @returns how many. */
export async function insertDigestMails(tx: Tx, digestId: number, now: Date): Promise<number> {
	const { id, confirmedAt } = digestSubscribers;
	const to = await tx.select({ id }).from(digestSubscribers).where(isNotNull(confirmedAt)).orderBy(asc(id));
	const rows = to.map((subscriber) => ({ digestId, subscriberId: subscriber.id, nextAttemptAt: now }));
	for (let at = 0; at < rows.length; at += 500) await tx.insert(digestMails).values(rows.slice(at, at + 500));
	return rows.length;
}

/** The mails that wait are not sent any more. */
export async function deleteWaitingMails(tx: Tx, digestId: number): Promise<void> {
	await tx.delete(digestMails).where(and(eq(digestMails.digestId, digestId), eq(digestMails.state, "waiting")));
}

/** Digests that are being sent and whose mails are not held back, the oldest first. */
export async function listSendingDigests(reader: Reader, now: Date): Promise<DigestRow[]> {
	const { state, pausedUntil, id } = digests;
	return reader
		.select()
		.from(digests)
		.where(and(eq(state, "sending"), or(isNull(pausedUntil), lte(pausedUntil, now))))
		.orderBy(asc(id));
}

const isWaiting = (digestId: number) => and(eq(digestMails.digestId, digestId), eq(digestMails.state, "waiting"));

/** Whether any mail of the digest is due, or none waits any more. */
export async function getDigestProgress(
	reader: Reader,
	digestId: number,
	now: Date,
): Promise<{ hasDue: boolean; isDone: boolean }> {
	const waiting = await reader
		.select({ nextAttemptAt: digestMails.nextAttemptAt })
		.from(digestMails)
		.where(isWaiting(digestId))
		.orderBy(asc(digestMails.nextAttemptAt))
		.limit(1);
	const next = waiting[0]?.nextAttemptAt ?? null;
	return { hasDue: next !== null && next <= now, isDone: next === null };
}

/** Due mails of a digest with their addresses; until they are settled they belong to the caller for `leaseMs`. */
export async function claimDigestMails(
	tx: Tx,
	digestId: number,
	{ now, leaseMs, limit }: { now: Date; leaseMs: number; limit: number },
): Promise<{ mail: DigestMailRow; email: string }[]> {
	const { id, nextAttemptAt, attempts, subscriberId } = digestMails;
	const rows = await tx
		.select({ mail: digestMails, email: digestSubscribers.email })
		.from(digestMails)
		.innerJoin(digestSubscribers, eq(digestSubscribers.id, subscriberId))
		.where(and(isWaiting(digestId), lte(nextAttemptAt, now)))
		.orderBy(asc(nextAttemptAt), asc(id))
		.limit(limit);
	if (rows.length === 0) return [];
	const claimed = rows.map(({ mail }) => mail.id);
	await tx
		.update(digestMails)
		.set({ attempts: sql`${attempts} + 1`, nextAttemptAt: new Date(now.getTime() + leaseMs) })
		.where(inArray(id, claimed));
	return rows.map(({ mail, email }) => ({ email, mail: { ...mail, attempts: mail.attempts + 1 } }));
}

/** @returns false when it is gone. */
export async function updateDigestMail(
	tx: Tx,
	id: number,
	values: Partial<Pick<DigestMailRow, "state" | "nextAttemptAt">>,
): Promise<boolean> {
	const rows = await tx
		.update(digestMails)
		.set(values)
		.where(and(eq(digestMails.id, id), eq(digestMails.state, "waiting")))
		.returning({ id: digestMails.id });
	return rows.length > 0;
}

/** What the sending itself writes: no version rises with it. */
export async function noteDigestSending(
	tx: Tx,
	id: number,
	{
		sent = 0,
		refused = 0,
		...values
	}: Partial<Pick<DigestRow, "sent" | "refused" | "pausedUntil" | "failures" | "lastError">>,
): Promise<void> {
	const counts = { sent: sql`${digests.sent} + ${sent}`, refused: sql`${digests.refused} + ${refused}` };
	await tx
		.update(digests)
		.set({ ...values, ...counts })
		.where(eq(digests.id, id));
}

/** Ends a digest that is still being sent. */
export async function endDigest(
	tx: Tx,
	id: number,
	{ state, lastError, endedAt }: Pick<DigestRow, "state" | "lastError" | "endedAt">,
): Promise<void> {
	await tx
		.update(digests)
		.set({ state, lastError, endedAt, version: sql`${digests.version} + 1` })
		.where(and(eq(digests.id, id), eq(digests.state, "sending")));
}

/** Forgets who got the digests that ended before `limit`; how many did is kept. */
export async function deleteSettledDigestMails(tx: Tx, limit: Date): Promise<void> {
	const ended = tx.select({ id: digests.id }).from(digests).where(lt(digests.endedAt, limit));
	await tx.delete(digestMails).where(inArray(digestMails.digestId, ended));
}
