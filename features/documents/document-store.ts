import { copyFile, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../../db/client.ts";
import { listFilesOfOthers } from "../../db/queries/documents.ts";
import { hasFile, withStoredFiles } from "../media/store-files.ts";
import type { AcceptedFile } from "./accept-file.ts";

const toFolders = (dataDir: string) => ({ media: join(dataDir, "media"), withdrawn: join(dataDir, "withdrawn") });

/** Stores the files of a document with its row: both, or nothing. */
export function withDocumentFiles<T>(
	dataDir: string,
	files: readonly AcceptedFile[],
	write: () => Promise<T>,
): Promise<T> {
	const listUsed = (fileNames: readonly string[]) => listFilesOfOthers(db.read, 0, fileNames);
	return withStoredFiles({ dataDir, listUsed }, files, write);
}

/** Takes files away from readers; the office keeps them. Safe to repeat. */
export async function hideFiles(dataDir: string, fileNames: readonly string[]): Promise<void> {
	const { media, withdrawn } = toFolders(dataDir);
	await mkdir(withdrawn, { recursive: true, mode: 0o700 });
	for (const name of fileNames) {
		if (await hasFile(join(media, name))) await rename(join(media, name), join(withdrawn, name));
	}
}

/** Gives files back that were hidden; another withdrawn document may have the same, so they stay there too. */
export async function unhideFiles(dataDir: string, fileNames: readonly string[]): Promise<void> {
	const { media, withdrawn } = toFolders(dataDir);
	for (const name of fileNames) {
		if (!(await hasFile(join(media, name)))) await copyFile(join(withdrawn, name), join(media, name));
	}
}
