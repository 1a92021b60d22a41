import type { Tx } from "../../db/client.ts";
import { type AlbumRow, getAlbumRow } from "../../db/queries/albums.ts";
import { type AtVersion, requireVersion, ShelfError } from "../media/shelf.ts";

export const ALBUMS_PATH = "/admin/bo-anh";

/** The album as it was looked at. @throws ShelfError when it is gone, or was saved meanwhile. */
export async function requireAlbum(tx: Tx, at: AtVersion): Promise<AlbumRow> {
	const row = await getAlbumRow(tx, at.id);
	if (!row) throw new ShelfError(`no album ${at.id}`, `Không còn bộ ảnh số ${at.id}.`);
	requireVersion(row, at);
	return row;
}
