import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addCategoryAction } from "../../../../../features/categories/actions.ts";
import { CategoryForm } from "../../../../../features/categories/category-form.client.tsx";
import { getCategoryTree } from "../../../../../features/categories/queries.ts";

export const metadata: Metadata = { title: "Chuyên mục mới" };

export default async function NewCategoryPage() {
	await requireRight("category.edit");
	const parents = (await getCategoryTree()).map(({ id, slug, name }) => ({ id, slug, name }));
	return (
		<>
			<DeskHeading title="Chuyên mục mới" />
			<CategoryForm action={addCategoryAction} category={null} parents={parents} />
		</>
	);
}
