import { setTimeout as wait } from "node:timers/promises";
import { db, type Tx } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	type CheckedLinkRow,
	claimDueLinks,
	hasDueLink,
	hasWellForeignLink,
	setBoxFailures,
	updateCheckedLink,
} from "../../db/queries/checked-links.ts";
import { followForeignLink } from "./follow-foreign-link.ts";
import { followOwnLink } from "./follow-own-link.ts";
import { DEAD_CHECKS, type LinkFailure } from "./link.ts";

const DAY_MS = 86_400_000;
const WELL_FOR_MS = 7 * DAY_MS;
/** A little less than a day, so that the next night finds it due. */
const AGAIN_AFTER_MS = 20 * 3_600_000;
const CLAIMED_FOR_MS = 6 * 3_600_000;
const HOSTS_AT_ONCE = 4;

export interface FollowRequest {
	siteOrigin: string;
	/** Whether the portal has pages at an address of that form. */
	isPage: (address: string) => boolean;
	mayBeLoopback: boolean;
	/** Between two questions to one host. */
	pauseMs: number;
	signal: AbortSignal;
}

function follow({ address, host }: CheckedLinkRow, request: FollowRequest): Promise<LinkFailure | null> {
	return host === "" ? followOwnLink(db.read, address, request.isPage) : followForeignLink(address, request);
}

/** A link nobody answers is dead only while other houses answer: the network of this machine may be down. */
async function countFailures(tx: Tx, row: CheckedLinkRow, failure: LinkFailure | null, now: Date): Promise<number> {
	if (failure === null) return 0;
	if (failure.certainty === "sure") return DEAD_CHECKS;
	const failures = row.failures + 1;
	if (failure.certainty === "told" || failures < DEAD_CHECKS) return failures;
	const wellSince = new Date(now.getTime() + WELL_FOR_MS - DAY_MS);
	return (await hasWellForeignLink(tx, wellSince)) ? failures : DEAD_CHECKS - 1;
}

/** Writes down what came of following a link; boxes around the news hear of it. */
async function keepResult(row: CheckedLinkRow, failure: LinkFailure | null, now: Date): Promise<void> {
	await db.tx(async (tx) => {
		const failures = await countFailures(tx, row, failure, now);
		await updateCheckedLink(tx, row.address, {
			...{ failures, reason: failure?.reason ?? "", checkedAt: now },
			firstFailedAt: failure === null ? null : (row.firstFailedAt ?? now),
			nextCheckAt: new Date(now.getTime() + (failure === null ? WELL_FOR_MS : AGAIN_AFTER_MS)),
			...(failure === null ? { isSettled: false } : {}),
		});
		if (failures !== row.failures) await setBoxFailures(tx, row.address, failures);
		if (failures >= DEAD_CHECKS !== row.failures >= DEAD_CHECKS) await bumpTags(tx, "changed", ["links", "banners"]);
	});
}

async function followHost(rows: readonly CheckedLinkRow[], request: FollowRequest, clock: () => Date): Promise<void> {
	for (const [at, row] of rows.entries()) {
		if (request.signal.aborted) return;
		if (at > 0 && row.host !== "") await wait(request.pauseMs, undefined, { signal: request.signal }).catch(() => null);
		if (request.signal.aborted) return;
		await keepResult(row, await follow(row, request), clock());
	}
}

/**
 * Follows links that are due, four hosts at once and each of them one after the other; this site's own are looked up in
 * the database. Any number of processes may do so at once: a host's links are one process's.
 * @param due links due until then.
 * @returns how many were taken up.
 */
export async function followDueLinks(due: Date, request: FollowRequest, clock = () => new Date()): Promise<number> {
	if (!(await hasDueLink(db.read, due))) return 0;
	const until = new Date(clock().getTime() + CLAIMED_FOR_MS);
	const claimed = await db.tx((tx) => claimDueLinks(tx, due, until, HOSTS_AT_ONCE));
	const byHost = Map.groupBy(claimed, ({ host }) => host);
	await Promise.all([...byHost.values()].map((rows) => followHost(rows, request, clock)));
	return claimed.length;
}
