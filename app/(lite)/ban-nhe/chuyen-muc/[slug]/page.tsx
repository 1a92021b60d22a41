import type { Metadata } from "next";
import { listCategoryArticles } from "../../../../../features/articles/queries.ts";
import { toCategoryPath } from "../../../../../features/categories/category.ts";
import { getCategoryBySlug } from "../../../../../features/categories/queries.ts";
import { LitePage, toLiteMetadata } from "../../../../../features/lite/lite-page.tsx";
import { LiteStories } from "../../../../../features/lite/lite-stories.tsx";
import { recordStatus } from "../../../../../lib/page-record.ts";

interface LiteCategoryProps {
	params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: LiteCategoryProps): Promise<Metadata> {
	const category = await getCategoryBySlug((await params).slug);
	return category ? toLiteMetadata(category.name, toCategoryPath(category)) : {};
}

export default async function LiteCategoryPage({ params }: LiteCategoryProps) {
	const category = await getCategoryBySlug((await params).slug);
	const list = category && (await listCategoryArticles(category.id, 1));
	if (!category || !list) {
		recordStatus(404);
		return null;
	}
	return (
		<LitePage fullPath={toCategoryPath(category)}>
			<h1>{category.name}</h1>
			{list.articles.length === 0 && <p>Chuyên mục này chưa có bài.</p>}
			<LiteStories articles={list.articles} />
			{list.pageCount > 1 && (
				<p>
					<a href={toCategoryPath(category, 2)}>Bài cũ hơn (trang đầy đủ)</a>
				</p>
			)}
		</LitePage>
	);
}
