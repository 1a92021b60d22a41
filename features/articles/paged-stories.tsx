import { Pagination } from "../../components/ui/pagination.tsx";
import { LatestStories } from "./latest-stories.tsx";
import type { ArticleListPage } from "./queries.ts";
import { StoryList } from "./story-list.tsx";

interface PagedStoriesProps {
	list: ArticleListPage;
	toHref: (page: number) => string;
	/** What to say when the list is empty. */
	emptySentence: string;
}

/** One page of a list with the way to its other pages; an empty one offers the latest news instead. */
export function PagedStories({ list, toHref, emptySentence }: PagedStoriesProps) {
	if (list.articles.length === 0) {
		return (
			<div className="grid gap-10 border-t border-ink pt-5">
				<p className="text-base text-ink-soft">{emptySentence}</p>
				<LatestStories />
			</div>
		);
	}
	return (
		<div className="grid gap-6">
			<div className="border-t border-ink">
				<StoryList articles={list.articles} hasLead={list.page === 1} />
			</div>
			<Pagination page={list.page} pageCount={list.pageCount} toHref={toHref} />
		</div>
	);
}
