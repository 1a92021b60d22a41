import { type ArticleHeadline, toArticlePath } from "../articles/article.ts";

/** Which article a form is about, and the way back to it. */
export function AboutArticle({ article }: { article: Pick<ArticleHeadline, "id" | "slug" | "title"> }) {
	return (
		<p className="text-sm">
			Bài:{" "}
			<a href={toArticlePath(article)} className="font-serif font-bold text-link underline">
				{article.title}
			</a>
		</p>
	);
}
