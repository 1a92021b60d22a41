import { db } from "../../db/client.ts";
import { listMediaWithVariants } from "../../db/queries/media.ts";
import type { Photo } from "./photo.ts";

/** The pictures of these media items, by id; an item that is gone is absent. */
export async function getPhotos(mediaIds: Iterable<number | null>): Promise<Map<number, Photo>> {
	const ids = [...new Set([...mediaIds].filter((id) => id !== null))];
	const photos = new Map<number, Photo>();
	for (const { item, variant } of await listMediaWithVariants(db.read, ids)) {
		const photo = photos.get(item.id) ?? {
			mediaId: item.id,
			width: item.width ?? variant.width,
			height: item.height ?? variant.height,
			alt: item.alt,
			caption: item.caption,
			credit: item.credit,
			color: item.color,
			variants: [],
		};
		const { width, height, format, fileName } = variant;
		photo.variants.push({ width, height, format, url: `/tep/${fileName}` });
		photos.set(item.id, photo);
	}
	return photos;
}
