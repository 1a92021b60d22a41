import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { listCategoryArticles } from "../articles/queries.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { type CategoryRef, toCategoryPath } from "./category.ts";
import { getCategoryBySlug } from "./queries.ts";

interface CategoryAddress {
	slug: string;
	page: number;
}

/** What a section's list says of itself in the head of its page. */
export async function toCategoryMetadata({ slug, page }: CategoryAddress): Promise<Metadata> {
	const category = await getCategoryBySlug(slug);
	if (!category) return {};
	return toPageMetadata({
		title: withPageNumber(category.name, page),
		description: category.description || `Tin, bài mới nhất của chuyên mục ${category.name}.`,
		path: toCategoryPath(category, page),
		feedOf: category,
	});
}

/** One page of a section's list; records 404 for an unknown section or a page beyond the end. */
export async function CategoryView({ slug, page }: CategoryAddress) {
	const category = await getCategoryBySlug(slug);
	const list = category && (await listCategoryArticles(category.id, page));
	if (!category || !list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage currentSection={category.breadcrumb[0]?.slug}>
			<BreadcrumbTrail
				items={category.breadcrumb.map((section) => ({ name: section.name, href: toCategoryPath(section) }))}
			/>
			<div className="mt-3 mb-6 grid gap-3">
				<PageHeading tone="section" description={category.description}>
					{withPageNumber(category.name, page)}
				</PageHeading>
				<ChildSections sections={category.children} />
			</div>
			<PagedStories
				list={list}
				toHref={(other) => toCategoryPath(category, other)}
				emptySentence="Chuyên mục này chưa có bài. Mời bạn xem các chuyên mục khác ở đầu trang."
			/>
		</ReaderPage>
	);
}

function ChildSections({ sections }: { sections: readonly CategoryRef[] }) {
	if (sections.length === 0) return null;
	return (
		<ul className="flex flex-wrap gap-x-6 text-sm">
			{sections.map((section) => (
				<li key={section.id}>
					<a
						href={toCategoryPath(section)}
						className="inline-flex min-h-11 items-center hover:text-accent hover:underline"
					>
						{section.name}
					</a>
				</li>
			))}
		</ul>
	);
}
