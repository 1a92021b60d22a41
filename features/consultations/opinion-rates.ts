import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;

/** Counters of their own: whoever asks or comments much may still give an opinion, and offices share an address. */
const OPENINGS: RateRule = { name: "opinion-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "opinion-form:ten-minutes", windowMs: 10 * MINUTE, limit: 20 };
const SENDER_MINUTE: RateRule = { name: "opinion:minute", windowMs: MINUTE, limit: 10 };
const SENDER_HOUR: RateRule = { name: "opinion:hour", windowMs: 60 * MINUTE, limit: 60 };
const SENDER_OFTEN: RateRule = { name: "opinion:ten-minutes", windowMs: 10 * MINUTE, limit: 5 };
const SITE_MINUTE: RateRule = { name: "opinion-site:minute", windowMs: MINUTE, limit: 60 };
const SITE_OFTEN: RateRule = { name: "opinion-site:ten-minutes", windowMs: 10 * MINUTE, limit: 60 };

/** What counts when the form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when an opinion is sent. */
export function listSendingHits(sender: string): RateHit[] {
	return [
		...[SENDER_MINUTE, SENDER_HOUR, SENDER_OFTEN].map((rule) => ({ rule, subject: sender })),
		...[SITE_MINUTE, SITE_OFTEN].map((rule) => ({ rule, subject: "site" })),
	];
}

/** What is over its limit here tells risk, not refusal. */
export const OPINION_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN, SITE_OFTEN];
