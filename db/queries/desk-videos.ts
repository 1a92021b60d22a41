import { and, desc, eq, lt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { videos } from "../tables.ts";
import type { VideoRow } from "./albums.ts";
import type { ShelfFilter, ShelfPart } from "./desk-albums.ts";
import { listShelfConditions, putShelfWords, removeShelfWords } from "./shelf-words.ts";

/** Videos of whatever state, the newest first. */
export async function listDeskVideoRows(
	reader: Reader,
	{ state, words }: ShelfFilter,
	{ below, limit }: ShelfPart,
): Promise<VideoRow[]> {
	return reader
		.select()
		.from(videos)
		.where(
			and(
				state === null ? undefined : eq(videos.state, state),
				below === null ? undefined : lt(videos.id, below),
				...listShelfConditions(reader, "video", videos.id, words),
			),
		)
		.orderBy(desc(videos.id))
		.limit(limit);
}

export type VideoValues = Partial<Omit<VideoRow, "id" | "version" | "isDemo" | "isImported">>;

/**
 * Writes `values` over the version they were based on.
 * @returns false when somebody else wrote first: nothing was written.
 */
export async function updateVideo(tx: Tx, id: number, baseVersion: number, values: VideoValues): Promise<boolean> {
	const rows = await tx
		.update(videos)
		.set({ ...values, version: baseVersion + 1 })
		.where(and(eq(videos.id, id), eq(videos.version, baseVersion)))
		.returning();
	await putShelfWords(tx, "video", rows);
	return rows.length > 0;
}

/** Deletes a video; its film and its poster stay in the library. */
export async function deleteVideo(tx: Tx, id: number): Promise<void> {
	await tx.delete(videos).where(eq(videos.id, id));
	await removeShelfWords(tx, "video", [id]);
}

/** Videos of whatever state that show that film at YouTube. */
export async function listVideosOfYoutube(reader: Reader, youtubeId: string): Promise<VideoRow[]> {
	return reader.select().from(videos).where(eq(videos.youtubeId, youtubeId));
}
