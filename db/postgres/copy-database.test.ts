import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DatabaseAddress } from "../client.ts";
import { type CopiedTable, copyDatabase } from "../copy-database.ts";
import { openSqliteEnd } from "../sqlite/copy-end.ts";
import { runOnServer, toDatabaseUrl } from "./test-server.ts";

const JOBS = 20_000;
const folder = mkdtempSync(join(tmpdir(), "portal-copy-"));
const source: DatabaseAddress = { dataDir: join(folder, "nguon"), databaseUrl: null };
const names: string[] = [];

beforeAll(fillSource);
afterAll(async () => {
	for (const name of names) await runOnServer(inject("postgresUrl"), `drop database ${name} with (force)`);
	rmSync(folder, { recursive: true });
});

/** One row of every kind of value, and enough others to be caught in the middle of. */
async function fillSource(): Promise<void> {
	const end = openSqliteEnd(source.dataDir, "target");
	const { categories, settings, users, articles, legacyImports, jobs, banners } = end.tables;
	if (!(categories && settings && users && articles && legacyImports && jobs && banners)) throw new Error("no tables");
	const at = new Date("2020-11-07T17:00:00.123Z");
	const insert = (table: typeof categories, ...rows: object[]) => end.handle.insert(table).values(rows);
	// A child whose number is lower than its parent's.
	await insert(categories, { id: 7, slug: "cha", name: "Cha", createdAt: at });
	await insert(categories, { id: 3, parentId: 7, slug: "con", name: "Con ơ̆ 🙂", createdAt: at });
	await insert(users, { email: "a@b.vn", name: "A", role: "admin", isDisabled: true, createdAt: at });
	await insert(settings, { key: "Ă", value: { b: [1.5, null, "\u0000"], a: "’" }, updatedAt: at });
	await insert(settings, { key: "a", value: "chữ", updatedAt: at }, { key: "Z", value: false, updatedAt: at });
	const words = { state: "draft", slug: "bai", title: "Bài", lead: "", categoryId: 3, createdAt: at, updatedAt: at };
	await insert(articles, { ...words, id: 41, publishedAt: at }, { ...words, id: 40 });
	await insert(legacyImports, {
		sourceKey: "a.txt",
		contentHash: "h",
		articleId: 40,
		original: Buffer.from([0, 255, 10]),
		importedAt: at,
	});
	for (let start = 0; start < JOBS; start += 1000) {
		const job = (n: number) => ({ kind: "x", payload: { n: start + n }, dueAt: at, createdAt: at });
		await insert(jobs, ...Array.from({ length: 1000 }, (_, n) => job(n)));
	}
	await end.writeLastIds(new Map([["banners", 99]]));
	await end.commit();
	await end.close();
}

async function makeTarget(): Promise<DatabaseAddress & { databaseUrl: string }> {
	const name = `copy_${randomBytes(6).toString("hex")}`;
	names.push(name);
	await runOnServer(inject("postgresUrl"), `create database ${name}`);
	return { dataDir: "", databaseUrl: toDatabaseUrl(inject("postgresUrl"), name) };
}

async function copy(from: DatabaseAddress, to: DatabaseAddress): Promise<CopiedTable[]> {
	const tables: CopiedTable[] = [];
	await copyDatabase(from, to, (table) => tables.push(table));
	return tables;
}

const readFile = () => readFileSync(join(source.dataDir, "portal.db"));

test("a portal goes from SQLite to PostgreSQL and back with the same rows, the source untouched", async () => {
	const before = readFile();
	const target = await makeTarget();
	const there = await copy(source, target);
	expect(there.find(({ name }) => name === "jobs")).toMatchObject({ rows: JOBS });
	expect(there.filter(({ rows }) => rows > 0).map(({ name }) => name)).toContain("legacyImports");
	const back = { dataDir: join(folder, "ve"), databaseUrl: null };
	expect(await copy(target, back)).toEqual(there);
	expect(readFile().equals(before)).toBe(true);
	const end = openSqliteEnd(back.dataDir, "source");
	const lastIds = await end.readLastIds();
	await end.close();
	expect([lastIds.get("articles"), lastIds.get("banners"), lastIds.get("jobs")]).toEqual([41, 99, JOBS]);
});

test("numbers go on where they stopped: none that was given before is given again", async () => {
	const target = await makeTarget();
	await copy(source, target);
	await runOnServer(target.databaseUrl, "insert into banners (title) values ('x')");
	await expect(
		runOnServer(target.databaseUrl, "do $$ begin assert (select id from banners) = 100; end $$"),
	).resolves.toBeUndefined();
});

test("a database that holds anything is no target", async () => {
	const target = await makeTarget();
	await copy(source, target);
	await expect(copy(source, target)).rejects.toMatchObject({
		personMessage: expect.stringMatching(/^Cơ sở dữ liệu đích đã có dữ liệu \(bảng users\)/),
	});
});

test("a copy that differs from its source is not kept", async () => {
	const target = await makeTarget();
	const empty = { dataDir: join(folder, "trong"), databaseUrl: null };
	await openSqliteEnd(empty.dataDir, "target").close();
	await copy(empty, target);
	await runOnServer(
		target.databaseUrl,
		`create function spoil() returns trigger language plpgsql as $$ begin new.name := 'khác'; return new; end $$;
		create trigger spoil before insert on categories for each row execute function spoil()`,
	);
	await expect(copy(source, target)).rejects.toThrow(/table categories/);
	await runOnServer(target.databaseUrl, "drop trigger spoil on categories");
	expect((await copy(source, target)).length).toBeGreaterThan(30);
});

test("a copy killed in the middle leaves the source as it was, and is made again without further ado", async () => {
	const before = readFile();
	const target = await makeTarget();
	const args = ["cli/portal.ts", "db", "copy", "--from", source.dataDir, "--to", target.databaseUrl];
	const child = spawn(process.execPath, args, { stdio: "pipe" });
	let output = "";
	child.stdout.on("data", (chunk: Buffer) => {
		output += chunk.toString();
		if (output.includes("legacyImports") || output.includes("articles:")) child.kill("SIGKILL");
	});
	const [, signal] = (await once(child, "exit")) as [number | null, string | null];
	expect([signal, output.includes("Đã chép")]).toEqual(["SIGKILL", false]);
	expect(readFile().equals(before)).toBe(true);
	const tables = await copy(source, target);
	expect(tables.find(({ name }) => name === "jobs")).toMatchObject({ rows: JOBS });
});
