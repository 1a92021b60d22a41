import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";

/**
 * Says when an article leaves readers by itself; null: never.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError for a time that is over or
 * before that of publication, VersionConflictError.
 */
export async function setExpiry(
	actor: Actor,
	articleId: number,
	baseVersion: number,
	expiresAt: Date | null,
): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		requireCan(actor, "article.expire", await toWork(tx, row));
		if (row.revisesId !== null || row.state === "taken_down" || row.state === "trash") {
			throw new ArticleInputError(`article ${articleId} never expires`, "Chỉ hẹn gỡ được bài đang đăng hoặc sắp đăng.");
		}
		const earliest = Math.max(Date.now(), row.scheduledAt?.getTime() ?? 0);
		if (expiresAt && expiresAt.getTime() <= earliest) {
			throw new ArticleInputError("too early", "Giờ gỡ phải ở tương lai và sau giờ đăng.");
		}
		const version = await updateArticle(tx, articleId, baseVersion, { expiresAt });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.set-expiry",
			subject: `article:${articleId}`,
			details: { version, from: row.expiresAt?.toISOString() ?? null, to: expiresAt?.toISOString() ?? null },
		});
		return version;
	});
}
