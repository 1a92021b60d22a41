import { db } from "../../db/client.ts";
import {
	countUnreadNotifications,
	listNotificationRows,
	type NotificationKind,
} from "../../db/queries/notifications.ts";

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

/** One page of what somebody was told, newest first, and where the next one begins. */
export async function listNotifications(
	userId: number,
	below: number | null,
): Promise<{ notifications: Notification[]; next: number | null }> {
	const rows = await listNotificationRows(db.read, userId, { below, limit: PAGE + 1 });
	const notifications = rows.slice(0, PAGE).map(({ notification, title }) => {
		const { id, kind, articleId, actorName, detail, createdAt, readAt } = notification;
		return { id, kind, articleId, title, actorName, detail, createdAt, isRead: readAt !== null };
	});
	return { notifications, next: rows.length > PAGE ? (notifications.at(-1)?.id ?? null) : null };
}

/** How many somebody has not read. */
export async function countUnread(userId: number): Promise<number> {
	return countUnreadNotifications(db.read, userId);
}
