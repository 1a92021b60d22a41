import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;
const OPENINGS: RateRule = { name: "comment-report-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "comment-report-form:ten-minutes", windowMs: 10 * MINUTE, limit: 10 };
const SENDER_MINUTE: RateRule = { name: "comment-report:minute", windowMs: MINUTE, limit: 6 };
const SENDER_HOUR: RateRule = { name: "comment-report:hour", windowMs: 60 * MINUTE, limit: 30 };
const SENDER_OFTEN: RateRule = { name: "comment-report:ten-minutes", windowMs: 10 * MINUTE, limit: 3 };
/** Of one comment, whoever sends: a crowd is counted, not stored line by line. */
const COMMENT_HOUR: RateRule = { name: "comment-report-comment:hour", windowMs: 60 * MINUTE, limit: 60 };

/** What counts when a form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when a report is sent. */
export function listSendingHits(sender: string, commentId: number): RateHit[] {
	return [
		...[SENDER_MINUTE, SENDER_HOUR, SENDER_OFTEN].map((rule) => ({ rule, subject: sender })),
		{ rule: COMMENT_HOUR, subject: `comment:${commentId}` },
	];
}

/** What is over its limit here tells risk, not refusal. */
export const REPORT_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN];
