import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { closeDatabase, db, describeDatabase, openDatabase } from "../client.ts";
import { listCategoryRows } from "../queries/categories.ts";
import { DatabaseStartError } from "../start-error.ts";
import { requireSqliteVersion } from "./open.ts";

const folders: string[] = [];
const makeFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), "portal-open-"));
	folders.push(folder);
	return folder;
};
afterEach(async () => {
	await closeDatabase();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("an empty folder becomes a migrated database, and opens again as it was", async () => {
	const dataDir = join(makeFolder(), "moi");
	await openDatabase({ dataDir, databaseUrl: null });
	expect(await listCategoryRows(db.read)).toEqual([]);
	await closeDatabase();
	await openDatabase({ dataDir, databaseUrl: null });
	expect(await listCategoryRows(db.read)).toEqual([]);
});

test("a file that is no database is named in one Vietnamese line", async () => {
	const dataDir = makeFolder();
	writeFileSync(join(dataDir, "portal.db"), "không phải cơ sở dữ liệu ".repeat(100));
	const error: unknown = await openDatabase({ dataDir, databaseUrl: null }).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(DatabaseStartError);
	expect((error as DatabaseStartError).personMessage).toMatch(/^Không mở được cơ sở dữ liệu .*portal\.db[^\n]*$/);
});

test("a folder that cannot be written names the way out", async () => {
	const file = join(makeFolder(), "tep");
	writeFileSync(file, "");
	await expect(openDatabase({ dataDir: join(file, "data"), databaseUrl: null })).rejects.toThrow(DatabaseStartError);
});

test("a SQLite older than 3.51.3 is refused, newer ones are not", () => {
	for (const version of ["3.51.2", "3.50.9", "2.99.99"]) {
		expect(() => requireSqliteVersion(version)).toThrow(DatabaseStartError);
	}
	for (const version of ["3.51.3", "3.52.0", "3.54.1", "4.0.0"]) requireSqliteVersion(version);
});

test("every connection waits for the disk before it acknowledges", async () => {
	await openDatabase({ dataDir: makeFolder(), databaseUrl: null });
	expect(await describeDatabase()).toMatchObject({ isDurable: true, durability: "journal_mode=wal, synchronous=2/2" });
});
