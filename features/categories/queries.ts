import { db } from "../../db/client.ts";
import { type CategoryRow, listCategoryRows } from "../../db/queries/categories.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import type { CategoryNode, CategoryRef } from "./category.ts";
import { toBreadcrumb, toCategoryTree } from "./category-tree.ts";

/** Every section. */
export function listCategories(): Promise<CategoryRow[]> {
	return keepRead("categories", ["categories"], () => listCategoryRows(db.read));
}

export async function getCategoryTree(): Promise<CategoryNode[]> {
	return toCategoryTree(await listCategories());
}

/** The sections the menu of the site leads to. */
export async function getMenuTree(): Promise<CategoryNode[]> {
	return toCategoryTree((await listCategories()).filter(({ isInMenu }) => isInMenu));
}

export interface CategoryPage extends CategoryNode {
	breadcrumb: CategoryRef[];
	description: string;
}

export async function getCategoryBySlug(slug: string): Promise<CategoryPage | null> {
	const rows = await listCategories();
	const row = rows.find((candidate) => candidate.slug === slug);
	if (!row) return null;
	const { id, name, description } = row;
	return { id, slug, name, description, breadcrumb: toBreadcrumb(rows, id), children: toCategoryTree(rows, id) };
}
