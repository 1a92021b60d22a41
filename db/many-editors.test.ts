import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseEngine } from "../lib/env.ts";
import { RICH_TEXT_VERSION } from "../lib/rich-text.ts";
import { db } from "./client.ts";
import { getArticleRow, insertArticle, updateArticle } from "./queries/articles.ts";
import { insertCategory } from "./queries/categories.ts";
import { getCauses } from "./test-causes.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

const EDITORS = 50;
const PROCESSES = 2;
const SAVES = 4;

/** A process in which each editor saves an article of their own again and again, all of them at once. */
const NEWSROOM = `
	const [dataDir, saves, ...ids] = process.argv.slice(1);
	const { closeDatabase, db, openDatabase } = await import("./db/client.ts");
	const { updateArticle } = await import("./db/queries/articles.ts");
	await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL ?? null });
	const edit = async (id) => {
		for (let version = 1; version <= Number(saves); version += 1) {
			await db.tx((tx) => updateArticle(tx, id, version, { title: "Lần lưu thứ " + version }));
		}
	};
	const ended = await Promise.allSettled(ids.map((id) => edit(Number(id))));
	for (const { reason } of ended) if (reason) console.log(String(reason));
	await closeDatabase();`;

let opened: TestDatabase;
let categoryId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "tin", name: "Tin", parentId: null, position: 0 }));
});
afterAll(() => opened.close());

function addDraft(title: string): Promise<number> {
	const words = { title, kicker: "", lead: "", slug: "bai", categoryId };
	return db.tx((tx) =>
		insertArticle(tx, { ...words, state: "draft" }, { type: "doc", content: [] }, RICH_TEXT_VERSION),
	);
}

async function runNewsroom(ids: readonly number[]): Promise<string> {
	const args = ["--input-type=module", "-e", NEWSROOM, opened.dataDir, String(SAVES), ...ids.map(String)];
	const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
	return output;
}

test("A13: fifty editors in two processes save at once, and nobody is told that the database is busy", async () => {
	const ids: number[] = [];
	for (let editor = 0; editor < EDITORS; editor += 1) ids.push(await addDraft(`Bài ${editor}`));
	const share = EDITORS / PROCESSES;
	const newsrooms = Array.from({ length: PROCESSES }, (_, at) => runNewsroom(ids.slice(at * share, (at + 1) * share)));
	expect(await Promise.all(newsrooms)).toEqual(["", ""]);
	for (const id of ids) {
		expect(await getArticleRow(db.read, id)).toMatchObject({ version: SAVES + 1, title: `Lần lưu thứ ${SAVES}` });
	}
	const hasLog = databaseEngine() === "postgres" || existsSync(join(opened.dataDir, "portal.db-wal"));
	expect(hasLog, "writes go to a log of their own").toBe(true);
});

test("A13: what a row points to must be there", async () => {
	const id = await addDraft("Bài lạc mục");
	const lost = db.tx((tx) => updateArticle(tx, id, 1, { categoryId: 9999 }));
	expect(await getCauses(lost)).toMatch(/foreign key/i);
});

test("A13: nothing that Next builds opens the database by itself", () => {
	const root = join(import.meta.dirname, "..");
	const files = ["app", "components", "features", "lib"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
	);
	const sources = files.filter((name) => /(?<!\.test)\.tsx?$/.test(name));
	expect(sources.length).toBeGreaterThan(1000);
	expect(sources.filter((name) => readFileSync(name, "utf8").includes("openDatabase("))).toEqual([]);
});
