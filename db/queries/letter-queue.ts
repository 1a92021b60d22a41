import { and, asc, count, desc, eq, exists, gt, gte, inArray, isNull, like, lt, lte, ne, or } from "drizzle-orm";
import type { Reader } from "../client.ts";
import type { LetterKind, LetterState } from "../schema/letters.ts";
import { articles, letterReplies, letters, users } from "../tables.ts";

/** Where in a list a letter stands. */
export interface LetterPlace {
	createdAt: Date;
	id: number;
}

export interface LetterQuery {
	/** Null for both. */
	kind: LetterKind | null;
	/** Null for any. */
	states: readonly LetterState[] | null;
	/** Only those with an answer that the mail server has not taken. */
	isUnsent: boolean;
	/** Only what this account sees to; null for all. */
	assigneeId: number | null;
	/** Words without marks, letters and digits only; each of them stands in the letter or in who wrote it. */
	words: readonly string[];
	/** Of an open list the longest waiting stands first, of any other the newest. */
	isOldestFirst: boolean;
	/** Only what comes after; null for the beginning. */
	after: LetterPlace | null;
	limit: number;
}

/** Bounded by the date first, so that the index finds its place. */
function isAfter(isOldestFirst: boolean, { createdAt, id }: LetterPlace) {
	if (isOldestFirst) {
		return and(gte(letters.createdAt, createdAt), or(gt(letters.createdAt, createdAt), gt(letters.id, id)));
	}
	return and(lte(letters.createdAt, createdAt), or(lt(letters.createdAt, createdAt), lt(letters.id, id)));
}

/** Answers whose last try failed. */
const isStuck = and(isNull(letterReplies.sentAt), ne(letterReplies.lastError, ""));

const hasStuckReply = (reader: Reader) =>
	exists(
		reader
			.select({ id: letterReplies.id })
			.from(letterReplies)
			.where(and(eq(letterReplies.letterId, letters.id), isStuck)),
	);

/** One page of the letters' queue. */
export async function listLetterQueue(reader: Reader, query: LetterQuery) {
	const { kind, states, isUnsent, assigneeId, words, isOldestFirst, after, limit } = query;
	const direction = isOldestFirst ? asc : desc;
	return reader
		.select({
			id: letters.id,
			kind: letters.kind,
			state: letters.state,
			name: letters.name,
			subject: letters.subject,
			content: letters.content,
			flags: letters.flags,
			createdAt: letters.createdAt,
			articleTitle: articles.title,
			assigneeName: users.name,
		})
		.from(letters)
		.leftJoin(articles, eq(articles.id, letters.articleId))
		.leftJoin(users, eq(users.id, letters.assigneeId))
		.where(
			and(
				kind === null ? undefined : eq(letters.kind, kind),
				states === null ? undefined : inArray(letters.state, [...states]),
				isUnsent ? hasStuckReply(reader) : undefined,
				assigneeId === null ? undefined : eq(letters.assigneeId, assigneeId),
				...words.map((word) => or(like(letters.folded, `%${word}%`), like(letters.foldedSender, `%${word}%`))),
				after ? isAfter(isOldestFirst, after) : undefined,
			),
		)
		.orderBy(direction(letters.createdAt), direction(letters.id))
		.limit(limit);
}

export type LetterQueueRow = Awaited<ReturnType<typeof listLetterQueue>>[number];

/** How many answers the mail server has not taken though it was asked to. */
export async function countStuckReplies(reader: Reader): Promise<number> {
	const rows = await reader.select({ stuck: count() }).from(letterReplies).where(isStuck);
	return rows[0]?.stuck ?? 0;
}
