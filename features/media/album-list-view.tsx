import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { toAlbumListPath } from "./album.ts";
import { AlbumStrip } from "./album-strip.tsx";
import { listAlbums } from "./queries.ts";

/** What the list of albums says of itself in the head of its page. */
export function toAlbumListMetadata({ page }: { page: number }): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber("Ảnh", page),
		description: "Các bộ ảnh của trang, mới nhất trước.",
		path: toAlbumListPath(page),
	});
}

/** One page of albums, newest first; records 404 for a page beyond the end. */
export async function AlbumListView({ page }: { page: number }) {
	const list = await listAlbums(page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading>{withPageNumber("Ảnh", page)}</PageHeading>
			</div>
			{list.items.length > 0 ? (
				<div className="grid gap-6">
					<AlbumStrip albums={list.items} isFirst />
					<Pagination page={page} pageCount={list.pageCount} toHref={toAlbumListPath} />
				</div>
			) : (
				<p className="text-base text-ink-soft">Chưa có bộ ảnh nào.</p>
			)}
		</ReaderPage>
	);
}
