import { isDeepStrictEqual } from "node:util";
import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	claimUpstream,
	finishUpstream,
	getClaimedUpstream,
	getUpstreamSourceRow,
	listUpstreamValuesOf,
	type UpstreamSourceRow,
	type UpstreamValueRow,
	upsertUpstreamValue,
} from "../../db/queries/upstreams.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toNextTry } from "./circuit.ts";
import { choosePresent } from "./source-time.ts";
import { UpstreamError, type UpstreamReading, type UpstreamSource } from "./upstream.ts";

interface RefreshOptions {
	now?: Date;
	/** Asks although the source is not due: whoever does so waits for the answer. */
	isForced?: boolean;
	/** Asks although the source is not due, if it was asked elsewhere before: that it failed there says nothing of here. */
	isForcedElsewhere?: boolean;
	/** Takes over a value however far it is off the last good one; "as-held" only where it is the one that was held. */
	acceptsJump?: boolean | "as-held";
}

/** How one reading ended. */
export interface RefreshResult {
	/** Values that were taken over. */
	stored: number;
	/** Of these, how many readers see changed. */
	changed: number;
	/** Why nothing was stored, in full; null when something was. */
	error: string | null;
	/** What was left out, a sentence each. */
	notes: string[];
	/** In a row, before and after. */
	failures: { before: number; after: number };
}

const MAX_ERROR_LETTERS = 4000;

/**
 * Reads a source when it is due and stores what is good; what is not good changes nothing but the source's state. Of
 * any number of callers one asks.
 * @returns null when the source is not due, or somebody else has asked it since.
 * @throws NotAllowedError; a source that fails is a result, not an error.
 */
export async function refreshUpstream(
	actor: Actor,
	source: UpstreamSource,
	options: RefreshOptions = {},
): Promise<RefreshResult | null> {
	requireCan(actor, "upstream.refresh");
	const { now = new Date() } = options;
	const address = await source.getAddress();
	const known = await getUpstreamSourceRow(db.read, source.name);
	const isElsewhere = options.isForcedElsewhere === true && known !== null && known.address !== address;
	const isForced = options.isForced === true || isElsewhere;
	if (!isForced && known && known.nextTryAt > now) return null;
	const nextTryAt = new Date(now.getTime() + source.pace.leastMs);
	const lease = await db.tx((tx) => claimUpstream(tx, { source: source.name, address, now, nextTryAt, isForced }));
	if (lease === null) return null;
	const reading = await source.read(address).catch(toReason);
	return db.tx(async (tx) => {
		const row = await getClaimedUpstream(tx, source.name, lease);
		if (!row) return null;
		return keepReading(tx, { actor, source, row, reading, now, acceptsJump: options.acceptsJump ?? false });
	});
}

/** A mistake of ours fails the reading like one of theirs, and tells where it was made. */
function toReason(error: unknown): string {
	const text = error instanceof UpstreamError ? error.message : error instanceof Error ? error.stack : String(error);
	return (text ?? "").slice(0, MAX_ERROR_LETTERS);
}

interface Reading {
	actor: Actor;
	source: UpstreamSource;
	row: UpstreamSourceRow;
	reading: UpstreamReading | string;
	now: Date;
	acceptsJump: boolean | "as-held";
}

async function keepReading(tx: Tx, { actor, source, row, reading, now, acceptsJump }: Reading): Promise<RefreshResult> {
	const fail = (error: string, notes: string[] = [], held: unknown = row.held) =>
		keepFailure(tx, { source, row, error, notes, held, now });
	if (typeof reading === "string") return fail(reading);
	const last = await listUpstreamValuesOf(tx, source.name);
	const { values, notes } = choosePresent(reading, last, now);
	if (values.length === 0) return fail(notes.join(" "));
	const judgement = source.judge?.({ values, notes }, { values: last, held: row.held, now }) ?? { isGood: true };
	const isAccepted = judgement.isGood || acceptsJump === true || (acceptsJump === "as-held" && judgement.isSeen);
	if (!judgement.isGood && !isAccepted) return fail(judgement.reason, notes, judgement.held);
	if (!judgement.isGood) {
		const details = { reason: judgement.reason };
		const subject = `upstream:${source.name}`;
		await insertAuditEntry(tx, { ...toActorColumns(actor), action: "upstream.accept", subject, details });
	}
	const changed = await storeValues(tx, { actor, source, now }, values, last);
	const nextTryAt = toNextTry(source.pace, 0, now);
	const noted = notes.length > 0 && { lastError: notes.join(" ").slice(0, MAX_ERROR_LETTERS), lastErrorAt: now };
	await finishUpstream(tx, source.name, { nextTryAt, lastSuccessAt: now, failures: 0, held: null, ...noted });
	return { stored: values.length, changed, error: null, notes, failures: { before: row.failures, after: 0 } };
}

interface Failure extends Pick<Reading, "source" | "row" | "now"> {
	error: string;
	notes: string[];
	held: unknown;
}

async function keepFailure(tx: Tx, { source, row, error, notes, held, now }: Failure): Promise<RefreshResult> {
	const failures = row.failures + 1;
	const nextTryAt = toNextTry(source.pace, failures, now);
	await finishUpstream(tx, source.name, {
		...{ nextTryAt, failures, held, lastErrorAt: now },
		lastError: [error, ...notes].join(" ").slice(0, MAX_ERROR_LETTERS),
	});
	return { stored: 0, changed: 0, error, notes, failures: { before: row.failures, after: failures } };
}

/** @returns how many values differ from what was stored. */
async function storeValues(
	tx: Tx,
	{ actor, source: { name: source, tag }, now }: Pick<Reading, "actor" | "source" | "now">,
	values: UpstreamReading["values"],
	last: readonly UpstreamValueRow[],
): Promise<number> {
	let changed = 0;
	for (const { subject, value, sourceAt } of values) {
		const before = last.find((row) => row.subject === subject);
		const isSame = before?.sourceAt.getTime() === sourceAt.getTime() && isDeepStrictEqual(before.value, value);
		if (!isSame) changed += 1;
		await upsertUpstreamValue(tx, { source, subject, value, sourceAt, fetchedAt: now, isDemo: false });
	}
	// What somebody asked for is there at the next request; of what comes by itself no reader waits for the render.
	if (changed > 0) await bumpTags(tx, actor.kind === "user" ? "changed" : "aged", [tag]);
	return changed;
}
