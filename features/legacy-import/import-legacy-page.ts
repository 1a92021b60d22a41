import { createHash } from "node:crypto";
import { db, type Reader, type Tx } from "../../db/client.ts";
import { getArticleRow, listArticleTagIds, listArticleTopicIds } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	getArticleIdByContentHash,
	getLegacyImport,
	listSameTitleAndDate,
	upsertLegacyImport,
} from "../../db/queries/legacy-imports.ts";
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
import { requireSamePage } from "./require-same-page.ts";
import { toArticleBody } from "./to-article-body.ts";

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
}

export interface ImportOutcome {
	state: "new" | "changed" | "unchanged";
	/** Address on the site; null for a new article that was only previewed. */
	path: string | null;
	/** Vietnamese sentences on what the database makes doubtful. */
	doubts: string[];
}

const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const toReason = (sourceKey: string) => `Nhập từ ${sourceKey}`;

interface Plan {
	state: ImportOutcome["state"];
	articleId: number | null;
}

async function plan(reader: Reader, { sourceKey, original, page }: LegacyPageImport): Promise<Plan> {
	const sameContentId = await getArticleIdByContentHash(reader, hash(original));
	// Under another name too: a file that was moved.
	if (sameContentId !== null) return { state: "unchanged", articleId: sameContentId };
	const known = await getLegacyImport(reader, sourceKey);
	if (!known) return { state: "new", articleId: null };
	requireSamePage(sourceKey, known.original, page);
	return { state: "changed", articleId: known.articleId };
}

async function listDoubts(reader: Reader, { page }: LegacyPageImport, { state, articleId }: Plan): Promise<string[]> {
	if (state === "unchanged") return [];
	const twins = await listSameTitleAndDate(reader, {
		title: page.title,
		publishedAt: page.date.at,
		exceptId: articleId ?? 0,
	});
	return twins.map((id) => `Trùng tiêu đề và ngày với bài số ${id}: có thể là cùng một bài.`);
}

/** Of a page dated today without a clock time only the day is shown; among today's news it stands as news of now. */
function toPublication(date: KnownDate, now = new Date()): Publication {
	const isToday = !date.hasClockTime && toDayKey(date.at) === toDayKey(now);
	return isToday ? { ...date, at: now } : date;
}

async function addPage(
	tx: Tx,
	actor: Actor,
	{ page, categoryId, sourceKey }: LegacyPageImport,
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
			coverMediaId: null,
		},
		...{ authorIds, hidesAuthors: false, tagIds: [], topicIds: [] },
		source: { name: page.sourceName, url: null },
		body: toArticleBody(page.blocks),
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
	const { page, sourceKey, movesCategory } = request;
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	const lastRevision = (await listRevisions(tx, articleId)).at(-1);
	const { kicker, genre, language, coverMediaId, hidesAuthors, version } = row;
	const input: ArticleInput = {
		...{ title: page.title, kicker, lead: page.lead, genre, language, coverMediaId, authorIds, hidesAuthors },
		categoryId: movesCategory ? request.categoryId : row.categoryId,
		tagIds: await listArticleTagIds(tx, articleId),
		topicIds: await listArticleTopicIds(tx, articleId),
		source: { name: page.sourceName || row.sourceName, url: row.sourceUrl },
		body: toArticleBody(page.blocks),
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

async function toPath(reader: Reader, articleId: number | null): Promise<string | null> {
	return articleId === null ? null : toArticlePath(requireArticle(await getArticleRow(reader, articleId), articleId));
}

/** What `importLegacyPage` would do; writes nothing. @throws as it does. */
export async function previewLegacyPage(request: LegacyPageImport): Promise<ImportOutcome> {
	const planned = await plan(db.read, request);
	requirePast(request.page.date, new Date());
	toArticleBody(request.page.blocks);
	return {
		state: planned.state,
		path: await toPath(db.read, planned.articleId),
		doubts: await listDoubts(db.read, request, planned),
	};
}

/**
 * Publishes a page of the old portal with its date, views, authors, revision and audit row, keeps the file itself and
 * the boxes around the article; all of it or nothing. The same content again changes nothing, other content of the same
 * source becomes a new revision of the same article.
 * @throws NotAllowedError, LegacyPageError when the source now holds another page, RichTextError, ArticleInputError.
 */
export async function importLegacyPage(actor: Actor, request: LegacyPageImport): Promise<ImportOutcome> {
	requireCan(actor, "article.publish");
	return db.tx(async (tx) => {
		const planned = await plan(tx, request);
		if (planned.state === "unchanged")
			return { state: planned.state, path: await toPath(tx, planned.articleId), doubts: [] };
		const { page, sourceKey, original } = request;
		const authorIds: number[] = [];
		for (const author of page.authors) authorIds.push(await keepAuthor(tx, author));
		const uniqueIds = [...new Set(authorIds)];
		const doubts = await listDoubts(tx, request, planned);
		const articleId = planned.articleId ?? (await addPage(tx, actor, request, uniqueIds));
		if (planned.articleId !== null) doubts.push(...(await changePage(tx, actor, request, articleId, uniqueIds)));
		const contentHash = hash(original);
		await upsertLegacyImport(tx, { sourceKey, contentHash, articleId, original });
		const kept = await keepFurniture(tx, page.furniture, page.date.at);
		const details = { sourceKey, contentHash, state: planned.state, errorTexts: page.report.errorTexts, kept };
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.import",
			subject: `article:${articleId}`,
			details,
		});
		return { state: planned.state, path: await toPath(tx, articleId), doubts };
	});
}
