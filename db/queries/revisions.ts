import { and, asc, desc, eq, lte } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { revisions } from "../tables.ts";

export type { ArticleSnapshot } from "../schema/revisions.ts";
export type RevisionRow = typeof revisions.$inferSelect;

export type NewRevision = Omit<typeof revisions.$inferInsert, "id" | "createdAt">;

export async function insertRevision(tx: Tx, values: NewRevision): Promise<void> {
	await tx.insert(revisions).values({ ...values, createdAt: new Date() });
}

export async function insertRevisions(tx: Tx, values: readonly NewRevision[]): Promise<void> {
	const createdAt = new Date();
	await insertRows(
		tx,
		revisions,
		values.map((revision) => ({ ...revision, createdAt })),
	);
}

/** Every saved version of the article, oldest first. */
export async function listRevisions(reader: Reader, articleId: number): Promise<RevisionRow[]> {
	return reader.select().from(revisions).where(eq(revisions.articleId, articleId)).orderBy(asc(revisions.version));
}

/** The text as it was saved last: its version and hash; null when nothing was. */
export async function getLatestRevisionHead(reader: Reader, articleId: number) {
	const rows = await reader
		.select({ version: revisions.version, contentHash: revisions.contentHash })
		.from(revisions)
		.where(eq(revisions.articleId, articleId))
		.orderBy(desc(revisions.version))
		.limit(1);
	return rows[0] ?? null;
}

/** The article as it stood at one save; null when no save made that version. */
export async function getRevision(reader: Reader, articleId: number, version: number): Promise<RevisionRow | null> {
	const rows = await reader
		.select()
		.from(revisions)
		.where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)));
	return rows[0] ?? null;
}

/** The text as it was saved last; null when nothing was. */
export async function getLatestRevision(reader: Reader, articleId: number): Promise<RevisionRow | null> {
	const head = await getLatestRevisionHead(reader, articleId);
	return head && getRevision(reader, articleId, head.version);
}

/** The article's text as it stood at a version: moves make versions without a save. Null before the first save. */
export async function getRevisionAt(reader: Reader, articleId: number, version: number): Promise<RevisionRow | null> {
	const rows = await reader
		.select()
		.from(revisions)
		.where(and(eq(revisions.articleId, articleId), lte(revisions.version, version)))
		.orderBy(desc(revisions.version))
		.limit(1);
	return rows[0] ?? null;
}

/** Who saved what version when, newest first; the texts themselves stay where they are. */
export async function listRevisionHeads(reader: Reader, articleId: number) {
	return reader
		.select({
			...{ version: revisions.version, createdAt: revisions.createdAt, actorName: revisions.actorName },
			reason: revisions.reason,
		})
		.from(revisions)
		.where(eq(revisions.articleId, articleId))
		.orderBy(desc(revisions.version));
}
