import { formatPublicDate, toDateTimeAttribute } from "../../lib/dates.ts";
import { type ArticleHeadline, toArticlePath } from "../articles/article.ts";
import { toForeignLanguage } from "../articles/story.tsx";
import { toLitePath } from "./lite-path.ts";

/** Headlines that lead to lite pages. */
export function LiteStories({ articles }: { articles: readonly ArticleHeadline[] }) {
	return (
		<ul className="stories">
			{articles.map((article) => (
				<li key={article.id}>
					<a href={toLitePath(toArticlePath(article))} lang={toForeignLanguage(article)}>
						{article.title}
					</a>{" "}
					<time dateTime={toDateTimeAttribute(article.date)}>{formatPublicDate(article.date)}</time>
					{article.isLive && <strong> · Đang tường thuật</strong>}
				</li>
			))}
		</ul>
	);
}
