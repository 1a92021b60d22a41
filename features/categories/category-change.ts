import type { Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";

/** The section cannot be kept, moved or removed so; nothing was changed. */
export class CategoryError extends PersonError {
	override name = "CategoryError";
}

export type CategoryInput = Pick<CategoryRow, "name" | "description" | "isInMenu" | "needsTwoKeys">;

/** The row that was wanted. @throws CategoryError when it is gone. */
export function requireCategory(rows: readonly CategoryRow[], id: number): CategoryRow {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row) throw new CategoryError(`no section ${id}`, "Chuyên mục này không còn.");
	return row;
}

/** Makes every page that shows sections anew, and writes down who changed which. */
export async function noteCategoryChange(
	tx: Tx,
	actor: Actor,
	action: string,
	id: number,
	details: Record<string, unknown>,
) {
	await bumpTags(tx, "changed", ["categories"]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `category:${id}`, details });
}
