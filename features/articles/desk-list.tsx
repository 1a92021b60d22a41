import { formatDayAndTime } from "../../lib/dates.ts";
import type { DeskArticle } from "./desk-articles.ts";
import { DeskState } from "./desk-state.tsx";

const HEAD = "px-2 py-2 text-start text-xs font-semibold text-ink-soft";
const CELL = "px-2 py-2 align-top";

/** Articles as rows: what, where, whose, how far. */
export function DeskList({ articles }: { articles: readonly DeskArticle[] }) {
	return (
		<table className="w-full border-collapse text-sm max-md:block">
			<thead className="max-md:hidden">
				<tr className="border-b border-line">
					<th className={HEAD}>Tiêu đề</th>
					<th className={HEAD}>Chuyên mục</th>
					<th className={HEAD}>Người viết</th>
					<th className={HEAD}>Trạng thái</th>
					<th className={HEAD}>Sửa lần cuối</th>
				</tr>
			</thead>
			<tbody className="max-md:block">
				{articles.map(({ id, title, category, owner, state, updatedAt }) => (
					<tr key={id} className="border-b border-line max-md:grid max-md:grid-cols-2 max-md:py-2">
						<td className={`${CELL} max-md:col-span-2`}>
							<a
								href={`/admin/bai-viet/${id}`}
								className="font-semibold text-link no-underline hover:underline max-md:py-2"
							>
								{title}
							</a>
						</td>
						<td className={CELL}>{category}</td>
						<td className={`${CELL} text-ink-soft`}>{owner ?? "–"}</td>
						<td className={CELL}>
							<DeskState state={state} />
						</td>
						<td className={`${CELL} whitespace-nowrap tabular-nums text-ink-soft`}>
							<time dateTime={updatedAt.toISOString()}>{formatDayAndTime(updatedAt)}</time>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
