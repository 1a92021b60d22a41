import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import type { ArticleHeadline } from "../articles/article.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { StoryLine } from "../articles/story.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { MOST_READ_PATH } from "./most-read.ts";
import { listMostReadHeadlines } from "./queries.ts";
import { VisitCounts } from "./visit-counts.tsx";

const LISTED = 10;
const DESCRIPTION = "Những tin, bài được bạn đọc xem nhiều nhất trong ngày và trong tuần.";

/** What the page says of itself in its head. */
export function toMostReadMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Đọc nhiều", description: DESCRIPTION, path: MOST_READ_PATH });
}

/** What was read most in a day and in a week. */
export async function MostReadView() {
	const ofDay = await listMostReadHeadlines(24, LISTED);
	const ofWeek = await listMostReadHeadlines(168, LISTED);
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description={DESCRIPTION}>Đọc nhiều</PageHeading>
			</div>
			{ofWeek.length === 0 && (
				<div className="grid gap-10 border-t border-ink pt-5">
					<p className="text-base text-ink-soft">Chưa đủ lượt xem để xếp hạng. Mời bạn xem những tin mới nhất.</p>
					<LatestStories />
				</div>
			)}
			<div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
				<RankedList heading="24 giờ qua" articles={ofDay} />
				<RankedList heading="7 ngày qua" articles={ofWeek} />
			</div>
			<VisitCounts />
		</ReaderPage>
	);
}

function RankedList({ heading, articles }: { heading: string; articles: readonly ArticleHeadline[] }) {
	if (articles.length === 0) return null;
	return (
		<section>
			<SectionHeading>{heading}</SectionHeading>
			<RankedStories articles={articles} />
		</section>
	);
}

/** Headlines with their place. */
export function RankedStories({ articles }: { articles: readonly ArticleHeadline[] }) {
	return (
		<ol className="ruled">
			{articles.map((article, at) => (
				<li key={article.id} className="grid grid-cols-[2.25rem_1fr] items-baseline">
					<span aria-hidden="true" className="font-serif text-lg font-bold text-ink-soft tabular-nums">
						{at + 1}
					</span>
					<StoryLine article={article} isDated={false} />
				</li>
			))}
		</ol>
	);
}
