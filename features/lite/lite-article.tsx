import { formatArticleDate, toDateTimeAttribute } from "../../lib/dates.ts";
import { type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { RecordingLinks } from "../articles/article-audio.tsx";
import { ArticleBody } from "../articles/article-body.tsx";
import { toForeignLanguage } from "../articles/story.tsx";
import { toCategoryPath } from "../categories/category.ts";
import { PlainLive } from "../live/plain-live.tsx";
import { LitePage } from "./lite-page.tsx";
import { toLitePath } from "./lite-path.ts";

/** An article as text; its pictures are links. */
export function LiteArticle({ article }: { article: PublishedArticle }) {
	const lang = toForeignLanguage(article);
	const names = article.authors.map(({ penName }) => penName).join(" - ");
	return (
		<LitePage fullPath={toArticlePath(article)}>
			<article>
				<h1 lang={lang}>{article.title}</h1>
				<p className="facts">
					<time dateTime={toDateTimeAttribute(article.date)}>{formatArticleDate(article.date)}</time> ·{" "}
					<a href={toLitePath(toCategoryPath(article.category))}>{article.category.name}</a>
				</p>
				<div lang={lang}>
					<p className="lead">{article.lead}</p>
					<RecordingLinks recordings={article.recordings} />
					<ArticleBody body={article.body} media={article} pictures="links" />
				</div>
				<PlainLive
					article={article}
					path={toArticlePath(article)}
					here={toLitePath(toArticlePath(article))}
					pictures="links"
				/>
				{names && (
					<p>
						<strong>{names}</strong>
					</p>
				)}
				{article.source && <p className="facts">Nguồn: {article.source.name}</p>}
			</article>
		</LitePage>
	);
}
