import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Tx } from "../../db/client.ts";
import { getMediaItemByHash, insertMediaItem } from "../../db/queries/media.ts";
import type { ImageVariants } from "../../lib/image-variants.ts";
import { type GivenMedia, readPoster } from "./accept-media-file.ts";
import { decodePicture } from "./decode-picture.ts";

export interface AcceptedPoster extends ImageVariants {
	originalName: string;
	originalHash: string;
	mimeType: string;
	bytes: number;
}

/** A picture cut and encoded for readers. @throws MediaInputError, UnreadableImageError when it is no picture. */
export async function acceptPoster(given: GivenMedia): Promise<AcceptedPoster> {
	const original = await readPoster(given);
	const originalHash = createHash("sha256").update(original).digest("hex");
	return {
		...(await decodePicture(original)),
		originalName: given.name,
		originalHash,
		mimeType: (await fileTypeFromBuffer(original))?.mime ?? "image/jpeg",
		bytes: original.length,
	};
}

/** The media item of a poster, made when no item holds the same picture. @returns its id. */
export async function keepPoster(tx: Tx, poster: AcceptedPoster): Promise<number> {
	const { variants, ...item } = poster;
	const known = await getMediaItemByHash(tx, poster.originalHash);
	if (known) return known.id;
	const files = variants.map(({ bytes, hash: _hash, ...file }) => ({ ...file, bytes: bytes.length }));
	return insertMediaItem(tx, { ...item, kind: "photo" }, files);
}
