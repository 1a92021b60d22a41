import { StateMark } from "../../components/admin/state-mark.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { Staff } from "../accounts/session.ts";
import { listOwnWork } from "../articles/assignment-reads.ts";
import { DeskState } from "../articles/desk-state.tsx";
import { toNotificationPath, toNotificationWords } from "../notifications/notification-words.ts";
import { listNotifications } from "../notifications/queries.ts";
import { DeskRow, DeskRowLink, DeskRows, DeskSection } from "./desk-section.tsx";

const TOLD_SHOWN = 5;

/** What the person was given to do, by deadline. */
export async function DeskOwnWork({ staff }: { staff: Staff }) {
	const works = await listOwnWork(staff.actor);
	return (
		<DeskSection id="viec-cua-toi" title="Việc của tôi">
			{works.length === 0 ? (
				<p className="py-2">Chưa có bài nào giao cho bạn.</p>
			) : (
				<DeskRows>
					{works.map(({ id, title, state, dueAt, isOverdue }) => (
						<DeskRow key={id} aside={dueAt ? `hạn ${formatDayAndTime(dueAt)}` : "không hạn"}>
							<DeskRowLink href={`/admin/bai-viet/${id}`}>{title}</DeskRowLink>
							<p className="flex flex-wrap gap-x-4 text-xs text-ink-soft">
								<DeskState state={state} />
								{isOverdue && <StateMark tone="stopped">Quá hạn</StateMark>}
							</p>
						</DeskRow>
					))}
				</DeskRows>
			)}
		</DeskSection>
	);
}

/** What the person was told and has not read; nothing while they have read it all. */
export async function DeskTold({ staff }: { staff: Staff }) {
	const { notifications } = await listNotifications(staff.actor, null);
	const unread = notifications.filter(({ isRead }) => !isRead);
	if (unread.length === 0) return null;
	return (
		<DeskSection id="chua-doc" title="Thông báo chưa đọc">
			<DeskRows>
				{unread.slice(0, TOLD_SHOWN).map((notification) => (
					<DeskRow key={notification.id} aside={formatDayAndTime(notification.createdAt)}>
						{toNotificationWords(notification)}
						<p>
							<DeskRowLink href={toNotificationPath(notification)}>{notification.title}</DeskRowLink>
						</p>
					</DeskRow>
				))}
			</DeskRows>
			<p>
				<DeskRowLink href="/admin/thong-bao">Mọi thông báo</DeskRowLink>
			</p>
		</DeskSection>
	);
}
