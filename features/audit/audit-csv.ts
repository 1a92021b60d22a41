import { db } from "../../db/client.ts";
import { type AuditCursor, type AuditFilter, type AuditRow, listAuditRows } from "../../db/queries/audit.ts";
import { BYTE_ORDER_MARK, toCsvLine } from "../../lib/csv.ts";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { type AuditItem, toAuditItems } from "./queries.ts";

const BATCH = 500;
/** What spreadsheets still open at once. */
export const MOST_EXPORTED = 50_000;

const HEADER = ["Lúc", "Ai", "Số tài khoản", "Việc", "Về", "Mã việc", "Mã đối tượng", "Chi tiết"];

function toLine(row: AuditRow, { words, subject }: AuditItem): string {
	const at = toDateTimeAttribute({ at: row.at, hasClockTime: true });
	const facts = [words, subject.name, row.action, row.subject, JSON.stringify(row.details)];
	return toCsvLine([at, row.actorName, row.userId === null ? "" : String(row.userId), ...facts]);
}

async function* listLines(filter: AuditFilter, most: number): AsyncGenerator<string> {
	yield BYTE_ORDER_MARK + toCsvLine(HEADER);
	let below: AuditCursor | null = null;
	for (let left = most; left > 0; ) {
		const rows: AuditRow[] = await listAuditRows(db.read, filter, { below, limit: Math.min(BATCH, left) });
		const items = await toAuditItems(rows);
		if (rows.length > 0) yield rows.map((row, index) => toLine(row, items[index] as AuditItem)).join("");
		if (rows.length < BATCH) return;
		left -= rows.length;
		below = rows.at(-1) ?? null;
	}
}

/** The rows of the filter as a file for a spreadsheet, newest first, read as it is sent. */
export function toAuditCsv(filter: AuditFilter, most = MOST_EXPORTED): ReadableStream<Uint8Array> {
	const lines = listLines(filter, most);
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull: async (controller) => {
			const { done, value } = await lines.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => {
			await lines.return(undefined);
		},
	});
}
