import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { deleteMediaItem } from "../../db/queries/media.ts";
import { listMediaOriginals } from "../../db/queries/media-library.ts";
import { listMediaUses } from "../../db/queries/media-uses.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { requireNotHeld } from "../holds/hold.ts";
import { requireMediaItem } from "./change-media.ts";
import { MediaItemError, toUseName } from "./media-item.ts";
import { dropOriginals, dropPublicFiles, listPublicNames } from "./media-originals.ts";

const MOST_NAMED = 5;

/** @throws MediaItemError that names what shows the item. */
async function requireUnused(reader: Parameters<typeof listMediaUses>[0], mediaId: number): Promise<void> {
	const uses = await listMediaUses(reader, mediaId);
	if (uses.length === 0) return;
	const named = uses.slice(0, MOST_NAMED).map(toUseName).join("; ");
	const more = uses.length > MOST_NAMED ? ` và ${uses.length - MOST_NAMED} nơi khác` : "";
	throw new MediaItemError(
		`media ${mediaId} is used ${uses.length} times`,
		`Chưa xóa được vì đang dùng ở: ${named}${more}. Hãy bỏ khỏi những nơi đó trước.`,
	);
}

/**
 * Deletes an item that nothing shows, with its files, for good.
 * @param dataDir the portal's data folder.
 * @throws NotAllowedError; HeldError; MediaItemError when it is gone, or is used: then it names where.
 */
export async function deleteMedia(actor: Actor, mediaId: number, dataDir: string): Promise<void> {
	requireCanSomewhere(actor, "media.delete");
	const { names, originals } = await db.tx(async (tx) => {
		const item = await requireMediaItem(tx, mediaId);
		await requireNotHeld(tx, { kind: "media", id: mediaId });
		await requireUnused(tx, mediaId);
		const kept = [...(await listMediaOriginals(tx, mediaId)), { hash: item.originalHash, mimeType: item.mimeType }];
		const shown = await listPublicNames(tx, item);
		await deleteMediaItem(tx, mediaId);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "media.delete",
			subject: `media:${mediaId}`,
			details: { title: item.originalName, contentHash: item.originalHash },
		});
		return { names: shown, originals: kept };
	});
	await dropPublicFiles(dataDir, names);
	await dropOriginals(dataDir, originals);
}
