import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getLatestRevisionHead } from "../../db/queries/revisions.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { can, NotAllowedError } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";
import type { Work } from "./workflow.ts";

const APPROVED: ReadonlySet<Work["state"]> = new Set(["approved", "scheduled"]);

/** Editors until it is approved; then who approves, for it was approved beside another text. */
export function canAcceptLive(actor: Actor, work: Work): boolean {
	return can(actor, APPROVED.has(work.state) ? "article.approve" : "article.edit", work);
}

/**
 * Somebody has seen what became of the article since the pending draft began, and wants the draft in its place all the same.
 * @param liveVersion the article's version that was seen. @returns the draft's new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError for what is no pending
 * draft, VersionConflictError.
 */
export async function acceptLiveVersion(
	actor: Actor,
	draftId: number,
	baseVersion: number,
	liveVersion: number,
): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, draftId), draftId);
		const work = await toWork(tx, row);
		if (!canAcceptLive(actor, work)) throw new NotAllowedError(`${actor.name} may not accept for draft ${draftId}`);
		const head = row.revisesId === null ? null : await getLatestRevisionHead(tx, row.revisesId);
		if (!head) throw new ArticleInputError(`article ${draftId} is no draft`, "Bài này không phải bản sửa.");
		if (head.version !== liveVersion) {
			throw new ArticleInputError(
				`version ${head.version}, not ${liveVersion}`,
				"Bài đang đăng vừa được sửa thêm lần nữa. Hãy tải lại trang và xem lại phần khác nhau.",
			);
		}
		const accepted = { revisesVersion: head.version, scheduleError: "" };
		const version = await updateArticle(tx, draftId, baseVersion, accepted);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.accept-live",
			subject: `article:${draftId}`,
			details: { version, liveVersion: head.version },
		});
		return version;
	});
}
