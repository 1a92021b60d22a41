import { asc, eq, gt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { authors } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type AuthorRow = typeof authors.$inferSelect;

export async function getAuthorRowBySlug(reader: Reader, slug: string): Promise<AuthorRow | null> {
	const rows = await reader.select().from(authors).where(eq(authors.slug, slug));
	return rows[0] ?? null;
}

/** @returns the new author's id. */
export async function insertAuthor(
	tx: Tx,
	values: Pick<typeof authors.$inferInsert, "slug" | "penName" | "kind" | "isDemo" | "bio">,
): Promise<number> {
	const rows = await tx
		.insert(authors)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: authors.id });
	return requireInsertedId(rows);
}

/** Names of the authors with ids above `after`, in their order, at most `limit`. */
export async function listAuthorNamesAfter(
	reader: Reader,
	after: number,
	limit: number,
): Promise<Pick<AuthorRow, "id" | "slug" | "penName">[]> {
	const { id, slug, penName } = authors;
	return reader.select({ id, slug, penName }).from(authors).where(gt(id, after)).orderBy(asc(id)).limit(limit);
}
