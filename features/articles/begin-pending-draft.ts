import { db, type Tx } from "../../db/client.ts";
import { updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getOpenDraft } from "../../db/queries/pending-drafts.ts";
import { getLatestRevisionHead, getRevision } from "../../db/queries/revisions.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { can, NotAllowedError } from "../accounts/policy.ts";
import { type ArticleInput, ArticleInputError } from "./article-input.ts";
import { getArticleInput } from "./article-to-input.ts";
import { addArticle } from "./article-writing.ts";
import { toSnapshotInput } from "./restore-revision.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/** The words of an earlier version, or those before readers now. @throws ArticleInputError for a version nobody saved. */
async function toWords(tx: Tx, articleId: number, input: ArticleInput, version: number | null): Promise<ArticleInput> {
	if (version === null) return input;
	const revision = await getRevision(tx, articleId, version);
	if (!revision) throw new ArticleInputError(`no version ${version}`, `Bài này không có bản ${version}.`);
	const { date, categoryId, ...kept } = input;
	const words = toSnapshotInput({ ...kept, categoryId }, revision.snapshot);
	return { ...words, categoryId, ...(date === undefined ? {} : { date }) };
}

/**
 * Begins a pending draft of an article that is before readers, who see nothing of it until it is published; one that is
 * open already is taken up instead. An editor's is being edited at once, a reporter's begins at the desk's door.
 * @param version begins with the words of that version. @returns the draft's id.
 * @throws NotAllowedError, ArticleMissingError, ArticleInputError when the article is not before readers.
 */
export async function beginPendingDraft(
	actor: Actor,
	articleId: number,
	version: number | null = null,
): Promise<number> {
	return db.tx(async (tx) => {
		const { row, input } = await getArticleInput(tx, articleId);
		const work = await toWork(tx, row);
		const isEditor = can(actor, "article.edit", work);
		if (!canRead(actor, work) || !(isEditor || can(actor, "article.create", work))) {
			throw new NotAllowedError(`${actor.name} may not begin a draft of article ${articleId}`);
		}
		if (row.state !== "published") {
			throw new ArticleInputError(`article ${articleId} is ${row.state}`, "Chỉ bài đang đăng mới cần bản sửa.");
		}
		const open = await getOpenDraft(tx, articleId);
		if (open) return open.id;
		const words = await toWords(tx, articleId, input, version);
		const draftId = await addArticle(tx, actor, {
			input: words,
			publication: null,
			reason: `Bản sửa bài ${articleId}`,
		});
		const head = await getLatestRevisionHead(tx, articleId);
		await updateArticle(tx, draftId, 1, {
			...{ revisesId: articleId, revisesVersion: head?.version ?? row.version },
			...(isEditor ? { state: "editing" as const, assigneeId: toActorColumns(actor).userId } : {}),
		});
		const entry = { ...toActorColumns(actor), action: "article.begin-draft", subject: `article:${articleId}` };
		await insertAuditEntry(tx, { ...entry, details: { draftId } });
		return draftId;
	});
}
