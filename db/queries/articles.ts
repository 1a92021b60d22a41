import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { RichText } from "../../lib/rich-text.ts";
import type { Reader, Tx } from "../client.ts";
import {
	articleAuthors,
	articleBodies,
	articles,
	articleTags,
	articleTopics,
	authors,
	liveCoverages,
	relatedPicks,
	viewCounts,
} from "../tables.ts";
import { insertArticleMedia, replaceArticleMedia } from "./article-media.ts";
import { requireInsertedId } from "./inserted-id.ts";
import type { LiveCoverageRow } from "./live.ts";

export type ArticleRow = typeof articles.$inferSelect;
export type ArticleValues = Omit<typeof articles.$inferInsert, "id" | "version" | "createdAt" | "updatedAt">;

/** Somebody else saved the article first: nothing was written. Both texts are in the caller's hands. */
export class VersionConflictError extends Error {
	override name = "VersionConflictError";
	readonly personMessage =
		"Bài đã được người khác lưu trước. Bản của bạn chưa được ghi; hãy đối chiếu hai bản rồi lưu lại.";
	/** Where a form shows it: both texts can be put side by side then. */
	readonly errors = { baseVersion: "Bài đã có bản mới hơn." };
	readonly currentVersion: number | null;

	constructor(articleId: number, baseVersion: number, currentVersion: number | null) {
		super(`article ${articleId}: saved from version ${baseVersion}, now at ${currentVersion}`);
		this.currentVersion = currentVersion;
	}
}

export async function getArticleRow(reader: Reader, id: number): Promise<ArticleRow | null> {
	const rows = await reader.select().from(articles).where(eq(articles.id, id));
	return rows[0] ?? null;
}

/** The article with its text, its live coverage and the views counted by this portal, in one statement. */
export async function getArticleWithBody(
	reader: Reader,
	id: number,
): Promise<{ row: ArticleRow; body: RichText | null; coverage: LiveCoverageRow | null; views: number } | null> {
	const views = reader
		.select({ views: sql`coalesce(sum(${viewCounts.views}), 0)`.mapWith(Number).as("views") })
		.from(viewCounts)
		.where(eq(viewCounts.articleId, id))
		.as("counted");
	const rows = await reader
		.select({ row: articles, body: articleBodies.body, coverage: liveCoverages, views: views.views })
		.from(articles)
		.leftJoin(articleBodies, eq(articleBodies.articleId, articles.id))
		.leftJoin(liveCoverages, eq(liveCoverages.articleId, articles.id))
		.crossJoin(views)
		.where(eq(articles.id, id));
	return rows[0] ?? null;
}

/** A published article, and whether it is being told while it happens. */
export interface PublishedRow extends ArticleRow {
	isLive: boolean;
}

/** Rows of the published articles among `ids`, in no particular order. */
export async function listPublishedRows(reader: Reader, ids: readonly number[]): Promise<PublishedRow[]> {
	if (ids.length === 0) return [];
	// Asked for by state as well, SQLite would walk through all that is published to find a dozen.
	const rows = await reader
		.select({ row: articles, coverage: liveCoverages.state })
		.from(articles)
		.leftJoin(liveCoverages, eq(liveCoverages.articleId, articles.id))
		.where(inArray(articles.id, [...ids]));
	return rows.flatMap(({ row, coverage }) =>
		row.state === "published" ? { ...row, isLive: coverage === "open" } : [],
	);
}

export async function getArticleBody(reader: Reader, id: number): Promise<RichText | null> {
	const rows = await reader
		.select({ body: articleBodies.body })
		.from(articleBodies)
		.where(eq(articleBodies.articleId, id));
	return rows[0]?.body ?? null;
}

/** The article's authors in their order. */
export async function listArticleAuthors(reader: Reader, articleId: number) {
	return reader
		.select({ id: authors.id, slug: authors.slug, penName: authors.penName, kind: authors.kind })
		.from(articleAuthors)
		.innerJoin(authors, eq(authors.id, articleAuthors.authorId))
		.where(eq(articleAuthors.articleId, articleId))
		.orderBy(asc(articleAuthors.position));
}

export async function listArticleTopicIds(reader: Reader, articleId: number): Promise<number[]> {
	const rows = await reader
		.select({ topicId: articleTopics.topicId })
		.from(articleTopics)
		.where(eq(articleTopics.articleId, articleId));
	return rows.map((row) => row.topicId);
}

/** @returns the new article's id; its version is 1. */
export async function insertArticle(
	tx: Tx,
	values: ArticleValues,
	body: RichText,
	schemaVersion: number,
): Promise<number> {
	const now = new Date();
	const rows = await tx
		.insert(articles)
		.values({ ...values, createdAt: now, updatedAt: now })
		.returning({ id: articles.id });
	const articleId = requireInsertedId(rows);
	await tx.insert(articleBodies).values({ articleId, body, schemaVersion });
	await insertArticleMedia(tx, [{ articleId, body }]);
	return articleId;
}

/**
 * Writes `values` over the version it was based on.
 * @returns the new version. @throws VersionConflictError when the article has moved on or is gone.
 */
export async function updateArticle(
	tx: Tx,
	id: number,
	baseVersion: number,
	values: Partial<ArticleValues>,
): Promise<number> {
	const rows = await tx
		.update(articles)
		.set({ ...values, version: baseVersion + 1, updatedAt: new Date() })
		.where(and(eq(articles.id, id), eq(articles.version, baseVersion)))
		.returning({ version: articles.version });
	const version = rows[0]?.version;
	if (version !== undefined) return version;
	const current = await getArticleRow(tx, id);
	throw new VersionConflictError(id, baseVersion, current?.version ?? null);
}

export async function updateArticleBody(
	tx: Tx,
	articleId: number,
	body: RichText,
	schemaVersion: number,
): Promise<void> {
	await tx.update(articleBodies).set({ body, schemaVersion }).where(eq(articleBodies.articleId, articleId));
	await replaceArticleMedia(tx, articleId, body);
}

/** Replaces who wrote the article, what it is about and which topics it belongs to. */
export async function replaceArticleRelations(
	tx: Tx,
	articleId: number,
	{
		authorIds,
		tagIds,
		topicIds,
	}: { authorIds: readonly number[]; tagIds: readonly number[]; topicIds: readonly number[] },
): Promise<void> {
	await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
	await tx.delete(articleTags).where(eq(articleTags.articleId, articleId));
	await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
	if (authorIds.length > 0) {
		await tx.insert(articleAuthors).values(authorIds.map((authorId, position) => ({ articleId, authorId, position })));
	}
	if (tagIds.length > 0) await tx.insert(articleTags).values(tagIds.map((tagId) => ({ articleId, tagId })));
	if (topicIds.length > 0) await tx.insert(articleTopics).values(topicIds.map((topicId) => ({ articleId, topicId })));
}

export async function replaceRelatedPicks(tx: Tx, articleId: number, relatedIds: readonly number[]): Promise<void> {
	await tx.delete(relatedPicks).where(eq(relatedPicks.articleId, articleId));
	if (relatedIds.length === 0) return;
	await tx.insert(relatedPicks).values(relatedIds.map((relatedId, position) => ({ articleId, relatedId, position })));
}

export async function listArticleTagIds(reader: Reader, articleId: number): Promise<number[]> {
	const rows = await reader
		.select({ tagId: articleTags.tagId })
		.from(articleTags)
		.where(eq(articleTags.articleId, articleId));
	return rows.map((row) => row.tagId);
}

/** What an editor put beside the article, in order, published or not. */
export async function listRelatedPickIds(reader: Reader, articleId: number): Promise<number[]> {
	const rows = await reader
		.select({ relatedId: relatedPicks.relatedId })
		.from(relatedPicks)
		.where(eq(relatedPicks.articleId, articleId))
		.orderBy(asc(relatedPicks.position));
	return rows.map((row) => row.relatedId);
}
