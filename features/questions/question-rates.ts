import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;

/** Counters of their own: whoever comments much may still ask. */
const OPENINGS: RateRule = { name: "question-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "question-form:ten-minutes", windowMs: 10 * MINUTE, limit: 10 };
const SENDER_MINUTE: RateRule = { name: "question:minute", windowMs: MINUTE, limit: 6 };
const SENDER_HOUR: RateRule = { name: "question:hour", windowMs: 60 * MINUTE, limit: 20 };
const SENDER_OFTEN: RateRule = { name: "question:ten-minutes", windowMs: 10 * MINUTE, limit: 3 };
const SITE_MINUTE: RateRule = { name: "question-site:minute", windowMs: MINUTE, limit: 60 };
const SITE_OFTEN: RateRule = { name: "question-site:ten-minutes", windowMs: 10 * MINUTE, limit: 30 };
/** Whoever looks up more codes than somebody with a few questions is guessing. */
const LOOKUPS: RateRule = { name: "question-lookup:minute", windowMs: MINUTE, limit: 10 };
const MANY_LOOKUPS: RateRule = { name: "question-lookup:hour", windowMs: 60 * MINUTE, limit: 60 };

/** What counts when the form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when a question is sent. */
export function listSendingHits(sender: string): RateHit[] {
	return [
		...[SENDER_MINUTE, SENDER_HOUR, SENDER_OFTEN].map((rule) => ({ rule, subject: sender })),
		...[SITE_MINUTE, SITE_OFTEN].map((rule) => ({ rule, subject: "site" })),
	];
}

/** What counts when a code is looked up. */
export function listLookupHits(sender: string): RateHit[] {
	return [LOOKUPS, MANY_LOOKUPS].map((rule) => ({ rule, subject: sender }));
}

/** What is over its limit here tells risk, not refusal. */
export const QUESTION_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN, SITE_OFTEN];
