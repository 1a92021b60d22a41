import { DeskHeading } from "../../components/admin/desk-heading.tsx";
import { StateMark } from "../../components/admin/state-mark.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { toArticlePath } from "../articles/article.ts";
import type { DeskLive } from "./desk-live.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline";

/** The head of a coverage's screen: of which article, how far it is, and the step that is open. */
export function DeskLiveTop({ live: { article, coverage } }: { live: DeskLive }) {
	return (
		<DeskHeading title="Tường thuật trực tiếp" note={article.title}>
			<a href={`/admin/bai-viet/${article.id}`} className={LINK}>
				Về bài viết
			</a>
			{article.isPublished && coverage && (
				<a href={toArticlePath(article)} className={LINK}>
					Xem trên trang
				</a>
			)}
		</DeskHeading>
	);
}

interface DeskLiveStateProps {
	live: DeskLive;
	open: FormAction;
	end: FormAction;
}

/** How far a coverage is, and the step to the next. */
export function DeskLiveState({ live: { article, coverage }, open, end }: DeskLiveStateProps) {
	const fields = { articleId: article.id };
	const opening = article.isPublished && (
		<ActionForm action={open} fields={fields}>
			<SubmitButton kind={coverage ? "plain" : "primary"}>
				{coverage ? "Mở lại tường thuật" : "Mở tường thuật"}
			</SubmitButton>
		</ActionForm>
	);
	if (!article.isPublished) {
		return (
			<p className="max-w-170">
				Bài chưa đăng hoặc đã gỡ, nên bạn đọc không thấy tường thuật. Hãy đăng bài rồi mở tường thuật ở đây.
			</p>
		);
	}
	if (!coverage) {
		return (
			<div className="grid max-w-170 justify-items-start gap-4">
				<p>
					Khi mở, trang của bài có thêm mục Diễn biến. Mỗi mục bạn đăng hiện ngay cho bạn đọc, không qua bước duyệt.
					Người đang đọc được báo có tin mới mà không phải tải lại trang.
				</p>
				{opening}
			</div>
		);
	}
	const { state, beganAt, endedAt } = coverage;
	return (
		<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
			<StateMark tone={state === "open" ? "live" : "quiet"}>
				{state === "open" ? "Đang tường thuật" : "Đã kết thúc"}
			</StateMark>
			<span className="text-sm text-ink-soft">
				Bắt đầu {formatDayAndTime(beganAt)}
				{endedAt && `, kết thúc ${formatDayAndTime(endedAt)}`}
			</span>
			{state === "open" ? (
				<ActionForm action={end} fields={fields}>
					<SubmitButton kind="plain">Kết thúc tường thuật</SubmitButton>
				</ActionForm>
			) : (
				opening
			)}
		</div>
	);
}
