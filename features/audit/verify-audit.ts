import { db } from "../../db/client.ts";
import { type AuditRow, listAuditRowsAfter } from "../../db/queries/audit.ts";
import { getAuditKey, toAuditMac } from "../../db/queries/audit-chain.ts";
import { listAuditHeads } from "./audit-heads.ts";

const ROWS_TOGETHER = 2000;
/** The worker notes the end of the log every ten minutes. */
const NOTED_WITHIN_MS = 3_600_000;

export interface AuditVerdict {
	/** Rows of the chain that are as they were written. */
	sound: number;
	/** Rows from before there was a chain; its first row vouches for them as they were then. */
	unchained: number;
	/** The first row that is not as it was written, or does not follow the one before it; null when there is none. */
	brokenAt: Pick<AuditRow, "id" | "at" | "action"> | null;
	/** No end of the log was ever noted outside the database, though it is old enough: nobody can tell what was taken off it. */
	hasNoHeads: boolean;
	/** A row that was the newest once and is not there any more; null when none is missed. */
	missing: number | null;
}

async function* readRows(): AsyncGenerator<AuditRow> {
	for (let after = 0; ; ) {
		const rows = await listAuditRowsAfter(db.read, after, ROWS_TOGETHER);
		yield* rows;
		const last = rows.at(-1);
		if (!last) return;
		after = last.id;
	}
}

/** Reads the whole log and tells whether somebody changed, removed or slipped in a row since it was written. */
export async function verifyAudit(now = new Date()): Promise<AuditVerdict> {
	const key = getAuditKey();
	const heads = new Map((await listAuditHeads()).map(({ id, mac }) => [id, mac]));
	const hasHeads = heads.size > 0;
	const verdict: AuditVerdict = { sound: 0, unchained: 0, brokenAt: null, hasNoHeads: false, missing: null };
	let previous = "";
	for await (const row of readRows()) {
		if (heads.get(row.id) === row.mac) heads.delete(row.id);
		if (verdict.brokenAt) continue;
		const mac = toAuditMac(key, previous, row);
		if (row.mac === mac) verdict.sound += 1;
		else if (row.mac === null && verdict.sound === 0) verdict.unchained += 1;
		else verdict.brokenAt = { id: row.id, at: row.at, action: row.action };
		previous = mac;
		verdict.hasNoHeads ||= !hasHeads && now.getTime() - row.at.getTime() > NOTED_WITHIN_MS;
	}
	verdict.missing = heads.keys().next().value ?? null;
	return verdict;
}
