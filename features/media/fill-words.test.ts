import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertAlbum, insertVideo } from "../../db/queries/albums.ts";
import { listDeskAlbumRows } from "../../db/queries/desk-albums.ts";
import { listDeskVideoRows } from "../../db/queries/desk-videos.ts";
import { removeShelfWords } from "../../db/queries/shelf-words.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { fillWords } from "./fill-words.ts";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

test("M10 M11: albums and videos of an older database are found by their words after the next start", async () => {
	const shown = { slug: "a", state: "published" as const, publishedAt: new Date() };
	const { album, video } = await db.tx(async (tx) => {
		const added = {
			album: await insertAlbum(tx, { ...shown, title: "Đua thuyền" }, []),
			video: await insertVideo(tx, { ...shown, title: "Đua thuyền", kind: "lost" }),
		};
		await removeShelfWords(tx, "album", [added.album]);
		await removeShelfWords(tx, "video", [added.video]);
		return added;
	});
	const [filter, part] = [
		{ state: null, words: ["dua", "thuy"] },
		{ below: null, limit: 10 },
	];
	const find = async () => [
		(await listDeskAlbumRows(db.read, filter, part)).map(({ id }) => id),
		(await listDeskVideoRows(db.read, filter, part)).map(({ id }) => id),
	];
	expect(await find()).toEqual([[], []]);
	await fillWords();
	expect(await find()).toEqual([[album], [video]]);
	await fillWords();
	expect(await find()).toEqual([[album], [video]]);
});
