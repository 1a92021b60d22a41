import { afterAll, beforeAll, expect, test } from "vitest";
import { createPageRecord, runWithPageRecord } from "../lib/page-record.ts";
import { db } from "./client.ts";
import { listParts } from "./queries/article-lists.ts";
import { listCategoryRows } from "./queries/categories.ts";
import { listSettings } from "./queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

test("each statement counts for the render that sends it, though several run at once", async () => {
	const [one, two] = [createPageRecord(), createPageRecord()];
	const readBoth = async () => {
		await listCategoryRows(db.read);
		await listSettings(db.read);
	};
	await Promise.all([runWithPageRecord(one, readBoth), runWithPageRecord(two, () => listSettings(db.read))]);
	await listSettings(db.read);
	expect([one.statements.length, two.statements.length]).toEqual([2, 1]);
});

test("a statement of several parts counts once", async () => {
	const record = createPageRecord();
	const parts = [1, 2, 3].map((id) => ({ name: String(id), list: { kind: "category" as const, id }, limit: 5 }));
	await runWithPageRecord(record, () => listParts(db.read, parts));
	expect(record.statements).toHaveLength(1);
});
