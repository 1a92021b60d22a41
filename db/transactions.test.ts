import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, getDurability, NestedTransactionError, onCommit, type Tx } from "./client.ts";
import { getArticleRow, insertArticle, updateArticle, VersionConflictError } from "./queries/articles.ts";
import { insertAuditEntry, listAuditEntries } from "./queries/audit.ts";
import { insertCategory, listCategoryRows } from "./queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

let opened: TestDatabase;
let categoryId: number;
const body = { type: "doc" as const, content: [] };

beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await addCategory("goc");
});
afterAll(() => opened.close());

function addCategory(slug: string): Promise<number> {
	return db.tx((tx) => insertCategory(tx, { slug, name: slug, parentId: null, position: 0 }));
}

const addArticle = () =>
	db.tx((tx) => insertArticle(tx, { state: "draft", slug: "a", title: "Bản gốc", lead: "", categoryId }, body, 1));

const listSlugs = async () => (await listCategoryRows(db.read)).map(({ slug }) => slug);

test("a rejected transaction leaves nothing behind, however far it came", async () => {
	const failing = db.tx(async (tx) => {
		await insertCategory(tx, { slug: "mat", name: "Mất", parentId: null, position: 0 });
		await wait(5);
		throw new Error("giữa chừng");
	});
	await expect(failing).rejects.toThrow("giữa chừng");
	expect(await listSlugs()).not.toContain("mat");
});

test("a timer awaited inside a transaction lets no other writer in", async () => {
	const order: string[] = [];
	const first = db.tx(async () => {
		order.push("first in");
		await wait(60);
		order.push("first out");
	});
	const second = db.tx(async () => {
		order.push("second in");
	});
	await Promise.all([first, second]);
	expect(order).toEqual(["first in", "first out", "second in"]);
});

test("readers do not see what is not committed, and see it once it is", async () => {
	let seenInside: string[] = [];
	await db.tx(async (tx) => {
		await insertCategory(tx, { slug: "chua", name: "Chưa", parentId: null, position: 0 });
		seenInside = await listSlugs();
	});
	expect(seenInside).not.toContain("chua");
	expect(await listSlugs()).toContain("chua");
});

test("a transaction inside a transaction is refused", async () => {
	await expect(db.tx(() => db.tx(async () => undefined))).rejects.toThrow(NestedTransactionError);
});

test("a handle kept beyond its transaction refuses to work", async () => {
	let kept: Tx | undefined;
	await db.tx(async (tx) => {
		kept = tx;
	});
	expect(() => kept?.select()).toThrow(/has ended/);
});

test("the reading connection cannot write", async () => {
	const reader = db.read as Tx;
	await expect(insertCategory(reader, { slug: "x", name: "X", parentId: null, position: 0 })).rejects.toThrow(
		/readonly/,
	);
});

test("of ten who save one version at once exactly one wins, and nine hear of the conflict", async () => {
	const id = await addArticle();
	const saves = Array.from({ length: 10 }, (_, n) => db.tx((tx) => updateArticle(tx, id, 1, { title: `Bản ${n}` })));
	const results = await Promise.allSettled(saves);
	const conflicts = results.filter((result) => result.status === "rejected").map(({ reason }) => reason as unknown);
	expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	expect(conflicts).toHaveLength(9);
	for (const conflict of conflicts) expect(conflict).toBeInstanceOf(VersionConflictError);
	expect(await getArticleRow(db.read, id)).toMatchObject({ version: 2 });
});

test("a commit is told to listeners before the writer goes on; a rollback is not", async () => {
	let commits = 0;
	const stop = onCommit(() => {
		commits += 1;
	});
	await addCategory("nghe");
	expect(commits).toBe(1);
	await db.tx(() => Promise.reject(new Error("thôi"))).catch(() => undefined);
	expect(commits).toBe(1);
	stop();
});

test("another process's lock is waited for without blocking the event loop", async () => {
	const other = new Database(join(opened.dataDir, "portal.db"));
	other.exec("BEGIN IMMEDIATE");
	let longestGap = 0;
	let last = performance.now();
	const ticker = setInterval(() => {
		const now = performance.now();
		longestGap = Math.max(longestGap, now - last);
		last = now;
	}, 2);
	const waiting = addCategory("cho");
	await wait(2000);
	expect(await listSlugs()).not.toContain("cho");
	other.exec("COMMIT");
	other.close();
	await waiting;
	clearInterval(ticker);
	expect(await listSlugs()).toContain("cho");
	// The lock was held two seconds: a blocked loop would show as one gap of that length, a busy machine as less.
	expect(longestGap).toBeLessThan(1000);
});

test("audit rows are neither changed nor deleted", async () => {
	const entry = { userId: null, actorName: "cli", action: "test", subject: "article:1", details: {} };
	await db.tx((tx) => insertAuditEntry(tx, entry));
	const other = new Database(join(opened.dataDir, "portal.db"));
	expect(() => other.exec("update audit_log set action = 'x'")).toThrow(/never changed/);
	expect(() => other.exec("delete from audit_log")).toThrow(/never deleted/);
	other.close();
	expect(await listAuditEntries(db.read, "article:1")).toHaveLength(1);
});

test("every connection waits for the disk before it acknowledges", () => {
	const settings = getDurability();
	expect(settings).toEqual({ reader: 2, writer: 2, journal: "wal" });
});
