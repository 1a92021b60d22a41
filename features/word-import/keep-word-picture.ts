import { db } from "../../db/client.ts";
import { getMediaItemByHash, listUsedMediaFiles } from "../../db/queries/media.ts";
import { acceptPoster, keepPoster } from "../media/keep-poster.ts";
import { withStoredFiles } from "../media/store-files.ts";

/**
 * A picture of a Word file as an item of the library: decoded and encoded anew, known by its content.
 * @returns its id. @throws MediaInputError, UnreadableImageError for what is no picture of ours, such as EMF or WMF.
 */
export async function keepWordPicture(name: string, bytes: Buffer, dataDir: string): Promise<number> {
	const picture = await acceptPoster({ name, content: bytes });
	const known = await getMediaItemByHash(db.read, picture.originalHash);
	if (known?.kind === "photo") return known.id;
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	return withStoredFiles({ dataDir, listUsed }, picture.variants, () => db.tx((tx) => keepPoster(tx, picture)));
}
