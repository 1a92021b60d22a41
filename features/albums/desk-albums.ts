import { db } from "../../db/client.ts";
import { type AlbumPhotoRow, type AlbumRow, getAlbumRow, listAlbumPhotoRows } from "../../db/queries/albums.ts";
import { countAlbumPhotos, listDeskAlbumRows } from "../../db/queries/desk-albums.ts";
import { listMediaItems, listMediaWithVariants } from "../../db/queries/media.ts";
import type { Actor } from "../accounts/actor.ts";
import { can, requireCanSomewhere } from "../accounts/policy.ts";
import { toThumbnail } from "../media/library.ts";
import { SHELF_PAGE, type ShelfQuery, toShelfFilter, toShelfPage, toTypedDate } from "../media/shelf.ts";

export type DeskAlbum = AlbumRow & { photoCount: number };

/** One page of albums of whatever state, the newest first, and below which number the next begins. @throws NotAllowedError. */
export async function listDeskAlbums(
	actor: Actor,
	query: ShelfQuery,
): Promise<{ rows: DeskAlbum[]; next: number | null }> {
	requireCanSomewhere(actor, "album.edit");
	const part = { below: query.below, limit: SHELF_PAGE + 1 };
	const { rows, next } = toShelfPage(await listDeskAlbumRows(db.read, toShelfFilter(query), part));
	const counts = await countAlbumPhotos(
		db.read,
		rows.map(({ id }) => id),
	);
	return { rows: rows.map((row) => ({ ...row, photoCount: counts.get(row.id) ?? 0 })), next };
}

/** A photo of an album as its row at the desk shows it. */
export interface DeskPhoto {
	mediaId: number;
	/** Address of a small file. */
	url: string;
	caption: string;
	alt: string;
	credit: string;
	/** What the library says of it, and readers get where the album says nothing. */
	library: { name: string; caption: string; alt: string; credit: string };
}

/** An album as its form begins. */
export interface TypedAlbum {
	title: string;
	slug: string;
	description: string;
	date: string;
	coverMediaId: number | null;
	photos: DeskPhoto[];
}

export const NEW_ALBUM: TypedAlbum = { title: "", slug: "", description: "", date: "", coverMediaId: null, photos: [] };

async function toDeskPhotos(rows: readonly AlbumPhotoRow[]): Promise<DeskPhoto[]> {
	const ids = rows.map(({ mediaId }) => mediaId);
	const items = new Map((await listMediaItems(db.read, ids)).map((item) => [item.id, item]));
	const files = Map.groupBy(await listMediaWithVariants(db.read, ids), ({ item }) => item.id);
	return rows.map(({ mediaId, alt, caption, credit }) => {
		const item = items.get(mediaId);
		const url = toThumbnail((files.get(mediaId) ?? []).map(({ variant }) => variant))?.url ?? "";
		const library = {
			...{ name: item?.originalName ?? "", caption: item?.caption ?? "" },
			...{ alt: item?.alt ?? "", credit: item?.credit ?? "" },
		};
		return { mediaId, url, alt, caption, credit, library };
	});
}

/** An album with its photos; null when there is none. @throws NotAllowedError. */
export async function getDeskAlbum(
	actor: Actor,
	id: number,
): Promise<{ row: AlbumRow; initial: TypedAlbum; mayChange: boolean; mayPublish: boolean } | null> {
	requireCanSomewhere(actor, "album.edit");
	const row = await getAlbumRow(db.read, id);
	if (!row) return null;
	const { title, slug, description, coverMediaId, state } = row;
	const photos = await toDeskPhotos(await listAlbumPhotoRows(db.read, [id]));
	const mayPublish = can(actor, "album.publish");
	return {
		row,
		initial: { title, slug, description, date: toTypedDate(row), coverMediaId, photos },
		...{ mayPublish, mayChange: mayPublish || state === "draft" },
	};
}
