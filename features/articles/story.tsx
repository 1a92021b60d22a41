import type { ReactNode } from "react";
import { truncateAtWord } from "../../lib/text.ts";
import { LiveSign } from "../live/live-mark.tsx";
import { Picture } from "../media/picture.tsx";
import { COLUMN_PICTURE, SMALL_ON_PHONES, WIDE_PICTURE } from "../media/picture-sizes.ts";
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

interface StackedStoryProps {
	article: ArticleTeaser;
	/** Type size. */
	size?: string;
	hasLead?: boolean;
	/** On phones a small picture beside the headline, not a large one above it. */
	isRowOnPhones?: boolean;
}

/** On phones: headline and date, beside them a small picture over both lines, the words below over the whole width. */
const ROW = "max-sm:grid-cols-[minmax(0,1fr)_min(7rem,30vw)] max-sm:grid-rows-[auto_1fr] max-sm:gap-x-4 max-sm:gap-y-2";
const ROW_PICTURE = "max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1";

/** A story with its picture above its headline. */
export function StackedStory({ article, size = "text-lg", hasLead = false, isRowOnPhones = false }: StackedStoryProps) {
	const isRow = isRowOnPhones && article.photo !== null && !isToldInPictures(article);
	return (
		<article className={`story grid content-start gap-3 ${isRow ? ROW : ""}`}>
			{article.photo && (
				<div className={isRow ? ROW_PICTURE : undefined}>
					<StoryPicture article={article} sizes={isRow ? SMALL_ON_PHONES + COLUMN_PICTURE : COLUMN_PICTURE} />
				</div>
			)}
			<Headline article={article} as="h3" size={size} />
			{hasLead && <StoryLead article={article} isBelow={isRow} />}
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
	if (isFirst || isToldInPictures(article)) return <WideListedStory {...{ article, as, isFirst, found }} />;
	const { photo } = article;
	return (
		<article className={`story grid gap-x-8 gap-y-3 py-5 ${photo ? `sm:grid-cols-[1fr_14rem] ${ROW}` : ""}`}>
			<div className={`content-start gap-2 ${photo ? "contents sm:grid" : "grid"}`}>
				<Headline article={article} as={as} size="text-base sm:text-lg" title={found?.title} />
				<StoryLead article={article} excerpt={found?.excerpt} isBelow={photo !== null} />
				<StoryFacts article={article} />
			</div>
			{photo && (
				<div className={ROW_PICTURE}>
					<StoryPicture article={article} sizes="(min-width: 40rem) 224px, 7rem" />
				</div>
			)}
		</article>
	);
}

function WideListedStory({ article, as = "h2", isFirst = false, found }: ListedStoryProps) {
	return (
		<article className={`story grid gap-x-8 gap-y-3 py-5 ${article.photo ? "md:grid-cols-2" : ""}`}>
			<div className="grid content-start gap-2">
				<Headline article={article} as={as} size={isFirst ? "text-xl" : "text-lg"} title={found?.title} />
				<StoryLead article={article} excerpt={found?.excerpt} />
				<StoryFacts article={article} />
			</div>
			{article.photo && (
				<div className="-order-1 md:order-none">
					<StoryPicture article={article} sizes={COLUMN_PICTURE} isFirst={isFirst} />
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
			{isDated ? <StoryFacts article={article} /> : article.isLive && <UndatedLiveSign />}
		</article>
	);
}

const UndatedLiveSign = () => (
	<p className="text-xs">
		<LiveSign />
	</p>
);

interface StoryLeadProps {
	article: ArticleHeadline;
	excerpt?: ReactNode;
	/** On phones it stands below headline and picture. */
	isBelow?: boolean;
}

function StoryLead({ article, excerpt, isBelow = false }: StoryLeadProps) {
	return (
		<p
			className={`max-w-160 font-serif text-sm text-ink-soft ${isBelow ? "max-sm:col-span-2 max-sm:row-start-3" : ""}`}
			lang={toForeignLanguage(article)}
		>
			{excerpt ?? truncateAtWord(article.lead, TEASER_LETTERS)}
		</p>
	);
}

function StoryFacts({ article }: { article: ArticleHeadline }) {
	return (
		<p className="text-xs text-ink-soft tabular-nums">
			{article.isLive && (
				<>
					<LiveSign />
					{" · "}
				</>
			)}
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
