import { type ArticleHeadline, toArticlePath } from "./article.ts";
import { toForeignLanguage } from "./story.tsx";

interface NeighbourLinksProps {
	newer: ArticleHeadline | null;
	older: ArticleHeadline | null;
}

/** The ways to the next newer and the next older article of the section. */
export function NeighbourLinks({ newer, older }: NeighbourLinksProps) {
	if (!newer && !older) return null;
	return (
		<nav aria-label="Bài trước và bài sau" className="grid gap-x-12 border-y border-line sm:grid-cols-2 max-sm:ruled">
			{older && <NeighbourLink article={older} label="‹ Bài cũ hơn" rel="prev" />}
			{newer && (
				<div className="sm:col-start-2 sm:text-end">
					<NeighbourLink article={newer} label="Bài mới hơn ›" rel="next" />
				</div>
			)}
		</nav>
	);
}

function NeighbourLink({ article, label, rel }: { article: ArticleHeadline; label: string; rel: "prev" | "next" }) {
	return (
		<a rel={rel} href={toArticlePath(article)} className="block-link block py-3">
			<span className="block text-xs text-ink-soft">{label}</span>
			<span className="mt-1 block font-serif text-sm font-bold text-balance" lang={toForeignLanguage(article)}>
				{article.title}
			</span>
		</a>
	);
}
