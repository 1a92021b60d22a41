import { access, copyFile, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../../db/client.ts";
import { listFilesOfOthers } from "../../db/queries/documents.ts";
import { writeVariantFiles } from "../../lib/image-variants.ts";
import type { AcceptedFile } from "./accept-file.ts";

const toFolders = (dataDir: string) => ({ media: join(dataDir, "media"), withdrawn: join(dataDir, "withdrawn") });

async function hasFile(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}

/** Puts files where readers can have them, and takes them away again when `write` fails. */
export async function withStoredFiles<T>(
	dataDir: string,
	files: readonly AcceptedFile[],
	write: () => Promise<T>,
): Promise<T> {
	const { media } = toFolders(dataDir);
	const added: string[] = [];
	for (const { fileName } of files) if (!(await hasFile(join(media, fileName)))) added.push(fileName);
	await writeVariantFiles(media, files);
	try {
		return await write();
	} catch (cause) {
		const wanted = new Set(await listFilesOfOthers(db.read, 0, added));
		for (const name of added) if (!wanted.has(name)) await rm(join(media, name), { force: true });
		throw cause;
	}
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
