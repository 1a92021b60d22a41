import type { CategoryNode } from "../categories/category.ts";
import { toCategoryTree } from "../categories/category-tree.ts";
import { listCategories } from "../categories/queries.ts";
import { ROLE_NAMES, ROLES } from "./roles.ts";

export interface Option {
	value: string;
	label: string;
}

/** What a form offers for a role, and for where it is held. */
export interface RoleOptions {
	roles: Option[];
	/** Sections with those above them: "Xây dựng Đảng › Tổ chức". */
	sections: Option[];
}

function toOptions(nodes: readonly CategoryNode[], above = ""): Option[] {
	return nodes.flatMap(({ id, name, children }) => [
		{ value: String(id), label: above + name },
		...toOptions(children, `${above}${name} › `),
	]);
}

export async function listRoleOptions(): Promise<RoleOptions> {
	return {
		roles: ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] })),
		sections: toOptions(toCategoryTree(await listCategories())),
	};
}
