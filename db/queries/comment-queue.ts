import { and, asc, count, desc, eq, exists, gt, gte, isNull, like, lt, lte, min, or, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import type { CommentState } from "../schema/readers.ts";
import { articles, commentReplies, commentReports, comments, users } from "../tables.ts";

/** Where in a list a comment stands. */
export interface QueuePlace {
	createdAt: Date;
	id: number;
}

export interface QueueQuery {
	state: CommentState;
	/** Only what readers have reported and nobody has looked at since. */
	isReported: boolean;
	/** Of one article alone; null for all. */
	articleId: number | null;
	/** Words without marks, letters and digits only; each of them stands in the comment or its name. */
	words: readonly string[];
	/** Only what comes after; null for the beginning. */
	after: QueuePlace | null;
	limit: number;
}

/** Bounded by the date first, so that the index finds its place. */
function isAfter(state: CommentState, { createdAt, id }: QueuePlace) {
	if (state === "pending") {
		return and(gte(comments.createdAt, createdAt), or(gt(comments.createdAt, createdAt), gt(comments.id, id)));
	}
	return and(lte(comments.createdAt, createdAt), or(lt(comments.createdAt, createdAt), lt(comments.id, id)));
}

/** How many this sender had sent before, while their address is known; 0 afterwards. */
const earlier = sql`(select count(*) from ${comments} as sent where sent.address_hash = ${comments.addressHash} and sent.id < ${comments.id})`;

const hasOpenReports = (reader: Reader) =>
	exists(
		reader
			.select({ id: commentReports.id })
			.from(commentReports)
			.where(and(eq(commentReports.commentId, comments.id), isNull(commentReports.settledAt))),
	);

/** What waits, the longest waiting first; what is decided, the newest first. Nothing of the sender but the name. */
export async function listQueue(reader: Reader, { state, isReported, articleId, words, after, limit }: QueueQuery) {
	const direction = state === "pending" ? asc : desc;
	return reader
		.select({
			id: comments.id,
			state: comments.state,
			name: comments.name,
			content: comments.content,
			flags: comments.flags,
			createdAt: comments.createdAt,
			decidedAt: comments.decidedAt,
			decisionReason: comments.decisionReason,
			decidedByName: users.name,
			editedAt: comments.editedAt,
			article: { id: articles.id, slug: articles.slug, title: articles.title, state: articles.state },
			earlier: earlier.mapWith(Number),
			reply: { content: commentReplies.content, authorName: commentReplies.authorName, at: commentReplies.repliedAt },
		})
		.from(comments)
		.innerJoin(articles, eq(articles.id, comments.articleId))
		.leftJoin(users, eq(users.id, comments.decidedBy))
		.leftJoin(commentReplies, eq(commentReplies.commentId, comments.id))
		.where(
			and(
				eq(comments.state, state),
				isReported ? hasOpenReports(reader) : undefined,
				articleId === null ? undefined : eq(comments.articleId, articleId),
				...words.map((word) => like(comments.folded, `%${word}%`)),
				after ? isAfter(state, after) : undefined,
			),
		)
		.orderBy(direction(comments.createdAt), direction(comments.id))
		.limit(limit);
}

export type QueueRow = Awaited<ReturnType<typeof listQueue>>[number];

/** How many wait for a decision, and since when the longest does; null when none. */
export async function getWaitingComments(reader: Reader): Promise<{ waiting: number; oldestAt: Date | null }> {
	const rows = await reader
		.select({ waiting: count(), oldestAt: min(comments.createdAt) })
		.from(comments)
		.where(eq(comments.state, "pending"));
	return rows[0] ?? { waiting: 0, oldestAt: null };
}
