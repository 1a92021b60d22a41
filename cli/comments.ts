import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { type CommentState, listCommentsOfState } from "../db/queries/comments.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { approveComment } from "../features/comments/approve-comment.ts";
import { closeAllComments, openAllComments, setCommentTerm } from "../features/comments/change-comment-settings.ts";
import { closeArticleComments } from "../features/comments/close-article-comments.ts";
import { toFlagWords } from "../features/comments/flag-words.ts";
import { rejectComment } from "../features/comments/reject-comment.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { onNumber, runVerb, type Verb } from "./run-verb.ts";

export const usage =
	"comments list [--state pending|approved|rejected]  xem ý kiến bạn đọc, mặc định là ý kiến chờ duyệt\n" +
	"  comments approve <số>                              duyệt, hiện dưới bài ngay\n" +
	'  comments reject <số> --reason "…"                  từ chối hoặc gỡ ý kiến\n' +
	"  comments close <số bài>, comments open <số bài>    đóng, mở phần ý kiến của một bài\n" +
	'  comments close-all --reason "…" [--until <giờ>]    đóng mọi phần ý kiến, ví dụ --until 2026-12-01T08:00+07:00\n' +
	"  comments open-all                                  mở lại\n" +
	"  comments close-after <số ngày>|never               tự đóng sau ngày đăng";

const STATES: readonly CommentState[] = ["pending", "approved", "rejected"];
const MOST_LISTED = 100;
const actor = systemActor("cli");

type Values = { state?: string; reason?: string; until?: string };

async function printComments(_subject: string, { state = "pending" }: Values): Promise<string | null> {
	const known = STATES.find((candidate) => candidate === state);
	if (!known) return null;
	const listed = await listCommentsOfState(db.read, known, MOST_LISTED);
	for (const { comment, articleTitle } of listed) {
		const { id, createdAt, name, email, content, flags, articleId } = comment;
		console.log(`#${id}  ${formatDayAndTime(createdAt)}  ${name}${email ? ` <${email}>` : ""}`);
		console.log(`  Bài số ${articleId}: ${articleTitle}`);
		if (flags.length > 0) console.log(`  Cần xem kỹ: ${toFlagWords(flags)}`);
		console.log(`  ${content.replaceAll("\n", "\n  ")}\n`);
	}
	return listed.length === 0 ? "Không có ý kiến nào." : `${listed.length} ý kiến.`;
}

async function closeAll(_subject: string, { reason = "", until }: Values): Promise<string | null> {
	const end = until === undefined ? null : new Date(until);
	if (end && Number.isNaN(end.getTime())) return null;
	await closeAllComments(actor, reason, end);
	return end ? `Đã đóng mọi phần ý kiến đến ${formatDayAndTime(end)}.` : "Đã đóng mọi phần ý kiến.";
}

async function closeAfter(subject: string): Promise<string | null> {
	if (subject !== "never" && !/^\d+$/.test(subject)) return null;
	await setCommentTerm(actor, subject === "never" ? null : Number(subject));
	return subject === "never" ? "Phần ý kiến không tự đóng nữa." : `Phần ý kiến tự đóng sau ${subject} ngày.`;
}

const VERBS: Record<string, Verb<Values>> = {
	list: printComments,
	approve: onNumber<Values>(async (id) => {
		const { articleId } = await approveComment(actor, id);
		return `Đã duyệt ý kiến số ${id}, dưới bài số ${articleId}.`;
	}),
	reject: onNumber<Values>(async (id, { reason = "" }) => {
		await rejectComment(actor, id, reason);
		return `Đã từ chối ý kiến số ${id}.`;
	}),
	close: onNumber<Values>(async (id) => {
		await closeArticleComments(actor, id, true);
		return `Đã đóng phần ý kiến của bài số ${id}.`;
	}),
	open: onNumber<Values>(async (id) => {
		await closeArticleComments(actor, id, false);
		return `Đã mở phần ý kiến của bài số ${id}.`;
	}),
	"close-all": closeAll,
	"open-all": async () => {
		await openAllComments(actor);
		return "Đã mở lại phần ý kiến.";
	},
	"close-after": closeAfter,
};

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const text = { type: "string" as const };
	const options = { state: text, reason: text, until: text };
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	return runVerb(usage, VERBS, { positionals, values });
}
