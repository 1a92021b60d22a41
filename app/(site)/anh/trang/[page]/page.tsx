import type { Metadata } from "next";
import { toAlbumListPath } from "../../../../../features/media/album.ts";
import { AlbumListView, toAlbumListMetadata } from "../../../../../features/media/album-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface AlbumListPageProps {
	params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: AlbumListPageProps): Promise<Metadata> {
	return toAlbumListMetadata({ page: Number((await params).page) });
}

export default async function AlbumListPage({ params }: AlbumListPageProps) {
	const page = Number((await params).page);
	if (page === 1) {
		recordRedirect(toAlbumListPath());
		return null;
	}
	return <AlbumListView page={page} />;
}
