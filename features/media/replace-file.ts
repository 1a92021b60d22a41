import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { db } from "../../db/client.ts";
import { listUsedMediaFiles } from "../../db/queries/media.ts";
import { toMimeType } from "../../lib/media-file-name.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { acceptFile } from "../documents/accept-file.ts";
import { acceptPicture } from "./accept-picture.ts";
import { requireMediaItem } from "./change-media.ts";
import { withOriginal } from "./keep-original.ts";
import { MediaItemError } from "./media-item.ts";
import { dropPublicFiles, putAwayDocument } from "./media-originals.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { withStoredFiles } from "./store-files.ts";
import { requireUnknown, swapFile, toMediaFiles, toPictureValues } from "./swap-file.ts";

type Subject = { id: number; baseVersion: number };

const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
const toFileValues = ({ name, hash, size }: ReceivedFile) => ({ originalName: name, originalHash: hash, bytes: size });

async function replacePicture(actor: Actor, subject: Subject, file: ReceivedFile, dataDir: string): Promise<void> {
	const picture = await acceptPicture(file);
	const values = { ...toFileValues(file), mimeType: picture.mimeType, ...toPictureValues(picture) };
	const change = { action: "media.replace" as const, values, files: toMediaFiles(picture) };
	const { names } = await withOriginal(dataDir, file, picture.extension, () =>
		withStoredFiles({ dataDir, listUsed }, picture.variants, () => db.tx((tx) => swapFile(tx, actor, subject, change))),
	);
	await dropPublicFiles(dataDir, names);
}

async function replaceDocument(actor: Actor, subject: Subject, file: ReceivedFile, dataDir: string): Promise<void> {
	const { bytes, fileName } = await acceptFile({ name: file.name, bytes: await readFile(file.path) }, file.name, true);
	const mimeType = toMimeType(extname(file.name).toLowerCase()) ?? "";
	const change = { action: "media.replace" as const, values: { ...toFileValues(file), mimeType }, files: [] };
	const { before } = await withStoredFiles({ dataDir, listUsed }, [{ fileName, bytes }], () =>
		db.tx((tx) => swapFile(tx, actor, subject, change)),
	);
	await putAwayDocument(dataDir, { hash: before.originalHash, mimeType: before.mimeType });
}

/**
 * Puts another file in place of a picture's or a document's: what shows the item shows the new one at the next request,
 * under another address. The office keeps the old one.
 * @param dataDir the portal's data folder.
 * @throws NotAllowedError; MediaItemError, MediaInputError, DocumentInputError, UnreadableImageError: then nothing has
 * changed.
 */
export async function replaceFile(actor: Actor, subject: Subject, file: ReceivedFile, dataDir: string): Promise<void> {
	requireCanSomewhere(actor, "media.replace");
	const { kind } = await requireMediaItem(db.read, subject.id);
	await requireUnknown(db.read, file.hash, subject.id);
	if (kind === "photo") return replacePicture(actor, subject, file, dataDir);
	if (kind === "document") return replaceDocument(actor, subject, file, dataDir);
	throw new MediaItemError(`media ${subject.id} is ${kind}`, "Chỉ thay được tệp của ảnh và tài liệu.");
}
