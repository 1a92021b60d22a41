import { db, type Tx } from "../../db/client.ts";
import { insertVideo } from "../../db/queries/albums.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listUsedMediaFiles } from "../../db/queries/media.ts";
import { toSlug } from "../../lib/slug.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type AcceptedMedia, acceptCaptions, acceptFilm, type GivenMedia } from "./accept-media-file.ts";
import { keepMediaItem } from "./keep-media-item.ts";
import { type AcceptedPoster, acceptPoster, keepPoster } from "./keep-poster.ts";
import { MediaInputError } from "./media-input-error.ts";
import { withStoredFiles } from "./store-files.ts";
import { parseYoutubeId } from "./youtube.ts";

const MOST_TITLE = 300;

/** A video as a person gives it: a film of our own, or where it stands at YouTube. */
export interface VideoInput {
	title: string;
	description?: string;
	/** Seconds; null or left out: as the file says. */
	duration?: number | null;
	poster: GivenMedia;
	source: { film: GivenMedia; captions?: GivenMedia | null } | { youtube: string };
}

interface NewVideo {
	title: string;
	description: string;
	duration: number | null;
	poster: AcceptedPoster;
	film: AcceptedMedia | null;
	captions: { fileName: string; bytes: Buffer } | null;
	youtubeId: string | null;
}

function requireTitle(title: string): string {
	const clean = toCleanText(title);
	if (clean !== "" && clean.length <= MOST_TITLE) return clean;
	throw new MediaInputError(
		`title of ${clean.length} letters`,
		`Video cần tiêu đề từ 1 đến ${MOST_TITLE} chữ. Hãy ghi bằng --title.`,
	);
}

function requireYoutubeId(address: string): string {
	const id = parseYoutubeId(address);
	if (id !== null) return id;
	throw new MediaInputError(
		`no YouTube address: ${address}`,
		`“${address}” không phải là địa chỉ video YouTube. Hãy chép địa chỉ dạng https://www.youtube.com/watch?v=….`,
	);
}

async function acceptVideo({ title, description, duration, poster, source }: VideoInput): Promise<NewVideo> {
	const words = { title: requireTitle(title), description: toCleanText(description ?? "") };
	if ("youtube" in source) {
		const youtubeId = requireYoutubeId(source.youtube);
		const shown = await acceptPoster(poster);
		return { ...words, duration: duration ?? null, poster: shown, film: null, captions: null, youtubeId };
	}
	const captions = source.captions ? await acceptCaptions(source.captions) : null;
	const film = await acceptFilm(source.film);
	const shown = await acceptPoster(poster);
	return { ...words, duration: duration ?? film.duration, poster: shown, film, captions, youtubeId: null };
}

async function writeVideo(tx: Tx, actor: Actor, video: NewVideo): Promise<number> {
	const { title, description, duration, poster, film, captions, youtubeId } = video;
	const kind = film ? ("file" as const) : ("youtube" as const);
	const id = await insertVideo(tx, {
		slug: toSlug(title) || "video",
		title,
		description,
		duration,
		kind,
		youtubeId,
		mediaId: film && (await keepMediaItem(tx, film)),
		posterMediaId: await keepPoster(tx, poster),
		captionsFileName: captions?.fileName ?? null,
		state: "published",
		publishedAt: new Date(),
	});
	await bumpTags(tx, "changed", ["videos"]);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "video.add",
		subject: `video:${id}`,
		details: { title, kind },
	});
	return id;
}

/**
 * Puts a video before readers, a film of our own or one at YouTube.
 * @param dataDir the portal's data folder, for the files.
 * @returns its id. @throws NotAllowedError; MediaInputError and UnreadableImageError: then nothing is on disk.
 */
export async function addVideo(actor: Actor, input: VideoInput, dataDir: string): Promise<number> {
	requireCan(actor, "video.add");
	const video = await acceptVideo(input);
	const { film, captions, poster } = video;
	const files = [film, captions, ...poster.variants].filter((file) => file !== null);
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	return withStoredFiles({ dataDir, listUsed }, files, () => db.tx((tx) => writeVideo(tx, actor, video)));
}
