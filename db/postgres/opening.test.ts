import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { findFreePort } from "../../lib/free-port.ts";
import { closeDatabase, db, describeDatabase, openDatabase } from "../client.ts";
import { listCategoryRows } from "../queries/categories.ts";
import { DatabaseStartError } from "../start-error.ts";
import { migratePostgres } from "./open.ts";
import { runOnServer, toDatabaseUrl } from "./test-server.ts";

const server = inject("postgresUrl");
const dataDir = mkdtempSync(join(tmpdir(), "portal-open-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const changed = (change: Partial<URL>) => Object.assign(new URL(server), change).href;

test("an empty database is migrated, by two that start together as by one, and opens again as it was", async () => {
	await runOnServer(server, "create database opening");
	const databaseUrl = toDatabaseUrl(server, "opening");
	await Promise.all([migratePostgres(databaseUrl), migratePostgres(databaseUrl)]);
	for (const _time of ["first", "second"]) {
		await openDatabase({ dataDir, databaseUrl });
		expect(await listCategoryRows(db.read)).toEqual([]);
		await closeDatabase();
	}
	await runOnServer(server, "drop database opening");
});

test("a server that is not there, a wrong password and a missing database are named in one line without the password", async () => {
	const wrong = [
		changed({ port: String(await findFreePort()) }),
		changed({ password: "bi-mat-sai" }),
		toDatabaseUrl(server, "khong_co"),
	];
	for (const databaseUrl of wrong) {
		const error: unknown = await openDatabase({ dataDir, databaseUrl }).catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(DatabaseStartError);
		const { personMessage } = error as DatabaseStartError;
		expect(personMessage).toMatch(/^Không mở được cơ sở dữ liệu PostgreSQL 127\.0\.0\.1:\d+\/\w+: [^\n]+$/);
		expect(personMessage).not.toContain(new URL(databaseUrl).password);
	}
});

test("a database of another encoding is refused with the way out", async () => {
	await runOnServer(server, "create database latin encoding 'LATIN1' template template0");
	const opening = openDatabase({ dataDir, databaseUrl: toDatabaseUrl(server, "latin") });
	await expect(opening).rejects.toMatchObject({ personMessage: expect.stringContaining("ENCODING 'UTF8'") });
	await runOnServer(server, "drop database latin");
});

test("the doctor hears that this server would lose commits at a power cut", async () => {
	await openDatabase({ dataDir, databaseUrl: server });
	expect(await describeDatabase()).toEqual({
		product: expect.stringMatching(/^PostgreSQL 18/),
		isDurable: false,
		durability: "fsync=off, synchronous_commit=on",
	});
	await closeDatabase();
});
