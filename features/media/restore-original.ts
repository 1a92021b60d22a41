import { db } from "../../db/client.ts";
import { listUsedMediaFiles } from "../../db/queries/media.ts";
import { listMediaOriginals } from "../../db/queries/media-library.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { requireMediaItem } from "./change-media.ts";
import { decodePicture } from "./decode-picture.ts";
import { MediaItemError } from "./media-item.ts";
import { dropPublicFiles, readOriginal } from "./media-originals.ts";
import { setFocalPoint } from "./set-focal-point.ts";
import { withStoredFiles } from "./store-files.ts";
import { swapFile, toMediaFiles, toPictureValues } from "./swap-file.ts";

/**
 * Makes a picture again what it was when it was sent: the same bytes, cut around the middle.
 * @param dataDir the portal's data folder.
 * @throws NotAllowedError; MediaItemError for what was never changed, or when its original was not kept.
 */
export async function restoreOriginal(
	actor: Actor,
	subject: { id: number; baseVersion: number },
	dataDir: string,
): Promise<void> {
	requireCanSomewhere(actor, "media.replace");
	const item = await requireMediaItem(db.read, subject.id);
	const [first] = await listMediaOriginals(db.read, subject.id);
	if (!first || first.hash === item.originalHash) {
		if (item.kind === "photo" && (item.focalX !== 50 || item.focalY !== 50))
			return setFocalPoint(actor, subject, { x: 50, y: 50 }, dataDir);
		throw new MediaItemError(`media ${item.id} is as it was`, "Ảnh này vẫn là ảnh gốc.");
	}
	const bytes = item.kind === "photo" ? await readOriginal(dataDir, first) : null;
	if (!bytes) throw new MediaItemError(`original of ${item.id} is lost`, "Tệp gốc của mục này không được giữ lại.");
	const picture = await decodePicture(bytes);
	const { name: originalName, hash: originalHash, mimeType, bytes: size } = first;
	const values = { originalName, originalHash, mimeType, bytes: size, ...toPictureValues(picture) };
	const change = { action: "media.restore" as const, values, files: toMediaFiles(picture) };
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	const { names } = await withStoredFiles({ dataDir, listUsed }, picture.variants, () =>
		db.tx((tx) => swapFile(tx, actor, subject, change)),
	);
	await dropPublicFiles(dataDir, names);
}
