import type { Tx } from "../../db/client.ts";
import { countList, type ListKey, listMemberships, replaceMemberships } from "../../db/queries/article-lists.ts";
import {
	type ArticleRow,
	getArticleBody,
	getArticleRow,
	insertArticle,
	listArticleAuthors,
	listArticleTagIds,
	listArticleTopicIds,
	listRelatedPickIds,
	replaceArticleRelations,
	replaceRelatedPicks,
	updateArticle,
	updateArticleBody,
} from "../../db/queries/articles.ts";
import { type AuditEntry, insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags, type TagEffect } from "../../db/queries/cache-tags.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { insertRevision, type NewRevision } from "../../db/queries/revisions.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { announceArticle } from "../feeds/announce-article.ts";
import { indexArticles } from "../search/index-articles.ts";
import { type ArticleInput, type Publication, requireComplete, requirePast } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { hashSnapshot, type SnapshotRow, toSnapshot } from "./article-snapshot.ts";
import { MONTHS_TAG, toArticleTags, toLists, toListTag, toMembershipTags } from "./listings.ts";

/** The steps every verb that writes an article shares; each runs in the verb's own transaction. */

function toColumns(input: ArticleInput) {
	const { title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors, source, seo, layout } = input;
	return {
		...{ title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors },
		sourceName: source.name,
		sourceUrl: source.url,
		...(source.id === undefined ? {} : { sourceId: source.id }),
		...(source.publishedAt === undefined ? {} : { sourcePublishedAt: source.publishedAt }),
		...(seo ? { seoTitle: seo.title, seoDescription: seo.description } : {}),
		...(layout ? { layout } : {}),
	};
}

/** The one that was chosen, or else the title's; a title in a script that cannot be folded still needs an address. */
function toSlugColumns({ title, ownSlug }: ArticleInput, before?: ArticleRow) {
	const kept = before?.hasOwnSlug ? before.slug : "";
	const chosen = toSlug(ownSlug ?? kept);
	return { slug: chosen || toSlug(title) || "bai", hasOwnSlug: chosen !== "" };
}

/** A date that was chosen; once readers saw one, it is changed and never taken away. */
function toDateColumns({ date }: ArticleInput, before?: ArticleRow) {
	if (date === undefined || (date === null && before?.firstPublishedAt)) return {};
	return { publishedAt: date?.at ?? null, hasClockTime: date?.hasClockTime ?? true };
}

/**
 * Columns that put an article before readers at `publication`; its first day is kept.
 * @throws ArticleInputError for a date that is still to come.
 */
export function toPublicationColumns(publication: Publication, row?: ArticleRow) {
	const now = new Date();
	requirePast(publication, now);
	return {
		state: "published" as const,
		publishedAt: publication.at,
		hasClockTime: publication.hasClockTime,
		firstPublishedAt: row?.firstPublishedAt ?? now,
		lastPublishedAt: now,
		takenDownAt: null,
	};
}

export interface NewArticle {
	input: ArticleInput;
	/** Null makes a draft. */
	publication: Publication | null;
	importedViews?: number;
	isDemo?: boolean;
	reason?: string;
}

/** Columns of an article that is written for the first time. @throws ArticleInputError for one that is not complete. */
export function toNewColumns({ input, publication, importedViews = 0, isDemo = false }: NewArticle) {
	requireComplete(input, publication !== null);
	return {
		...toColumns(input),
		...toSlugColumns(input),
		...toDateColumns(input),
		importedViews,
		isDemo,
		state: "draft" as const,
		...(publication ? toPublicationColumns(publication) : {}),
	};
}

/** What the log says of a new article. */
export function toNewArticleEntry(actor: Actor, articleId: number, { input, publication }: NewArticle): AuditEntry {
	return {
		...toActorColumns(actor),
		action: publication ? "article.publish" : "article.create",
		subject: `article:${articleId}`,
		details: { title: input.title },
	};
}

/** Writes a new article with its first revision, its lists and its audit row. @returns its id. */
export async function addArticle(tx: Tx, actor: Actor, article: NewArticle): Promise<number> {
	const { input, reason = "" } = article;
	const ownerId = toActorColumns(actor).userId;
	const articleId = await insertArticle(tx, { ...toNewColumns(article), ownerId }, input.body, RICH_TEXT_VERSION);
	await replaceArticleRelations(tx, articleId, input);
	if (input.relatedIds) await replaceRelatedPicks(tx, articleId, toOthers(articleId, input.relatedIds));
	await keepRevision(tx, actor, articleId, input, reason);
	await settleLists(tx, articleId, "changed");
	await insertAuditEntry(tx, toNewArticleEntry(actor, articleId, article));
	return articleId;
}

interface ArticleChange {
	input: ArticleInput;
	baseVersion: number;
	/** Given: readers see this date from now on. */
	publication?: Publication;
	importedViews?: number;
	/** Given: readers are told of the change, whether or not words differ. */
	modifiedAt?: Date;
	/** Readers are told of nothing, whatever words differ. */
	isMinor?: true;
	reason: string;
}

/**
 * Writes a changed article over the version it was based on, as a new revision.
 * @returns the new version. @throws ArticleMissingError, VersionConflictError when somebody saved in between.
 */
export async function changeArticle(tx: Tx, actor: Actor, articleId: number, change: ArticleChange): Promise<number> {
	const { input, baseVersion, publication, importedViews, modifiedAt, isMinor = false, reason } = change;
	const before = requireArticle(await getArticleRow(tx, articleId), articleId);
	const isForReaders = before.state === "published";
	requireComplete(input, isForReaders || publication !== undefined);
	const isToldOf = isForReaders && !isMinor;
	const isRewritten = modifiedAt !== undefined || (isToldOf && (await isTextChanged(tx, before, input)));
	const version = await updateArticle(tx, articleId, baseVersion, {
		...toColumns(input),
		...toSlugColumns(input, before),
		...toDateColumns(input, before),
		...(importedViews === undefined ? {} : { importedViews }),
		...(publication ? toPublicationColumns(publication, before) : {}),
		...(isRewritten ? { modifiedAt: modifiedAt ?? new Date() } : {}),
	});
	await updateArticleBody(tx, articleId, input.body, RICH_TEXT_VERSION);
	await replaceArticleRelations(tx, articleId, input);
	if (input.relatedIds) await replaceRelatedPicks(tx, articleId, toOthers(articleId, input.relatedIds));
	await keepRevision(tx, actor, articleId, input, reason);
	await settleLists(tx, articleId, "changed");
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "article.edit",
		subject: `article:${articleId}`,
		details: { version, reason },
	});
	return version;
}

/** What can stand beside the article: not itself, and nothing twice. */
const toOthers = (articleId: number, ids: readonly number[]) => [...new Set(ids)].filter((id) => id !== articleId);

/** Whether readers are to see other words: what is chosen around the text (section, views, authors) is no new text. */
async function isTextChanged(tx: Tx, before: ArticleRow, { title, lead, body }: ArticleInput): Promise<boolean> {
	const known = await getArticleBody(tx, before.id);
	return title !== before.title || lead !== before.lead || JSON.stringify(body) !== JSON.stringify(known);
}

async function keepRevision(
	tx: Tx,
	actor: Actor,
	articleId: number,
	input: ArticleInput,
	reason: string,
): Promise<void> {
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	const relatedIds = await listRelatedPickIds(tx, articleId);
	await insertRevision(tx, toRevision(actor, row, { ...input, relatedIds }, reason));
}

/** The row's text as it stands, to be kept for good. */
export function toRevision(
	actor: Actor,
	row: SnapshotRow & { id: number; version: number },
	input: ArticleInput,
	reason: string,
): NewRevision {
	const snapshot = toSnapshot(row, input);
	return {
		articleId: row.id,
		version: row.version,
		snapshot,
		schemaVersion: RICH_TEXT_VERSION,
		contentHash: hashSnapshot(snapshot),
		reason,
		...toActorColumns(actor),
	};
}

/**
 * Brings the lists the article stands in, the search index, and the cache tags of whatever that changes, in step with its row.
 * Lists it neither entered nor left stay cached; pages that show the article itself do not. Hub, search engines and webhooks are told.
 */
export async function settleLists(tx: Tx, articleId: number, effect: TagEffect): Promise<void> {
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	const before = await listMemberships(tx, articleId);
	const after = row.state === "published" && row.publishedAt ? await listPlaces(tx, row, row.publishedAt) : [];
	await replaceMemberships(tx, articleId, row.publishedAt, after);
	await indexArticles(tx, [articleId]);
	if (await hasMonthsChanged(tx, before, after)) await bumpTags(tx, "changed", [MONTHS_TAG]);
	const moved = before.some(({ publishedAt }) => publishedAt.getTime() !== row.publishedAt?.getTime());
	await bumpTags(
		tx,
		"changed",
		moved ? [...before, ...after].flatMap(toMembershipTags) : listDifference(before, after),
	);
	await bumpTags(tx, effect, toArticleTags(articleId));
	await announceArticle(tx, row, { before, after });
}

/** Whether a month got its first article or lost its last. */
async function hasMonthsChanged(tx: Tx, before: readonly ListKey[], after: readonly ListKey[]): Promise<boolean> {
	const [left, entered] = [before, after].map((lists) => lists.find(({ kind }) => kind === "month"));
	if (left?.id === entered?.id) return false;
	const [isEmpty, isFirst] = [
		left && (await countList(tx, left)) === 0,
		entered && (await countList(tx, entered)) === 1,
	];
	return isEmpty === true || isFirst === true;
}

async function listPlaces(tx: Tx, row: ArticleRow, publishedAt: Date): Promise<ListKey[]> {
	const authors = await listArticleAuthors(tx, row.id);
	const placing = {
		publishedAt,
		categoryId: row.categoryId,
		hidesAuthors: row.hidesAuthors,
		authorIds: authors.map(({ id }) => id),
		tagIds: await listArticleTagIds(tx, row.id),
		topicIds: await listArticleTopicIds(tx, row.id),
	};
	return toLists(placing, await listCategoryRows(tx));
}

/** Cache tags of the lists that only one of the two names. */
function listDifference(before: readonly ListKey[], after: readonly ListKey[]): string[] {
	const left = new Set(before.map(toListTag));
	const right = new Set(after.map(toListTag));
	const moved = left.symmetricDifference(right);
	return [...before, ...after].filter((list) => moved.has(toListTag(list))).flatMap(toMembershipTags);
}
