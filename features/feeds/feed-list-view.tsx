import { PageHeading } from "../../components/ui/page-heading.tsx";
import { siteOrigin } from "../../lib/env.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, toFeedPath } from "./feed-path.ts";

interface FeedRow {
	name: string;
	category: { slug: string } | null;
	isChild: boolean;
}

const FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = { rss: "RSS", atom: "Atom", json: "JSON" };

/** Every feed of the site. */
export async function FeedListView() {
	const rows: FeedRow[] = [{ name: "Tất cả tin mới", category: null, isChild: false }];
	for (const section of await getCategoryTree()) {
		rows.push({ name: section.name, category: section, isChild: false });
		for (const child of section.children) rows.push({ name: child.name, category: child, isChild: true });
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description="Sao chép địa chỉ dưới đây vào ứng dụng đọc tin để nhận bài mới mà không phải mở trang. Ứng dụng nào cũng đọc được RSS; Atom và JSON là cùng nội dung ở dạng khác.">
					Kênh RSS
				</PageHeading>
			</div>
			<ul className="ruled border-t border-ink text-sm">
				{rows.map((row) => (
					<FeedLinks key={row.category?.slug ?? ""} row={row} />
				))}
			</ul>
		</ReaderPage>
	);
}

function FeedLinks({ row: { name, category, isChild } }: { row: FeedRow }) {
	return (
		<li className={`flex flex-wrap items-center justify-between gap-x-6 py-1 ${isChild ? "ps-6" : ""}`}>
			<div className="min-w-0">
				<p className={isChild ? "" : "font-semibold"}>{name}</p>
				<p className="text-xs break-all text-ink-soft">{siteOrigin() + toFeedPath("rss", category)}</p>
			</div>
			<p className="flex gap-x-5">
				{FEED_FORMATS.map((format) => (
					<a
						key={format}
						href={toFeedPath(format, category)}
						type={FEED_TYPES[format]}
						aria-label={`${FORMAT_NAMES[format]}: ${name}`}
						className="inline-flex min-h-11 min-w-11 items-center text-link hover:underline"
					>
						{FORMAT_NAMES[format]}
					</a>
				))}
			</p>
		</li>
	);
}
