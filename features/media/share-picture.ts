import type { Photo, PhotoVariant } from "./photo.ts";

/** The file that stands for a picture where a page is shared or described: the largest JPEG; null without a picture. */
export function toSharePicture(photo: Photo | null): PhotoVariant | null {
	const jpegs = photo?.variants.filter(({ format }) => format === "jpeg") ?? [];
	return jpegs.sort((a, b) => b.width - a.width)[0] ?? null;
}
