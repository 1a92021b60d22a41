import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { insertPreviewLink } from "../../db/queries/preview-links.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { requireArticle } from "./article-missing.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

const OPEN_MS = 24 * 3_600_000;

/**
 * Lets whoever is given the link read the article's present words for a day.
 * @returns the link's id. @throws ArticleMissingError, NotAllowedError for whoever may not read it.
 */
export async function makePreviewLink(
	actor: Actor & { kind: "user" },
	articleId: number,
	now = new Date(),
): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		if (!canRead(actor, await toWork(tx, row))) throw new NotAllowedError(`${actor.name} may not show ${articleId}`);
		const expiresAt = new Date(now.getTime() + OPEN_MS);
		const linkId = await insertPreviewLink(tx, { articleId, userId: actor.userId, createdAt: now, expiresAt });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.share-preview",
			subject: `article:${articleId}`,
			details: { link: linkId, until: expiresAt.toISOString() },
		});
		return linkId;
	});
}
