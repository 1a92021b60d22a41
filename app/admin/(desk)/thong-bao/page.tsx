import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireStaff } from "../../../../features/accounts/current-staff.ts";
import { DeskNotifications } from "../../../../features/notifications/desk-notifications.tsx";
import { markReadAction } from "../../../../features/notifications/notification-actions.ts";
import { countUnread, listNotifications } from "../../../../features/notifications/queries.ts";
import { ReadButton } from "../../../../features/notifications/read-button.client.tsx";

export const metadata: Metadata = { title: "Thông báo" };

const PATH = "/admin/thong-bao";

interface NotificationsPageProps {
	searchParams: Promise<{ duoi?: string | string[] }>;
}

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
	const { actor } = await requireStaff();
	const { duoi } = await searchParams;
	const below = typeof duoi === "string" && /^[1-9]\d{0,11}$/.test(duoi) ? Number(duoi) : null;
	const [{ notifications, next }, unread] = await Promise.all([listNotifications(actor, below), countUnread(actor)]);
	return (
		<>
			<DeskHeading title="Thông báo" note={unread > 0 ? `${unread} tin chưa đọc.` : "Không có tin chưa đọc."}>
				{unread > 0 && <ReadButton action={markReadAction}>Đã đọc hết</ReadButton>}
			</DeskHeading>
			<DeskNotifications notifications={notifications} markRead={markReadAction} />
			<OlderLink olderHref={next === null ? null : `${PATH}?duoi=${next}`} firstHref={below === null ? null : PATH} />
		</>
	);
}
