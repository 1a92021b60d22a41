import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteVideo, updateVideo } from "../../db/queries/desk-videos.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan, requireCanSomewhere } from "../accounts/policy.ts";
import { dropPublicFiles } from "../media/media-originals.ts";
import { type AtVersion, requireWritten, ShelfError } from "../media/shelf.ts";
import { requireVideo } from "./require-video.ts";

/**
 * Takes a video from readers, in texts as well; everything about it is kept, and it can be published again.
 * @throws NotAllowedError; ShelfError when it is gone, was saved meanwhile, or is not before readers.
 */
export async function hideVideo(actor: Actor, at: AtVersion): Promise<void> {
	requireCan(actor, "video.publish");
	await db.tx(async (tx) => {
		const { id, version, state, title } = await requireVideo(tx, at);
		if (state !== "published") throw new ShelfError(`video ${id} is ${state}`, "Bạn đọc đang không thấy video này.");
		requireWritten(await updateVideo(tx, id, version, { state: "taken_down" }), at);
		await bumpTags(tx, "removed", ["videos"]);
		const entry = { action: "video.hide", subject: `video:${id}`, details: { title } };
		await insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
	});
}

/**
 * Deletes a video for good, with its captions; its film and its poster stay in the library.
 * @param dataDir the portal's data folder.
 * @throws NotAllowedError for who may not publish, of what was ever before readers; ShelfError when it is gone or was
 * saved meanwhile.
 */
export async function removeVideo(actor: Actor, at: AtVersion, dataDir: string): Promise<void> {
	requireCanSomewhere(actor, "video.edit");
	const captions = await db.tx(async (tx) => {
		const { id, state, title, captionsFileName } = await requireVideo(tx, at);
		if (state !== "draft") requireCan(actor, "video.publish");
		await deleteVideo(tx, id);
		if (state === "published") await bumpTags(tx, "removed", ["videos"]);
		const entry = { action: "video.delete", subject: `video:${id}`, details: { title, state } };
		await insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
		return captionsFileName;
	});
	await dropPublicFiles(dataDir, captions === null ? [] : [captions]);
}
