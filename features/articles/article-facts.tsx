import { formatPublicDate, toDateTimeAttribute } from "../../lib/dates.ts";
import { toAuthorPath } from "../authors/author.ts";
import type { PublishedArticle } from "./article.ts";
import { PublicDate } from "./public-date.tsx";
import { formatViews } from "./views.ts";

/** One line below the lead: when, how often read, by whom. */
export function ArticleFacts({ article, groupsViewCount }: { article: PublishedArticle; groupsViewCount: boolean }) {
	const { date, modifiedAt, views, authors } = article;
	return (
		<div className="mt-4 mb-6 flex max-w-160 flex-wrap items-baseline gap-x-6 border-y border-line py-1 lg:py-2.5 text-sm text-ink-soft">
			<PublicDate date={date} isLong />
			{modifiedAt && <UpdatedDate at={modifiedAt} />}
			<span className="tabular-nums">
				<view-counter data-article={article.id} data-grouped={groupsViewCount ? "" : undefined}>
					{`Lượt xem: ${formatViews(views, groupsViewCount)}`}
				</view-counter>
				<noscript>
					{/* biome-ignore lint/performance/noImgElement: nothing to see, only to count. */}
					<img src={`/luot-xem/${article.id}.gif`} width={1} height={1} alt="" />
				</noscript>
			</span>
			{authors.length > 0 && (
				<span>
					{authors.map(({ id, slug, penName }, at) => (
						<span key={id}>
							{at > 0 && ", "}
							<a
								href={toAuthorPath({ slug })}
								className="inline-flex min-h-11 items-center text-ink hover:underline lg:min-h-0"
							>
								{penName}
							</a>
						</span>
					))}
				</span>
			)}
		</div>
	);
}

function UpdatedDate({ at }: { at: Date }) {
	const date = { at, hasClockTime: true };
	return (
		<span>
			Cập nhật: <time dateTime={toDateTimeAttribute(date)}>{formatPublicDate(date)}</time>
		</span>
	);
}
