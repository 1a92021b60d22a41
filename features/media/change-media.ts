import type { Reader, Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags, type TagEffect } from "../../db/queries/cache-tags.ts";
import { listMediaItems, type MediaItemRow, type MediaItemValues, updateMediaItem } from "../../db/queries/media.ts";
import { listMediaUses } from "../../db/queries/media-uses.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { MediaItemError, toUseTags } from "./media-item.ts";

/** @throws MediaItemError for an item that is not there any more. */
export async function requireMediaItem(reader: Reader, mediaId: number): Promise<MediaItemRow> {
	const [item] = await listMediaItems(reader, [mediaId]);
	if (item) return item;
	throw new MediaItemError(`no media ${mediaId}`, `Mục số ${mediaId} không còn trong thư viện.`);
}

export interface MediaChange {
	action: "media.edit" | "media.setFocus" | "media.replace" | "media.restore";
	values: Partial<MediaItemValues>;
	/** What pages that show it are from now on: made anew, or never shown again. */
	effect: TagEffect;
	details: Readonly<Record<string, unknown>>;
}

/**
 * Writes a change of an item over the version it was based on, says so in the log, and makes every page anew that shows
 * it. @throws MediaItemError when somebody else was faster.
 */
export async function writeMediaChange(
	tx: Tx,
	actor: Actor,
	{ id, baseVersion }: { id: number; baseVersion: number },
	{ action, values, effect, details }: MediaChange,
): Promise<void> {
	if (!(await updateMediaItem(tx, id, baseVersion, values))) {
		throw new MediaItemError(
			`media ${id} is no longer at version ${baseVersion}`,
			"Người khác vừa sửa mục này. Hãy tải lại trang để xem bản mới rồi làm lại.",
		);
	}
	await bumpTags(tx, effect, toUseTags(await listMediaUses(tx, id)));
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `media:${id}`, details });
}
