"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { addCategory } from "./add-category.ts";
import {
	categoryForm,
	categorySlugForm,
	movedCategoryForm,
	namedCategoryForm,
	newCategoryForm,
} from "./category-form.ts";
import { editCategory } from "./edit-category.ts";
import { moveCategory } from "./move-category.ts";
import { removeCategory } from "./remove-category.ts";
import { renameCategorySlug } from "./rename-category.ts";

const LIST = "/admin/chuyen-muc";
const access = { can: "category.edit" } as const;

export const addCategoryAction = defineAction(
	{ access, schema: newCategoryForm },
	async ({ actor }, { parentId, ...input }) => {
		await addCategory(actor, parentId, input);
		return redirect(LIST);
	},
);

export const editCategoryAction = defineAction(
	{ access, schema: categoryForm },
	async ({ actor }, { id, version, ...input }) => {
		await editCategory(actor, { id, version }, input);
		return redirect(LIST);
	},
);

export const moveCategoryAction = defineAction(
	{ access, schema: movedCategoryForm },
	async ({ actor }, { id, step }) => {
		await moveCategory(actor, id, step === "1" ? 1 : -1);
		refresh();
		return undefined;
	},
);

export const removeCategoryAction = defineAction({ access, schema: namedCategoryForm }, async ({ actor }, { id }) => {
	await removeCategory(actor, id);
	return redirect(LIST);
});

export const renameCategorySlugAction = defineAction(
	{ access, schema: categorySlugForm },
	async ({ actor }, { oldSlug, slug }) => {
		await renameCategorySlug(actor, oldSlug, slug);
		return redirect(LIST);
	},
);
