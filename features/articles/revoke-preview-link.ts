import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { closePreviewLink, getPreviewLink } from "../../db/queries/preview-links.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/**
 * Closes a link at once; closed twice it stays closed.
 * @returns the article's id. @throws FormError for a link nobody made, NotAllowedError for whoever may not read the article.
 */
export async function revokePreviewLink(actor: Actor, linkId: number): Promise<number> {
	return db.tx(async (tx) => {
		const link = await getPreviewLink(tx, linkId);
		if (!link) throw new FormError("Không có liên kết này. Hãy tải lại trang.");
		const row = requireArticle(await getArticleRow(tx, link.articleId), link.articleId);
		if (!canRead(actor, await toWork(tx, row))) throw new NotAllowedError(`${actor.name} may not close link ${linkId}`);
		if (link.revokedAt === null) {
			await closePreviewLink(tx, linkId, new Date());
			await insertAuditEntry(tx, {
				...toActorColumns(actor),
				action: "article.revoke-preview",
				subject: `article:${link.articleId}`,
				details: { link: linkId },
			});
		}
		return link.articleId;
	});
}
