import { db } from "../../db/client.ts";
import { type ArticleRow, listPublishedRows } from "../../db/queries/articles.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { recordTags } from "../../lib/page-record.ts";
import { listCategories } from "../categories/queries.ts";
import type { Photo } from "../media/photo.ts";
import { getPhotos } from "../media/photos.ts";
import type { ArticleTeaser } from "./article.ts";

/** A published row as readers see it in a list. @throws Error when the row is not published. */
export function toTeaser(
	row: ArticleRow,
	categories: readonly CategoryRow[],
	photos: Map<number, Photo>,
): ArticleTeaser {
	const category = categories.find(({ id }) => id === row.categoryId);
	if (!category || !row.publishedAt) throw new Error(`article ${row.id} stands in a list but is not complete`);
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		lead: row.lead,
		language: row.language,
		genre: row.genre,
		category: { id: category.id, slug: category.slug, name: category.name },
		date: { at: row.publishedAt, hasClockTime: row.hasClockTime },
		photo: (row.coverMediaId !== null && photos.get(row.coverMediaId)) || null,
	};
}

/** Teasers of the published articles among `ids`, in the order of `ids`. Records each article as read. */
export async function listTeasers(ids: readonly number[]): Promise<ArticleTeaser[]> {
	recordTags(...ids.map((id) => `article:${id}`));
	const rows = await listPublishedRows(db.read, ids);
	const categories = await listCategories();
	const photos = await getPhotos(rows.map((row) => row.coverMediaId));
	const teasers = new Map(rows.map((row) => [row.id, toTeaser(row, categories, photos)]));
	return ids.flatMap((id) => teasers.get(id) ?? []);
}
