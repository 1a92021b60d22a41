import { formatDayAndTime } from "../../lib/dates.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { MOVES } from "./workflow.ts";

const WORDS: Record<string, string> = {
	"article.create": "Tạo bài",
	"article.edit": "Lưu bài",
	"article.correct": "Đăng đính chính",
	"article.take-down": "Gỡ bài",
	"article.publish": "Xuất bản",
	...Object.fromEntries(MOVES.map(({ name, label }) => [`article.${name}`, label])),
};

/** What was done to the article, newest first. */
export function DeskHistory({ entries }: { entries: DeskArticlePage["history"] }) {
	return (
		<section className="grid gap-2">
			<h2 className="text-base font-bold">Đã làm</h2>
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
