import type { ReactNode } from "react";
import { truncateAtWord } from "../../lib/text.ts";
import { Picture } from "../media/picture.tsx";
import { COLUMN_PICTURE, WIDE_PICTURE } from "../media/picture-sizes.ts";
import { type ArticleHeadline, type ArticleTeaser, toArticlePath } from "./article.ts";
import { LayoutMark } from "./layout-mark.tsx";
import { PublicDate } from "./public-date.tsx";

/** About three lines beside a picture. */
const TEASER_LETTERS = 220;

/** Levels a headline can have below the page's own. */
type Heading = "h2" | "h3";

interface HeadlineProps {
	article: ArticleHeadline;
	as: Heading;
	/** Type size. */
	size: string;
	/** In place of the title: the same words, some of them set apart. */
	title?: ReactNode;
}

/** The language of a text that is not Vietnamese; the page itself is. */
export function toForeignLanguage({ language }: Pick<ArticleHeadline, "language">): string | undefined {
	return language === "vi" ? undefined : language;
}

function Headline({ article, as: Tag, size, title }: HeadlineProps) {
	return (
		<Tag className={`font-serif font-bold ${size}`} lang={toForeignLanguage(article)}>
			<a href={toArticlePath(article)} className="story-link">
				{title ?? article.title}
			</a>
		</Tag>
	);
}

interface StoryPictureProps {
	article: ArticleTeaser;
	sizes: string;
	isFirst?: boolean;
}

/** A story's picture is part of its one link, so it is silent. */
function StoryPicture({ article, sizes, isFirst }: StoryPictureProps) {
	return article.photo && <Picture photo={article.photo} sizes={sizes} isSilent isCut isFirst={isFirst} />;
}

/** The front page's first story: its picture over the whole width, then its words. */
export function LeadStory({ article }: { article: ArticleTeaser }) {
	return (
		<article className="story grid gap-4">
			<StoryPicture article={article} sizes={WIDE_PICTURE} isFirst />
			<div className="grid gap-3">
				<Headline article={article} as="h2" size="text-3xl" />
				<p className="max-w-[62ch] font-serif text-base text-ink-soft" lang={toForeignLanguage(article)}>
					{article.lead}
				</p>
				<StoryFacts article={article} />
			</div>
		</article>
	);
}

/** A story with its picture above its headline. */
export function StackedStory({
	article,
	size = "text-lg",
	hasLead = false,
}: {
	article: ArticleTeaser;
	size?: string;
	hasLead?: boolean;
}) {
	return (
		<article className="story grid content-start gap-3">
			<StoryPicture article={article} sizes={COLUMN_PICTURE} />
			<Headline article={article} as="h3" size={size} />
			{hasLead && <StoryLead article={article} />}
			<StoryFacts article={article} />
		</article>
	);
}

interface ListedStoryProps {
	article: ArticleTeaser;
	as?: Heading;
	/** The first of a list: larger, and its picture is loaded at once. */
	isFirst?: boolean;
	/** What a search shows of it in place of title and lead. */
	found?: { title: ReactNode; excerpt: ReactNode };
}

/** What these tell, they tell in pictures: half of the line is the picture's. */
const isToldInPictures = ({ layout }: ArticleHeadline) =>
	layout === "photo_story" || layout === "infographic" || layout === "emagazine";

/** A story of a list: date and words beside its picture. */
export function ListedStory({ article, as = "h2", isFirst = false, found }: ListedStoryProps) {
	const isWide = isFirst || isToldInPictures(article);
	const columns = isWide ? "md:grid-cols-2" : "sm:grid-cols-[1fr_14rem]";
	return (
		<article className={`story grid gap-x-8 gap-y-3 py-5 ${article.photo ? columns : ""}`}>
			<div className="grid content-start gap-2">
				<Headline article={article} as={as} size={isFirst ? "text-xl" : "text-lg"} title={found?.title} />
				<StoryLead article={article} excerpt={found?.excerpt} />
				<StoryFacts article={article} />
			</div>
			{article.photo && (
				<div className="-order-1 sm:order-none">
					<StoryPicture
						article={article}
						sizes={isWide ? COLUMN_PICTURE : "(min-width: 40rem) 224px, calc(100vw - 2rem)"}
						isFirst={isFirst}
					/>
				</div>
			)}
		</article>
	);
}

interface StoryLineProps {
	article: ArticleHeadline;
	isDated?: boolean;
	/** Type size. */
	size?: string;
}

/** A headline alone, with its date. */
export function StoryLine({ article, isDated = true, size = "text-base" }: StoryLineProps) {
	return (
		<article className="story grid gap-1 py-3">
			<Headline article={article} as="h3" size={size} />
			{isDated && <StoryFacts article={article} />}
		</article>
	);
}

function StoryLead({ article, excerpt }: { article: ArticleHeadline; excerpt?: ReactNode }) {
	return (
		<p className="max-w-160 font-serif text-sm text-ink-soft" lang={toForeignLanguage(article)}>
			{excerpt ?? truncateAtWord(article.lead, TEASER_LETTERS)}
		</p>
	);
}

function StoryFacts({ article }: { article: ArticleHeadline }) {
	return (
		<p className="text-xs text-ink-soft tabular-nums">
			{article.layout !== "default" && (
				<>
					<LayoutMark layout={article.layout} />
					{" · "}
				</>
			)}
			<PublicDate date={article.date} />
		</p>
	);
}
