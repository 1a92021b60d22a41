import { db } from "../../db/client.ts";
import { listPublishedVideos, listPublishedVideosByIds, type VideoRow } from "../../db/queries/albums.ts";
import { fold } from "../../lib/fold.ts";
import { formatDuration } from "./duration.ts";
import { readPhotos } from "./photos.ts";
import { parseYoutubeId } from "./youtube.ts";

const SMALL = 700;
const LOOKED_AT = 500;
const MOST_FOUND = 20;
/** "#12": the film of that number. */
const NUMBER = /^#(\d{1,9})$/;

/** The address of a small file of that picture; null when there is none. */
export async function findSheetPicture(mediaId: number): Promise<string | null> {
	const photo = (await readPhotos([mediaId])).get(mediaId);
	const jpegs = photo?.variants.filter(({ format }) => format === "jpeg").sort((a, b) => a.width - b.width) ?? [];
	return (jpegs.find(({ width }) => width >= SMALL) ?? jpegs.at(-1))?.url ?? null;
}

/** A film as a writing sheet offers it. */
export interface SheetVideo {
	id: number;
	title: string;
	/** "3:07"; empty when nobody knows. */
	duration: string;
	posterMediaId: number | null;
}

const toSheetVideo = ({ id, title, duration, posterMediaId }: VideoRow): SheetVideo => ({
	...{ id, title, posterMediaId },
	duration: duration === null ? "" : formatDuration(duration),
});

/** Of the published films the one with this number ("#12") or address at YouTube, or the newest with these words. */
export async function findSheetVideos(words: string): Promise<SheetVideo[]> {
	const number = NUMBER.exec(words)?.[1];
	if (number) return (await listPublishedVideosByIds(db.read, [Number(number)])).map(toSheetVideo);
	const newest = await listPublishedVideos(db.read, { limit: LOOKED_AT });
	const youtubeId = words.includes("/") ? parseYoutubeId(words) : null;
	const wanted = fold(words).trim();
	const found = newest.filter((video) =>
		youtubeId === null ? fold(video.title).includes(wanted) : video.youtubeId === youtubeId,
	);
	return found.slice(0, MOST_FOUND).map(toSheetVideo);
}
