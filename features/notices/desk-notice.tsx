import { StateMark } from "../../components/admin/state-mark.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatClock, formatDay, formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { Notice, NoticeKind } from "./notice.ts";
import { NoticeForm } from "./notice-form.client.tsx";

const WORDS: Record<NoticeKind, { title: string; about: string; button: string }> = {
	urgent: {
		title: "Tin khẩn",
		about: "Một dải trên đầu mọi trang: bão, lũ, dịch bệnh, mất điện diện rộng.",
		button: "Đặt tin khẩn",
	},
	mourning: {
		title: "Ngày tang",
		about: "Mọi trang bỏ màu, ẩn banner và đóng phần ý kiến bạn đọc; tự trở lại khi hết giờ.",
		button: "Đặt ngày tang",
	},
};

function toValues(notice: Notice | null): Record<string, string> {
	if (!notice) return {};
	const { text, href, from, until } = notice;
	return {
		...{ text, href: href ?? "", fromDay: formatDay(from), fromClock: formatClock(from) },
		...{ untilDay: formatDay(until), untilClock: formatClock(until) },
	};
}

interface DeskNoticeProps {
	kind: NoticeKind;
	/** What stands or is to stand; null for none. */
	notice: Notice | null;
	announce: FormAction;
	end: FormAction;
}

/** A notice of a kind: whether one stands, the form of it, and its end. */
export function DeskNotice({ kind, notice, announce, end }: DeskNoticeProps) {
	const { title, about, button } = WORDS[kind];
	const hasBegun = notice !== null && notice.from <= new Date();
	return (
		<section aria-labelledby={kind} className="grid gap-4 border-b border-line pb-6">
			<div className="grid gap-1">
				<h2 id={kind} className="font-bold">
					{title}
				</h2>
				<p className="text-sm text-ink-soft">{about}</p>
			</div>
			<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
				{notice ? (
					<StateMark tone={hasBegun ? "live" : "waiting"}>
						{hasBegun
							? `Đang hiện tới ${formatDayAndTime(notice.until)}`
							: `Sẽ hiện từ ${formatDayAndTime(notice.from)}`}
					</StateMark>
				) : (
					<StateMark tone="quiet">Không có</StateMark>
				)}
				{notice && (
					<ActionForm action={end} fields={{ kind }}>
						<SubmitButton kind="danger">{hasBegun ? "Kết thúc ngay" : "Bỏ"}</SubmitButton>
					</ActionForm>
				)}
			</div>
			<NoticeForm action={announce} kind={kind} values={toValues(notice)} button={notice ? "Lưu" : button} />
		</section>
	);
}
