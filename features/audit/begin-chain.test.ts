import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { auditLog } from "../../db/tables.ts";
import { changeAuditForTest } from "../../db/test-audit.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { verifyAudit } from "./verify-audit.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
});
afterAll(() => opened.close());

const toEntry = (n: number) => ({
	...{ userId: null, actorName: "lệnh", action: "article.edit", subject: `article:${n}`, details: { n } },
});

test("security 4.11: rows from before the chain are vouched for by its first row, whatever is done to them later", async () => {
	for (const n of [1, 2, 3]) {
		await db.tx((tx) => tx.insert(auditLog).values({ ...toEntry(n), at: new Date(n * 1000), mac: null }));
	}
	expect(await verifyAudit(), "nothing vouches for them yet").toMatchObject({ sound: 0, unchained: 3 });
	for (const n of [4, 5]) await db.tx((tx) => insertAuditEntry(tx, toEntry(n)));
	expect(await verifyAudit()).toMatchObject({ sound: 2, unchained: 3, brokenAt: null });
	for (const change of [
		{ id: 2, actorName: "Kẻ lạ" },
		{ id: 1, isRemoved: true as const },
	]) {
		const undo = await changeAuditForTest(change);
		expect(await verifyAudit()).toMatchObject({ brokenAt: { id: 4 } });
		await undo();
	}
	expect((await verifyAudit()).brokenAt).toBeNull();
});
