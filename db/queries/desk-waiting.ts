import { and, count, countDistinct, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { commentReports, comments, letters, opinions, questions } from "../tables.ts";
import { OPEN_STATES } from "./letters.ts";

const WAITING_KINDS = ["comments", "reports", "letters", "opinions", "questions"] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/**
 * What readers sent and nobody has decided on, by its kind, in one statement: every screen of the editorial area asks it.
 * "reports": comments that readers see and that are reported.
 */
export async function countWaiting(reader: Reader): Promise<Record<WaitingKind, number>> {
	const kind = (word: WaitingKind) => sql<WaitingKind>`${sql.raw(`'${word}'`)}`.as("kind");
	const waiting = count().as("waiting");
	const rows = await reader
		.select({ kind: kind("comments"), waiting })
		.from(comments)
		.where(eq(comments.state, "pending"))
		.unionAll(
			reader
				.select({ kind: kind("reports"), waiting: countDistinct(commentReports.commentId).as("waiting") })
				.from(commentReports)
				.innerJoin(comments, eq(comments.id, commentReports.commentId))
				.where(and(isNull(commentReports.settledAt), eq(comments.state, "approved"))),
		)
		.unionAll(
			reader
				.select({ kind: kind("letters"), waiting })
				.from(letters)
				.where(inArray(letters.state, [...OPEN_STATES])),
		)
		.unionAll(
			reader
				.select({ kind: kind("opinions"), waiting })
				.from(opinions)
				.where(eq(opinions.state, "waiting")),
		)
		.unionAll(
			reader
				.select({ kind: kind("questions"), waiting })
				.from(questions)
				.where(eq(questions.state, "new")),
		);
	const counts = new Map(rows.map((row) => [row.kind, Number(row.waiting)]));
	const toCount = (word: WaitingKind) => [word, counts.get(word) ?? 0] as const;
	return Object.fromEntries(WAITING_KINDS.map(toCount)) as Record<WaitingKind, number>;
}
