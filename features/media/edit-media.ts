import { db } from "../../db/client.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { requireMediaItem, writeMediaChange } from "./change-media.ts";
import type { MediaWords } from "./media-form.ts";

/**
 * Changes what is said of an item and until when it may be shown; readers see it at the next request.
 * @throws NotAllowedError, MediaItemError when it is gone or somebody saved after `baseVersion`.
 */
export async function editMedia(actor: Actor, mediaId: number, baseVersion: number, values: MediaWords): Promise<void> {
	requireCanSomewhere(actor, "media.edit");
	await db.tx(async (tx) => {
		const item = await requireMediaItem(tx, mediaId);
		const changed = Object.entries(values).filter(([name, value]) => item[name as keyof MediaWords] !== value);
		const before = Object.fromEntries(changed.map(([name]) => [name, item[name as keyof MediaWords]]));
		await writeMediaChange(
			tx,
			actor,
			{ id: mediaId, baseVersion },
			{ action: "media.edit", values, effect: "changed", details: { before, after: Object.fromEntries(changed) } },
		);
	});
}
