import { formatDayAndTime } from "../../lib/dates.ts";
import { QUEUE_LISTS, QUEUE_PATH, type QueueFilter, toQueuePath } from "./comment-queue.ts";
import type { Waiting } from "./queue-reads.ts";

/** How much waits, in a sentence. */
export function toWaitingWords({ waiting, oldestAt, reported }: Waiting): string {
	const reports = reported > 0 ? ` ${reported.toLocaleString("vi-VN")} ý kiến bị bạn đọc báo cáo.` : "";
	if (!oldestAt) return `Không có ý kiến nào chờ duyệt.${reports}`;
	return `${waiting.toLocaleString("vi-VN")} ý kiến chờ duyệt, lâu nhất từ ${formatDayAndTime(oldestAt)}.${reports}`;
}

function Lists({ filter }: { filter: QueueFilter }) {
	const isAt = (list: (typeof QUEUE_LISTS)[number]) =>
		list.state === filter.state && list.isReported === filter.isReported;
	return (
		<nav aria-label="Danh sách ý kiến">
			<ul className="flex flex-wrap gap-x-5">
				{QUEUE_LISTS.map((list) => (
					<li key={list.name}>
						<a
							href={toQueuePath({ ...list, articleId: filter.articleId })}
							aria-current={isAt(list) ? "page" : undefined}
							className={`inline-flex min-h-11 items-center border-b-2 no-underline lg:min-h-10 ${
								isAt(list) ? "border-accent font-semibold text-ink" : "border-transparent text-link"
							}`}
						>
							{list.label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Search({ filter }: { filter: QueueFilter }) {
	const { state, isReported } = filter;
	const list = QUEUE_LISTS.find((known) => known.state === state && known.isReported === isReported)?.name ?? "";
	return (
		<form action={QUEUE_PATH} className="flex items-center gap-2">
			{list !== "" && <input type="hidden" name="muc" value={list} />}
			{filter.articleId !== null && <input type="hidden" name="bai" value={filter.articleId} />}
			<label htmlFor="tim-y-kien" className="sr-only">
				Tìm trong tên và ý kiến
			</label>
			<input
				id="tim-y-kien"
				type="search"
				name="q"
				defaultValue={filter.words}
				maxLength={100}
				placeholder="Tìm trong tên và ý kiến"
				className="min-h-11 w-full min-w-0 border border-ink-soft bg-paper px-3 py-1 sm:w-64 lg:min-h-10"
			/>
			<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-10">
				Tìm
			</button>
		</form>
	);
}

/** Which list, which words, which article: all of it in the address. */
export function QueueFilters({ filter, articleTitle }: { filter: QueueFilter; articleTitle: string }) {
	const { state, articleId } = filter;
	return (
		<div className="grid gap-2">
			<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
				<Lists filter={filter} />
				<Search filter={filter} />
			</div>
			{articleId !== null && (
				<p>
					Chỉ ý kiến về bài {articleTitle === "" ? `số ${articleId}` : `“${articleTitle}”`}.{" "}
					<a href={toQueuePath({ state })} className="inline-flex min-h-11 items-center text-link underline lg:min-h-6">
						Xem ý kiến về mọi bài
					</a>
				</p>
			)}
		</div>
	);
}
