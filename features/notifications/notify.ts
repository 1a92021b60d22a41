import type { Tx } from "../../db/client.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { insertNotification, type NewNotification } from "../../db/queries/notifications.ts";
import { env } from "../../lib/env.ts";
import type { Actor } from "../accounts/actor.ts";

/** Jobs that tell one person of one event by mail; payload: the notification's id. */
export const NOTIFICATION_MAIL_KIND = "notification-mail";

/** Something happened to an article that others are to know. */
export type ArticleEvent = Pick<NewNotification, "eventKey" | "kind" | "articleId"> & { detail?: string };

/**
 * Tells each of them of an event in the transaction of the event itself, and with it, where mail is configured, the job
 * that mails it. Whoever did it is not told, nor anybody of the same event twice.
 */
export async function notify(tx: Tx, actor: Actor, event: ArticleEvent, userIds: readonly number[]): Promise<void> {
	const others = new Set(userIds.filter((id) => actor.kind !== "user" || id !== actor.userId));
	for (const userId of others) {
		const id = await insertNotification(tx, { detail: "", ...event, userId, actorName: actor.name });
		if (id === null || env().smtpUrl === null) continue;
		await enqueueJob(tx, { kind: NOTIFICATION_MAIL_KIND, payload: { notification: id } });
	}
}
