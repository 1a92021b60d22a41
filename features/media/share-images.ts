import { findShareCrop, getCropsOf } from "./crops.ts";
import type { Photo } from "./photo.ts";
import { toSharePicture } from "./share-picture.ts";

interface ShareImage {
	url: string;
	width: number;
	height: number;
	alt: string;
}

/** What link previews show of a page with this picture: its cut, or the largest file of one that was never cut. */
export async function getShareImages(photo: Photo | null | undefined): Promise<ShareImage[] | undefined> {
	if (!photo) return undefined;
	const file = findShareCrop(await getCropsOf(photo.mediaId)) ?? toSharePicture(photo);
	return file ? [{ url: file.url, width: file.width, height: file.height, alt: photo.alt }] : undefined;
}
