import type { Reader, Tx } from "../../db/client.ts";
import {
	getMediaItemByHash,
	type MediaFile,
	type MediaItemRow,
	type MediaItemValues,
	replaceMediaFiles,
} from "../../db/queries/media.ts";
import { insertMediaOriginal } from "../../db/queries/media-library.ts";
import type { ImageVariants } from "../../lib/image-variants.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireMediaItem, writeMediaChange } from "./change-media.ts";
import { MediaItemError } from "./media-item.ts";
import { listPublicNames } from "./media-originals.ts";

/** What an item is about to consist of. */
export interface NewFile {
	action: "media.replace" | "media.restore";
	values: Pick<MediaItemValues, "originalName" | "originalHash" | "mimeType" | "bytes"> & Partial<MediaItemValues>;
	/** What readers get of it; none of a document, whose own file they get. */
	files: readonly MediaFile[];
}

/** The values of a picture beside those of its file. Nobody has said yet what its cuts are to keep in sight. */
export function toPictureValues({ width, height, color }: ImageVariants): Partial<MediaItemValues> {
	return { width, height, color, focalX: 50, focalY: 50 };
}

export function toMediaFiles({ variants }: Pick<ImageVariants, "variants">): MediaFile[] {
	return variants.map(({ bytes, hash: _hash, ...variant }) => ({ ...variant, bytes: bytes.length }));
}

/** @throws MediaItemError when an item has the very same file. */
export async function requireUnknown(reader: Reader, hash: string, mediaId: number): Promise<void> {
	const known = await getMediaItemByHash(reader, hash);
	if (!known) return;
	throw new MediaItemError(
		`media ${known.id} has that file`,
		known.id === mediaId
			? "Đây chính là tệp đang dùng, không có gì để thay."
			: `Tệp này đã có trong thư viện (mục số ${known.id}, “${known.originalName}”). Hãy dùng mục đó.`,
	);
}

/**
 * Puts another file in place of an item's own; everything that shows the item shows the new one.
 * @returns the item as it was, with the names of the files that readers got of it.
 */
export async function swapFile(
	tx: Tx,
	actor: Actor,
	{ id, baseVersion }: { id: number; baseVersion: number },
	{ action, values, files }: NewFile,
): Promise<{ before: MediaItemRow; names: string[] }> {
	await requireUnknown(tx, values.originalHash, id);
	const before = await requireMediaItem(tx, id);
	const names = await listPublicNames(tx, before);
	await insertMediaOriginal(tx, before);
	await replaceMediaFiles(tx, id, files);
	const details = { before: before.originalName, after: values.originalName };
	await writeMediaChange(tx, actor, { id, baseVersion }, { action, values, effect: "removed", details });
	return { before, names };
}
