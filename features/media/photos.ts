import { db } from "../../db/client.ts";
import { listMediaWithVariants, type MediaItemRow } from "../../db/queries/media.ts";
import { parseDay, toNextMidnight } from "../../lib/dates.ts";
import { recordExpiry } from "../../lib/page-record.ts";
import type { Photo } from "./photo.ts";

/** A picture with the moment from which readers are not to see it; null for never. */
type TimedPhoto = Photo & { hiddenFrom: Date | null };

/** When readers are not to see an item any more: after the last day of its rights, where somebody chose that. */
export function toHiddenFrom({
	rightsEndOn,
	hidesAfterRights,
}: Pick<MediaItemRow, "rightsEndOn" | "hidesAfterRights">): Date | null {
	return hidesAfterRights && rightsEndOn !== null ? toNextMidnight(parseDay(rightsEndOn)) : null;
}

/**
 * The pictures of these media items, whether readers may still see them or not: for what is kept between pages, which
 * `chooseShown` has to look at each time.
 */
export async function readPhotos(mediaIds: Iterable<number | null>): Promise<Map<number, TimedPhoto>> {
	const ids = [...new Set([...mediaIds].filter((id) => id !== null))];
	const photos = new Map<number, TimedPhoto>();
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
			hiddenFrom: toHiddenFrom(item),
		};
		const { width, height, format, fileName } = variant;
		photo.variants.push({ width, height, format, url: `/tep/${fileName}` });
		photos.set(item.id, photo);
	}
	return photos;
}

/** Those that readers may see now; the page is made anew when that ends for one of them. */
export function chooseShown(photos: ReadonlyMap<number, TimedPhoto>, now = new Date()): Map<number, Photo> {
	const shown = new Map<number, Photo>();
	for (const [id, { hiddenFrom, ...photo }] of photos) {
		if (hiddenFrom !== null && hiddenFrom <= now) continue;
		if (hiddenFrom !== null) recordExpiry(hiddenFrom);
		shown.set(id, photo);
	}
	return shown;
}

/** The pictures of these media items, by id; an item that is gone, or that readers may not see any more, is absent. */
export async function getPhotos(mediaIds: Iterable<number | null>): Promise<Map<number, Photo>> {
	return chooseShown(await readPhotos(mediaIds));
}
