import { db } from "../../db/client.ts";
import { listMediaItems, type MediaItemRow } from "../../db/queries/media.ts";
import { toSafeFileName } from "../../lib/attachment-name.ts";
import { toFileExtension, toMediaFileName } from "../../lib/media-file-name.ts";
import type { MediaFile } from "./media-file.ts";

/** The file of a film, a sound or a document; null for a picture, which has many. */
export function toMediaFile(item: MediaItemRow): MediaFile | null {
	const { id, kind, originalName, mimeType, bytes } = item;
	const fileName = toMediaFileName(item);
	const extension = toFileExtension(mimeType);
	if (!fileName || !extension) return null;
	const name = `${toSafeFileName(originalName.replace(/\.[^.]*$/, "")) || "tep"}${extension}`;
	const hash = fileName.slice(0, -extension.length);
	const url = kind === "document" ? `/tep/${hash}/${encodeURIComponent(name)}` : `/tep/${fileName}`;
	return { mediaId: id, url, name, mimeType, bytes };
}

/** The files of these media items, by id; pictures and items that are gone are absent. */
export async function getMediaFiles(mediaIds: Iterable<number | null>): Promise<Map<number, MediaFile>> {
	const ids = [...new Set([...mediaIds].filter((id) => id !== null))];
	const files = (await listMediaItems(db.read, ids)).map(toMediaFile).filter((file) => file !== null);
	return new Map(files.map((file) => [file.mediaId, file]));
}
