import { db, type Tx } from "../../db/client.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { insertLetter, type LetterFlag } from "../../db/queries/letters.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { env } from "../../lib/env.ts";
import { type SpamRules, toSpamRules } from "../comments/spam-rules.ts";
import { listFlags } from "../comments/spam-signs.ts";
import type { LetterInput } from "./letter-form.ts";

/** Jobs that tell the newsroom of one letter; payload: its id. */
export const LETTER_MAIL_KIND = "letter-mail";

/** A report about an article that is not before readers; nothing was stored. */
export class ReportedArticleError extends Error {
	override name = "ReportedArticleError";
	readonly personMessage = "Bài này không còn trên trang nên không nhận báo lỗi.";
}

interface SubmitOptions {
	/** Keyed hash of the address it came from. */
	senderHash: string;
	/** A field that nobody sees was filled in. */
	isTrapped: boolean;
	now: Date;
}

/** Personal data is what a letter is sent with on purpose: it is no reason to look twice. */
function listLetterFlags({ name, subject, content }: LetterInput, isTrapped: boolean, rules: SpamRules): LetterFlag[] {
	const flags = listFlags({ name: `${name ?? ""}\n${subject}`, content }, isTrapped, rules);
	return flags.filter((flag) => flag !== "personal_data" && flag !== "office_name");
}

async function requireReported(tx: Tx, articleId: number): Promise<ArticleRow> {
	const article = await getArticleRow(tx, articleId);
	if (article?.state !== "published") throw new ReportedArticleError(`article ${articleId} is not before readers`);
	return article;
}

/**
 * Gửi thư, báo lỗi: stored for the newsroom, and with it, where mail is configured, the job that tells somebody.
 * Anybody may.
 * @param articleId of a report; null for a letter about no article. A version the article never had is dropped.
 * @returns the letter's id. @throws ReportedArticleError when the article is not before readers.
 */
export async function submitLetter(
	articleId: number | null,
	{ version, ...input }: LetterInput,
	{ senderHash, isTrapped, now }: SubmitOptions,
): Promise<number> {
	return db.tx(async (tx) => {
		const article = articleId === null ? null : await requireReported(tx, articleId);
		const isKnown = article !== null && version !== null && version <= article.version;
		const id = await insertLetter(tx, {
			...input,
			kind: article ? "error-report" : "contact",
			articleId,
			articleVersion: isKnown ? version : null,
			flags: listLetterFlags({ ...input, version }, isTrapped, toSpamRules(await listSettings(tx))),
			addressHash: senderHash,
			createdAt: now,
		});
		if (env().smtpUrl !== null) await enqueueJob(tx, { kind: LETTER_MAIL_KIND, payload: { letter: id } });
		return id;
	});
}
