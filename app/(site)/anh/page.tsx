import type { Metadata } from "next";
import { AlbumListView, toAlbumListMetadata } from "../../../features/media/album-list-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	return toAlbumListMetadata({ page: 1 });
}

export default function AlbumListPage() {
	return <AlbumListView page={1} />;
}
