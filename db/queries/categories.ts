import { asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { categories } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type CategoryRow = typeof categories.$inferSelect;

/** The whole section tree as rows, siblings in their order. A province has some sixty sections. */
export async function listCategoryRows(reader: Reader): Promise<CategoryRow[]> {
	return reader.select().from(categories).orderBy(asc(categories.position), asc(categories.id));
}

/** @returns the new section's id. */
export async function insertCategory(
	tx: Tx,
	values: Pick<CategoryRow, "slug" | "name" | "parentId" | "position">,
): Promise<number> {
	const rows = await tx
		.insert(categories)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: categories.id });
	return requireInsertedId(rows);
}

export async function updateCategorySlug(tx: Tx, id: number, slug: string): Promise<void> {
	await tx.update(categories).set({ slug }).where(eq(categories.id, id));
}
