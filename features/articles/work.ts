import type { Reader } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import type { Work } from "./workflow.ts";

/** What of an article decides who may do what with it; a section asks for two keys when one above it does. */
export async function toWork(
	reader: Reader,
	{ state, ownerId, categoryId, revisesId }: Pick<ArticleRow, "state" | "ownerId" | "categoryId" | "revisesId">,
): Promise<Work> {
	const rows = await listCategoryRows(reader);
	const categoryIds = toBreadcrumb(rows, categoryId).map(({ id }) => id);
	const needsTwoKeys = rows.some((row) => categoryIds.includes(row.id) && row.needsTwoKeys);
	return { state, ownerId, categoryIds, needsTwoKeys, isPendingDraft: revisesId !== null };
}
