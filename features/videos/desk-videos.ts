import { db } from "../../db/client.ts";
import { getVideoRow, type VideoRow } from "../../db/queries/albums.ts";
import { listDeskVideoRows } from "../../db/queries/desk-videos.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import type { Actor } from "../accounts/actor.ts";
import { can, requireCanSomewhere } from "../accounts/policy.ts";
import { formatDuration } from "../media/duration.ts";
import { SHELF_PAGE, type ShelfQuery, toShelfFilter, toShelfPage, toTypedDate } from "../media/shelf.ts";

/** One page of videos of whatever state, the newest first, and below which number the next begins. @throws NotAllowedError. */
export async function listDeskVideos(
	actor: Actor,
	query: ShelfQuery,
): Promise<{ rows: VideoRow[]; next: number | null }> {
	requireCanSomewhere(actor, "video.edit");
	const part = { below: query.below, limit: SHELF_PAGE + 1 };
	return toShelfPage(await listDeskVideoRows(db.read, toShelfFilter(query), part));
}

/** A video as its form begins. */
export interface TypedVideo {
	title: string;
	slug: string;
	description: string;
	date: string;
	source: "file" | "youtube";
	youtube: string;
	/** "3:07" */
	duration: string;
	/** Null while there is none. */
	film: { mediaId: number; name: string } | null;
	posterMediaId: number | null;
	/** Address of the captions; null while there are none. */
	captionsUrl: string | null;
}

export const NEW_VIDEO: TypedVideo = {
	...{ title: "", slug: "", description: "", date: "", source: "file", youtube: "", duration: "" },
	...{ film: null, posterMediaId: null, captionsUrl: null },
};

async function findFilm(mediaId: number | null): Promise<TypedVideo["film"]> {
	const [item] = mediaId === null ? [] : await listMediaItems(db.read, [mediaId]);
	return item ? { mediaId: item.id, name: item.originalName } : null;
}

/** A video; null when there is none. @throws NotAllowedError. */
export async function getDeskVideo(
	actor: Actor,
	id: number,
): Promise<{ row: VideoRow; initial: TypedVideo; mayChange: boolean; mayPublish: boolean } | null> {
	requireCanSomewhere(actor, "video.edit");
	const row = await getVideoRow(db.read, id);
	if (!row) return null;
	const { title, slug, description, youtubeId, posterMediaId, duration, captionsFileName } = row;
	const mayPublish = can(actor, "video.publish");
	const initial: TypedVideo = {
		...{ title, slug, description, posterMediaId, date: toTypedDate(row) },
		source: youtubeId === null ? "file" : "youtube",
		youtube: youtubeId === null ? "" : `https://www.youtube.com/watch?v=${youtubeId}`,
		duration: duration === null ? "" : formatDuration(duration),
		film: await findFilm(row.mediaId),
		captionsUrl: captionsFileName && `/tep/${captionsFileName}`,
	};
	return { row, initial, mayPublish, mayChange: mayPublish || row.state === "draft" };
}
