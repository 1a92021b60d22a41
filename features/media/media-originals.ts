import { createHash } from "node:crypto";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Reader } from "../../db/client.ts";
import { db } from "../../db/client.ts";
import {
	getMediaItemByHash,
	listMediaCrops,
	listMediaWithVariants,
	listUsedMediaFiles,
	type MediaItemRow,
} from "../../db/queries/media.ts";
import { listKnownOriginals } from "../../db/queries/media-library.ts";
import { toHashName, toMediaFileName } from "../../lib/media-file-name.ts";
import { toPictureExtension } from "./accept-picture.ts";
import { hasFile } from "./store-files.ts";

/** What is known of a file as it was sent. */
export interface KeptFile {
	hash: string;
	mimeType: string;
}

/** Where the office keeps a file that readers do not get. */
function toOriginalPath(dataDir: string, { hash, mimeType }: KeptFile): string {
	const own = toMediaFileName({ originalHash: hash, mimeType });
	return join(dataDir, "originals", own ?? toHashName(hash, toPictureExtension(mimeType) ?? ""));
}

/** Where a file lies as it was sent, byte for byte; null when it was never kept, as of pictures that came by command. */
export async function findOriginal(dataDir: string, file: KeptFile): Promise<string | null> {
	const kept = toOriginalPath(dataDir, file);
	if (await hasFile(kept)) return kept;
	const own = toMediaFileName({ originalHash: file.hash, mimeType: file.mimeType });
	const shown = own && join(dataDir, "media", own);
	return shown && (await hasFile(shown)) ? shown : null;
}

/** A file as it was sent. @returns null when it is not there, or is not what it was. */
export async function readOriginal(dataDir: string, file: KeptFile): Promise<Buffer | null> {
	const path = await findOriginal(dataDir, file);
	const bytes = path && (await readFile(path));
	return bytes && createHash("sha256").update(bytes).digest("hex") === file.hash ? bytes : null;
}

/** The best there is of a picture to cut it anew: the original, or the largest file that readers get. */
export async function readBest(dataDir: string, item: MediaItemRow): Promise<Buffer | null> {
	const original = await readOriginal(dataDir, { hash: item.originalHash, mimeType: item.mimeType });
	if (original) return original;
	const files = (await listMediaWithVariants(db.read, [item.id])).map(({ variant }) => variant);
	const largest = files.findLast(({ format }) => format === "jpeg");
	const path = largest && join(dataDir, "media", largest.fileName);
	return path && (await hasFile(path)) ? readFile(path) : null;
}

/** Names in the media folder of everything readers get of an item. */
export async function listPublicNames(reader: Reader, item: MediaItemRow): Promise<string[]> {
	const variants = (await listMediaWithVariants(reader, [item.id])).map(({ variant }) => variant.fileName);
	const crops = (await listMediaCrops(reader, [item.id])).map(({ fileName }) => fileName);
	return [...variants, ...crops, ...[toMediaFileName(item)].filter((name) => name !== null)];
}

/** Takes files from readers that no item has any more. */
export async function dropPublicFiles(dataDir: string, names: readonly string[]): Promise<void> {
	const used = new Set(await listUsedMediaFiles(db.read, names));
	for (const name of names) if (!used.has(name)) await rm(join(dataDir, "media", name), { force: true });
}

/** Takes a document from readers that another one has replaced; the office keeps it. */
export async function putAwayDocument(dataDir: string, file: KeptFile): Promise<void> {
	const name = toMediaFileName({ originalHash: file.hash, mimeType: file.mimeType });
	if (name === null || (await listUsedMediaFiles(db.read, [name])).length > 0) return;
	const shown = join(dataDir, "media", name);
	if (await hasFile(shown)) await rename(shown, toOriginalPath(dataDir, file));
}

/** Deletes what the office kept of items that are gone. */
export async function dropOriginals(dataDir: string, files: readonly KeptFile[]): Promise<void> {
	for (const file of files) {
		if (await isKnown(file.hash)) continue;
		await rm(toOriginalPath(dataDir, file), { force: true });
	}
}

/** Whether an item has that file, or had it once. */
export async function isKnown(hash: string): Promise<boolean> {
	return (await getMediaItemByHash(db.read, hash)) !== null || (await listKnownOriginals(db.read, [hash])).length > 0;
}
