import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { listFeedEntries } from "../queries/partner-feeds.ts";
import { explainOnSqlite } from "./explain.ts";

let dataDir: string;
beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), "portal-feeds-"));
	await openDatabase({ dataDir, databaseUrl: null });
});
afterAll(async () => {
	await closeDatabase();
	rmSync(dataDir, { recursive: true });
});

test("I05: a page of partners' entries is read in the order of an index, however many there are", async () => {
	const below = { sortedAt: new Date("2026-11-30T01:00:00Z"), id: 9 };
	for (const [sourceId, index] of [
		[null, "feed_entries_list"],
		[1, "feed_entries_source_list"],
	] as const) {
		const record = createPageRecord();
		const read = () => listFeedEntries(db.read, { state: "new", sourceId, below, limit: 51 });
		await runWithPageRecord(record, async () => void (await read()));
		const plan = explainOnSqlite(dataDir, record.statements)[0]?.plan.join("\n") ?? "";
		expect(plan).toContain(`SEARCH feed_entries USING INDEX ${index}`);
		expect(plan).not.toMatch(/^SCAN|TEMP B-TREE/m);
	}
});
