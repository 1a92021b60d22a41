import type { Metadata } from "next";
import { FeedListView } from "../../../features/feeds/feed-list-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({
		title: "Kênh RSS",
		description: "Các kênh RSS của trang theo chuyên mục.",
		path: "/rss",
	});
}

export default function FeedListPage() {
	return <FeedListView />;
}
