import { db } from "../../db/client.ts";
import {
	countUnreadNotifications,
	listNotificationRows,
	type NotificationKind,
	type Told,
} from "../../db/queries/notifications.ts";
import type { Actor } from "../accounts/actor.ts";
import { toVisible } from "../articles/visible-articles.ts";
import { listDeskSections } from "../categories/desk-sections.ts";

type Person = Actor & { kind: "user" };

const PAGE = 50;

export interface Notification {
	id: number;
	kind: NotificationKind;
	articleId: number;
	title: string;
	actorName: string;
	detail: string;
	createdAt: Date;
	isRead: boolean;
}

async function toTold(actor: Person): Promise<Told> {
	return { userId: actor.userId, visible: toVisible(actor, await listDeskSections()) };
}

/** One page of what somebody was told, newest first, and where the next one begins. */
export async function listNotifications(
	actor: Person,
	below: number | null,
): Promise<{ notifications: Notification[]; next: number | null }> {
	const rows = await listNotificationRows(db.read, await toTold(actor), { below, limit: PAGE + 1 });
	const notifications = rows.slice(0, PAGE).map(({ notification, title }) => {
		const { id, kind, articleId, actorName, detail, createdAt, readAt } = notification;
		return { id, kind, articleId, title, actorName, detail, createdAt, isRead: readAt !== null };
	});
	return { notifications, next: rows.length > PAGE ? (notifications.at(-1)?.id ?? null) : null };
}

/** How many somebody has not read. */
export async function countUnread(actor: Person): Promise<number> {
	return countUnreadNotifications(db.read, await toTold(actor));
}
