import type { CategoryRow } from "../../db/queries/categories.ts";
import type { VisibleArticles } from "../../db/queries/pick-names.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";

/** Ids of a section and of those below it. */
export function listBelow(rows: readonly CategoryRow[], id: number): number[] {
	return rows.filter((row) => toBreadcrumb(rows, row.id).some((above) => above.id === id)).map((row) => row.id);
}

/** What somebody may see of what is not before readers; null for everything. */
export function toVisible(actor: Actor & { kind: "user" }, rows: readonly CategoryRow[]): VisibleArticles {
	if (can(actor, "article.readAll")) return null;
	const held = actor.roles.flatMap(({ categoryId }) => (categoryId === null ? [] : [categoryId]));
	const readable = held.filter((id) => can(actor, "article.readAll", { categoryIds: [id] }));
	return { ownerId: actor.userId, categoryIds: [...new Set(readable.flatMap((id) => listBelow(rows, id)))] };
}
