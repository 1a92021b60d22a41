"use client";

import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import type { Holding } from "./article-lock.ts";
import { TakeOverForm } from "./take-over-form.client.tsx";

interface HoldNoticeProps {
	holding: Holding;
	articleId: number;
	takeOver: FormAction;
	/** The person has a sheet open whose words may not be saved. */
	hasWords: boolean;
}

const KEPT = "Chữ bạn chưa lưu vẫn còn trên máy này";

/** Says who writes the article just now, and how to come to write in it. */
export function HoldNotice({ holding, articleId, takeOver, hasWords }: HoldNoticeProps) {
	if (holding.state === "held") return null;
	const isTaken = holding.state === "other" && holding.isTakenFromYou;
	return (
		<section aria-label="Ai đang viết" className="grid max-w-180 gap-3 border-s-4 border-earth ps-4">
			<div role="alert" className="grid gap-1">
				{holding.state === "closed" ? (
					<p>Bài không còn ở bước để bạn viết: có thể người khác vừa xử lý. Hãy tải lại trang.</p>
				) : (
					<p>
						<strong>{holding.name}</strong> {isTaken ? "đã tiếp quản bài này" : "đang viết bài này"} từ{" "}
						<time dateTime={new Date(holding.since).toISOString()}>{formatDayAndTime(new Date(holding.since))}</time>.
						Bạn xem được, chưa sửa được.
					</p>
				)}
				{hasWords && (
					<p className="text-sm text-ink-soft">
						{KEPT}
						{isTaken && (
							<>
								, và được giữ thành một bản trong{" "}
								<a href={`/admin/bai-viet/${articleId}/phien-ban`} className="text-link underline">
									các bản đã lưu
								</a>
							</>
						)}
						.
					</p>
				)}
			</div>
			{hasWords && (
				<div>
					<a href={`/admin/bai-viet/${articleId}`} className="inline-flex min-h-11 items-center text-link underline">
						Tải lại bài
					</a>
				</div>
			)}
			{holding.state === "other" && <TakeOverForm action={takeOver} articleId={articleId} name={holding.name} />}
		</section>
	);
}
