interface OlderLinkProps {
	/** Where the list goes on; null at its end. */
	olderHref: string | null;
	/** Its beginning; null on it. */
	firstHref: string | null;
	/** A queue, in which what waits longest stands first. */
	isOldestFirst?: boolean;
}

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

/** The way through a list that is too long for page numbers. */
export function OlderLink({ olderHref, firstHref, isOldestFirst = false }: OlderLinkProps) {
	if (olderHref === null && firstHref === null) return null;
	return (
		<nav aria-label="Các phần của danh sách" className="flex flex-wrap gap-x-6">
			{firstHref !== null && (
				<a href={firstHref} className={LINK}>
					{isOldestFirst ? "‹ Về đầu danh sách" : "‹ Về mới nhất"}
				</a>
			)}
			{olderHref !== null && (
				<a rel="next" href={olderHref} className={LINK}>
					{isOldestFirst ? "Xem tiếp ›" : "Cũ hơn ›"}
				</a>
			)}
		</nav>
	);
}
