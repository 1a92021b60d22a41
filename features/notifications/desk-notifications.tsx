import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { toNotificationPath, toNotificationWords } from "./notification-words.ts";
import type { Notification } from "./queries.ts";
import { ReadButton } from "./read-button.client.tsx";

function Line({ notification, markRead }: { notification: Notification; markRead: FormAction }) {
	const { id, title, detail, createdAt, isRead } = notification;
	return (
		<li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2">
			<div className="grid min-w-0 gap-0.5 wrap-anywhere">
				<p className={isRead ? "text-ink-soft" : "font-semibold"}>
					{!isRead && (
						<span className="text-accent">
							<span aria-hidden="true">● </span>
							<span className="sr-only">Chưa đọc: </span>
						</span>
					)}
					{toNotificationWords(notification)}
				</p>
				<p>
					<a href={toNotificationPath(notification)} className="inline-flex min-h-11 items-center text-link lg:min-h-9">
						{title}
					</a>
				</p>
				{detail !== "" && <p className="border-s-4 border-line ps-3">{detail}</p>}
				<p className="text-xs text-ink-soft tabular-nums">
					<time dateTime={createdAt.toISOString()}>{formatDayAndTime(createdAt)}</time>
				</p>
			</div>
			{!isRead && (
				<ReadButton action={markRead} id={id}>
					Đã đọc<span className="sr-only">: {title}</span>
				</ReadButton>
			)}
		</li>
	);
}

/** What somebody was told, newest first. */
export function DeskNotifications({
	notifications,
	markRead,
}: {
	notifications: readonly Notification[];
	markRead: FormAction;
}) {
	if (notifications.length === 0) {
		return (
			<p className="border-y border-line py-6 text-ink-soft">
				Chưa có thông báo nào. Khi có bài chờ bạn, bài được trả lại hay ai đó nhắc tới bạn, tin hiện ở đây.
			</p>
		);
	}
	return (
		<ul className="max-w-180 divide-y divide-line">
			{notifications.map((notification) => (
				<Line key={notification.id} notification={notification} markRead={markRead} />
			))}
		</ul>
	);
}
