import { db } from "../../db/client.ts";
import { listArticleBodies, listAuthorsOfArticles } from "../../db/queries/article-texts.ts";
import { recordTags } from "../../lib/page-record.ts";
import type { RichText } from "../../lib/rich-text.ts";
import type { AuthorRef } from "../authors/author.ts";
import { listCategories } from "../categories/queries.ts";
import { getCrops, type PictureCrop } from "../media/crops.ts";
import type { MediaFile } from "../media/media-file.ts";
import { getMediaFiles } from "../media/media-files.ts";
import type { Photo } from "../media/photo.ts";
import { getPhotos } from "../media/photos.ts";
import { getVideos } from "../media/queries.ts";
import type { VideoPage } from "../media/video.ts";
import type { ArticleTeaser } from "./article.ts";
import { listBodyAttachmentIds, listBodyMediaIds, listBodyVideoIds } from "./body-media.ts";
import { readRows, sortAs, toTeaser } from "./teasers.ts";

/** What goes to other programs of a published article: its whole text, and who signs it. */
export interface FullArticle extends ArticleTeaser {
	body: RichText;
	authors: AuthorRef[];
	/** Instant of the last substantive change after first publication; null when there was none. */
	modifiedAt: Date | null;
	/** Pictures of the body by media id, and of other bodies beside it. */
	photos: ReadonlyMap<number, Photo>;
	/** Films and documents, likewise. */
	videos: ReadonlyMap<number, VideoPage>;
	attachments: ReadonlyMap<number, MediaFile>;
	crops: readonly PictureCrop[];
}

/** The published articles among `ids` with their texts, in the order of `ids`, in a handful of statements. */
export async function listFullArticles(ids: readonly number[]): Promise<FullArticle[]> {
	const [rows, categories] = [await readRows(ids), await listCategories()];
	const shown = rows.map(({ id }) => id);
	const bodies = await listArticleBodies(db.read, shown);
	const signed = await listAuthorsOfArticles(db.read, shown);
	const covers = rows.map(({ coverMediaId }) => coverMediaId);
	const texts = [...bodies.values()];
	const media = {
		photos: await getPhotos([...covers, ...texts.flatMap(listBodyMediaIds)]),
		videos: await getVideos(texts.flatMap(listBodyVideoIds)),
		attachments: await getMediaFiles(texts.flatMap(listBodyAttachmentIds)),
	};
	const crops = await getCrops(covers.filter((id) => id !== null && media.photos.has(id)));
	const articles = rows.map((row) => {
		const authors = row.hidesAuthors ? [] : (signed.get(row.id) ?? []);
		recordTags(...authors.map(({ id }) => `author-name:${id}`));
		const body = bodies.get(row.id);
		if (!body) throw new Error(`article ${row.id} has no body`);
		const own = (row.coverMediaId !== null && crops.get(row.coverMediaId)) || [];
		const words = { body, authors, modifiedAt: row.modifiedAt };
		return { ...toTeaser(row, categories, media.photos), ...words, ...media, crops: own };
	});
	return sortAs(ids, articles);
}
