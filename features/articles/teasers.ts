import { db } from "../../db/client.ts";
import { listPublishedRows, type PublishedRow } from "../../db/queries/articles.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { recordTags } from "../../lib/page-record.ts";
import { listCategories } from "../categories/queries.ts";
import type { Photo } from "../media/photo.ts";
import { getPhotos } from "../media/photos.ts";
import type { ArticleHeadline, ArticleTeaser } from "./article.ts";

/** The words of a published row as readers see them in a list. @throws Error when the row is not published. */
function toHeadline(row: PublishedRow, categories: readonly CategoryRow[]): ArticleHeadline {
	const category = categories.find(({ id }) => id === row.categoryId);
	if (!category || !row.publishedAt) throw new Error(`article ${row.id} stands in a list but is not complete`);
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		lead: row.lead,
		language: row.language,
		genre: row.genre,
		layout: row.layout,
		isLive: row.isLive,
		category: { id: category.id, slug: category.slug, name: category.name },
		date: { at: row.publishedAt, hasClockTime: row.hasClockTime },
	};
}

/** A published row with its picture. @throws Error when the row is not published. */
export function toTeaser(
	row: PublishedRow,
	categories: readonly CategoryRow[],
	photos: ReadonlyMap<number, Photo>,
): ArticleTeaser {
	const photo = (row.coverMediaId !== null && photos.get(row.coverMediaId)) || null;
	return { ...toHeadline(row, categories), photo };
}

/** Rows of the published articles among `ids`, in no order. Records each article as read. */
export async function readRows(ids: readonly number[]): Promise<PublishedRow[]> {
	recordTags(...ids.map((id) => `article:${id}`));
	return listPublishedRows(db.read, ids);
}

/** The items in the order of `ids`. */
export function sortAs<T extends { id: number }>(ids: readonly number[], items: readonly T[]): T[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Headlines of the published articles among `ids`, in the order of `ids`. Records each article as read. */
export async function listHeadlines(ids: readonly number[]): Promise<ArticleHeadline[]> {
	const [rows, categories] = [await readRows(ids), await listCategories()];
	return sortAs(
		ids,
		rows.map((row) => toHeadline(row, categories)),
	);
}

/** Teasers of the published articles among `ids`, in the order of `ids`. Records each article as read. */
export async function listTeasers(ids: readonly number[]): Promise<ArticleTeaser[]> {
	const [rows, categories] = [await readRows(ids), await listCategories()];
	const photos = await getPhotos(rows.map((row) => row.coverMediaId));
	return sortAs(
		ids,
		rows.map((row) => toTeaser(row, categories, photos)),
	);
}
