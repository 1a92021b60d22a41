import type { Tx } from "../db/client.ts";
import { demoLive } from "../db/seed/demo/demo-live.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { beginLive } from "../features/live/cover-live.ts";
import { tellEntry, writeEntryCorrection } from "../features/live/write-entry.ts";

/**
 * Tells of an invented day; it goes with its article.
 * @param articles the invented ones by title. @throws Error when the article is not there.
 */
export async function writeDemoLive(tx: Tx, articles: ReadonlyMap<string, { id: number }>, now: Date): Promise<void> {
	const article = articles.get(demoLive.article);
	if (!article) throw new Error(`no article is called ${demoLive.article}`);
	const actor = systemActor("demo");
	const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
	await beginLive(tx, actor, article.id, before(demoLive.beganMinutesAgo));
	for (const { title = "", text, minutesAgo, isPinned = false, corrected } of demoLive.entries) {
		const words = { title, text, mediaId: null };
		const entryId = await tellEntry(tx, actor, article.id, { ...words, isPinned }, before(minutesAgo));
		if (!corrected) continue;
		const correction = { ...words, text: corrected.text, note: corrected.note };
		await writeEntryCorrection(tx, actor, { entryId, baseVersion: 1 }, correction, before(corrected.minutesAgo));
	}
}
