import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getMediaItemByHash, insertMediaItem, listUsedMediaFiles, type MediaItemRow } from "../../db/queries/media.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { canSomewhere, NotAllowedError } from "../accounts/policy.ts";
import { type AcceptedPicture, acceptPicture } from "./accept-picture.ts";
import { withOriginal } from "./keep-original.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { withStoredFiles } from "./store-files.ts";

/** A file of the portal as a writing sheet takes it in. */
export interface AddedMedia {
	mediaId: number;
	/** The very same file was there before; nothing was added. */
	isKnown: boolean;
	alt: string;
	caption: string;
	credit: string;
}

/** @throws NotAllowedError for who writes nowhere. */
export function requireWriter(actor: Actor): void {
	if (!canSomewhere(actor, "media.use")) throw new NotAllowedError(`${actor.name} may not send files`);
}

/** A file that is there already as a writing sheet takes it in. */
export function toKnownMedia({ id, alt, caption, credit }: MediaItemRow): AddedMedia {
	return { mediaId: id, isKnown: true, alt, caption, credit };
}

async function writePicture(tx: Tx, actor: Actor, file: ReceivedFile, picture: AcceptedPicture): Promise<AddedMedia> {
	// Somebody may have sent the same one while it was being encoded.
	const known = await getMediaItemByHash(tx, file.hash);
	if (known) return toKnownMedia(known);
	const { mimeType, width, height, color, caption, credit, variants } = picture;
	const { userId } = toActorColumns(actor);
	const item = { originalName: file.name, originalHash: file.hash, bytes: file.size, createdBy: userId };
	const files = variants.map(({ bytes, hash: _hash, ...variant }) => ({ ...variant, bytes: bytes.length }));
	const shown = { mimeType, width, height, color, caption, credit };
	const mediaId = await insertMediaItem(tx, { kind: "photo", ...item, ...shown }, files);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "media.add",
		subject: `media:${mediaId}`,
		details: { title: file.name },
	});
	return { mediaId, isKnown: false, alt: "", caption, credit };
}

/**
 * Takes a picture in: what readers get of it is encoded anew, the original stays with the office.
 * @param dataDir the portal's data folder.
 * @returns the new item, or the one that holds the very same file.
 * @throws NotAllowedError; MediaInputError, UnreadableImageError: then nothing is on disk.
 */
export async function addPicture(actor: Actor, file: ReceivedFile, dataDir: string): Promise<AddedMedia> {
	requireWriter(actor);
	const known = await getMediaItemByHash(db.read, file.hash);
	if (known?.kind === "photo") return toKnownMedia(known);
	const picture = await acceptPicture(file);
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	return withOriginal(dataDir, file, picture.extension, () =>
		withStoredFiles({ dataDir, listUsed }, picture.variants, () =>
			db.tx((tx) => writePicture(tx, actor, file, picture)),
		),
	);
}
