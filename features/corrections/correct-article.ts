import { db, type Tx } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import type { CorrectionKind } from "../../db/queries/correction-words.ts";
import { insertCorrection } from "../../db/queries/corrections.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type ArticleInput, ArticleInputError } from "../articles/article-input.ts";
import { requireArticle } from "../articles/article-missing.ts";
import { changeArticle } from "../articles/article-writing.ts";
import { CORRECTIONS_TAG } from "./correction.ts";

export interface ArticleCorrection {
	input: ArticleInput;
	baseVersion: number;
	kind: CorrectionKind;
	/** What readers are told. */
	note: string;
}

const MOST_LETTERS = 2000;

/** The steps of `correctArticle`, in the caller's transaction. @returns the article's new version. */
export async function writeCorrection(tx: Tx, actor: Actor, articleId: number, correction: ArticleCorrection) {
	const { input, baseVersion, kind } = correction;
	const note = toCleanText(correction.note);
	if (note === "" || note.length > MOST_LETTERS) {
		throw new ArticleInputError("no note", `Hãy ghi lời đính chính cho bạn đọc, nhiều nhất ${MOST_LETTERS} chữ.`);
	}
	const row = requireArticle(await getArticleRow(tx, articleId), articleId);
	if (row.state !== "published") {
		throw new ArticleInputError(
			`article ${articleId} is ${row.state}`,
			`Bài số ${articleId} không ở trạng thái đã đăng; chỉ bài đã đăng mới cần đính chính.`,
		);
	}
	const at = new Date();
	const version = await changeArticle(tx, actor, articleId, { input, baseVersion, reason: note, modifiedAt: at });
	await insertCorrection(tx, { ...toActorColumns(actor), articleId, kind, note, version, at });
	await bumpTags(tx, "changed", [CORRECTIONS_TAG]);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "article.correct",
		subject: `article:${articleId}`,
		details: { version, kind, note },
	});
	return version;
}

/**
 * Changes a published text with a public, dated note: on the article and in the archive of corrections; the article's
 * date of change moves.
 * @returns the new version. @throws NotAllowedError, ArticleMissingError, ArticleInputError without a note or when the
 * article is not before readers, VersionConflictError.
 */
export async function correctArticle(actor: Actor, articleId: number, correction: ArticleCorrection): Promise<number> {
	requireCan(actor, "article.correct");
	return db.tx((tx) => writeCorrection(tx, actor, articleId, correction));
}
