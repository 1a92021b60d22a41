import { and, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles } from "../tables.ts";
import type { ArticleRow } from "./articles.ts";
import { toVisibleCondition } from "./desk-articles.ts";
import type { Told } from "./notifications.ts";

/** Who is to work on the article, and until when. Its words and version stay as they are: nobody's sheet grows old by it. */
export async function setAssignment(
	tx: Tx,
	articleId: number,
	assignment: Pick<ArticleRow, "assigneeId" | "dueAt">,
): Promise<void> {
	await tx.update(articles).set(assignment).where(eq(articles.id, articleId));
}

/** What the account is to work on and may see, in these states. They are as few as one person can do. */
export async function listAssignedRows(
	reader: Reader,
	{ userId, visible }: Told,
	states: readonly ArticleRow["state"][],
) {
	return reader
		.select({ id: articles.id, title: articles.title, state: articles.state, dueAt: articles.dueAt })
		.from(articles)
		.where(and(eq(articles.assigneeId, userId), inArray(articles.state, [...states]), toVisibleCondition(visible)))
		.limit(100);
}
