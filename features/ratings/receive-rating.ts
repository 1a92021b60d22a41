import { db } from "../../db/client.ts";
import { insertUsedToken } from "../../db/queries/form-guards.ts";
import { addRating, listRatedNames, type RatedSubject, type RatingLevel } from "../../db/queries/ratings.ts";
import { toDayKey, toNextMidnight } from "../../lib/dates.ts";
import { type FormKeys, toMac } from "../reader-forms/form-keys.ts";
import type { RateLimiter, RateRule } from "../reader-forms/rate-limiter.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { getSite } from "../settings/queries.ts";
import { toRatedPath } from "./rated-path.ts";
import { parseLevel, parseSubject, toSubjectText } from "./rating.ts";
import {
	type RatingReply,
	toSwitchedOff,
	toThanks,
	toThanksBefore,
	toTooMany,
	toUnknown,
	toUnread,
} from "./rating-reply.ts";

const MINUTE = 60_000;
/** Offices share an address; what rates more than they do is a machine that changes its name. */
const RATES: readonly RateRule[] = [
	{ name: "rating:minute", windowMs: MINUTE, limit: 20 },
	{ name: "rating:hour", windowMs: 60 * MINUTE, limit: 200 },
];
/** What a browser calls itself is never longer; what is, differs early enough. */
const AGENT_LETTERS = 300;

export interface RatingDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

/** What came with a rating. */
export interface RatingPost {
	subject: string;
	level: string;
}

interface Circumstances {
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	userAgent: string;
	now: Date;
}

/**
 * What tells for the rest of the day that this reader has rated this: a keyed hash that names nobody, means something
 * else tomorrow, and is deleted after midnight.
 */
function toMark(keys: FormKeys, subject: RatedSubject, { senderHash, userAgent, now }: Circumstances): string {
	const reader = `${senderHash} ${userAgent.slice(0, AGENT_LETTERS)}`;
	return `rating-${toMac(keys.address, `rating ${toDayKey(now)} ${toSubjectText(subject)} ${reader}`).slice(0, 22)}`;
}

async function keepOnce(keys: FormKeys, subject: RatedSubject, level: RatingLevel, at: Circumstances) {
	return db.tx(async (tx) => {
		const isFirst = await insertUsedToken(tx, toMark(keys, subject, at), toNextMidnight(at.now));
		if (isFirst) await addRating(tx, subject, level);
		return isFirst;
	});
}

/** Takes a rating: counted once for each reader, subject and day, as one more of its level. Anybody may. */
export async function receiveRating(
	{ keys, limiter }: RatingDesk,
	post: RatingPost,
	at: Circumstances,
): Promise<RatingReply> {
	if (!(await getSite()).asksSatisfaction) return toSwitchedOff();
	const subject = parseSubject(post.subject);
	const name = subject && (await listRatedNames(db.read, subject.kind, [subject.id])).get(subject.id);
	if (!subject || !name) return toUnknown();
	const path = toRatedPath(subject, name);
	const level = parseLevel(post.level);
	if (!level) return toUnread(path);
	const hits = RATES.map((rule) => ({ rule, subject: at.senderHash }));
	const { refusedFor } = toRateOutcome(hits, await limiter.hit(hits, at.now), []);
	if (refusedFor !== null) return toTooMany(path, refusedFor);
	return (await keepOnce(keys, subject, level, at)) ? toThanks(path) : toThanksBefore(path);
}
