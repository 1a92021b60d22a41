import { db } from "../../db/client.ts";
import { listWordless, putMediaWords } from "../../db/queries/media-words.ts";
import { listWordlessShelves, putShelfWords } from "../../db/queries/shelf-words.ts";

async function fillShelfWords(): Promise<void> {
	for (;;) {
		const { album, video } = await listWordlessShelves(db.read);
		if (album.length + video.length === 0) return;
		await db.tx(async (tx) => {
			await putShelfWords(tx, "album", album);
			await putShelfWords(tx, "video", video);
		});
	}
}

/**
 * Notes the words of items, albums and videos that came before they could be searched. Safe to repeat, and to interrupt.
 */
export async function fillWords(): Promise<void> {
	for (let items = await listWordless(db.read); items.length > 0; items = await listWordless(db.read)) {
		const found = items;
		await db.tx((tx) => putMediaWords(tx, found));
	}
	await fillShelfWords();
}
