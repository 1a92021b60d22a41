import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { listMediaUses } from "../queries/media-uses.ts";
import { makeOldDatabase } from "./test-old-database.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "portal-library-"));
});
afterEach(async () => {
	await closeDatabase();
	rmSync(folder, { recursive: true });
});

test("M07: texts that were there before the library are known to show their pictures, however deep these stand", async () => {
	const old = makeOldDatabase(folder, "0017_newsroom");
	old.exec(`insert into categories (id, slug, name, position, created_at) values (1, 'tin', 'Tin', 0, 0)`);
	const figure = (mediaId: number | null) => ({ type: "figure", attrs: { mediaId, alt: "", caption: "", credit: "" } });
	const gallery = { type: "gallery", attrs: { items: [figure(8).attrs, figure(8).attrs] } };
	const box = { type: "box", attrs: { title: "" }, content: [gallery, figure(null)] };
	const words = { type: "paragraph", content: [{ type: "text", text: '"mediaId":9' }] };
	const body = JSON.stringify({ type: "doc", content: [figure(7), box, words] });
	old.exec(`insert into articles (id, state, slug, title, lead, category_id, created_at, updated_at)
		values (1, 'draft', 'bai', 'Bài cũ', '', 1, 0, 0)`);
	old.prepare("insert into article_bodies (article_id, body, schema_version) values (1, ?, 1)").run(body);
	old.close();

	await openDatabase({ dataDir: folder, databaseUrl: null });
	const shown = [{ kind: "article", id: 1, title: "Bài cũ" }];
	for (const mediaId of [7, 8]) expect(await listMediaUses(db.read, mediaId)).toEqual(shown);
	expect(await listMediaUses(db.read, 9)).toEqual([]);
});
