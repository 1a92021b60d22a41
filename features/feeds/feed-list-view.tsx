import { PageHeading } from "../../components/ui/page-heading.tsx";
import { siteOrigin } from "../../lib/env.ts";
import { toCategoryFeedPath } from "../categories/category.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { ReaderPage } from "../site/reader-page.tsx";

interface FeedLink {
	name: string;
	href: string;
	isChild: boolean;
}

/** Every feed of the site. */
export async function FeedListView() {
	const feeds: FeedLink[] = [{ name: "Tất cả tin mới", href: "/rss.xml", isChild: false }];
	for (const section of await getCategoryTree()) {
		feeds.push({ name: section.name, href: toCategoryFeedPath(section), isChild: false });
		for (const child of section.children) {
			feeds.push({ name: child.name, href: toCategoryFeedPath(child), isChild: true });
		}
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description="Sao chép địa chỉ dưới đây vào ứng dụng đọc tin để nhận bài mới mà không phải mở trang.">
					Kênh RSS
				</PageHeading>
			</div>
			<ul className="ruled border-t border-ink text-sm">
				{feeds.map(({ name, href, isChild }) => (
					<li key={href}>
						<a href={href} className={`block py-2.5 hover:underline ${isChild ? "ps-6" : "font-semibold"}`}>
							{name}
							<span className="block text-xs font-normal break-all text-ink-soft">{siteOrigin() + href}</span>
						</a>
					</li>
				))}
			</ul>
		</ReaderPage>
	);
}
