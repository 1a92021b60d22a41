import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, NestedTransactionError, onCommit, type Tx } from "./client.ts";
import { getArticleRow, insertArticle, updateArticle, VersionConflictError } from "./queries/articles.ts";
import { insertAuditEntry, listAuditEntries } from "./queries/audit.ts";
import { insertCategory, listCategoryRows } from "./queries/categories.ts";
import { auditLog } from "./tables.ts";
import { getCauses } from "./test-causes.ts";
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

/** A builder runs when it is awaited. */
const execute = async (statement: PromiseLike<unknown>) => void (await statement);

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
	const writing = insertCategory(reader, { slug: "x", name: "X", parentId: null, position: 0 });
	expect(await getCauses(writing)).toMatch(/read-?only/);
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

/** Another process that is inside a transaction; resolves once it holds the lock. */
async function holdLockElsewhere(milliseconds: number): Promise<void> {
	const script = `
		const { openDatabase, closeDatabase, db } = await import("./db/client.ts");
		await openDatabase({ dataDir: process.argv[1], databaseUrl: process.env.DATABASE_URL ?? null });
		await db.tx(async () => {
			console.log("locked");
			await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));
		});
		await closeDatabase();`;
	const child = spawn(process.execPath, ["--input-type=module", "-e", script, opened.dataDir], { stdio: "pipe" });
	await once(child.stdout, "data");
}

test("another process's lock is waited for without blocking the event loop", async () => {
	await holdLockElsewhere(2000);
	let longestGap = 0;
	let last = performance.now();
	const ticker = setInterval(() => {
		const now = performance.now();
		longestGap = Math.max(longestGap, now - last);
		last = now;
	}, 2);
	const waiting = addCategory("cho");
	await wait(500);
	expect(await listSlugs()).not.toContain("cho");
	await waiting;
	clearInterval(ticker);
	expect(await listSlugs()).toContain("cho");
	// The lock was held two seconds: a blocked loop would show as one gap of that length, a busy machine as less.
	expect(longestGap).toBeLessThan(1000);
});

test("audit rows are neither changed nor deleted", async () => {
	const entry = { userId: null, actorName: "cli", action: "test", subject: "article:1", details: {} };
	await db.tx((tx) => insertAuditEntry(tx, entry));
	const changing = db.tx((tx) => execute(tx.update(auditLog).set({ action: "x" })));
	expect(await getCauses(changing)).toMatch(/never changed/);
	const deleting = db.tx((tx) => execute(tx.delete(auditLog)));
	expect(await getCauses(deleting)).toMatch(/never deleted/);
	expect(await listAuditEntries(db.read, "article:1")).toHaveLength(1);
});
