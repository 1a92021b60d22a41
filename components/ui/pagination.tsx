interface PaginationProps {
	page: number;
	pageCount: number;
	/** Address of a page of the list. */
	toHref: (page: number) => string;
}

const AROUND = 2;
const CELL = "flex min-h-11 min-w-11 items-center justify-center px-2";

/** Pages worth a link of their own: first, last, and those around the current one; null stands for a gap. */
function listShownPages(page: number, pageCount: number): (number | null)[] {
	const shown: (number | null)[] = [];
	for (let candidate = 1; candidate <= pageCount; candidate += 1) {
		const isShown = candidate === 1 || candidate === pageCount || Math.abs(candidate - page) <= AROUND;
		if (isShown) shown.push(candidate);
		else if (shown.at(-1) !== null) shown.push(null);
	}
	return shown;
}

/** Links between the pages of a list; nothing when there is one page only. */
export function Pagination({ page, pageCount, toHref }: PaginationProps) {
	if (pageCount <= 1) return null;
	return (
		<nav aria-label="Các trang của danh sách" className="no-print border-t border-ink pt-2 text-sm">
			<ul className="flex flex-wrap items-center gap-x-1 tabular-nums">
				{page > 1 && (
					<li>
						<a rel="prev" href={toHref(page - 1)} className={`${CELL} pe-3 hover:underline`}>
							‹ Trang trước
						</a>
					</li>
				)}
				{listShownPages(page, pageCount).map((shown, at) => (
					<li key={shown ?? `gap-${at}`}>
						{shown === null && <span className={`${CELL} text-ink-soft`}>…</span>}
						{shown === page && (
							<span aria-current="page" className={`${CELL} border-b-2 border-accent font-bold text-accent`}>
								{shown}
							</span>
						)}
						{shown !== null && shown !== page && (
							<a href={toHref(shown)} className={`${CELL} hover:underline`}>
								<span className="sr-only">Trang </span>
								{shown}
							</a>
						)}
					</li>
				))}
				{page < pageCount && (
					<li>
						<a rel="next" href={toHref(page + 1)} className={`${CELL} ps-3 hover:underline`}>
							Trang sau ›
						</a>
					</li>
				)}
			</ul>
		</nav>
	);
}
