import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { listVideos } from "./queries.ts";
import { toVideoListPath } from "./video.ts";
import { VideoList } from "./video-list.tsx";

/** What the list of videos says of itself in the head of its page. */
export function toVideoListMetadata({ page }: { page: number }): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber("Video", page),
		description: "Các video của trang, mới nhất trước.",
		path: toVideoListPath(page),
	});
}

/** One page of videos, newest first; records 404 for a page beyond the end. */
export async function VideoListView({ page }: { page: number }) {
	const list = await listVideos(page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading>{withPageNumber("Video", page)}</PageHeading>
			</div>
			{list.items.length > 0 ? (
				<div className="grid gap-6">
					<VideoList videos={list.items} isFirst />
					<Pagination page={page} pageCount={list.pageCount} toHref={toVideoListPath} />
				</div>
			) : (
				<p className="text-base text-ink-soft">Chưa có video nào.</p>
			)}
		</ReaderPage>
	);
}
