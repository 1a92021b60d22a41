import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { moveCategoryAction } from "../../../../features/categories/actions.ts";
import { CategoryList } from "../../../../features/categories/desk-category-list.tsx";
import { listCategories } from "../../../../features/categories/queries.ts";

export const metadata: Metadata = { title: "Chuyên mục" };

export default async function CategoriesPage() {
	await requireRight("category.edit");
	return (
		<>
			<DeskHeading title="Chuyên mục" note="Thứ tự ở đây là thứ tự trong trình đơn của trang.">
				<a
					href="/admin/chuyen-muc/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm chuyên mục
				</a>
			</DeskHeading>
			<CategoryList rows={await listCategories()} move={moveCategoryAction} />
		</>
	);
}
