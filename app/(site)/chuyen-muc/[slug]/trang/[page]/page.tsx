import type { Metadata } from "next";
import { toCategoryPath } from "../../../../../../features/categories/category.ts";
import { CategoryView, toCategoryMetadata } from "../../../../../../features/categories/category-view.tsx";
import { recordRedirect } from "../../../../../../lib/page-record.ts";

interface CategoryPageProps {
	params: Promise<{ slug: string; page: string }>;
}

async function readAddress({ params }: CategoryPageProps) {
	const { slug, page } = await params;
	return { slug, page: Number(page) };
}

export async function generateMetadata(props: CategoryPageProps): Promise<Metadata> {
	return toCategoryMetadata(await readAddress(props));
}

export default async function CategoryPage(props: CategoryPageProps) {
	const address = await readAddress(props);
	if (address.page === 1) {
		recordRedirect(toCategoryPath(address));
		return null;
	}
	return <CategoryView {...address} />;
}
