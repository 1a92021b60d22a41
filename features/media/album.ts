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
