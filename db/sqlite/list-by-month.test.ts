import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { listArticleIds, listCountsOfKind, listMemberships } from "../queries/article-lists.ts";
import { makeOldDatabase } from "./test-old-database.ts";

/** The migration before the one that lists articles by month. */
const BEFORE = "0001_keep-audit-log";
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "portal-month-"));
});
afterEach(async () => {
	await closeDatabase();
	rmSync(folder, { recursive: true });
});

test("articles that were there before stand in their months, by the calendar of Vietnam, and in the lists they stood in", async () => {
	const old = makeOldDatabase(folder, BEFORE);
	old.exec("insert into categories (id, slug, name, created_at) values (1, 'tin', 'Tin', 0)");
	const instants = ["2020-10-31T16:59:59Z", "2020-10-31T17:00:00Z", "2020-11-30T16:59:59Z", "2020-12-31T17:00:00Z"];
	for (const [index, instant] of instants.entries()) {
		const id = index + 1;
		old.exec(`insert into articles (id, state, slug, title, lead, category_id, created_at, updated_at)
			values (${id}, 'draft', 'a', 'A', '', 1, 0, 0);
			insert into article_listings values ('all', 0, ${Date.parse(instant)}, ${id}),
				('category', 1, ${Date.parse(instant)}, ${id})`);
	}
	old.exec("insert into list_counts values ('all', 0, 4), ('category', 1, 4)");
	old.close();

	await openDatabase({ dataDir: folder, databaseUrl: null });
	expect([...(await listCountsOfKind(db.read, "month"))]).toEqual([
		[202101, 1],
		[202011, 2],
		[202010, 1],
	]);
	expect(await listArticleIds(db.read, { kind: "month", id: 202011 }, { limit: 9 })).toEqual([3, 2]);
	expect(await listArticleIds(db.read, { kind: "category", id: 1 }, { limit: 9 })).toEqual([4, 3, 2, 1]);
	expect((await listMemberships(db.read, 2)).map(({ kind }) => kind).sort()).toEqual(["all", "category", "month"]);
});
