import { db } from "../../db/client.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { NotAllowedError, requireCan } from "../accounts/policy.ts";
import { requireArticle } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { addArticle } from "./article-writing.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/**
 * Begins a draft of the actor's with the words of another article, and with what stands around them; without its date,
 * its address, its views and its history; an embargo holds for the copy too. @returns the draft's id. @throws ArticleMissingError, NotAllowedError for who
 * may not read the article in the newsroom or may not write in its section.
 */
export async function duplicateArticle(actor: Actor, articleId: number): Promise<number> {
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		const work = await toWork(tx, row);
		if (!canRead(actor, work)) throw new NotAllowedError(`${actor.name} may not read article ${articleId}`);
		requireCan(actor, "article.create", work);
		const { input } = await getArticleInput(tx, articleId);
		const copy = { ...input, date: null, ownSlug: "" };
		const reason = `Nhân bản từ bài số ${articleId}`;
		const id = await addArticle(tx, actor, { input: copy, publication: null, reason });
		const isSecret = row.embargoUntil !== null && row.embargoUntil > new Date();
		if (isSecret) await updateArticle(tx, id, 1, { embargoUntil: row.embargoUntil });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.duplicate",
			subject: `article:${id}`,
			details: { article: articleId },
		});
		return id;
	});
}
