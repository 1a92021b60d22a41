import { db } from "../../db/client.ts";
import { type AuditCursor, type AuditFilter, type AuditRow, listAuditRows } from "../../db/queries/audit.ts";
import { listAuditSubjects } from "../../db/queries/audit-subjects.ts";
import { listUserRows } from "../../db/queries/users.ts";
import { toActionWords } from "./action-words.ts";
import { type AuditSubject, toSubject } from "./audit-subject.ts";

/** One thing that was done, in words. */
export interface AuditItem {
	id: number;
	at: Date;
	actorName: string;
	/** Null for what no account did. */
	userId: number | null;
	/** "xuất bản bài" */
	words: string;
	subject: AuditSubject;
	details: Readonly<Record<string, unknown>>;
}

/** Rows in words; the names of what they are about are read in a few statements for all of them. */
export async function toAuditItems(rows: readonly AuditRow[]): Promise<AuditItem[]> {
	const names = await listAuditSubjects(
		db.read,
		rows.map(({ subject }) => subject),
	);
	return rows.map(({ id, at, actorName, userId, action, subject, details }) => ({
		...{ id, at, actorName, userId, details },
		words: toActionWords(action),
		subject: toSubject(subject, names),
	}));
}

/** A page of the log, newest first. @returns also where the next one begins; null at the end. */
export async function listAudit(
	filter: AuditFilter,
	{ below, limit }: { below: AuditCursor | null; limit: number },
): Promise<{ entries: AuditItem[]; next: AuditCursor | null }> {
	const rows = await listAuditRows(db.read, filter, { below, limit: limit + 1 });
	const shown = rows.slice(0, limit);
	return { entries: await toAuditItems(shown), next: rows.length > limit ? (shown.at(-1) ?? null) : null };
}

/** Everybody with an account, as the log's filter offers them. */
export async function listAuditPeople(): Promise<{ value: string; label: string }[]> {
	const rows = await listUserRows(db.read);
	return rows.map(({ id, name }) => ({ value: String(id), label: name }));
}
