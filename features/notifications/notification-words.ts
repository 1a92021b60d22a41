import type { NotificationKind } from "../../db/queries/notifications.ts";

/** What is said after the name of whoever did it; the article's title follows. */
const WORDS: Record<NotificationKind, string> = {
	submitted: "gửi bài, chờ biên tập",
	forwarded: "trình duyệt bài",
	approved: "đã duyệt bài",
	returned: "trả lại bài",
	"sent-back": "trả lại biên tập bài",
	published: "đã xuất bản bài",
	"taken-down": "đã gỡ bài",
	assigned: "giao cho bạn bài",
	mentioned: "nhắc tới bạn ở bài",
	"taken-over": "tiếp quản bài bạn đang viết",
};

/** "Nguyễn Văn A đã duyệt bài" */
export function toNotificationWords({ kind, actorName }: { kind: NotificationKind; actorName: string }): string {
	return `${actorName} ${WORDS[kind]}`;
}

/** The screen of the article a notification is about. */
export function toNotificationPath({ articleId }: { articleId: number }): string {
	return `/admin/bai-viet/${articleId}`;
}
