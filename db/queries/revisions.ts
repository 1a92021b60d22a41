import { asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { revisions } from "../tables.ts";

export type { ArticleSnapshot } from "../schema/revisions.ts";
export type RevisionRow = typeof revisions.$inferSelect;

export async function insertRevision(
	tx: Tx,
	values: Omit<typeof revisions.$inferInsert, "id" | "createdAt">,
): Promise<void> {
	await tx.insert(revisions).values({ ...values, createdAt: new Date() });
}

/** Every saved version of the article, oldest first. */
export async function listRevisions(reader: Reader, articleId: number): Promise<RevisionRow[]> {
	return reader.select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(asc(revisions.version));
}
