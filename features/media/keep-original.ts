import { randomUUID } from "node:crypto";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { toHashName } from "../../lib/media-file-name.ts";
import { isKnown } from "./media-originals.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { hasFile } from "./store-files.ts";

/**
 * Keeps a picture as it was sent, for the office alone: no address leads to this folder. Taken away again when `write`
 * fails.
 */
export async function withOriginal<T>(
	dataDir: string,
	{ path, hash }: ReceivedFile,
	extension: string,
	write: () => Promise<T>,
): Promise<T> {
	const folder = join(dataDir, "originals");
	const kept = join(folder, toHashName(hash, extension));
	if (await hasFile(kept)) return write();
	await mkdir(folder, { recursive: true, mode: 0o700 });
	// Somebody else may be sending the very same picture.
	const part = `${kept}.${randomUUID()}.part`;
	try {
		await copyFile(path, part);
		const file = await open(part, "r+");
		await file.sync().finally(() => file.close());
		await rename(part, kept);
		return await write();
	} catch (cause) {
		await rm(part, { force: true });
		if (!(await isKnown(hash))) await rm(kept, { force: true });
		throw cause;
	}
}
