import { db, type Tx } from "../../db/client.ts";
import { getArticleLock, putArticleLock } from "../../db/queries/article-locks.ts";
import { getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getAutosave, type KeptManuscript } from "../../db/queries/autosaves.ts";
import { insertRevision } from "../../db/queries/revisions.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { notify } from "../notifications/notify.ts";
import type { ArticleInput } from "./article-input.ts";
import { isLockAlive } from "./article-lock.ts";
import { requireArticle } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { toRevision } from "./article-writing.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

type Person = Actor & { kind: "user" };

/** The article as it would be with these words; what they lack is taken from it. */
function withWords(input: ArticleInput, { categoryId, title, ...words }: KeptManuscript): ArticleInput {
	return { ...input, ...words, title: title || input.title, categoryId: categoryId ?? input.categoryId };
}

const isSame = (one: ArticleInput, other: ArticleInput) =>
	(["kicker", "title", "lead", "categoryId"] as const).every((name) => one[name] === other[name]) &&
	JSON.stringify(one.body) === JSON.stringify(other.body);

/**
 * Keeps somebody's unsaved words as a version, and right after it the article's own words as the next one: the newest
 * version is what the article says, and every number means one text.
 */
async function keepWords(tx: Tx, actor: Person, articleId: number, holder: { id: number; name: string }) {
	const kept = await getAutosave(tx, articleId, holder.id);
	const { row, input } = await getArticleInput(tx, articleId);
	const unsaved = kept && withWords(input, kept.manuscript);
	if (!unsaved || isSame(unsaved, input)) return;
	const why = `Chữ chưa lưu của ${holder.name}, giữ lại khi ${actor.name} tiếp quản`;
	const texts = [
		{ words: unsaved, by: { ...actor, userId: holder.id, name: holder.name }, reason: why },
		{ words: input, by: actor, reason: "Giữ nguyên bài khi tiếp quản" },
	];
	for (const [at, { words, by, reason }] of texts.entries()) {
		await updateArticle(tx, articleId, row.version + at, {});
		const current = requireArticle(await getArticleRow(tx, articleId), articleId);
		await insertRevision(tx, toRevision(by, current, words, reason));
	}
}

/**
 * Takes an article out of the hands of whoever has its sheet open. What they had not saved is kept as a version; the
 * article's own words stay as they are, and they are told.
 * @throws ArticleMissingError, NotAllowedError when the text is not the actor's to write now.
 */
export async function takeOverArticle(actor: Person, articleId: number, now = new Date()): Promise<void> {
	await db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		if (!canWrite(actor, await toWork(tx, row))) {
			throw new NotAllowedError(`${actor.name} may not write article ${articleId} in ${row.state}`);
		}
		const lock = await getArticleLock(tx, articleId);
		const holder = lock && lock.userId !== actor.userId && isLockAlive(lock, now) ? lock : null;
		const takenFromId = holder?.userId ?? null;
		await putArticleLock(tx, { articleId, userId: actor.userId, since: now, heartbeatAt: now, takenFromId });
		if (!holder) return;
		await keepWords(tx, actor, articleId, { id: holder.userId, name: holder.userName });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.take-over",
			subject: `article:${articleId}`,
			details: { from: holder.userName },
		});
		const eventKey = `article:${articleId}:take-over:${now.getTime()}`;
		await notify(tx, actor, { eventKey, kind: "taken-over", articleId }, [holder.userId]);
	});
}
