import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { previewLinks, users } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type PreviewLinkRow = typeof previewLinks.$inferSelect;

/** @returns the new link's id. */
export async function insertPreviewLink(
	tx: Tx,
	values: Pick<PreviewLinkRow, "articleId" | "userId" | "createdAt" | "expiresAt">,
): Promise<number> {
	return requireInsertedId(await tx.insert(previewLinks).values(values).returning({ id: previewLinks.id }));
}

export async function getPreviewLink(reader: Reader, id: number): Promise<PreviewLinkRow | null> {
	const rows = await reader.select().from(previewLinks).where(eq(previewLinks.id, id));
	return rows[0] ?? null;
}

/** The article's links that still open, newest first, with who made each. */
export async function listOpenPreviewLinks(reader: Reader, articleId: number, now: Date) {
	return reader
		.select({
			...{ id: previewLinks.id, createdAt: previewLinks.createdAt, expiresAt: previewLinks.expiresAt },
			by: users.name,
		})
		.from(previewLinks)
		.innerJoin(users, eq(users.id, previewLinks.userId))
		.where(and(eq(previewLinks.articleId, articleId), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, now)))
		.orderBy(desc(previewLinks.id));
}

export async function closePreviewLink(tx: Tx, id: number, revokedAt: Date): Promise<void> {
	await tx.update(previewLinks).set({ revokedAt }).where(eq(previewLinks.id, id));
}
