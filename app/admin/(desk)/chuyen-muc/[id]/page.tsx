import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { FoldAway } from "../../../../../components/admin/fold-away.tsx";
import { RemoveFold } from "../../../../../components/admin/remove-fold.tsx";
import { SubmitButton } from "../../../../../components/admin/submit-button.client.tsx";
import { ActionForm } from "../../../../../features/accounts/action-form.client.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	editCategoryAction,
	removeCategoryAction,
	renameCategorySlugAction,
} from "../../../../../features/categories/actions.ts";
import { CategoryForm } from "../../../../../features/categories/category-form.client.tsx";
import { CategorySlugForm } from "../../../../../features/categories/category-slug-form.client.tsx";
import { listCategories } from "../../../../../features/categories/queries.ts";

export const metadata: Metadata = { title: "Chuyên mục" };

export default async function CategoryPage({ params }: { params: Promise<{ id: string }> }) {
	await requireRight("category.edit");
	const { id } = await params;
	const category = (await listCategories()).find((row) => String(row.id) === id);
	if (!category) notFound();
	const { name, version, description, isInMenu, needsTwoKeys } = category;
	return (
		<>
			<DeskHeading title={name}>
				<a href="/admin/chuyen-muc" className="inline-flex min-h-11 items-center text-link underline">
					Về các chuyên mục
				</a>
			</DeskHeading>
			<CategoryForm
				action={editCategoryAction}
				category={{ id: category.id, version, name, description, isInMenu, needsTwoKeys }}
				parents={[]}
			/>
			<div className="max-w-150">
				<FoldAway title="Đổi địa chỉ" isOpen={false}>
					<CategorySlugForm action={renameCategorySlugAction} slug={category.slug} />
				</FoldAway>
				<RemoveFold title={`Xóa “${name}”`}>
					<p>Chỉ xóa được chuyên mục không còn bài và không có chuyên mục con.</p>
					<ActionForm action={removeCategoryAction} fields={{ id: category.id }}>
						<SubmitButton kind="danger">Xóa hẳn</SubmitButton>
					</ActionForm>
				</RemoveFold>
			</div>
		</>
	);
}
