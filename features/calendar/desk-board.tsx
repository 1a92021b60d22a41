import { formatDayAndTime } from "../../lib/dates.ts";
import { STATE_NAMES } from "../articles/workflow.ts";
import type { BoardColumn } from "./queries.ts";

/** What is on its way, a column for each state. */
export function DeskBoard({ columns }: { columns: readonly BoardColumn[] }) {
	return (
		<div className="grid gap-6 md:grid-cols-3 xl:grid-cols-7">
			{columns.map(({ state, articles, hasMore }) => (
				<section key={state} aria-labelledby={`cot-${state}`} className="min-w-0">
					<h2 id={`cot-${state}`} className="border-b border-ink-soft pb-1 text-sm font-bold">
						{STATE_NAMES[state]}
					</h2>
					{articles.length === 0 && <p className="py-2 text-sm text-ink-soft">Không có bài.</p>}
					<ul>
						{articles.map(({ id, title, category, owner, updatedAt }) => (
							<li key={id} className="grid gap-1 border-b border-line py-2 text-sm">
								<a
									href={`/admin/bai-viet/${id}`}
									className="font-semibold text-link no-underline wrap-anywhere hover:underline max-md:py-2"
								>
									{title}
								</a>
								<span className="text-xs text-ink-soft">
									{category}
									{owner ? ` · ${owner}` : ""}
								</span>
								<time dateTime={updatedAt.toISOString()} className="text-xs tabular-nums text-ink-soft">
									{formatDayAndTime(updatedAt)}
								</time>
							</li>
						))}
					</ul>
					{hasMore && (
						<a
							href={`/admin/bai-viet?trang-thai=${state}`}
							className="inline-flex min-h-11 items-center text-sm text-link underline lg:min-h-9"
						>
							Xem tất cả
						</a>
					)}
				</section>
			))}
		</div>
	);
}
