import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { type Arrangement, toCategorySurface } from "../arrangements/arrangement.ts";
import { fillSlots, toPinned } from "../arrangements/fill-slots.ts";
import { getArrangement, listOpenPins } from "../arrangements/queries.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { type ArticleListPage, listCategoryArticles } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { type CategoryRef, toCategoryPath } from "./category.ts";
import { getCategoryBySlug } from "./queries.ts";

interface CategoryAddress {
	slug: string;
	page: number;
}

interface CategoryViewProps extends CategoryAddress {
	/** What editors prepare, to be looked at; what readers see where there is none. */
	prepared?: Arrangement;
}

/** The first page with the pinned stories in their slots; the pages after it stay as they are. */
async function pinStories(list: ArticleListPage, arrangement: Arrangement): Promise<ArticleListPage> {
	const pins = listOpenPins(arrangement);
	if (pins.length === 0 || list.page > 1) return list;
	const stories = await listTeasers(pins.map(({ articleId }) => articleId));
	const byId = new Map(stories.map((story) => [story.id, story]));
	const free = list.articles.filter(({ id }) => !byId.has(id));
	const pinned = toPinned(pins, byId);
	const slots = { from: 1, to: free.length + pinned.size };
	return { ...list, articles: fillSlots(free, pinned, slots) };
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
export async function CategoryView({ slug, page, prepared }: CategoryViewProps) {
	const category = await getCategoryBySlug(slug);
	const list = category && (await listCategoryArticles(category.id, page));
	if (!category || !list) {
		recordStatus(404);
		return null;
	}
	const arrangement = prepared ?? (await getArrangement(toCategorySurface(category.id)));
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
				list={await pinStories(list, arrangement)}
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
