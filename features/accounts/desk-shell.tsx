import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame, type DeskGroup, type DeskLink } from "../../components/admin/desk-frame.tsx";
import { db } from "../../db/client.ts";
import { countWaiting, type WaitingKind } from "../../db/queries/desk-waiting.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { MAINTENANCE_KEY, type Maintenance, toMaintenance } from "../maintenance/maintenance.ts";
import { countUnread } from "../notifications/queries.ts";
import { toSiteSettings } from "../settings/site-setting-keys.ts";
import { type Action, can, canSomewhere } from "./policy.ts";
import { ROLE_NAMES } from "./roles.ts";
import type { Staff } from "./session.ts";
import { SignOutButton } from "./sign-out-button.tsx";

interface Place extends DeskLink {
	/** Null: for everybody. */
	action: Action | null;
	/** Whoever may do it in one section sees the place as well. */
	isForSections?: true;
}

const NOTIFICATIONS_PATH = "/admin/thong-bao";

interface PlaceGroup {
	label: string;
	places: readonly Place[];
}

/** The nouns of the editorial area, in the order of the menu. */
const GROUPS: readonly PlaceGroup[] = [
	{
		label: "Tòa soạn",
		places: [
			{ href: "/admin", label: "Bàn làm việc", action: null },
			{ href: NOTIFICATIONS_PATH, label: "Thông báo", action: null },
			{ href: "/admin/bai-viet", label: "Bài viết", action: null },
			{ href: "/admin/trang-nhat", label: "Trang nhất", action: "arrangement.edit" },
			{ href: "/admin/khoi", label: "Khối quanh tin", action: "box.edit" },
			{ href: "/admin/tin-khan", label: "Tin khẩn, ngày tang", action: "notice.change" },
			{ href: "/admin/tham-do", label: "Thăm dò", action: "poll.edit" },
			{ href: "/admin/trang", label: "Trang thông tin", action: "page.edit" },
			{ href: "/admin/lich", label: "Lịch", action: null },
			{ href: "/admin/thu-vien", label: "Thư viện", action: "media.use", isForSections: true },
			{ href: "/admin/bo-anh", label: "Bộ ảnh", action: "album.edit", isForSections: true },
			{ href: "/admin/video", label: "Video", action: "video.edit", isForSections: true },
			{ href: "/admin/nguon-tin", label: "Nguồn tin", action: "source.edit" },
			{ href: "/admin/tin-doi-tac", label: "Tin đối tác", action: "feedEntry.take", isForSections: true },
			{ href: "/admin/thong-ke", label: "Thống kê", action: "statistics.read" },
		],
	},
	{
		label: "Bạn đọc",
		places: [
			{ href: "/admin/y-kien", label: "Ý kiến bạn đọc", action: "comment.moderate" },
			{ href: "/admin/thu", label: "Thư bạn đọc", action: "letter.settle" },
			{ href: "/admin/danh-gia", label: "Mức độ hài lòng", action: "statistics.read" },
			{ href: "/admin/ban-tin", label: "Bản tin qua thư", action: "digest.edit" },
			{ href: "/admin/ban-doc", label: "Dữ liệu bạn đọc", action: "reader.manage" },
		],
	},
	{
		label: "Văn phòng",
		places: [
			{ href: "/admin/van-ban", label: "Văn bản", action: "document.add" },
			{ href: "/admin/lich-cong-tac", label: "Lịch công tác", action: "workCalendar.edit" },
			{ href: "/admin/hoi-dap", label: "Hỏi – đáp", action: "question.answer" },
			{ href: "/admin/lay-y-kien", label: "Lấy ý kiến dự thảo", action: "consultation.moderate" },
			{ href: "/admin/to-chuc", label: "Tổ chức", action: "organisation.edit" },
			{ href: "/admin/nhuan-but", label: "Nhuận bút", action: "royalty.edit" },
		],
	},
	{
		label: "Vận hành",
		places: [
			{ href: "/admin/chuyen-muc", label: "Chuyên mục", action: "category.edit" },
			{ href: "/admin/chuyen-huong", label: "Chuyển hướng", action: "redirect.edit" },
			{ href: "/admin/lien-ket", label: "Liên kết hỏng", action: "link.settle" },
			{ href: "/admin/so-lieu", label: "Nguồn số liệu", action: "upstream.refresh" },
			{ href: "/admin/webhook", label: "Webhook", action: "webhook.manage" },
			{ href: "/admin/cai-dat", label: "Cài đặt", action: "settings.change" },
			{ href: "/admin/bao-tri", label: "Tạm ngừng ghi", action: "settings.change" },
			{ href: "/admin/tai-khoan", label: "Tài khoản", action: "user.manage" },
			{ href: "/admin/luu-giu", label: "Lưu giữ", action: "hold.manage" },
			{ href: "/admin/nhat-ky", label: "Nhật ký", action: "audit.read" },
			{ href: "/admin/ca-nhan", label: "Tài khoản của tôi", action: null },
		],
	},
];

/** What is seen to by whom. */
const WAITING: Partial<Record<Action, readonly WaitingKind[]>> = {
	"question.answer": ["questions"],
	"consultation.moderate": ["opinions"],
	"letter.settle": ["letters"],
	"comment.moderate": ["comments", "reports"],
};

/** How much waits at a place, for those who may see to it. */
type CountAt = (place: Place) => number | undefined;

async function toCountAt({ actor }: Staff): Promise<CountAt> {
	const unread = await countUnread(actor);
	const sees = (Object.keys(WAITING) as Action[]).some((action) => can(actor, action));
	const waiting = sees ? await countWaiting(db.read) : null;
	return ({ href, action }) => {
		if (href === NOTIFICATIONS_PATH) return unread;
		const kinds = (action && WAITING[action]) ?? null;
		return kinds && waiting ? kinds.reduce((sum, kind) => sum + waiting[kind], 0) : undefined;
	};
}

/** The places of a group that its reader may go to. */
function toOpenGroup({ label, places }: PlaceGroup, staff: Staff, countAt: CountAt): DeskGroup {
	const open = places.filter(
		({ action, isForSections }) => action === null || (isForSections ? canSomewhere : can)(staff.actor, action),
	);
	const withWaiting = (place: Place): DeskLink => {
		const waiting = countAt(place);
		return waiting === undefined ? place : { ...place, waiting };
	};
	return { label, links: open.map(withWaiting) };
}

function PausedNotice({ maintenance: { reason, until } }: { maintenance: Maintenance }) {
	return (
		<p role="status" className="border-s-4 border-danger bg-wash px-3 py-2 text-sm">
			<strong>Đang ngừng ghi</strong> tới {formatDayAndTime(until)}: xem được, chưa lưu và chưa gửi được gì.
			{reason && ` ${reason}`}
		</p>
	);
}

/** The frame around a screen, with the places its reader may go to. */
export async function DeskShell({ staff, children }: { staff: Staff; children: ReactNode }) {
	const settings = await listSettings(db.read);
	const { shortName } = toSiteSettings(settings);
	const maintenance = toMaintenance(settings.get(MAINTENANCE_KEY), new Date());
	const path = (await headers()).get("x-portal-path") ?? "/admin";
	const countAt = await toCountAt(staff);
	const groups = GROUPS.map((group) => toOpenGroup(group, staff, countAt));
	const role = [...new Set(staff.roles.map((assignment) => ROLE_NAMES[assignment.role]))].join(", ");
	return (
		<DeskFrame
			siteName={shortName}
			name={staff.actor.name}
			role={role === "" ? "chưa có vai trò" : role}
			groups={groups.filter(({ links }) => links.length > 0)}
			path={path}
			signOut={<SignOutButton />}
		>
			{maintenance && <PausedNotice maintenance={maintenance} />}
			{children}
		</DeskFrame>
	);
}
