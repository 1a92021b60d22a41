import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteAlbum, updateAlbum } from "../../db/queries/desk-albums.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan, requireCanSomewhere } from "../accounts/policy.ts";
import { type AtVersion, requireWritten, ShelfError } from "../media/shelf.ts";
import { requireAlbum } from "./require-album.ts";

/**
 * Takes an album from readers; everything about it is kept, and it can be published again.
 * @throws NotAllowedError; ShelfError when it is gone, was saved meanwhile, or is not before readers.
 */
export async function hideAlbum(actor: Actor, at: AtVersion): Promise<void> {
	requireCan(actor, "album.publish");
	await db.tx(async (tx) => {
		const { id, version, state, title } = await requireAlbum(tx, at);
		if (state !== "published") throw new ShelfError(`album ${id} is ${state}`, "Bạn đọc đang không thấy bộ ảnh này.");
		requireWritten(await updateAlbum(tx, id, version, { state: "taken_down" }), at);
		await bumpTags(tx, "removed", ["albums"]);
		const entry = { action: "album.hide", subject: `album:${id}`, details: { title } };
		await insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
	});
}

/**
 * Deletes an album for good; its photos stay in the library.
 * @throws NotAllowedError for who may not publish, of what was ever before readers; ShelfError when it is gone or was
 * saved meanwhile.
 */
export async function removeAlbum(actor: Actor, at: AtVersion): Promise<void> {
	requireCanSomewhere(actor, "album.edit");
	await db.tx(async (tx) => {
		const { id, state, title } = await requireAlbum(tx, at);
		if (state !== "draft") requireCan(actor, "album.publish");
		await deleteAlbum(tx, id);
		if (state === "published") await bumpTags(tx, "removed", ["albums"]);
		const entry = { action: "album.delete", subject: `album:${id}`, details: { title, state } };
		await insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
	});
}
