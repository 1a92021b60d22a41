import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { type AuditFilter, listAuditRows } from "../queries/audit.ts";
import { explainOnSqlite } from "./explain.ts";

let dataDir: string;
beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), "portal-audit-"));
	await openDatabase({ dataDir, databaseUrl: null });
});
afterAll(async () => {
	await closeDatabase();
	rmSync(dataDir, { recursive: true });
});

const since = new Date("2026-03-01T00:00:00Z");
const until = new Date("2026-04-01T00:00:00Z");
const FILTERS: AuditFilter[] = [
	{},
	{ since, until },
	{ actions: ["comment.approve"] },
	{ actions: ["comment.approve", "comment.reject", "comment.edit"] },
	{ actions: ["comment.approve", "comment.reject", "comment.edit"], since, until },
	{ subject: "article:7", since },
	{ userId: 7, actions: ["comment.approve", "comment.reject"], until },
	{ userId: null },
];

test.each(FILTERS)("the log is found by index and never sorted: %j", async (filter) => {
	for (const below of [null, { at: until, id: 7 }]) {
		const record = createPageRecord();
		await runWithPageRecord(record, () => listAuditRows(db.read, filter, { below, limit: 51 }));
		const [explained] = explainOnSqlite(dataDir, record.statements);
		const plan = explained?.plan.join("\n") ?? "";
		expect(plan).not.toMatch(/TEMP B-TREE/);
		// Without any condition the newest rows are the beginning of an index.
		if (Object.keys(filter).length > 0 || below) expect(plan).not.toMatch(/^SCAN/m);
		expect(plan).toMatch(/USING (COVERING )?INDEX audit_log_/);
	}
});
