import type { LetterReplyRow } from "../../db/queries/letter-replies.ts";
import type { LetterWithArticle } from "../../db/queries/letters.ts";
import { formatDayAndTime } from "../../lib/dates.ts";

/** The subject an answer has until somebody types another. */
export function toReplySubject({ letter, article }: LetterWithArticle): string {
	return article ? `Trả lời báo lỗi bài “${article.title}”` : `Trả lời: ${letter.subject}`;
}

const quote = (text: string) =>
	text
		.split("\n")
		.map((line) => `> ${line}`)
		.join("\n");

/** The mail to the reader: the answer, who signs it, and what it answers. */
export function toReplyText(
	{ text }: Pick<LetterReplyRow, "text">,
	{ letter }: LetterWithArticle,
	siteName: string,
): string {
	const { createdAt, content } = letter;
	return [text, "", siteName, "", `Ngày ${formatDayAndTime(createdAt)}, bạn đã viết:`, quote(content)].join("\n");
}
