import type { ArticleGenre, Language } from "../../db/queries/article-words.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
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
	source: { name: string; url: string | null };
	body: RichText;
}

/** The date readers are to see, and whether its clock time is known. */
export interface Publication {
	at: Date;
	hasClockTime: boolean;
}

/** An input the article cannot be written from; `personMessage` says what is missing. */
export class ArticleInputError extends Error {
	override name = "ArticleInputError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string) {
		super(message);
		this.personMessage = personMessage;
	}
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
