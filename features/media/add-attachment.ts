import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getMediaItemByHash, insertMediaItem, listUsedMediaFiles } from "../../db/queries/media.ts";
import { toMimeType } from "../../lib/media-file-name.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { acceptFile } from "../documents/accept-file.ts";
import { type AddedMedia, requireWriter, toKnownMedia } from "./add-picture.ts";
import { MediaInputError } from "./media-input-error.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { withStoredFiles } from "./store-files.ts";

async function writeAttachment(tx: Tx, actor: Actor, file: ReceivedFile): Promise<AddedMedia> {
	const known = await getMediaItemByHash(tx, file.hash);
	if (known?.kind === "document") return toKnownMedia(known);
	const mimeType = toMimeType(extname(file.name).toLowerCase());
	if (known || mimeType === null) {
		throw new MediaInputError(
			`${file.name} is kept as ${known?.kind}`,
			`Tệp “${file.name}” đã có trên trang dưới dạng khác. Hãy chọn tệp khác.`,
		);
	}
	const { userId } = toActorColumns(actor);
	const item = { originalName: file.name, originalHash: file.hash, bytes: file.size, createdBy: userId, mimeType };
	const mediaId = await insertMediaItem(tx, { kind: "document", ...item }, []);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "media.add",
		subject: `media:${mediaId}`,
		details: { title: file.name },
	});
	return { mediaId, isKnown: false, alt: "", caption: "", credit: "" };
}

/**
 * Takes a paper in that readers are to save: PDF, Word, Excel or OpenDocument, as the library takes it.
 * @returns the new item, or the one that holds the very same file.
 * @throws NotAllowedError; DocumentInputError, MediaInputError: then nothing is on disk.
 */
export async function addAttachment(actor: Actor, file: ReceivedFile, dataDir: string): Promise<AddedMedia> {
	requireWriter(actor);
	const { bytes, fileName } = await acceptFile({ name: file.name, bytes: await readFile(file.path) }, file.name, true);
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	return withStoredFiles({ dataDir, listUsed }, [{ fileName, bytes }], () =>
		db.tx((tx) => writeAttachment(tx, actor, file)),
	);
}
