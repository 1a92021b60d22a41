import type { Tx } from "../db/client.ts";
import { insertComment } from "../db/queries/comments.ts";
import { listSettings } from "../db/queries/settings.ts";
import { demoComments } from "../db/seed/demo/demo-comments.ts";
import { toSpamRules } from "../features/comments/spam-rules.ts";
import { listFlags } from "../features/comments/spam-signs.ts";

const HOUR_MS = 3_600_000;

export interface WrittenArticle {
	id: number;
	/** UTC milliseconds. */
	at: number;
}

/**
 * Writes the invented comments; they go with their articles.
 * @param written the invented articles by their titles. @throws Error when one of them is not there.
 */
export async function writeDemoComments(
	tx: Tx,
	written: ReadonlyMap<string, WrittenArticle>,
	now: Date,
): Promise<void> {
	const rules = toSpamRules(await listSettings(tx));
	for (const { article, name, content, hoursLater, isWaiting } of demoComments) {
		const found = written.get(article);
		if (!found) throw new Error(`a comment is about an article that is not there: ${article}`);
		const createdAt = new Date(Math.min(found.at + hoursLater * HOUR_MS, now.getTime()));
		const state = isWaiting ? ("pending" as const) : ("approved" as const);
		const flags = listFlags({ name, content }, false, rules);
		const comment = { articleId: found.id, name, email: null, content, flags, addressHash: null, createdAt };
		await insertComment(tx, { ...comment, state, decidedAt: isWaiting ? null : createdAt });
	}
}
