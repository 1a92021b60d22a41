import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../db/client.ts";
import { countList } from "../db/queries/article-lists.ts";
import { insertArticle } from "../db/queries/articles.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { insertMediaItem } from "../db/queries/media.ts";
import { DEMO_PHOTO_NAMES } from "../db/seed/demo/photos/demo-photos.ts";
import { seedReference } from "../db/seed/seed-reference.ts";
import { articleBodies, articleListings, articles, revisions } from "../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { ALL_ARTICLES } from "../features/articles/listings.ts";
import { run } from "./demo.ts";

const SIZE = 2000;

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await seedReference();
	// The demo as its first filling leaves it, but for its texts; drawing its pictures takes half a minute.
	const item = { kind: "photo" as const, mimeType: "image/jpeg", bytes: 1, width: 3, height: 2, isDemo: true };
	await db.tx(async (tx) => {
		const [category] = await listCategoryRows(tx);
		const values = { state: "draft" as const, slug: "bai", title: "Bài", lead: "", categoryId: category?.id ?? 0 };
		await insertArticle(tx, { ...values, isDemo: true }, { type: "doc", content: [] }, 1);
		for (const name of DEMO_PHOTO_NAMES) {
			await insertMediaItem(tx, { ...item, originalName: `${name}.jpg`, originalHash: name }, []);
		}
	});
});
afterAll(() => opened.close());

function startDemo() {
	const { PATH = "", HOME = "" } = process.env;
	const { dataDir, databaseUrl } = opened;
	const address = { DATA_DIR: dataDir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
	const args = ["cli/portal.ts", "demo", "--articles", String(SIZE)];
	const env = { PATH, HOME, NODE_ENV: "production" as const, ...address };
	return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
}

test("an archive whose command was killed has whole articles alone, and the next command completes it", async () => {
	const killed = startDemo();
	for await (const chunk of killed.stdout) if (String(chunk).includes("1.000 / 2.000 bài")) break;
	killed.kill("SIGKILL");
	await once(killed, "exit");
	const written = await countList(db.read, ALL_ARTICLES);
	expect(written).toBeGreaterThanOrEqual(1000);
	expect(written).toBeLessThan(SIZE);
	expect(await db.read.$count(articles)).toBe(written + 1);
	for (const table of [articleBodies, revisions]) expect(await db.read.$count(table)).toBeGreaterThanOrEqual(written);
	const [code] = await once(startDemo(), "exit");
	expect(code).toBe(0);
	expect(await countList(db.read, ALL_ARTICLES)).toBe(SIZE);
	expect(await db.read.$count(revisions)).toBe(SIZE);
	expect(await db.read.$count(articleListings)).toBeGreaterThan(5 * SIZE);
}, 120_000);

test.each([
	["a public origin", ["--articles", "10"], "PUBLIC_ORIGIN đã đặt"],
	["a number that is none", ["--articles", "nhiều"], "N là số nguyên"],
	["both at once", ["--articles", "10", "--remove"], "Cách dùng"],
])("%s is refused in words", async (_, args, words) => {
	vi.stubEnv("PUBLIC_ORIGIN", "https://gialai.example");
	const told = vi.spyOn(console, "error").mockReturnValue();
	expect(await run(args)).toBe(1);
	expect(told).toHaveBeenCalledWith(expect.stringContaining(words));
});
