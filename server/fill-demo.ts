import { createHash } from "node:crypto";
import { join } from "node:path";
import { db, type Tx } from "../db/client.ts";
import { insertAlbum } from "../db/queries/albums.ts";
import { insertBanner, insertLink } from "../db/queries/boxes.ts";
import { bumpTags } from "../db/queries/cache-tags.ts";
import { hasArticles } from "../db/queries/demo.ts";
import { insertMediaItem } from "../db/queries/media.ts";
import { upsertSetting } from "../db/queries/settings.ts";
import { insertTopic } from "../db/queries/topics.ts";
import { upsertUpstreamValue } from "../db/queries/upstreams.ts";
import { addHourlyViews, type ViewHourRow } from "../db/queries/view-counts.ts";
import { type DemoArticle, listDemoPictures } from "../db/seed/demo/demo-article.ts";
import { demoArticles } from "../db/seed/demo/demo-articles.ts";
import {
	demoAlbums,
	demoBanners,
	demoLinks,
	demoRates,
	demoSite,
	demoTopics,
	demoVideos,
} from "../db/seed/demo/demo-boxes.ts";
import { listDemoWeather } from "../db/seed/demo/demo-weather.ts";
import { renderDemoPhoto } from "../db/seed/demo/photos/demo-photos.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { addArticle } from "../features/articles/article-writing.ts";
import { writeAudio } from "../features/articles/attach-audio.ts";
import { HOUR_MS, toHour } from "../features/most-read/most-read.ts";
import { type ImageVariants, makeImageVariants, writeVariantFiles } from "../lib/image-variants.ts";
import { toSlug } from "../lib/slug.ts";
import { type WrittenArticle, writeDemoComments } from "./demo-comments.ts";
import { listDraftFiles, writeDemoConsultations } from "./demo-consultations.ts";
import { writeDemoCorrections } from "./demo-corrections.ts";
import { writeDemoDigest } from "./demo-digest.ts";
import { type DemoRecordings, listRecordingFiles, makeDemoRecordings, writeDemoVideos } from "./demo-films.ts";
import { writeDemoLetters } from "./demo-letters.ts";
import { typeDemoPapers, writeDemoLibrary } from "./demo-library.ts";
import { writeDemoLive } from "./demo-live.ts";
import { type DemoSurroundings, requireId, toNewArticle, toPublication, toSurroundings } from "./demo-news.ts";
import { writeDemoNotes } from "./demo-notes.ts";
import { writeDemoOffice } from "./demo-office.ts";
import { writeDemoPoll } from "./demo-poll.ts";
import { writeDemoPicks, writeDemoSources } from "./demo-sources.ts";
import { isDemoWanted } from "./demo-wanted.ts";

type MediaIds = ReadonlyMap<string, number>;

const SOUND_FACTS = { language: null, duration: null, isDemo: true };

/**
 * Writes the invented content into a database without articles, pictures into `<dataDir>/media`; all of it or nothing.
 * @returns whether anything was written.
 */
export async function fillDemo(dataDir: string, now = new Date()): Promise<boolean> {
	if (!(await isDemoWanted())) return false;
	const pictures = await drawPictures(join(dataDir, "media"), listPhotoNames(demoArticles));
	const papers = await typeDemoPapers();
	const recordings = await makeDemoRecordings(pictures);
	await writeVariantFiles(join(dataDir, "media"), [...papers.values()].flat());
	await writeVariantFiles(join(dataDir, "media"), listRecordingFiles(recordings));
	await writeVariantFiles(join(dataDir, "media"), listDraftFiles());
	return db.tx(async (tx) => {
		if (await hasArticles(tx)) return false;
		const mediaIds = await keepPictures(tx, pictures);
		await writeBoxes(tx, mediaIds, now);
		await writeDemoLibrary(tx, papers);
		const videoIds = await writeDemoVideos(tx, recordings, { mediaIds, now });
		const [topicIds, sourceIds] = [await writeTopics(tx, mediaIds), await writeDemoSources(tx)];
		const around = await toSurroundings(tx, { mediaIds, videoIds, topicIds, sourceIds, now });
		const written = await writeArticles(tx, recordings, around);
		await writeDemoComments(tx, written, now);
		await writeDemoCorrections(tx, written);
		await writeDemoLive(tx, written, now);
		await writeDemoLetters(tx, written, now);
		await writeDemoNotes(tx, written);
		await writeDemoPoll(tx, now);
		await writeDemoDigest(tx, now);
		await writeDemoOffice(tx, now);
		await writeDemoConsultations(tx, now);
		await bumpTags(tx, "changed", ["settings", "topics", "albums", "videos", "links", "banners", "rates", "weather"]);
		return true;
	});
}

function listPhotoNames(articles: readonly DemoArticle[]): string[] {
	const inArticles = articles.flatMap(({ body }) => listDemoPictures(body).map(({ name }) => name));
	const inAlbums = demoAlbums.flatMap(({ photos }) => photos.map(({ name }) => name));
	const inBoxes = [...demoTopics, ...demoBanners].map(({ photo }) => photo);
	const names = [...inArticles, ...inAlbums, ...inBoxes, ...demoVideos.map(({ poster }) => poster)];
	return [...new Set(names.filter((name) => name !== null))];
}

interface Picture {
	original: Buffer;
	images: ImageVariants;
}

async function drawPictures(mediaDir: string, names: readonly string[]): Promise<Map<string, Picture>> {
	const pictures = new Map<string, Picture>();
	const waiting = [...names];
	const drawNext = async () => {
		for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
			const original = await renderDemoPhoto(name);
			const images = await makeImageVariants(original);
			await writeVariantFiles(mediaDir, images.variants);
			pictures.set(name, { original, images });
		}
	};
	await Promise.all([drawNext(), drawNext()]);
	return pictures;
}

async function keepPictures(tx: Tx, pictures: ReadonlyMap<string, Picture>): Promise<MediaIds> {
	const ids = new Map<string, number>();
	for (const [name, { original, images }] of pictures) {
		const { width, height, color, variants } = images;
		const originalHash = createHash("sha256").update(original).digest("hex");
		const item = { kind: "photo" as const, originalName: `${name}.jpg`, originalHash, mimeType: "image/jpeg" };
		const files = variants.map(({ bytes, hash: _hash, ...file }) => ({ ...file, bytes: bytes.length }));
		ids.set(
			name,
			await insertMediaItem(tx, { ...item, bytes: original.length, width, height, color, isDemo: true }, files),
		);
	}
	return ids;
}

async function writeBoxes(tx: Tx, mediaIds: MediaIds, now: Date): Promise<void> {
	for (const [name, value] of Object.entries(demoSite)) await upsertSetting(tx, `site.${name}`, value);
	await upsertSetting(tx, "site.isDemo", true);
	for (const [position, link] of demoLinks.entries()) await insertLink(tx, { ...link, position, isDemo: true });
	for (const [position, { photo, title, href }] of demoBanners.entries()) {
		const mediaId = photo === null ? null : requireId(mediaIds, photo);
		await insertBanner(tx, { title, href, mediaId, position, isDemo: true });
	}
	for (const { title, description, when, photos } of demoAlbums) {
		const publishedAt = toPublication(when, now).at;
		const album = { slug: toSlug(title), title, description, state: "published" as const, publishedAt, isDemo: true };
		await insertAlbum(
			tx,
			album,
			photos.map(({ name, ...words }) => ({ ...words, mediaId: requireId(mediaIds, name) })),
		);
	}
	await writeUpstreamValues(tx, now);
}

async function writeUpstreamValues(tx: Tx, now: Date): Promise<void> {
	const stored = { sourceAt: now, fetchedAt: now, isDemo: true };
	const { source: subject, rates } = demoRates;
	await upsertUpstreamValue(tx, { ...stored, source: "exchange-rates", subject, value: { rates } });
	for (const { place: subject, value } of listDemoWeather(now)) {
		await upsertUpstreamValue(tx, { ...stored, source: "weather", subject, value });
	}
}

async function writeTopics(tx: Tx, mediaIds: MediaIds): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (const [position, { slug, name, description, photo }] of demoTopics.entries()) {
		const bannerMediaId = photo === null ? null : requireId(mediaIds, photo);
		ids.set(slug, await insertTopic(tx, { slug, name, description, bannerMediaId, position, isDemo: true }));
	}
	return ids;
}

/** @returns what was written, by its title. */
async function writeArticles(
	tx: Tx,
	{ sound }: DemoRecordings,
	around: DemoSurroundings,
): Promise<Map<string, WrittenArticle>> {
	const dated = demoArticles.map((article) => ({ article, at: toPublication(article.when, around.now).at.getTime() }));
	// Oldest first, so that ids rise with time as they do in a portal that has lived ten years.
	dated.sort((a, b) => a.at - b.at);
	const written = new Map<string, WrittenArticle>();
	const views: ViewHourRow[] = [];
	for (const { article, at } of dated) {
		const id = await addArticle(tx, systemActor("demo"), await toNewArticle(tx, article, around));
		written.set(article.title, { id, at });
		const { voice } = article;
		if (voice) await writeAudio(tx, systemActor("demo"), id, { ...SOUND_FACTS, voice, sound });
		views.push(...toHourlyViews(id, at, article.views ?? 0, around.now));
	}
	await writeDemoPicks(tx, demoArticles, new Map([...written].map(([title, { id }]) => [title, id])));
	await addHourlyViews(tx, views);
	return written;
}

/** A share of the article's views as they came in during the first hours after it was published. */
function toHourlyViews(articleId: number, publishedAt: number, views: number, now: Date): ViewHourRow[] {
	return [1, 2, 5, 9, 20]
		.map((hours) => new Date(publishedAt + hours * HOUR_MS))
		.filter((at) => at <= now && now.getTime() - at.getTime() < 7 * 24 * HOUR_MS)
		.flatMap((at) => (views < 10 ? [] : [{ articleId, hour: toHour(at), views: Math.ceil(views / 10) }]));
}
