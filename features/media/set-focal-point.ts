import { db } from "../../db/client.ts";
import { listMediaCrops, listUsedMediaFiles, replaceMediaFiles } from "../../db/queries/media.ts";
import type { FocalPoint } from "../../lib/crop-part.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { requireMediaItem, writeMediaChange } from "./change-media.ts";
import { decodePicture } from "./decode-picture.ts";
import { MediaItemError } from "./media-item.ts";
import { dropPublicFiles, readBest } from "./media-originals.ts";
import { withStoredFiles } from "./store-files.ts";
import { toMediaFiles } from "./swap-file.ts";

/**
 * Says what the cuts of a picture are to keep in sight, and cuts it anew; the original and the whole picture stay.
 * @param focal per cent from the left and from the top. @param dataDir the portal's data folder.
 * @throws NotAllowedError; MediaItemError for what is no picture, is gone or was changed after `baseVersion`.
 */
export async function setFocalPoint(
	actor: Actor,
	{ id, baseVersion }: { id: number; baseVersion: number },
	focal: FocalPoint,
	dataDir: string,
): Promise<void> {
	requireCanSomewhere(actor, "media.edit");
	const item = await requireMediaItem(db.read, id);
	const best = item.kind === "photo" ? await readBest(dataDir, item) : null;
	if (!best) throw new MediaItemError(`no picture ${id} to cut`, "Mục này không có ảnh để cắt.");
	const crops = (await decodePicture(best, { focal })).variants.filter(({ crop }) => crop !== "none");
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	const before = await withStoredFiles({ dataDir, listUsed }, crops, () =>
		db.tx(async (tx) => {
			const old = await listMediaCrops(tx, [id]);
			await replaceMediaFiles(tx, id, toMediaFiles({ variants: crops }));
			const { x: focalX, y: focalY } = focal;
			const details = { before: `${item.focalX}% × ${item.focalY}%`, after: `${focalX}% × ${focalY}%` };
			const change = {
				action: "media.setFocus" as const,
				values: { focalX, focalY },
				effect: "changed" as const,
				details,
			};
			await writeMediaChange(tx, actor, { id, baseVersion }, change);
			return old;
		}),
	);
	await dropPublicFiles(
		dataDir,
		before.map(({ fileName }) => fileName),
	);
}
