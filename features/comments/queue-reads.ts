import { db } from "../../db/client.ts";
import { type CommentEditRow, listCommentEdits } from "../../db/queries/comment-edits.ts";
import { getWaitingComments, listQueue, type QueueRow } from "../../db/queries/comment-queue.ts";
import {
	type CommentReportRow,
	countReportedComments,
	listOpenReports,
	type ReportReason,
} from "../../db/queries/comment-reports.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { fold } from "../../lib/fold.ts";
import { toArticlePath } from "../articles/article.ts";
import { REASON_WORDS } from "../comment-reports/comment-report.ts";
import { QUEUE_PAGE, type QueueFilter, type QueueItem, toSearchWords } from "./comment-queue.ts";
import { toFlagWords } from "./flag-words.ts";
import { findLikeRejected } from "./learned-words.ts";

/** One page of the queue, and the filter of the next. */
export interface QueuePage {
	items: QueueItem[];
	next: QueueFilter | null;
}

function toDecision({ state, decidedAt, decidedByName, decisionReason }: QueueRow): string {
	if (state === "pending" || !decidedAt) return "";
	const verb = state === "approved" ? "Duyệt" : "Từ chối";
	const by = decidedByName ? `, ${decidedByName}` : "";
	return `${verb} lúc ${formatDayAndTime(decidedAt)}${by}${decisionReason ? `. Lý do: ${decisionReason}` : ""}`;
}

const toEdit = ({ contentBefore, editedAt, editorName, reason }: CommentEditRow) => ({
	before: contentBefore,
	note: `${editorName} sửa lúc ${formatDayAndTime(editedAt)}. Lý do: ${reason}`,
});

/** "3 lượt: Quảng cáo, lừa đảo (2); Điều khác. “Bạn này …”" */
function toReportWords(reports: readonly CommentReportRow[]): string {
	if (reports.length === 0) return "";
	const reasons = Object.entries(Object.groupBy(reports, ({ reason }) => reason)).map(([reason, of]) => {
		const words = REASON_WORDS[reason as ReportReason];
		return of.length > 1 ? `${words} (${of.length})` : words;
	});
	const notes = reports.filter(({ note }) => note !== "").map(({ note }) => `“${note}”`);
	return [`${reports.length} lượt: ${reasons.join("; ")}.`, ...notes].join(" ");
}

interface Around {
	edits: readonly CommentEditRow[];
	reports: readonly CommentReportRow[];
	likeRejected: ReadonlySet<number>;
}

const LIKE_REJECTED = "giống ý kiến đã bị từ chối";

function toItem(row: QueueRow, { edits, reports, likeRejected }: Around): QueueItem {
	const { id, state, name, content, flags, createdAt, earlier, article, editedAt, reply } = row;
	return {
		...{ id, state, name, content, earlier },
		flags: [toFlagWords(flags), likeRejected.has(id) ? LIKE_REJECTED : ""].filter(Boolean).join("; "),
		reports: toReportWords(reports.filter(({ commentId }) => commentId === id)),
		reply: reply && { content: reply.content, note: `${reply.authorName}, ${formatDayAndTime(reply.at)}` },
		sentAt: formatDayAndTime(createdAt),
		article: {
			...{ id: article.id, title: article.title },
			path: article.state === "published" ? toArticlePath(article) : null,
		},
		decision: toDecision(row),
		editedAt: editedAt?.toISOString() ?? "",
		edits: edits.filter(({ commentId }) => commentId === id).map(toEdit),
	};
}

/** What a moderator goes through: the longest waiting first, of what is decided the newest. For moderators alone. */
export async function listQueuePage(filter: QueueFilter): Promise<QueuePage> {
	const words = toSearchWords(fold(filter.words));
	const rows = await listQueue(db.read, { ...filter, words, limit: QUEUE_PAGE + 1 });
	const shown = rows.slice(0, QUEUE_PAGE);
	const edited = shown.filter(({ editedAt }) => editedAt !== null);
	const edits = await listCommentEdits(
		db.read,
		edited.map(({ id }) => id),
	);
	const reports = await listOpenReports(
		db.read,
		shown.map(({ id }) => id),
	);
	const likeRejected = filter.state === "pending" ? await findLikeRejected(db.read, shown) : new Set<number>();
	const last = rows.length > QUEUE_PAGE ? shown.at(-1) : undefined;
	return {
		items: shown.map((row) => toItem(row, { edits, reports, likeRejected })),
		next: last ? { ...filter, after: { createdAt: last.createdAt, id: last.id } } : null,
	};
}

/** What moderators are to see to. */
export interface Waiting {
	waiting: number;
	/** Since when the longest waits; null when none does. */
	oldestAt: Date | null;
	/** Comments before readers that some of them have reported. */
	reported: number;
}

export async function getWaiting(): Promise<Waiting> {
	return { ...(await getWaitingComments(db.read)), reported: await countReportedComments(db.read) };
}
