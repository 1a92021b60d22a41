import { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import type { DeskQuery } from "./desk-articles.ts";
import { STATE_NAMES } from "./workflow.ts";

const BOX = "min-h-11 border border-ink-soft bg-paper px-2 text-sm font-normal lg:min-h-10";

interface DeskFiltersProps {
	query: DeskQuery;
	sections: readonly { slug: string; label: string }[];
}

/** What the list is narrowed to; it stands in the address, so it can be kept and sent on. */
export function DeskFilters({ query, sections }: DeskFiltersProps) {
	return (
		<form action="/admin/bai-viet" className="flex flex-wrap items-end gap-3">
			<label className="grid gap-1 text-xs font-semibold">
				Trạng thái
				<select name="trang-thai" defaultValue={query.state ?? ""} className={BOX}>
					<option value="">Tất cả</option>
					{ARTICLE_STATES.map((state) => (
						<option key={state} value={state}>
							{STATE_NAMES[state]}
						</option>
					))}
				</select>
			</label>
			<label className="grid max-w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-1 text-xs font-semibold">
				Chuyên mục
				<select name="chuyen-muc" defaultValue={query.section ?? ""} className={`${BOX} max-w-full`}>
					<option value="">Tất cả</option>
					{sections.map(({ slug, label }) => (
						<option key={slug} value={slug}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label className="flex min-h-11 items-center gap-2 lg:min-h-10">
				<input type="checkbox" name="cua-toi" value="1" defaultChecked={query.isOwn} className="size-5 accent-link" />
				Chỉ bài của tôi
			</label>
			<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-10">
				Lọc
			</button>
		</form>
	);
}
