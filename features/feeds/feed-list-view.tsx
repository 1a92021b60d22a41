import { PageHeading } from "../../components/ui/page-heading.tsx";
import { toCategoryFeedPath } from "../categories/category.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { ReaderPage } from "../site/reader-page.tsx";

/** Every feed of the site. */
export async function FeedListView() {
	const sections = (await getCategoryTree()).flatMap((section) => [section, ...section.children]);
	const feeds = [
		{ name: "Tất cả tin mới", href: "/rss.xml" },
		...sections.map((section) => ({ name: section.name, href: toCategoryFeedPath(section) })),
	];
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description="Dán địa chỉ dưới đây vào trình đọc tin để nhận bài mới mà không phải mở trang.">
					Nguồn tin RSS
				</PageHeading>
			</div>
			<ul className="ruled border-t border-ink text-sm">
				{feeds.map(({ name, href }) => (
					<li key={href}>
						<a
							href={href}
							className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 py-2 hover:underline"
						>
							{name}
							<span className="text-xs text-ink-soft">{href}</span>
						</a>
					</li>
				))}
			</ul>
		</ReaderPage>
	);
}
