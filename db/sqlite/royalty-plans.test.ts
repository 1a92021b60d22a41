import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { listPayableArticles, listPayableAuthors, listRoyaltyLines } from "../queries/royalties.ts";
import { explainOnSqlite } from "./explain.ts";

let dataDir: string;
beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), "portal-royalties-"));
	await openDatabase({ dataDir, databaseUrl: null });
});
afterAll(async () => {
	await closeDatabase();
	rmSync(dataDir, { recursive: true });
});

test("E41: a month's articles are found by their date, however many articles there are", async () => {
	const span = { since: new Date("2026-10-31T17:00:00Z"), until: new Date("2026-11-30T17:00:00Z") };
	for (const list of [listPayableArticles, listPayableAuthors, listRoyaltyLines]) {
		const record = createPageRecord();
		await runWithPageRecord(record, async () => void (await list(db.read, span)));
		const plan = explainOnSqlite(dataDir, record.statements)[0]?.plan.join("\n") ?? "";
		expect(plan).toContain("SEARCH articles USING INDEX articles_published (published_at>? AND published_at<?)");
		expect(plan).not.toMatch(/^SCAN/m);
	}
});
