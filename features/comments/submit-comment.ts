import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertComment } from "../../db/queries/comments.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toHoldingNotice, toNoticeKey } from "../notices/notice.ts";
import { closeForMourning, toClosure } from "./closure.ts";
import type { CommentInput } from "./comment-form.ts";
import { COMMENT_SETTINGS_KEY, parseCommentSettings } from "./comment-settings.ts";
import { toSpamRules } from "./spam-rules.ts";
import { listFlags } from "./spam-signs.ts";

/** The article takes no comment; nothing was stored. */
export class CommentsClosedError extends PersonError {
	override name = "CommentsClosedError";

	constructor(articleId: number, personMessage: string) {
		super(`article ${articleId} takes no comments`, personMessage);
	}
}

interface SubmitOptions {
	/** Keyed hash of the address it came from. */
	senderHash: string;
	/** A field that nobody sees was filled in. */
	isTrapped: boolean;
	now: Date;
}

/**
 * Gửi ý kiến: stored for the moderators, and shown to nobody before one of them approves it. Anybody may.
 * @returns the comment's id. @throws CommentsClosedError when the article is not before readers or takes no comments.
 */
export async function submitComment(
	articleId: number,
	input: CommentInput,
	{ senderHash, isTrapped, now }: SubmitOptions,
): Promise<number> {
	return db.tx(async (tx) => {
		const article = await getArticleRow(tx, articleId);
		if (article?.state !== "published" || article.publishedAt === null) {
			throw new CommentsClosedError(articleId, "Bài này không còn trên trang.");
		}
		const stored = await listSettings(tx);
		const mourning = toHoldingNotice(stored.get(toNoticeKey("mourning")), now);
		const settings = closeForMourning(parseCommentSettings(stored.get(COMMENT_SETTINGS_KEY)), mourning);
		const facts = { isClosedToComments: article.isClosedToComments, publishedAt: article.publishedAt };
		const closure = toClosure(facts, settings, now);
		if (closure.isClosed) throw new CommentsClosedError(articleId, closure.sentence);
		return insertComment(tx, {
			...input,
			articleId,
			state: "pending",
			flags: listFlags(input, isTrapped, toSpamRules(stored)),
			addressHash: senderHash,
			createdAt: now,
		});
	});
}
