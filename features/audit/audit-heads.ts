import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { db, getDataDir } from "../../db/client.ts";
import { getAuditHead } from "../../db/queries/audit.ts";

/** The end of the log at a moment. */
export interface AuditHead {
	id: number;
	mac: string;
}

/** A line each: when, number and mark of the newest row. It can be made append-only and sent to another machine. */
const toHeadFile = () => join(getDataDir(), "audit-heads.log");

/** The ends that were noted, the oldest first; none where nothing was noted yet. Lines that are no such thing are passed over. */
export async function listAuditHeads(): Promise<AuditHead[]> {
	const text = await readFile(toHeadFile(), "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
	const lines = text.matchAll(/^\S+ (\d{1,15}) ([0-9a-f]{64})$/gm);
	return [...lines].map(([, id, mac = ""]) => ({ id: Number(id), mac }));
}

/** Notes the end of the log outside the database, so that rows taken off its end are missed. Nothing new, no line. */
export async function noteAuditHead(now: Date): Promise<void> {
	const head = await getAuditHead(db.read);
	if (!head?.mac || (await listAuditHeads()).at(-1)?.mac === head.mac) return;
	await appendFile(toHeadFile(), `${now.toISOString()} ${head.id} ${head.mac}\n`, { mode: 0o600 });
}
