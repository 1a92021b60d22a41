import { db } from "../../db/client.ts";
import { listCategoryRows, updateCategory } from "../../db/queries/categories.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { noteCategoryChange, requireCategory } from "./category-change.ts";

/** Moves a section a place up (-1) or down (1) among its siblings. @throws NotAllowedError; CategoryError when it is gone. */
export async function moveCategory(actor: Actor, id: number, step: -1 | 1): Promise<void> {
	requireCan(actor, "category.edit");
	await db.tx(async (tx) => {
		const rows = await listCategoryRows(tx);
		const moved = requireCategory(rows, id);
		const siblings = rows.filter(({ parentId }) => parentId === moved.parentId);
		const from = siblings.indexOf(moved);
		const order = siblings.toSpliced(from, 1).toSpliced(Math.max(0, from + step), 0, moved);
		for (const [position, row] of order.entries()) await updateCategory(tx, row.id, row.version, { position });
		await noteCategoryChange(tx, actor, "category.move", id, { step });
	});
}
