import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;

/** Counters of their own: whoever comments much may still write to the newsroom. */
const OPENINGS: RateRule = { name: "letter-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "letter-form:ten-minutes", windowMs: 10 * MINUTE, limit: 10 };
const SENDER_MINUTE: RateRule = { name: "letter:minute", windowMs: MINUTE, limit: 6 };
const SENDER_HOUR: RateRule = { name: "letter:hour", windowMs: 60 * MINUTE, limit: 30 };
const SENDER_OFTEN: RateRule = { name: "letter:ten-minutes", windowMs: 10 * MINUTE, limit: 3 };
/** Of the whole site: each letter may be a mail in somebody's inbox. */
const SITE_MINUTE: RateRule = { name: "letter-site:minute", windowMs: MINUTE, limit: 60 };
const SITE_OFTEN: RateRule = { name: "letter-site:ten-minutes", windowMs: 10 * MINUTE, limit: 30 };

/** What counts when a form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when a letter is sent. */
export function listSendingHits(sender: string): RateHit[] {
	return [
		...[SENDER_MINUTE, SENDER_HOUR, SENDER_OFTEN].map((rule) => ({ rule, subject: sender })),
		...[SITE_MINUTE, SITE_OFTEN].map((rule) => ({ rule, subject: "site" })),
	];
}

/** What is over its limit here tells risk, not refusal. */
export const LETTER_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN, SITE_OFTEN];
