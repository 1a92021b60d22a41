import type { Reader } from "../../db/client.ts";
import { getVideoRow, type VideoRow } from "../../db/queries/albums.ts";
import { type AtVersion, requireVersion, ShelfError } from "../media/shelf.ts";

export const VIDEOS_PATH = "/admin/video";

/** The video as it was looked at. @throws ShelfError when it is gone, or was saved meanwhile. */
export async function requireVideo(reader: Reader, at: AtVersion): Promise<VideoRow> {
	const row = await getVideoRow(reader, at.id);
	if (!row) throw new ShelfError(`no video ${at.id}`, `Không còn video số ${at.id}.`);
	requireVersion(row, at);
	return row;
}
