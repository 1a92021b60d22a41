import type { Tx } from "../../db/client.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	getLiveCoverage,
	getLiveEntry,
	type LiveCoverageRow,
	type LiveEntryRow,
	raiseLiveChange,
} from "../../db/queries/live.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { requireArticle } from "../articles/article-missing.ts";
import { toWork } from "../articles/work.ts";
import { LiveError, toLiveTag } from "./live.ts";

/** The article of somebody who may tell of it. @throws ArticleMissingError, NotAllowedError. */
export async function requireLiveRight(tx: Tx, actor: Actor, articleId: number): Promise<ArticleRow> {
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	requireCan(actor, "live.write", await toWork(tx, row));
	return row;
}

/** @throws LiveError when readers do not see the article. */
export function requirePublished({ id, state }: ArticleRow): void {
	if (state === "published") return;
	throw new LiveError(`article ${id} is ${state}`, "Bài chưa đăng hoặc đã gỡ. Chỉ bài đang đăng mới tường thuật được.");
}

/** @throws LiveError when the article has none. */
export async function requireCoverage(tx: Tx, articleId: number): Promise<LiveCoverageRow> {
	const coverage = await getLiveCoverage(tx, articleId);
	if (coverage) return coverage;
	throw new LiveError(`article ${articleId} has no coverage`, "Bài này chưa mở tường thuật trực tiếp.");
}

/** An entry, and the version of it that was looked at. */
export interface EntryAtVersion {
	entryId: number;
	baseVersion: number;
}

async function requireEntry(tx: Tx, id: number): Promise<LiveEntryRow> {
	const entry = await getLiveEntry(tx, id);
	if (!entry) throw new LiveError(`no live entry ${id}`, "Không có mục này.");
	return entry;
}

/**
 * The entry as it was looked at, before readers, with the number of the change that is to come; nobody else changes the
 * coverage until the transaction ends. @throws LiveError, ArticleMissingError, NotAllowedError.
 */
export async function takeShownEntry(
	tx: Tx,
	actor: Actor,
	at: EntryAtVersion,
): Promise<{ entry: LiveEntryRow; change: number }> {
	const { articleId } = await requireEntry(tx, at.entryId);
	await requireLiveRight(tx, actor, articleId);
	const change = await raiseLiveChange(tx, articleId);
	const entry = await requireEntry(tx, at.entryId);
	if (entry.state === "withdrawn") throw new LiveError(`entry ${entry.id} is withdrawn`, "Mục này đã gỡ.");
	if (entry.version === at.baseVersion) return { entry, change };
	throw new LiveError(
		`entry ${entry.id}: saved from version ${at.baseVersion}, now at ${entry.version}`,
		"Trong lúc đó người khác đã sửa mục này. Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.",
	);
}

interface LiveNote {
	action: string;
	details?: Record<string, string | number>;
	/** That there is a coverage, or how far it is: other parts of the site say so. */
	isOfArticle?: boolean;
}

/** What every change of a coverage ends with: pages are made anew, and the log says who did it. */
export async function noteLive(tx: Tx, actor: Actor, articleId: number, note: LiveNote): Promise<void> {
	const { action, details = {}, isOfArticle = false } = note;
	await bumpTags(tx, "changed", [...(isOfArticle ? [`article:${articleId}`] : []), toLiveTag(articleId)]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: toLiveTag(articleId), details });
}
