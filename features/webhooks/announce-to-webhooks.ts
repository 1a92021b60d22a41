import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/client.ts";
import { insertDeliveries, listWebhookRows, type WebhookEvent } from "../../db/queries/webhooks.ts";
import { siteOrigin } from "../../lib/env.ts";

export interface ToldArticle {
	id: number;
	title: string;
	/** Path of its page. */
	path: string;
}

/**
 * Has every webhook that asked for it told what became of an article, once the caller's transaction has committed.
 * @param dueAt not before: by then every portal has heard of the write.
 */
export async function announceToWebhooks(
	tx: Tx,
	event: WebhookEvent,
	article: ToldArticle,
	dueAt: Date,
): Promise<void> {
	const asked = (await listWebhookRows(tx)).filter(({ events, isActive }) => isActive && events.includes(event));
	const createdAt = new Date();
	const { id, title, path } = article;
	const payload = {
		...{ type: event, timestamp: createdAt.toISOString() },
		data: { id, title, url: siteOrigin() + path, api: `${siteOrigin()}/api/v1/articles/${id}` },
	};
	const rows = asked.map((webhook) => ({
		...{ webhookId: webhook.id, key: `msg_${randomUUID()}`, event, payload, createdAt, nextAttemptAt: dueAt },
	}));
	await insertDeliveries(tx, rows);
}
