import type { Tx } from "../db/client.ts";
import { insertVideo } from "../db/queries/albums.ts";
import { type DemoVideo, demoVideos } from "../db/seed/demo/demo-boxes.ts";
import { shootDemoFilm } from "../db/seed/demo/films/demo-film.ts";
import { strikeDemoGongs } from "../db/seed/demo/films/demo-sound.ts";
import { type AcceptedMedia, acceptCaptions, acceptFilm, acceptSound } from "../features/media/accept-media-file.ts";
import { keepMediaItem } from "../features/media/keep-media-item.ts";
import type { ContentFile } from "../lib/image-variants.ts";
import { toSlug } from "../lib/slug.ts";
import { requireId, toPublication } from "./demo-news.ts";

interface DemoFilm {
	film: AcceptedMedia;
	captions: ContentFile;
}

/** What of the demo is played: its films by their video, and the sound its articles share. */
export interface DemoRecordings {
	films: ReadonlyMap<DemoVideo, DemoFilm>;
	sound: AcceptedMedia;
}

/** Makes films and sound. @param pictures the drawn ones by name, as JPEG. */
export async function makeDemoRecordings(pictures: ReadonlyMap<string, { original: Buffer }>): Promise<DemoRecordings> {
	const films = new Map<DemoVideo, DemoFilm>();
	for (const video of demoVideos) {
		const picture = pictures.get(video.poster);
		if (!video.captions || !picture) continue;
		const name = toSlug(video.title);
		const film = await acceptFilm({ name: `${name}.webm`, content: await shootDemoFilm(picture.original) });
		const captions = await acceptCaptions({ name: `${name}.vtt`, content: Buffer.from(video.captions) });
		films.set(video, { film, captions });
	}
	const sound = await acceptSound({ name: "tieng-chieng.wav", content: strikeDemoGongs() });
	return { films, sound };
}

/** Their files as they are stored. */
export function listRecordingFiles({ films, sound }: DemoRecordings): ContentFile[] {
	return [sound, ...[...films.values()].flatMap(({ film, captions }) => [film, captions])];
}

/** Writes the invented videos; most are titles without a recording. @returns their ids by title. */
export async function writeDemoVideos(
	tx: Tx,
	{ films }: DemoRecordings,
	{ mediaIds, now }: { mediaIds: ReadonlyMap<string, number>; now: Date },
): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (const video of demoVideos) {
		const { title, description, when, duration, poster } = video;
		const made = films.get(video);
		const id = await insertVideo(tx, {
			...{ slug: toSlug(title), title, description, duration, isDemo: true },
			state: "published",
			publishedAt: toPublication(when, now).at,
			posterMediaId: requireId(mediaIds, poster),
			kind: made ? "file" : "lost",
			mediaId: made ? await keepMediaItem(tx, made.film, { isDemo: true }) : null,
			captionsFileName: made?.captions.fileName ?? null,
		});
		ids.set(title, id);
	}
	return ids;
}
