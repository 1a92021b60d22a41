import type { Metadata } from "next";
import { toAlbumPath } from "../../../../features/media/album.ts";
import { AlbumView } from "../../../../features/media/album-view.tsx";
import { getAlbum } from "../../../../features/media/queries.ts";
import { getShareImages } from "../../../../features/media/share-images.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../lib/page-record.ts";

interface AlbumPageProps {
	params: Promise<{ slug: string }>;
}

async function loadAlbum({ params }: AlbumPageProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getAlbum(id);
}

export async function generateMetadata(props: AlbumPageProps): Promise<Metadata> {
	const album = await loadAlbum(props);
	if (!album) return {};
	const openGraph = { images: await getShareImages(album.cover ?? album.photos[0]) };
	return toPageMetadata({ title: album.title, description: album.description, path: toAlbumPath(album), openGraph });
}

export default async function AlbumPage(props: AlbumPageProps) {
	const album = await loadAlbum(props);
	if (!album) {
		recordStatus(404);
		return null;
	}
	const path = toAlbumPath(album);
	if (path !== `/anh/${(await props.params).slug}`) {
		recordRedirect(path);
		return null;
	}
	return <AlbumView album={album} />;
}
