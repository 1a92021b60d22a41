import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { auditLog } from "../tables.ts";
import { getAuditKey, toAuditMac } from "./audit-chain.ts";

export interface AuditEntry {
	userId: number | null;
	actorName: string;
	/** "article.publish", "settings.change" … */
	action: string;
	/** "article:12" */
	subject: string;
	details: Record<string, unknown>;
}

/** Writes who did what, in the transaction of the change itself. */
export async function insertAuditEntry(tx: Tx, entry: AuditEntry): Promise<void> {
	await insertAuditEntries(tx, [entry]);
}

/** The same for many changes of one transaction. */
export async function insertAuditEntries(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
	if (entries.length === 0) return;
	const at = new Date();
	const key = getAuditKey();
	// One transaction writes at a time, on either engine: nobody else hangs a row onto the same end of the chain.
	let mac = await getEndOfChain(tx, key);
	// Rows of one shape each: these are numbered as they stand here.
	for (const alike of Map.groupBy(entries, ({ userId }) => userId === null).values()) {
		const rows = alike.map((entry) => {
			mac = toAuditMac(key, mac, { ...entry, at });
			return { ...entry, at, mac };
		});
		await insertRows(tx, auditLog, rows);
	}
}

/**
 * What the next row hangs onto. Rows from before there was a chain bear no mark of their own: the first one that does
 * vouches for all of them as they were then.
 */
async function getEndOfChain(tx: Tx, key: string): Promise<string> {
	const head = await getAuditHead(tx);
	if (!head || head.mac !== null) return head?.mac ?? "";
	const rows = await tx.select().from(auditLog).orderBy(asc(auditLog.id));
	return rows.reduce((previous, row) => toAuditMac(key, previous, row), "");
}

/** The newest row; null in an empty log. */
export async function getAuditHead(reader: Reader): Promise<Pick<AuditRow, "id" | "mac"> | null> {
	const { id, mac } = auditLog;
	const [head] = await reader.select({ id, mac }).from(auditLog).orderBy(desc(id)).limit(1);
	return head ?? null;
}

export async function getAuditRow(reader: Reader, id: number): Promise<AuditRow | null> {
	const rows = await reader.select().from(auditLog).where(eq(auditLog.id, id));
	return rows[0] ?? null;
}

/** Rows above `after` by their numbers, as they were written, at most `limit`. */
export async function listAuditRowsAfter(reader: Reader, after: number, limit: number): Promise<AuditRow[]> {
	return reader.select().from(auditLog).where(gt(auditLog.id, after)).orderBy(asc(auditLog.id)).limit(limit);
}

export type AuditRow = typeof auditLog.$inferSelect;

const NEWEST_FIRST = [desc(auditLog.at), desc(auditLog.id)];

/** What was done to a subject such as "article:12", newest first. */
export async function listAuditEntries(reader: Reader, subject: string): Promise<AuditRow[]> {
	return reader
		.select()
		.from(auditLog)
		.where(eq(auditLog.subject, subject))
		.orderBy(...NEWEST_FIRST);
}

/** Which rows of the log are wanted; whatever is left out is not asked for. */
export interface AuditFilter {
	/** Whose; null for what no account did: commands, the worker, strangers. */
	userId?: number | null;
	/** "article.publish" …; an empty list finds nothing. */
	actions?: readonly string[];
	/** "article:12" */
	subject?: string;
	/** From this instant on. */
	since?: Date;
	/** Up to this instant, without it. */
	until?: Date;
}

/** Where a page of the log ends: the next begins below it. */
export type AuditCursor = Pick<AuditRow, "at" | "id">;

function toConditions({ userId, subject, since, until }: AuditFilter, below: AuditCursor | null): SQL[] {
	const conditions = [
		userId === null ? isNull(auditLog.userId) : undefined,
		typeof userId === "number" ? eq(auditLog.userId, userId) : undefined,
		subject === undefined ? undefined : eq(auditLog.subject, subject),
		since && gte(auditLog.at, since),
		until && lt(auditLog.at, until),
		below ? lte(auditLog.at, below.at) : undefined,
		below ? or(lt(auditLog.at, below.at), lt(auditLog.id, below.id)) : undefined,
	];
	return conditions.filter((condition) => condition !== undefined);
}

/**
 * Newest first. Several actions are several walks of one index that the database merges: nothing is sorted, and
 * nothing is read that is not shown.
 */
export async function listAuditRows(
	reader: Reader,
	{ actions, ...filter }: AuditFilter,
	{ below, limit }: { below: AuditCursor | null; limit: number },
): Promise<AuditRow[]> {
	const conditions = toConditions(filter, below);
	const select = (...more: SQL[]) =>
		reader
			.select()
			.from(auditLog)
			.where(and(...conditions, ...more));
	if (actions?.length === 0) return [];
	const isNarrow = filter.subject !== undefined || filter.userId !== undefined;
	if (!actions || isNarrow || actions.length === 1) {
		const oneOf = actions ? [inArray(auditLog.action, [...actions])] : [];
		return select(...oneOf)
			.orderBy(...NEWEST_FIRST)
			.limit(limit);
	}
	const [first, second, ...others] = actions.map((action) => select(eq(auditLog.action, action)));
	if (!first || !second) return [];
	return unionAll(first, second, ...others)
		.orderBy(...NEWEST_FIRST)
		.limit(limit);
}
