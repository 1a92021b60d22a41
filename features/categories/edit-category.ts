import { db } from "../../db/client.ts";
import { type CategoryRow, listCategoryRows, updateCategory } from "../../db/queries/categories.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { CategoryError, type CategoryInput, noteCategoryChange, requireCategory } from "./category-change.ts";

/**
 * Changes what is said of a section; its address stays.
 * @param base what the form showed. @throws NotAllowedError; CategoryError when it is gone, or was changed meanwhile.
 */
export async function editCategory(
	actor: Actor,
	base: Pick<CategoryRow, "id" | "version">,
	input: CategoryInput,
): Promise<void> {
	requireCan(actor, "category.edit");
	await db.tx(async (tx) => {
		const before = requireCategory(await listCategoryRows(tx), base.id);
		if (!(await updateCategory(tx, base.id, base.version, input)))
			throw new CategoryError(
				`section ${base.id} is not at ${base.version}`,
				"Người khác vừa sửa chuyên mục này. Hãy tải lại trang để xem bản của họ, rồi sửa lại.",
			);
		const { name, description, isInMenu, needsTwoKeys } = before;
		await noteCategoryChange(tx, actor, "category.edit", base.id, {
			before: { name, description, isInMenu, needsTwoKeys },
			after: input,
		});
	});
}
