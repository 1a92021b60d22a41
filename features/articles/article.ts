import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import type { RichText } from "../../lib/rich-text.ts";
import type { AuthorRef } from "../authors/author.ts";
import type { CategoryRef } from "../categories/category.ts";
import type { LiveCoverage } from "../live/live.ts";
import type { MediaFile } from "../media/media-file.ts";
import type { Photo } from "../media/photo.ts";
import type { VideoPage } from "../media/video.ts";

/** The date readers see. Pages of the old portal carry a day without a clock time. */
export interface PublicDate {
	at: Date;
	hasClockTime: boolean;
}

/** What a related box or a timetable shows of a published article: its words, and no picture. */
export interface ArticleHeadline {
	id: number;
	slug: string;
	title: string;
	lead: string;
	language: Language;
	genre: ArticleGenre;
	layout: ArticleLayout;
	/** Being told while it happens. */
	isLive: boolean;
	category: CategoryRef;
	date: PublicDate;
}

/** What a list shows of a published article. */
export interface ArticleTeaser extends ArticleHeadline {
	photo: Photo | null;
}

/** The article being read by somebody. */
export interface Recording {
	id: number;
	language: Language;
	/** Who reads, as readers are told. */
	voice: string;
	/** Seconds; null when unknown. */
	duration: number | null;
	file: MediaFile;
}

export interface TagRef {
	id: number;
	slug: string;
	name: string;
}

/** Where a text was taken from. */
export interface ArticleSource {
	name: string;
	/** Of the text there, or else of the source itself. */
	url: string | null;
	isNofollow: boolean;
	logo: Photo | null;
}

/** What the article page shows of a published article. */
export interface PublishedArticle extends ArticleTeaser {
	/** Of the text that is shown. */
	version: number;
	kicker: string;
	/** For search engines and link previews; empty for title and lead. */
	seo: { title: string; description: string };
	body: RichText;
	authors: AuthorRef[];
	/** Where the text was taken from; null for the newsroom's own. */
	source: ArticleSource | null;
	/** Instant of the last substantive change after first publication; null when there was none. */
	modifiedAt: Date | null;
	views: number;
	/** True when the newsroom takes no comments on this one. */
	isClosedToComments: boolean;
	/** From the root of the section tree to the article's own category. */
	breadcrumb: CategoryRef[];
	tags: TagRef[];
	topicIds: number[];
	/** What an editor put beside it, in order. */
	picks: { id: number; isPublished: boolean }[];
	/** Pictures of the body by media id. */
	photos: Map<number, Photo>;
	/** Films of the body by their id. */
	videos: Map<number, VideoPage>;
	/** Documents of the body by media id. */
	attachments: Map<number, MediaFile>;
	/** The text being read, one a voice. */
	recordings: Recording[];
	/** Null when it is not told while it happens, and never was. */
	live: LiveCoverage | null;
}

/** An article's address on the site, without origin. */
export function toArticlePath(article: { id: number; slug: string }): string {
	return `/tin/${article.slug}-${article.id}`;
}
