import { formatDayAndTime } from "../../lib/dates.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { MOVES } from "./workflow.ts";

const WORDS: Record<string, string> = {
	"article.create": "Tạo bài",
	"article.edit": "Lưu bài",
	"article.correct": "Đăng đính chính",
	"article.take-down": "Gỡ bài",
	...Object.fromEntries(MOVES.map(({ name, label }) => [`article.${name}`, label])),
	"article.publish": "Xuất bản",
	"article.reschedule": "Đổi giờ hẹn",
	"article.publish-late": "Xuất bản trễ",
	"article.publish-failed": "Chưa xuất bản được",
	"article.begin-draft": "Bắt đầu bản sửa",
	"article.accept-live": "Xác nhận bản sửa sau khi bài đổi",
	"article.set-expiry": "Hẹn gỡ",
	"article.set-embargo": "Cấm đăng trước",
	"article.share-preview": "Tạo liên kết xem trước",
	"article.revoke-preview": "Đóng liên kết xem trước",
};

/** What was done to the article, newest first. */
export function DeskHistory({ id: articleId, history: entries }: Pick<DeskArticlePage, "id" | "history">) {
	return (
		<section className="grid gap-2">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 className="text-base font-bold">Đã làm</h2>
				<a
					href={`/admin/bai-viet/${articleId}/phien-ban`}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
				>
					So sánh các bản đã lưu
				</a>
			</div>
			<ol className="grid">
				{entries.map(({ id, at, actorName, action, details }) => (
					<li key={id} className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
						<time dateTime={at.toISOString()} className="tabular-nums text-ink-soft">
							{formatDayAndTime(at)}
						</time>
						<p className="min-w-0">
							<strong>{WORDS[action] ?? action}</strong> · {actorName}
							{typeof details.reason === "string" && details.reason !== "" && (
								<span className="block text-ink-soft">{details.reason}</span>
							)}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
