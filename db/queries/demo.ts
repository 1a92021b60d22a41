import { and, asc, eq, gt, inArray, isNotNull, notInArray } from "drizzle-orm";
import { toMediaFileName } from "../../lib/media-file-name.ts";
import type { Reader, Tx } from "../client.ts";
import {
	albumPhotos,
	albums,
	articleAudio,
	articleAuthors,
	articleBodies,
	articles,
	articleTags,
	articleTopics,
	authors,
	banners,
	consultationFiles,
	digests,
	links,
	liveEntries,
	mediaCrops,
	mediaItems,
	mediaVariants,
	officeHolders,
	polls,
	relatedPicks,
	revisions,
	royaltyPaidLines,
	sources,
	tags,
	topics,
	upstreamValues,
	videos,
} from "../tables.ts";
import { deleteEmptyRoyaltyMonths } from "./royalties.ts";
import { removeShelfWords } from "./shelf-words.ts";
import { rebuildSums } from "./view-sums.ts";

/** Whether there is any article, of whatever kind and state. */
export async function hasArticles(reader: Reader): Promise<boolean> {
	const rows = await reader.select({ id: articles.id }).from(articles).limit(1);
	return rows.length > 0;
}

/** Whether there is any article that was not invented. */
export async function hasRealArticles(reader: Reader): Promise<boolean> {
	const rows = await reader.select({ id: articles.id }).from(articles).where(eq(articles.isDemo, false)).limit(1);
	return rows.length > 0;
}

/** The invented articles after the id `after`, in order, at most `limit`. */
export async function listDemoArticleIds(reader: Reader, after: number, limit: number): Promise<number[]> {
	const rows = await reader
		.select({ id: articles.id })
		.from(articles)
		.where(and(gt(articles.id, after), eq(articles.isDemo, true)))
		.orderBy(asc(articles.id))
		.limit(limit);
	return rows.map(({ id }) => id);
}

/** The drawn pictures by the name they were drawn under. */
export async function listDemoMediaIds(reader: Reader): Promise<Map<string, number>> {
	const rows = await reader
		.select({ id: mediaItems.id, originalName: mediaItems.originalName })
		.from(mediaItems)
		.where(eq(mediaItems.isDemo, true));
	return new Map(rows.map(({ id, originalName }) => [originalName.replace(/\.jpg$/, ""), id]));
}

/** Deletes the articles with their history; the caller has taken them out of every list. */
export async function deleteArticles(tx: Tx, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.delete(relatedPicks).where(inArray(relatedPicks.relatedId, [...ids]));
	await tx.delete(revisions).where(inArray(revisions.articleId, [...ids]));
	await tx.delete(royaltyPaidLines).where(inArray(royaltyPaidLines.articleId, [...ids]));
	await tx.delete(articles).where(inArray(articles.id, [...ids]));
}

/**
 * Deletes every demo row around the articles; an author, source, tag or topic that a real article uses stays.
 * @returns names of the files of pictures, films, sounds and captions nobody needs any more.
 */
export async function deleteDemoSurroundings(tx: Tx): Promise<string[]> {
	await rebuildSums(tx);
	await deleteEmptyRoyaltyMonths(tx);
	const shown = await tx.delete(albums).where(eq(albums.isDemo, true)).returning({ id: albums.id });
	await removeShelfWords(tx, "album", toIds(shown));
	const captions = await deleteDemoVideos(tx);
	await tx.delete(links).where(eq(links.isDemo, true));
	await tx.delete(banners).where(eq(banners.isDemo, true));
	await tx.delete(polls).where(eq(polls.isDemo, true));
	await tx.delete(digests).where(eq(digests.isDemo, true));
	await tx.delete(upstreamValues).where(eq(upstreamValues.isDemo, true));
	const usedTopics = tx.select({ id: articleTopics.topicId }).from(articleTopics);
	await tx.delete(topics).where(and(eq(topics.isDemo, true), notInArray(topics.id, usedTopics)));
	const usedAuthors = tx.select({ id: articleAuthors.authorId }).from(articleAuthors);
	await tx.delete(authors).where(and(eq(authors.isDemo, true), notInArray(authors.id, usedAuthors)));
	const usedTags = tx.select({ id: articleTags.tagId }).from(articleTags);
	await tx.delete(tags).where(notInArray(tags.id, usedTags));
	const usedSources = tx.select({ id: articles.sourceId }).from(articles).where(isNotNull(articles.sourceId));
	await tx.delete(sources).where(and(eq(sources.isDemo, true), notInArray(sources.id, usedSources)));
	return [...captions, ...(await deleteDemoMedia(tx))];
}

const toIds = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

/** @returns names of the captions nobody needs any more. */
async function deleteDemoVideos(tx: Tx): Promise<string[]> {
	const listCaptions = async () =>
		(await tx.select({ name: videos.captionsFileName }).from(videos)).flatMap(({ name }) => name ?? []);
	const before = await listCaptions();
	const gone = await tx.delete(videos).where(eq(videos.isDemo, true)).returning({ id: videos.id });
	await removeShelfWords(tx, "video", toIds(gone));
	const kept = new Set(await listCaptions());
	return [...new Set(before)].filter((name) => !kept.has(name));
}

async function deleteDemoMedia(tx: Tx): Promise<string[]> {
	const stillUsed = new Set(
		[
			...(await tx.select({ id: articles.coverMediaId }).from(articles)),
			...(await tx.select({ id: topics.bannerMediaId }).from(topics)),
			...(await tx.select({ id: sources.logoMediaId }).from(sources)),
			...(await tx.select({ id: albumPhotos.mediaId }).from(albumPhotos)),
			...(await tx.select({ id: banners.mediaId }).from(banners)),
			...(await tx.select({ id: videos.posterMediaId }).from(videos)),
			...(await tx.select({ id: videos.mediaId }).from(videos)),
			...(await tx.select({ id: articleAudio.mediaId }).from(articleAudio)),
			...(await tx.select({ id: officeHolders.mediaId }).from(officeHolders)),
			...(await tx.select({ id: consultationFiles.mediaId }).from(consultationFiles)),
			...(await tx.select({ id: liveEntries.mediaId }).from(liveEntries)),
			...(await listBodyMedia(tx)),
		].flatMap(({ id }) => id ?? []),
	);
	const demo = await tx.select().from(mediaItems).where(eq(mediaItems.isDemo, true));
	const unused = demo.filter(({ id }) => !stillUsed.has(id));
	const ids = unused.map(({ id }) => id);
	if (ids.length === 0) return [];
	const names = [...(await listFileNames(tx, ids)), ...unused.flatMap((item) => toMediaFileName(item) ?? [])];
	await tx.delete(mediaItems).where(inArray(mediaItems.id, ids));
	// The same picture uploaded by somebody else has the same files.
	const kept = new Set(await listFileNames(tx, null));
	return names.filter((name) => !kept.has(name));
}

/** Names of the files of these pictures, of all when null, each once. */
async function listFileNames(tx: Tx, mediaIds: number[] | null): Promise<string[]> {
	const ofVariants = mediaIds === null ? undefined : inArray(mediaVariants.mediaId, mediaIds);
	const ofCrops = mediaIds === null ? undefined : inArray(mediaCrops.mediaId, mediaIds);
	const files = [
		...(await tx.select({ fileName: mediaVariants.fileName }).from(mediaVariants).where(ofVariants)),
		...(await tx.select({ fileName: mediaCrops.fileName }).from(mediaCrops).where(ofCrops)),
	];
	return [...new Set(files.map(({ fileName }) => fileName))];
}

/** Pictures in the texts of the articles that are left. */
async function listBodyMedia(tx: Tx): Promise<{ id: number }[]> {
	const rows = await tx.select({ body: articleBodies.body }).from(articleBodies);
	return rows.flatMap(({ body }) =>
		[...JSON.stringify(body).matchAll(/"mediaId":(\d+)/g)].map(([, id]) => ({ id: Number(id) })),
	);
}
