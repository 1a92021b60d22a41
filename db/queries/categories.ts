import { and, asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articles, categories } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type CategoryRow = typeof categories.$inferSelect;

/** The whole section tree as rows, siblings in their order. A province has some sixty sections. */
export async function listCategoryRows(reader: Reader): Promise<CategoryRow[]> {
	return reader.select().from(categories).orderBy(asc(categories.position), asc(categories.id));
}

/** What its keepers say of a section. */
export type CategoryWords = Partial<
	Pick<CategoryRow, "name" | "description" | "position" | "isInMenu" | "needsTwoKeys">
>;

/** @returns the new section's id. */
export async function insertCategory(
	tx: Tx,
	values: Pick<CategoryRow, "slug" | "name" | "parentId" | "position"> & CategoryWords,
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

/** Changes the section that is still at `version`. @returns false when somebody changed it meanwhile, or it is gone. */
export async function updateCategory(tx: Tx, id: number, version: number, values: CategoryWords): Promise<boolean> {
	const rows = await tx
		.update(categories)
		.set({ ...values, version: version + 1 })
		.where(and(eq(categories.id, id), eq(categories.version, version)))
		.returning({ id: categories.id });
	return rows.length > 0;
}

/** Whether an article of any state stands in the section itself. */
export async function hasArticles(reader: Reader, categoryId: number): Promise<boolean> {
	const rows = await reader
		.select({ id: articles.id })
		.from(articles)
		.where(eq(articles.categoryId, categoryId))
		.limit(1);
	return rows.length > 0;
}

/** Takes away a section that holds nothing, with the roles held in it. */
export async function deleteCategory(tx: Tx, id: number): Promise<void> {
	await tx.delete(categories).where(eq(categories.id, id));
}
