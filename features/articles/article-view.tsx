import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { siteOrigin } from "../../lib/env.ts";
import { toCategoryPath } from "../categories/category.ts";
import { CommentsSection } from "../comments/comments-section.tsx";
import { CorrectionNotes } from "../corrections/correction-notes.tsx";
import { listArticleCorrections } from "../corrections/queries.ts";
import { ReportLink } from "../letters/report-link.tsx";
import { LiveNotice, LiveSection } from "../live/live-coverage.tsx";
import { toLiveBlogPosting } from "../live/live-json-ld.ts";
import { listNewestEntries } from "../live/queries.ts";
import { CaptionedFigure } from "../media/captioned-figure.tsx";
import { getCropsOf } from "../media/crops.ts";
import { RatingForm } from "../ratings/rating-form.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { toTagPath } from "../tags/tag.ts";
import { type PublishedArticle, type TagRef, toArticlePath } from "./article.ts";
import { ArticleAudio } from "./article-audio.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ArticleFacts } from "./article-facts.tsx";
import { toNewsArticle } from "./article-json-ld.ts";
import { ArticleTools } from "./article-tools.tsx";
import { listBodyMediaIds } from "./body-media.ts";
import { Byline } from "./byline.tsx";
import { LayoutMark } from "./layout-mark.tsx";
import { NeighbourLinks } from "./neighbour-links.tsx";
import { OldArticleNotice } from "./old-article-notice.tsx";
import { toForeignLanguage } from "./story.tsx";
import { HeadlineList } from "./story-list.tsx";
import { getSurroundings } from "./surroundings.ts";

interface ArticleViewProps {
	article: PublishedArticle;
	siteName: string;
	groupsViewCount: boolean;
}

/** A published article with everything that belongs to it. */
export async function ArticleView({ article, siteName, groupsViewCount }: ArticleViewProps) {
	const lang = toForeignLanguage(article);
	const { live } = article;
	const part = live && (await listNewestEntries(article.id));
	const crops = await getCropsOf(article.photo?.mediaId);
	const origin = siteOrigin();
	const news = toNewsArticle(article, crops, { name: siteName, origin });
	const cover = article.photo && !listBodyMediaIds(article.body).includes(article.photo.mediaId) ? article.photo : null;
	return (
		<>
			<BreadcrumbTrail
				items={article.breadcrumb.map((section) => ({ name: section.name, href: toCategoryPath(section) }))}
			/>
			<article className="mt-3" data-layout={article.layout === "default" ? undefined : article.layout}>
				<header className="grid gap-4" lang={lang}>
					{article.layout !== "default" && (
						<p className="text-sm" lang="vi">
							<LayoutMark layout={article.layout} />
						</p>
					)}
					{article.kicker && <p className="font-serif text-base text-ink-soft">{article.kicker}</p>}
					<h1 className="max-w-[24em] font-serif text-2xl font-extrabold">{article.title}</h1>
					<p className="max-w-160 font-serif text-base leading-relaxed font-semibold">{article.lead}</p>
				</header>
				{article.layout === "podcast" && <ArticleAudio recordings={article.recordings} />}
				<ArticleFacts article={article} groupsViewCount={groupsViewCount} />
				{article.layout !== "podcast" && <ArticleAudio recordings={article.recordings} />}
				<ArticleTools article={article} />
				{live && <LiveNotice live={live} />}
				<OldArticleNotice date={article.date.at} />
				<CorrectionNotes corrections={await listArticleCorrections(article)} />
				{cover && (
					<div className="mb-7">
						<CaptionedFigure photo={cover} alt={cover.alt} caption={cover.caption} credit={cover.credit} isFirst />
					</div>
				)}
				<div lang={lang}>
					<ArticleBody body={article.body} media={article} hasFirstPicture={cover === null} />
				</div>
				{live && part && <LiveSection articleId={article.id} path={toArticlePath(article)} live={live} part={part} />}
				<Byline authors={article.authors} source={article.source} />
				<TagList tags={article.tags} />
				<ReportLink article={article} />
				<RatingForm subject={{ kind: "article", id: article.id }} />
				<p className="mt-6 hidden text-sm print:block">{siteOrigin() + toArticlePath(article)}</p>
			</article>
			<AfterArticle article={article} />
			<StructuredData
				data={live && part ? toLiveBlogPosting(news, live, part, { origin, path: toArticlePath(article) }) : news}
			/>
		</>
	);
}

function TagList({ tags }: { tags: readonly TagRef[] }) {
	if (tags.length === 0) return null;
	return (
		<div className="no-print mt-6 flex flex-wrap items-baseline gap-x-5 text-sm text-ink-soft">
			<p id="tu-khoa">Từ khóa:</p>
			<ul aria-labelledby="tu-khoa" className="flex flex-wrap gap-x-5">
				{tags.map((tag) => (
					<li key={tag.id}>
						<a
							href={toTagPath(tag)}
							className="inline-flex min-h-11 items-center text-ink hover:text-accent hover:underline"
						>
							{tag.name}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

async function AfterArticle({ article }: { article: PublishedArticle }) {
	const { related, ofCategory, newer, older } = await getSurroundings(article);
	return (
		<div className="no-print mt-12 grid grid-cols-1 gap-12">
			<NeighbourLinks newer={newer} older={older} />
			{related.length > 0 && (
				<section>
					<SectionHeading>Tin liên quan</SectionHeading>
					<HeadlineList articles={related} />
				</section>
			)}
			<CommentsSection article={article} />
			{ofCategory.length > 0 && (
				<section>
					<SectionHeading href={toCategoryPath(article.category)}>Tin cùng chuyên mục</SectionHeading>
					<HeadlineList articles={ofCategory} />
				</section>
			)}
		</div>
	);
}
