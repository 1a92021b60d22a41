import type { NotificationRow } from "../../db/queries/notifications.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { toNotificationPath, toNotificationWords } from "./notification-words.ts";

const MOST_SUBJECT_LETTERS = 110;

/** One notification as a mail. @param origin of the address in it. */
export function toNotificationMail(
	{ notification, title }: { notification: NotificationRow; title: string },
	origin: string,
): { subject: string; text: string } {
	const words = toNotificationWords(notification);
	const lines = [
		`${words}:`,
		title,
		`${origin}${toNotificationPath(notification)}`,
		...(notification.detail === "" ? [] : ["", notification.detail]),
		"",
		`Lúc ${formatDayAndTime(notification.createdAt)}. Không muốn nhận thư này nữa: ${origin}/admin/ca-nhan, mục “Thông báo qua thư”.`,
	];
	return { subject: truncateAtWord(`${words}: ${title}`, MOST_SUBJECT_LETTERS), text: lines.join("\n") };
}
