import { createHash } from "node:crypto";
import { db, type Reader, type Tx } from "../../db/client.ts";
import { getArticleRow, listArticleTagIds, listArticleTopicIds } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { getArticleIdByContentHash, getLegacyImport, upsertLegacyImport } from "../../db/queries/legacy-imports.ts";
import { upsertRedirect } from "../../db/queries/redirects.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { type KnownDate, toDayKey } from "../../lib/dates.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toArticlePath } from "../articles/article.ts";
import { type ArticleInput, type Publication, requirePast } from "../articles/article-input.ts";
import { requireArticle } from "../articles/article-missing.ts";
import { addArticle, changeArticle } from "../articles/article-writing.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { keepFurniture } from "./keep-furniture.ts";
import type { LegacyPage } from "./legacy-page.ts";
import { toOldPath } from "./old-address.ts";
import { requireSamePage } from "./require-same-page.ts";
import { type RescuedPictures, toArticleBody } from "./to-article-body.ts";

export interface LegacyPageImport {
	/** Names the source: the same key is the same page. */
	sourceKey: string;
	/** The file as it was read; it is kept. */
	original: Buffer;
	page: LegacyPage;
	/** Where a new article goes. */
	categoryId: number;
	/** Whether an article imported before moves to that category as well. */
	movesCategory: boolean;
	pictures: RescuedPictures;
}

export interface ImportOutcome {
	/** Of a duplicate nothing was written. */
	state: "new" | "changed" | "unchanged" | "duplicate";
	/** Null for a new article that was only previewed. */
	articleId: number | null;
	/** Its address on the site. */
	path: string | null;
	/** Vietnamese sentences on what the database makes doubtful. */
	doubts: string[];
}

const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const toReason = (sourceKey: string) => `Nhập từ ${sourceKey}`;

export interface Plan {
	state: Exclude<ImportOutcome["state"], "duplicate">;
	articleId: number | null;
}

/** What becomes of a page by its name and content alone. @throws LegacyPageError when its name holds another page. */
export async function planLegacyPage(
	reader: Reader,
	{ sourceKey, original, page }: Pick<LegacyPageImport, "sourceKey" | "original" | "page">,
): Promise<Plan> {
	const sameContentId = await getArticleIdByContentHash(reader, hash(original));
	// Under another name too: a file that was moved.
	if (sameContentId !== null) return { state: "unchanged", articleId: sameContentId };
	const known = await getLegacyImport(reader, sourceKey);
	if (!known) return { state: "new", articleId: null };
	requireSamePage(sourceKey, known.original, page);
	return { state: "changed", articleId: known.articleId };
}

/** Of a page dated today without a clock time only the day is shown; among today's news it stands as news of now. */
function toPublication(date: KnownDate, now = new Date()): Publication {
	const isToday = !date.hasClockTime && toDayKey(date.at) === toDayKey(now);
	return isToday ? { ...date, at: now } : date;
}

/** The first picture that was saved stands on the lists of articles. */
const toCover = (pictures: RescuedPictures): number | null => pictures.values().next().value ?? null;

/** The old address leads to the article from the next request on, in one hop. */
async function keepOldAddress(tx: Tx, { address }: LegacyPage, path: string): Promise<void> {
	const oldPath = address === null ? null : toOldPath(address);
	if (oldPath === null || oldPath === path) return;
	await upsertRedirect(tx, oldPath, path);
	await bumpTags(tx, "changed", ["redirects"]);
}

async function addPage(
	tx: Tx,
	actor: Actor,
	{ page, categoryId, sourceKey, pictures }: LegacyPageImport,
	authorIds: number[],
): Promise<number> {
	const input: ArticleInput = {
		...{
			title: page.title,
			kicker: "",
			lead: page.lead,
			genre: "news",
			language: "vi",
			categoryId,
			coverMediaId: toCover(pictures),
		},
		...{ authorIds, hidesAuthors: false, tagIds: [], topicIds: [] },
		source: { name: page.sourceName, url: null },
		body: toArticleBody(page.blocks, pictures),
	};
	return addArticle(tx, actor, {
		input,
		publication: toPublication(page.date),
		importedViews: page.views ?? 0,
		reason: toReason(sourceKey),
	});
}

/** Puts the changed page over the article; what only the newsroom knows of it (topics, cover, genre …) stays. */
async function changePage(
	tx: Tx,
	actor: Actor,
	request: LegacyPageImport,
	articleId: number,
	authorIds: number[],
): Promise<string[]> {
	const { page, sourceKey, movesCategory, pictures } = request;
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	const lastRevision = (await listRevisions(tx, articleId)).at(-1);
	const { kicker, genre, language, hidesAuthors, version } = row;
	const coverMediaId = row.coverMediaId ?? toCover(pictures);
	const input: ArticleInput = {
		...{ title: page.title, kicker, lead: page.lead, genre, language, coverMediaId, authorIds, hidesAuthors },
		categoryId: movesCategory ? request.categoryId : row.categoryId,
		tagIds: await listArticleTagIds(tx, articleId),
		topicIds: await listArticleTopicIds(tx, articleId),
		source: { name: page.sourceName || row.sourceName, url: row.sourceUrl },
		body: toArticleBody(page.blocks, pictures),
	};
	const isShown = row.state === "published";
	await changeArticle(tx, actor, articleId, {
		...{ input, baseVersion: version, importedViews: page.views ?? row.importedViews, reason: toReason(sourceKey) },
		...(isShown ? { publication: toPublication(page.date) } : {}),
	});
	return [
		...(lastRevision?.reason === toReason(sourceKey)
			? []
			: [`Bài đã được biên tập sau lần nhập trước; bản ấy còn ở lịch sử, phiên bản ${version}.`]),
		...(isShown ? [] : ["Bài không ở trạng thái đăng; đã ghi nội dung mới nhưng không đăng lại."]),
	];
}

export async function toImportedPath(reader: Reader, articleId: number | null): Promise<string | null> {
	return articleId === null ? null : toArticlePath(requireArticle(await getArticleRow(reader, articleId), articleId));
}

/** What `importLegacyPage` would do; writes nothing. @throws as it does. */
export async function previewLegacyPage(request: LegacyPageImport): Promise<ImportOutcome> {
	const planned = await planLegacyPage(db.read, request);
	requirePast(request.page.date, new Date());
	toArticleBody(request.page.blocks);
	return {
		state: planned.state,
		articleId: planned.articleId,
		path: await toImportedPath(db.read, planned.articleId),
		doubts: [],
	};
}

/**
 * Publishes a page of the old portal with its date, views, authors, revision and audit row, keeps the file itself and
 * the boxes around the article, and leads its old address to it; all of it or nothing. The same content again changes nothing, other content of the same
 * source becomes a new revision of the same article.
 * @throws NotAllowedError, LegacyPageError when the source now holds another page, RichTextError, ArticleInputError.
 */
export async function importLegacyPage(actor: Actor, request: LegacyPageImport): Promise<ImportOutcome> {
	requireCan(actor, "article.publish");
	return db.tx(async (tx) => {
		const planned = await planLegacyPage(tx, request);
		if (planned.state === "unchanged")
			return { ...planned, path: await toImportedPath(tx, planned.articleId), doubts: [] };
		const { page, sourceKey, original } = request;
		const authorIds: number[] = [];
		for (const author of page.authors) authorIds.push(await keepAuthor(tx, author));
		const uniqueIds = [...new Set(authorIds)];
		const articleId = planned.articleId ?? (await addPage(tx, actor, request, uniqueIds));
		const doubts = planned.articleId === null ? [] : await changePage(tx, actor, request, articleId, uniqueIds);
		const contentHash = hash(original);
		await upsertLegacyImport(tx, { sourceKey, contentHash, articleId, original });
		const path = await toImportedPath(tx, articleId);
		if (path !== null) await keepOldAddress(tx, page, path);
		const kept = await keepFurniture(tx, page.furniture, page.date.at);
		const details = { sourceKey, contentHash, state: planned.state, errorTexts: page.report.errorTexts, kept };
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.import",
			subject: `article:${articleId}`,
			details,
		});
		return { state: planned.state, articleId, path, doubts };
	});
}
