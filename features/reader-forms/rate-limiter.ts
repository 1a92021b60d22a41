import { db } from "../../db/client.ts";
import { addRateHit, deleteRateHits, getRateHits } from "../../db/queries/form-guards.ts";

/** How often something may happen. */
export interface RateRule {
	/** "comment:minute" */
	name: string;
	windowMs: number;
	limit: number;
}

/** One thing to count: whose hit, under which rule. */
export interface RateHit {
	rule: RateRule;
	/** The sender's hash, or "article:12". */
	subject: string;
}

export interface RateVerdict {
	isOver: boolean;
	/** How often within the last window, this time included. */
	hits: number;
	/** Until it is worth trying again. */
	retryAfterSeconds: number;
}

/** Counts across processes and restarts. */
export interface RateLimiter {
	/** Counts each hit, also one over its limit. @returns a verdict for each, in the order given. */
	hit: (hits: readonly RateHit[], now: Date) => Promise<RateVerdict[]>;
}

const toKey = ({ rule, subject }: RateHit) => `${rule.name} ${subject}`;

/**
 * Two fixed windows make one that slides: the one before counts by the part of it that the last `windowMs` still cover.
 */
export const databaseRateLimiter: RateLimiter = {
	hit: (hits, now) =>
		db.tx(async (tx) => {
			const verdicts: RateVerdict[] = [];
			for (const { rule, subject } of hits) {
				const { windowMs, limit } = rule;
				const start = Math.floor(now.getTime() / windowMs) * windowMs;
				const [current, before] = [new Date(start), new Date(start - windowMs)];
				const key = toKey({ rule, subject });
				await addRateHit(tx, key, current, new Date(start + 2 * windowMs));
				const counted = await getRateHits(tx, key, [current, before]);
				const share = 1 - (now.getTime() - start) / windowMs;
				const recent = Math.floor((counted.get(start - windowMs) ?? 0) * share) + (counted.get(start) ?? 0);
				const retryAfterSeconds = Math.ceil((start + windowMs - now.getTime()) / 1000);
				verdicts.push({ isOver: recent > limit, hits: recent, retryAfterSeconds });
			}
			return verdicts;
		}),
};

/** Begins to count anew. */
export function forgetRate(hit: RateHit): Promise<void> {
	return db.tx((tx) => deleteRateHits(tx, toKey(hit)));
}
