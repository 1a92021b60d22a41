import type { BlockNode, InlineNode } from "../../lib/rich-text.ts";
import { type ArticleHeadline, type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { ArticleAudio } from "../articles/article-audio.tsx";
import { ArticleBody } from "../articles/article-body.tsx";
import { ArticleFacts } from "../articles/article-facts.tsx";
import { listBodyMediaIds } from "../articles/body-media.ts";
import { Byline } from "../articles/byline.tsx";
import { type ExplainedTexts, explainAcronyms, listLines } from "../articles/explain-acronyms.ts";
import { InlineText } from "../articles/inline-text.tsx";
import { OldArticleNotice } from "../articles/old-article-notice.tsx";
import { toForeignLanguage } from "../articles/story.tsx";
import { getSurroundings } from "../articles/surroundings.ts";
import { CorrectionNotes } from "../corrections/correction-notes.tsx";
import { listArticleCorrections } from "../corrections/queries.ts";
import { PlainLive } from "../live/plain-live.tsx";
import { CaptionedFigure } from "../media/captioned-figure.tsx";
import { toEasyPath } from "./easy-path.ts";
import { takeKeyNumbers } from "./key-numbers.ts";

interface EasyArticleProps {
	article: PublishedArticle;
	groupsViewCount: boolean;
}

/** An article in one column of large type: figures to remember first, acronyms written out. */
export async function EasyArticle({ article, groupsViewCount }: EasyArticleProps) {
	const lang = toForeignLanguage(article);
	const lead: InlineNode[] = [{ type: "text", text: article.lead }];
	const { keyNumbers, rest } = takeKeyNumbers(article.body);
	// The acronyms are Vietnamese; in a text of another language they would be explained in the wrong one.
	const lines = lang ? [] : [lead, ...listLines(keyNumbers), ...listLines(rest.content)];
	const explained = explainAcronyms(lines);
	const cover = article.photo && !listBodyMediaIds(article.body).includes(article.photo.mediaId) ? article.photo : null;
	return (
		<>
			<article>
				<header lang={lang}>
					{article.kicker && <p>{article.kicker}</p>}
					<h1>{article.title}</h1>
					<p className="easy-lead">
						<InlineText nodes={lead} explained={explained} />
					</p>
				</header>
				<ListenButton article={article} />
				<ArticleAudio recordings={article.recordings} />
				<ArticleFacts article={article} groupsViewCount={groupsViewCount} />
				<OldArticleNotice date={article.date.at} />
				<CorrectionNotes corrections={await listArticleCorrections(article)} />
				<div lang={lang}>
					<KeyNumbers boxes={keyNumbers} article={article} explained={explained} />
					{cover && (
						<CaptionedFigure photo={cover} alt={cover.alt} caption={cover.caption} credit={cover.credit} isFirst />
					)}
					<ArticleBody body={rest} media={article} hasFirstPicture={cover === null} explained={explained} />
				</div>
				<PlainLive article={article} path={toArticlePath(article)} here={toEasyPath(toArticlePath(article))} />
				<Byline authors={article.authors} source={article.source} />
			</article>
			<ReadOn articles={(await getSurroundings(article)).related} />
		</>
	);
}

/** The article's own recording, or the voice of the reader's device where there is one. */
function ListenButton({ article }: { article: PublishedArticle }) {
	const [recording] = article.recordings;
	return (
		<div className="easy-actions no-print">
			{recording ? (
				<play-recording>
					<a href={recording.file.url} className="easy-button">
						Nghe
					</a>
				</play-recording>
			) : (
				<read-aloud className="needs-script">
					<button type="button" className="easy-button">
						Nghe
					</button>
				</read-aloud>
			)}
		</div>
	);
}

interface KeyNumbersProps {
	boxes: BlockNode[];
	article: PublishedArticle;
	explained: ExplainedTexts;
}

function KeyNumbers({ boxes, article, explained }: KeyNumbersProps) {
	if (boxes.length === 0) return null;
	return (
		<div className="easy-numbers">
			<ArticleBody body={{ type: "doc", content: boxes }} media={article} explained={explained} />
		</div>
	);
}

/** What to read next, in the same form. */
function ReadOn({ articles }: { articles: readonly ArticleHeadline[] }) {
	if (articles.length === 0) return null;
	return (
		<nav aria-labelledby="doc-tiep" className="easy-next no-print">
			<h2 id="doc-tiep">Đọc tiếp</h2>
			<ul>
				{articles.map((article) => (
					<li key={article.id} lang={toForeignLanguage(article)}>
						<a href={toEasyPath(toArticlePath(article))}>{article.title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
