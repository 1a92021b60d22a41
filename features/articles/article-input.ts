import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";
import type { RichText } from "../../lib/rich-text.ts";

/** Everything of an article that a person writes or chooses. */
export interface ArticleInput {
	title: string;
	kicker: string;
	/** Sapo: required before publication. */
	lead: string;
	genre: ArticleGenre;
	language: Language;
	categoryId: number;
	coverMediaId: number | null;
	/** In the order of the byline. */
	authorIds: readonly number[];
	hidesAuthors: boolean;
	tagIds: readonly number[];
	topicIds: readonly number[];
	source: Source;
	body: RichText;
	/** What follows stays as it is when it is left out. Empty: the slug follows the title. */
	ownSlug?: string;
	/** For search engines and link previews; empty for title and lead. */
	seo?: { title: string; description: string };
	layout?: ArticleLayout;
	/** What an editor puts beside it, in order. */
	relatedIds?: readonly number[];
	/** The date readers are to see; null leaves it to the publication. */
	date?: Publication | null;
}

/** Where a text was taken from; an empty name for the newsroom's own. */
interface Source {
	name: string;
	/** Of the text itself at the source. */
	url: string | null;
	/** Of those the newsroom keeps. Like the next, it stays as it is when it is left out. */
	id?: number | null;
	/** When it stood there first. */
	publishedAt?: Date | null;
}

/** The date readers are to see, and whether its clock time is known. */
export interface Publication {
	at: Date;
	hasClockTime: boolean;
}

/** An input the article cannot be written from; `personMessage` says what is missing. */
export class ArticleInputError extends PersonError {
	override name = "ArticleInputError";
}

/** @throws ArticleInputError without a title; for publication also without a lead. */
export function requireComplete(input: Pick<ArticleInput, "title" | "lead">, isForReaders: boolean): void {
	if (input.title.trim() === "") throw new ArticleInputError("no title", "Bài chưa có tiêu đề.");
	if (isForReaders && input.lead.trim() === "") {
		throw new ArticleInputError("no lead", "Bài chưa có sapo (phần mở đầu).");
	}
}

/** @throws ArticleInputError when the date is still to come: no list, feed or search engine may show such a one. */
export function requirePast({ at }: Pick<Publication, "at">, now: Date): void {
	if (at <= now) return;
	throw new ArticleInputError(
		`dated ${at.toISOString()}`,
		`Ngày đăng ${formatDayAndTime(at)} còn ở tương lai; hãy sửa lại ngày.`,
	);
}
