import * as z from "zod";
import { COMMENT_STATES } from "../../db/queries/comments.ts";
import { FormError } from "../accounts/form-state.ts";
import { countLetters, toPlainLine } from "../reader-forms/typed-text.ts";
import { QUEUE_PAGE, REJECTIONS, type Rejection } from "./comment-queue.ts";
import type { QueueDecision, QueueResults } from "./decide-many.ts";

const LEAST_NOTE = 3;
const MOST_NOTE = 300;

const id = z
	.string()
	.regex(/^[1-9]\d{0,9}$/)
	.transform(Number);

const NONE_CHOSEN = "Hãy chọn ít nhất một ý kiến.";

/** What the forms of the queue send. */
export const decisionForm = z.object({
	"ids[]": z.array(id, NONE_CHOSEN).min(1, NONE_CHOSEN).max(QUEUE_PAGE),
	/** "approve", "reject:advert", "reject:other" or "undo:pending" */
	decision: z.string().max(40),
	seenAs: z.enum(COMMENT_STATES),
	note: z.string().max(MOST_NOTE, "Lý do quá dài.").default(""),
});

export const replyForm = z.object({
	id,
	content: z.string().max(4000, "Lời đáp quá dài.").default(""),
	isRemoval: z
		.literal("1")
		.optional()
		.transform((sent) => sent === "1"),
});

export const editForm = z.object({
	id,
	content: z.string().max(4000, "Ý kiến quá dài."),
	reason: z.string().max(MOST_NOTE, "Lý do quá dài."),
	/** Empty for words that were never edited. */
	seenEditedAt: z.union([z.literal(""), z.iso.datetime()]),
});

function toReason(word: string, note: string): string {
	const own = toPlainLine(note);
	const known = Object.hasOwn(REJECTIONS, word) ? REJECTIONS[word as Rejection] : null;
	if (known) return own === "" ? known : `${known}: ${own}`;
	if (countLetters(own) >= LEAST_NOTE) return own;
	throw new FormError("Chưa từ chối.", { note: `Hãy chọn một lý do, hoặc ghi lý do ít nhất ${LEAST_NOTE} chữ.` });
}

/** @throws FormError when no reason is given. */
export function parseDecision(words: string, note: string): QueueDecision {
	const [verb, word = ""] = words.split(":");
	if (verb === "approve" || verb === "keep") return { verb };
	if (verb === "reject") return { verb, reason: toReason(word, note) };
	const to = COMMENT_STATES.find((state) => state === word);
	if (verb === "undo" && to) return { verb, to };
	throw new FormError("Không đọc được yêu cầu. Hãy tải lại trang.");
}

const DONE = { approve: "Đã duyệt", keep: "Đã giữ lại", reject: "Đã từ chối", undo: "Đã hoàn tác" };

/** What was done, in a sentence, then why something was not. */
export function describeResults({ verb }: QueueDecision, results: QueueResults): string {
	const failures = Object.values(results).filter((result) => result.startsWith("!"));
	const ids = Object.keys(results).filter((key) => !results[key]?.startsWith("!"));
	const done = ids.length === 1 ? `${DONE[verb]} ý kiến số ${ids[0]}.` : `${DONE[verb]} ${ids.length} ý kiến.`;
	return [...(ids.length > 0 ? [done] : []), ...failures.map((failure) => failure.slice(1))].join(" ");
}
