import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;

/** Readers share addresses (offices, carriers), so limits are wide; a question comes long before them. */
const OPENINGS: RateRule = { name: "comment-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "comment-form:ten-minutes", windowMs: 10 * MINUTE, limit: 5 };
const SENDER_MINUTE: RateRule = { name: "comment:minute", windowMs: MINUTE, limit: 10 };
const SENDER_HOUR: RateRule = { name: "comment:hour", windowMs: 60 * MINUTE, limit: 60 };
const ARTICLE_MINUTE: RateRule = { name: "comment-article:minute", windowMs: MINUTE, limit: 60 };
const SENDER_OFTEN: RateRule = { name: "comment:ten-minutes", windowMs: 10 * MINUTE, limit: 3 };
const ARTICLE_OFTEN: RateRule = { name: "comment-article:ten-minutes", windowMs: 10 * MINUTE, limit: 20 };

/** What counts when a form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when a comment is sent. */
export function listSendingHits(sender: string, articleId: number): RateHit[] {
	const article = `article:${articleId}`;
	return [
		{ rule: SENDER_MINUTE, subject: sender },
		{ rule: SENDER_HOUR, subject: sender },
		{ rule: ARTICLE_MINUTE, subject: article },
		{ rule: SENDER_OFTEN, subject: sender },
		{ rule: ARTICLE_OFTEN, subject: article },
	];
}

/** What is over its limit here tells risk, not refusal. */
export const COMMENT_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN, ARTICLE_OFTEN];
