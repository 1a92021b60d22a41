import type { RateHit, RateRule } from "../reader-forms/rate-limiter.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const OPENINGS: RateRule = { name: "digest-form:minute", windowMs: MINUTE, limit: 30 };
const MANY_OPENINGS: RateRule = { name: "digest-form:ten-minutes", windowMs: 10 * MINUTE, limit: 10 };
const SENDER_MINUTE: RateRule = { name: "digest:minute", windowMs: MINUTE, limit: 6 };
const SENDER_DAY: RateRule = { name: "digest:day", windowMs: DAY, limit: 40 };
const SENDER_OFTEN: RateRule = { name: "digest:ten-minutes", windowMs: 10 * MINUTE, limit: 3 };
/** Of the whole site: each may be a mail in somebody's inbox. */
const SITE_MINUTE: RateRule = { name: "digest-site:minute", windowMs: MINUTE, limit: 60 };
const SITE_OFTEN: RateRule = { name: "digest-site:ten-minutes", windowMs: 10 * MINUTE, limit: 30 };
/** Mails to one address, whoever enters it: nobody's inbox is filled from here. */
const ADDRESS_DAY: RateRule = { name: "digest-address:day", windowMs: DAY, limit: 3 };

/** What counts when the form is asked for; the last one tells risk, not refusal. */
export function listOpeningHits(sender: string): RateHit[] {
	return [OPENINGS, MANY_OPENINGS].map((rule) => ({ rule, subject: sender }));
}

/** What counts when the form is sent. */
export function listSendingHits(sender: string): RateHit[] {
	return [
		...[SENDER_MINUTE, SENDER_DAY, SENDER_OFTEN].map((rule) => ({ rule, subject: sender })),
		...[SITE_MINUTE, SITE_OFTEN].map((rule) => ({ rule, subject: "site" })),
	];
}

/** @param addressHash keyed hash of the address that was entered. */
export function listAddressHits(addressHash: string): RateHit[] {
	return [{ rule: ADDRESS_DAY, subject: addressHash }];
}

/** What is over its limit here tells risk, not refusal. */
export const SUBSCRIPTION_RISKS: readonly RateRule[] = [MANY_OPENINGS, SENDER_OFTEN, SITE_OFTEN];
