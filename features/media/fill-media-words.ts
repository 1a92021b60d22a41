import { db } from "../../db/client.ts";
import { listWordless, putMediaWords } from "../../db/queries/media-words.ts";

/** Notes the words of items that came before the library could be searched. Safe to repeat, and to interrupt. */
export async function fillMediaWords(): Promise<void> {
	for (let items = await listWordless(db.read); items.length > 0; items = await listWordless(db.read)) {
		const found = items;
		await db.tx((tx) => putMediaWords(tx, found));
	}
}
