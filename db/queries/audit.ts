import { desc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { auditLog } from "../tables.ts";

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
	await tx.insert(auditLog).values({ ...entry, at: new Date() });
}

/** The same for many changes of one transaction. */
export async function insertAuditEntries(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
	const at = new Date();
	await insertRows(
		tx,
		auditLog,
		entries.map((entry) => ({ ...entry, at })),
	);
}

/** What was done to a subject such as "article:12", newest first. */
export async function listAuditEntries(reader: Reader, subject: string) {
	return reader.select().from(auditLog).where(eq(auditLog.subject, subject)).orderBy(desc(auditLog.id));
}
