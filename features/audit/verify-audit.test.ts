import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { insertAuditEntries, insertAuditEntry } from "../../db/queries/audit.ts";
import { toAuditMac } from "../../db/queries/audit-chain.ts";
import { insertUser } from "../../db/queries/users.ts";
import { changeAuditForTest } from "../../db/test-audit.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { listAuditHeads, noteAuditHead } from "./audit-heads.ts";
import { verifyAudit } from "./verify-audit.ts";

let opened: TestDatabase;
let userId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	userId = await db.tx((tx) => insertUser(tx, { email: "thu.ky@toasoan.example", name: "Thư ký" }));
});
afterAll(() => opened.close());

const entry = (n: number, details: Record<string, unknown> = { n }) => ({
	...{ userId: n % 2 === 0 ? userId : null, actorName: "Thư ký", action: "article.edit", subject: `article:${n}` },
	details,
});
const write = (n: number) => db.tx((tx) => insertAuditEntry(tx, entry(n)));

test("security 4.11: rows written one by one, together and at the same time hang onto one chain", async () => {
	await Promise.all([1, 2, 3, 4].map(write));
	await db.tx((tx) =>
		insertAuditEntries(
			tx,
			Array.from({ length: 250 }, (_, n) => entry(n, { z: n, a: { y: [1, null], x: "đ\u0301" } })),
		),
	);
	await db
		.tx(async (tx) => {
			await insertAuditEntry(tx, entry(7));
			throw new Error("không ghi nữa");
		})
		.catch(() => undefined);
	await write(5);
	expect(await verifyAudit()).toEqual({
		...{ sound: 255, unchained: 0, brokenAt: null, hasNoHeads: false, missing: null },
	});
});

test("security 4.11: the mark does not depend on the order in which an engine keeps the details", () => {
	const row = { ...entry(1), at: new Date(0) };
	const other = { ...row, details: { b: { d: 2, c: 1 }, a: 0 } };
	expect(toAuditMac("k", "", { ...row, details: { a: 0, b: { c: 1, d: 2 } } })).toBe(toAuditMac("k", "", other));
	expect(toAuditMac("k", "", other)).not.toBe(toAuditMac("l", "", other));
	expect(toAuditMac("k", "", other)).not.toBe(toAuditMac("k", "m", other));
});

test("security 4.11: a changed, removed or slipped-in row is named, and put back it is none", async () => {
	const undo = await changeAuditForTest({ id: 9, actorName: "Kẻ lạ" });
	expect(await verifyAudit()).toMatchObject({ sound: 8, brokenAt: { id: 9, action: "article.edit" } });
	await undo();
	expect((await verifyAudit()).brokenAt).toBeNull();
	const putBack = await changeAuditForTest({ id: 20, isRemoved: true });
	expect(await verifyAudit()).toMatchObject({ brokenAt: { id: 21 } });
	await putBack();
	expect((await verifyAudit()).brokenAt).toBeNull();
});

test("security 4.11: rows taken off the end are missed by what was noted outside the database", async () => {
	await noteAuditHead(new Date("2026-11-20T01:00:00Z"));
	await noteAuditHead(new Date("2026-11-20T01:10:00Z"));
	const file = join(opened.dataDir, "audit-heads.log");
	expect(readFileSync(file, "utf8")).toMatch(/^2026-11-20T01:00:00\.000Z \d+ [0-9a-f]{64}\n$/);
	appendFileSync(file, "không phải một dòng\n");
	const [head] = await listAuditHeads();
	expect((await verifyAudit()).missing).toBeNull();
	const putBack = await changeAuditForTest({ id: head?.id ?? 0, isRemoved: true });
	expect(await verifyAudit()).toMatchObject({ brokenAt: null, missing: head?.id });
	await putBack();
	expect((await verifyAudit()).missing).toBeNull();
});

test("security 4.11: a log that is old and whose end nobody ever noted is told from a sound one", async () => {
	const file = join(opened.dataDir, "audit-heads.log");
	const noted = readFileSync(file);
	const later = new Date(Date.now() + 2 * 3_600_000);
	expect((await verifyAudit(later)).hasNoHeads).toBe(false);
	rmSync(file);
	expect((await verifyAudit(later)).hasNoHeads).toBe(true);
	writeFileSync(file, noted);
});
