import { and, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articleLocks, users } from "../tables.ts";

export type ArticleLockRow = typeof articleLocks.$inferSelect;

/** Who holds the article's sheet, by name, whether or not the lock has run out; null when nobody does. */
export async function getArticleLock(
	reader: Reader,
	articleId: number,
): Promise<(ArticleLockRow & { userName: string }) | null> {
	const rows = await reader
		.select({ lock: articleLocks, userName: users.name })
		.from(articleLocks)
		.innerJoin(users, eq(users.id, articleLocks.userId))
		.where(eq(articleLocks.articleId, articleId));
	const found = rows[0];
	return found ? { ...found.lock, userName: found.userName } : null;
}

/** In the place of whoever held it. */
export async function putArticleLock(tx: Tx, row: ArticleLockRow): Promise<void> {
	const { userId, since, heartbeatAt, takenFromId } = row;
	await tx
		.insert(articleLocks)
		.values(row)
		.onConflictDoUpdate({ target: articleLocks.articleId, set: { userId, since, heartbeatAt, takenFromId } });
}

/** Notes that the holder is still there. */
export async function touchArticleLock(tx: Tx, articleId: number, userId: number, heartbeatAt: Date): Promise<void> {
	await tx
		.update(articleLocks)
		.set({ heartbeatAt })
		.where(and(eq(articleLocks.articleId, articleId), eq(articleLocks.userId, userId)));
}

/** Gives up the account's own lock; somebody else's stays. */
export async function deleteArticleLock(tx: Tx, articleId: number, userId: number): Promise<void> {
	await tx.delete(articleLocks).where(and(eq(articleLocks.articleId, articleId), eq(articleLocks.userId, userId)));
}
