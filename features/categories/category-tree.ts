import type { CategoryRow } from "../../db/queries/categories.ts";
import type { CategoryNode, CategoryRef } from "./category.ts";

/** Rows (siblings in order) to the tree they describe. */
export function toCategoryTree(rows: readonly CategoryRow[], parentId: number | null = null): CategoryNode[] {
	return rows
		.filter((row) => row.parentId === parentId)
		.map(({ id, slug, name }) => ({ id, slug, name, children: toCategoryTree(rows, id) }));
}

/** From the root of the tree down to the section `id`; empty when there is none. */
export function toBreadcrumb(rows: readonly CategoryRow[], id: number): CategoryRef[] {
	const path: CategoryRef[] = [];
	let row = rows.find((candidate) => candidate.id === id);
	while (row && path.length <= rows.length) {
		path.unshift({ id: row.id, slug: row.slug, name: row.name });
		const { parentId } = row;
		row = rows.find((candidate) => candidate.id === parentId);
	}
	return path;
}
