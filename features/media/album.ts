import type { Photo } from "./photo.ts";

export interface AlbumTeaser {
	id: number;
	slug: string;
	title: string;
	photoCount: number;
	cover: Photo | null;
}

export function toAlbumPath(album: { id: number; slug: string }): string {
	return `/anh/${album.slug}-${album.id}`;
}

/** Address of the list of albums, page 1 without a page number. */
export function toAlbumListPath(page = 1): string {
	return page === 1 ? "/anh" : `/anh/trang/${page}`;
}
