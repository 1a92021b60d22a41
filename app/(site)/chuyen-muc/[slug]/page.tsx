import type { Metadata } from "next";
import { CategoryView, toCategoryMetadata } from "../../../../features/categories/category-view.tsx";

interface CategoryPageProps {
	params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
	return toCategoryMetadata({ slug: (await params).slug, page: 1 });
}

export default async function CategoryPage({ params }: CategoryPageProps) {
	return <CategoryView slug={(await params).slug} page={1} />;
}
