import { db } from "../../db/client.ts";
import { type CommentEditRow, listCommentEdits } from "../../db/queries/comment-edits.ts";
import { getWaitingComments, listQueue, type QueueRow } from "../../db/queries/comment-queue.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { fold } from "../../lib/fold.ts";
import { toArticlePath } from "../articles/article.ts";
import { QUEUE_PAGE, type QueueFilter, type QueueItem, toSearchWords } from "./comment-queue.ts";
import { toFlagWords } from "./flag-words.ts";

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

function toItem(row: QueueRow, edits: readonly CommentEditRow[]): QueueItem {
	const { id, state, name, content, flags, createdAt, earlier, article, editedAt } = row;
	return {
		...{ id, state, name, content, earlier },
		flags: toFlagWords(flags),
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
	const last = rows.length > QUEUE_PAGE ? shown.at(-1) : undefined;
	return {
		items: shown.map((row) => toItem(row, edits)),
		next: last ? { ...filter, after: { createdAt: last.createdAt, id: last.id } } : null,
	};
}

/** How many comments wait, and since when the longest does. */
export function getWaiting(): Promise<{ waiting: number; oldestAt: Date | null }> {
	return getWaitingComments(db.read);
}
