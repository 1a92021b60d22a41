import { db } from "../../db/client.ts";
import { deleteCategory, hasArticles, listCategoryRows } from "../../db/queries/categories.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { CategoryError, noteCategoryChange, requireCategory } from "./category-change.ts";

/** Takes away a section that holds nothing. @throws NotAllowedError; CategoryError when it is gone or holds something. */
export async function removeCategory(actor: Actor, id: number): Promise<void> {
	requireCan(actor, "category.edit");
	await db.tx(async (tx) => {
		const rows = await listCategoryRows(tx);
		const row = requireCategory(rows, id);
		if (rows.some(({ parentId }) => parentId === id) || (await hasArticles(tx, id)))
			throw new CategoryError(
				`section ${id} is not empty`,
				"Chuyên mục còn bài hoặc còn chuyên mục con nên không xóa được. Có thể đưa ra khỏi trình đơn.",
			);
		await deleteCategory(tx, id);
		await noteCategoryChange(tx, actor, "category.remove", id, { name: row.name, slug: row.slug });
	});
}
