import { Pagination } from "../../components/ui/pagination.tsx";
import type { ArticleListPage } from "./queries.ts";
import { StoryList } from "./story-list.tsx";

interface PagedStoriesProps {
	list: ArticleListPage;
	toHref: (page: number) => string;
	/** What to say when the list is empty. */
	emptySentence: string;
}

/** One page of a list with the way to its other pages. */
export function PagedStories({ list, toHref, emptySentence }: PagedStoriesProps) {
	if (list.articles.length === 0)
		return <p className="border-t border-line py-6 text-base text-ink-soft">{emptySentence}</p>;
	return (
		<div className="grid gap-6">
			<div className="border-t border-ink">
				<StoryList articles={list.articles} />
			</div>
			<Pagination page={list.page} pageCount={list.pageCount} toHref={toHref} />
		</div>
	);
}
