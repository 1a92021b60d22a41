import { and, count, desc, eq, isNull, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { NOTIFICATION_KINDS } from "../schema/teamwork.ts";
import { articles, notifications, users } from "../tables.ts";
import { type DeskFilter, toVisibleCondition } from "./desk-articles.ts";

export { NOTIFICATION_KINDS };
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
export type NotificationRow = typeof notifications.$inferSelect;
export interface Told {
	userId: number;
	/** What they may see now: of an article that was moved out of their reach they are told nothing any more. */
	visible: DeskFilter["visible"];
}
export type NewNotification = Omit<NotificationRow, "id" | "createdAt" | "readAt">;

/** @returns its id; null when the account has been told of this event before. */
export async function insertNotification(tx: Tx, values: NewNotification): Promise<number | null> {
	const rows = await tx
		.insert(notifications)
		.values({ ...values, createdAt: new Date() })
		.onConflictDoNothing({ target: [notifications.userId, notifications.eventKey] })
		.returning({ id: notifications.id });
	return rows[0]?.id ?? null;
}

/** What the account was told, newest first, with what each is about. @param below ids smaller than it; null for the newest. */
export async function listNotificationRows(
	reader: Reader,
	{ userId, visible }: Told,
	{ below, limit }: { below: number | null; limit: number },
) {
	return reader
		.select({ notification: notifications, title: articles.title })
		.from(notifications)
		.innerJoin(articles, eq(articles.id, notifications.articleId))
		.where(
			and(
				eq(notifications.userId, userId),
				below === null ? undefined : lt(notifications.id, below),
				toVisibleCondition(visible),
			),
		)
		.orderBy(desc(notifications.id))
		.limit(limit);
}

export async function countUnreadNotifications(reader: Reader, { userId, visible }: Told): Promise<number> {
	const rows = await reader
		.select({ unread: count() })
		.from(notifications)
		.innerJoin(articles, eq(articles.id, notifications.articleId))
		.where(and(eq(notifications.userId, userId), isNull(notifications.readAt), toVisibleCondition(visible)));
	return rows[0]?.unread ?? 0;
}

/** Of the account alone. @param id all that are unread when null. */
export async function markNotificationsRead(tx: Tx, userId: number, id: number | null): Promise<void> {
	const own = and(eq(notifications.userId, userId), isNull(notifications.readAt));
	await tx
		.update(notifications)
		.set({ readAt: new Date() })
		.where(id === null ? own : and(own, eq(notifications.id, id)));
}

/** A notification with who it is for and what it is about; null when it is gone. */
export async function getNotificationForMail(reader: Reader, id: number) {
	const rows = await reader
		.select({
			notification: notifications,
			title: articles.title,
			...{ email: users.email, wantsMail: users.wantsMail },
		})
		.from(notifications)
		.innerJoin(articles, eq(articles.id, notifications.articleId))
		.innerJoin(users, eq(users.id, notifications.userId))
		.where(eq(notifications.id, id));
	return rows[0] ?? null;
}
