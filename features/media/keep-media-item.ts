import type { Tx } from "../../db/client.ts";
import { getMediaItemByHash, insertMediaItem } from "../../db/queries/media.ts";
import type { AcceptedMedia } from "./accept-media-file.ts";
import { MediaInputError } from "./media-input-error.ts";

/** The media item of a film or sound, made when no item holds the same file. @returns its id. @throws MediaInputError when it is there as something else. */
export async function keepMediaItem(tx: Tx, file: AcceptedMedia, { isDemo = false } = {}): Promise<number> {
	const { kind, originalName, originalHash, mimeType, size } = file;
	const known = await getMediaItemByHash(tx, originalHash);
	if (known && known.kind !== kind) {
		throw new MediaInputError(
			`${originalName} is kept as ${known.kind} ${known.id}`,
			`Tệp “${originalName}” đã có trên trang dưới dạng khác (mục số ${known.id}). Hãy chọn tệp khác.`,
		);
	}
	return known?.id ?? insertMediaItem(tx, { kind, originalName, originalHash, mimeType, bytes: size, isDemo }, []);
}
