"use client";

import { formatDay, formatDayAndTime } from "../../lib/dates.ts";
import type { DeskArticle } from "./desk-listing.ts";
import { DeskState } from "./desk-state.tsx";

const HEAD = "px-2 py-2 text-start text-xs font-semibold text-ink-soft";
const CELL = "px-2 py-2 align-top";

interface DeskRowsProps {
	articles: readonly DeskArticle[];
	/** The form that takes what is chosen. */
	form: string;
	/** How it went, by number. */
	results: Readonly<Record<string, string>>;
}

function Result({ words }: { words: string }) {
	const isRefused = words.startsWith("!");
	return (
		<p className={`text-sm font-semibold ${isRefused ? "text-danger" : "text-link"}`}>
			{isRefused ? words.slice(1) : `✓ ${words}`}
		</p>
	);
}

function DeskRow({ article, form, result }: { article: DeskArticle; form: string; result: string | undefined }) {
	const { id, version, title, isPendingDraft, category, owner, state, updatedAt, publishedAt } = article;
	const isSettled = result !== undefined && !result.startsWith("!");
	return (
		<tr
			data-row
			tabIndex={-1}
			className="border-b border-line hover:bg-wash max-md:grid max-md:grid-cols-2 max-md:py-2"
		>
			<td className={`${CELL} max-md:col-span-2`}>
				<div className="flex items-start gap-2">
					<label className="-m-2 flex min-h-11 min-w-11 items-center justify-center lg:m-0 lg:min-h-6 lg:min-w-6">
						<input
							type="checkbox"
							name="seen[]"
							value={`${id}-${version}`}
							form={form}
							disabled={isSettled}
							aria-label={`Chọn “${title}”`}
							className="size-5 accent-link"
						/>
					</label>
					<div className="min-w-0">
						<a
							href={`/admin/bai-viet/${id}`}
							className="font-semibold text-link no-underline wrap-anywhere hover:underline max-md:py-2"
						>
							{title}
							{isPendingDraft && <span className="text-ink-soft"> (bản sửa)</span>}
						</a>
						{result !== undefined && <Result words={result} />}
					</div>
				</div>
			</td>
			<td className={CELL}>{category}</td>
			<td className={`${CELL} min-w-28 text-ink-soft`}>{owner ?? "–"}</td>
			<td className={CELL}>
				<DeskState state={state} />
			</td>
			<td className={`${CELL} whitespace-nowrap tabular-nums text-ink-soft`}>
				{publishedAt ? <time dateTime={publishedAt.toISOString()}>{formatDay(publishedAt)}</time> : "–"}
			</td>
			<td className={`${CELL} whitespace-nowrap tabular-nums text-ink-soft`}>
				<time dateTime={updatedAt.toISOString()}>{formatDayAndTime(updatedAt)}</time>
			</td>
		</tr>
	);
}

/** Articles as rows: what, where, whose, how far, since when. */
export function DeskRows({ articles, form, results }: DeskRowsProps) {
	return (
		<table className="w-full border-collapse text-sm max-md:block">
			<caption className="sr-only">Bài viết của tòa soạn</caption>
			<thead className="max-md:hidden">
				<tr className="border-b border-line">
					<th className={HEAD}>Tiêu đề</th>
					<th className={HEAD}>Chuyên mục</th>
					<th className={HEAD}>Người viết</th>
					<th className={HEAD}>Trạng thái</th>
					<th className={HEAD}>Xuất bản</th>
					<th className={HEAD}>Sửa lần cuối</th>
				</tr>
			</thead>
			<tbody className="max-md:block">
				{articles.map((article) => (
					<DeskRow key={article.id} article={article} form={form} result={results[article.id]} />
				))}
			</tbody>
		</table>
	);
}
