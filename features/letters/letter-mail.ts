import type { LetterRow, LetterWithArticle } from "../../db/queries/letters.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { toArticlePath } from "../articles/article.ts";
import { toFlagWords } from "../comments/flag-words.ts";
import { parseEmail } from "../reader-forms/field-checks.ts";
import { toPlainLine } from "../reader-forms/typed-text.ts";
import { FAULT_WORDS, KIND_WORDS } from "./letter.ts";

const MOST_SUBJECT_LETTERS = 100;

/** What the newsroom is told of one letter. */
export interface LetterMail {
	subject: string;
	text: string;
	/** The reader's own address, when it is one sound address. */
	replyTo: string | null;
}

/** How to reach who wrote; nothing when nobody said. */
function toSenderLine({ name, email, phone }: LetterRow): string {
	const facts = [name, email, phone].filter((fact) => fact !== null);
	return facts.length > 0 ? facts.join(" · ") : "không để lại tên";
}

/** The letter as text: what staff read in a mail and on the command line. */
export function toLetterText({ letter, article }: LetterWithArticle, origin: string): string {
	const { kind, createdAt, subject, fault, quote, content, flags, articleVersion } = letter;
	const facts: [string, string | null][] = [
		["Loại", KIND_WORDS[kind]],
		["Gửi lúc", formatDayAndTime(createdAt)],
		["Người gửi", toSenderLine(letter)],
		["Chủ đề", subject || null],
		["Bài", article && `${article.title}\n${origin}${toArticlePath(article)}`],
		[
			"Bản bạn đọc thấy",
			article && articleVersion !== null ? `${articleVersion} (bản hiện nay: ${article.version})` : null,
		],
		["Loại lỗi", fault && FAULT_WORDS[fault]],
		["Cần xem kỹ", flags.length > 0 ? toFlagWords(flags) : null],
	];
	const lines = facts.flatMap(([label, value]) => (value === null ? [] : `${label}: ${value}`));
	if (quote !== "") lines.push("", "Đoạn được chỉ ra:", ...quote.split("\n").map((line) => `  “${line}”`));
	return [...lines, "", content].join("\n");
}

/** @param waiting how many letters nobody has settled, this one included. */
export function toLetterMail(found: LetterWithArticle, waiting: number, origin: string): LetterMail {
	const { letter, article } = found;
	const about = toPlainLine(article ? article.title : letter.subject);
	const lines = [
		toLetterText(found, origin),
		"",
		`Thư số ${letter.id}; ${waiting} thư chưa xử lý. Xem: npm run portal -- letters show ${letter.id}`,
	];
	return {
		subject: `${KIND_WORDS[letter.kind]}: ${truncateAtWord(about, MOST_SUBJECT_LETTERS)}`,
		text: lines.join("\n"),
		replyTo: letter.email === null ? null : parseEmail(letter.email),
	};
}
