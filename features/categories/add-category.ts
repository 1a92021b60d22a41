import { db } from "../../db/client.ts";
import { insertCategory, listCategoryRows } from "../../db/queries/categories.ts";
import { findSlug, toSlug } from "../../lib/slug.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { CategoryError, type CategoryInput, noteCategoryChange } from "./category-change.ts";

/**
 * Adds a section as the last one below `parentId`, or at the top. Its address is made of its name.
 * @returns its id. @throws NotAllowedError; CategoryError when what it should stand below is gone or itself below another.
 */
export async function addCategory(actor: Actor, parentId: number | null, input: CategoryInput): Promise<number> {
	requireCan(actor, "category.edit");
	return db.tx(async (tx) => {
		const rows = await listCategoryRows(tx);
		const parent = rows.find(({ id }) => id === parentId);
		if (parentId !== null && (!parent || parent.parentId !== null))
			throw new CategoryError(`no top section ${parentId}`, "Chuyên mục con chỉ đứng dưới một chuyên mục chính.");
		const find = async (slug: string) => rows.find((row) => row.slug === slug) ?? null;
		const { slug } = await findSlug(toSlug(input.name) || "chuyen-muc", find, () => false);
		const position = rows.filter((row) => row.parentId === parentId).length;
		const id = await insertCategory(tx, { ...input, slug, parentId, position });
		await noteCategoryChange(tx, actor, "category.add", id, { name: input.name });
		return id;
	});
}
