import type { Reader, Tx } from "../../db/client.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import { getLatestRevisionHead } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { writeCorrection } from "../corrections/correct-article.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { changeArticle } from "./article-writing.ts";
import type { ChangeChoice } from "./change-choice.ts";

/** Whether the article has other words by now than those its pending draft began with. */
export async function hasMovedOn(
	reader: Reader,
	{ revisesId, revisesVersion }: Pick<ArticleRow, "revisesId" | "revisesVersion">,
): Promise<boolean> {
	if (revisesId === null) return false;
	return (await getLatestRevisionHead(reader, revisesId))?.version !== revisesVersion;
}

/**
 * Puts the words of a pending draft in the place of those before readers. A minor change leaves the date of change; any
 * other is told to readers.
 * @throws ArticleInputError when the article left readers or was changed since the draft began.
 */
export async function mergePendingDraft(tx: Tx, actor: Actor, draft: ArticleRow, choice: ChangeChoice): Promise<void> {
	const articleId = draft.revisesId;
	if (articleId === null) throw new Error(`article ${draft.id} is no pending draft`);
	const live = requireArticle(await getArticleRow(tx, articleId), articleId);
	if (live.state !== "published") {
		throw new ArticleInputError(`article ${articleId} is ${live.state}`, "Bài gốc không còn đăng nên chưa thay được.");
	}
	if (await hasMovedOn(tx, draft)) {
		throw new ArticleInputError(
			`article ${articleId} has moved on`,
			"Bài đang đăng đã được sửa sau khi bản sửa này bắt đầu. Hãy xem phần khác nhau rồi xác nhận trước khi đăng.",
		);
	}
	const { input } = await getArticleInput(tx, draft.id);
	const change = { input, baseVersion: live.version };
	if (choice.kind === "minor") {
		await changeArticle(tx, actor, articleId, { ...change, isMinor: true, reason: `Đăng bản sửa số ${draft.id}` });
		return;
	}
	await writeCorrection(tx, actor, articleId, { ...change, ...choice });
}
