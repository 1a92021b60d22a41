import type { Reader } from "../../db/client.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { ArrangementError, type Surface, toCategoryId } from "./arrangement.ts";

/** @throws NotAllowedError where the actor may not arrange the surface; ArrangementError for a section that is gone. */
export async function requireArranger(reader: Reader, actor: Actor, surface: Surface): Promise<void> {
	const categoryId = toCategoryId(surface);
	if (categoryId === null) return requireCan(actor, "arrangement.edit");
	const categoryIds = toBreadcrumb(await listCategoryRows(reader), categoryId).map(({ id }) => id);
	requireCan(actor, "arrangement.edit", { categoryIds });
	if (categoryIds.length === 0) throw new ArrangementError(`no section ${categoryId}`, "Không có chuyên mục này nữa.");
}
