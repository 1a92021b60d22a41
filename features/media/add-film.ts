import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getMediaItemByHash, listUsedMediaFiles } from "../../db/queries/media.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { acceptFilm } from "./accept-media-file.ts";
import { type AddedMedia, toKnownMedia } from "./add-picture.ts";
import { keepMediaItem } from "./keep-media-item.ts";
import type { ReceivedFile } from "./receive-file.ts";
import { withStoredFiles } from "./store-files.ts";

/**
 * Takes a film into the library, where a video finds it.
 * @param dataDir the portal's data folder.
 * @returns the new item, or the one that holds the very same file.
 * @throws NotAllowedError; MediaInputError: then nothing is on disk.
 */
export async function addFilm(actor: Actor, file: ReceivedFile, dataDir: string): Promise<AddedMedia> {
	requireCanSomewhere(actor, "video.edit");
	const known = await getMediaItemByHash(db.read, file.hash);
	if (known?.kind === "video") return toKnownMedia(known);
	const film = await acceptFilm({ name: file.name, content: { path: file.path } });
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	const mediaId = await withStoredFiles({ dataDir, listUsed }, [film], () =>
		db.tx(async (tx) => {
			const id = await keepMediaItem(tx, film);
			const entry = { action: "media.add", subject: `media:${id}`, details: { title: file.name } };
			await insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
			return id;
		}),
	);
	return { mediaId, isKnown: false, alt: "", caption: "", credit: "" };
}
