import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ContentFile, writeVariantFiles } from "../../lib/image-variants.ts";

interface FileStore {
	/** The portal's data folder. */
	dataDir: string;
	/** Which of these files readers are to have because of some other row. */
	listUsed: (fileNames: readonly string[]) => Promise<string[]>;
}

/** Whether there is anything at that path. */
export async function hasFile(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}

/** Puts files where readers can have them, and takes them away again when they cannot be kept or `write` fails. */
export async function withStoredFiles<T>(
	{ dataDir, listUsed }: FileStore,
	files: readonly ContentFile[],
	write: () => Promise<T>,
): Promise<T> {
	const media = join(dataDir, "media");
	const added: string[] = [];
	for (const { fileName } of files) if (!(await hasFile(join(media, fileName)))) added.push(fileName);
	try {
		await writeVariantFiles(media, files);
		return await write();
	} catch (cause) {
		const used = new Set(await listUsed(added));
		for (const name of added) if (!used.has(name)) await rm(join(media, name), { force: true });
		throw cause;
	}
}
