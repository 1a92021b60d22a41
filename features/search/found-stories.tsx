import { Pagination } from "../../components/ui/pagination.tsx";
import { renderInOrder } from "../../components/ui/render-in-order.ts";
import { ListedStory } from "../articles/story.tsx";
import type { TextPiece } from "./excerpt.ts";
import type { SearchPage } from "./queries.ts";

interface FoundStoriesProps {
	found: SearchPage;
	toHref: (page: number) => string;
}

/** One page of what was found, with the way to the others. */
export function FoundStories({ found: { stories, page, pageCount }, toHref }: FoundStoriesProps) {
	return (
		<div className="grid gap-6">
			<ul className="ruled border-t border-ink">
				{stories.map(({ article, title, excerpt }) => (
					<li key={article.id}>
						<ListedStory
							article={article}
							found={{ title: <MarkedText pieces={title} />, excerpt: <MarkedText pieces={excerpt} /> }}
						/>
					</li>
				))}
			</ul>
			<Pagination page={page} pageCount={pageCount} toHref={toHref} />
		</div>
	);
}

function MarkedText({ pieces }: { pieces: readonly TextPiece[] }) {
	return renderInOrder(pieces, ({ text, isFound }) => (isFound ? <mark>{text}</mark> : text));
}
