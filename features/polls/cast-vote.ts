import { randomBytes, timingSafeEqual } from "node:crypto";
import { db } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { addPollVote, getPollRow } from "../../db/queries/polls.ts";
import { type FormKeys, toMac, toSenderHash } from "../reader-forms/form-keys.ts";
import type { RateLimiter } from "../reader-forms/rate-limiter.ts";
import { toPollPath, toPollPhase, toPollTag, toResultPath } from "./poll.ts";

const HALF_AN_HOUR_MS = 30 * 60_000;
/** An office shares its address and its kind of computer: it takes a machine to vote more often than this. */
const BROWSER_RULE = { name: "poll:browser", windowMs: HALF_AN_HOUR_MS, limit: 10 };
const ADDRESS_RULE = { name: "poll:address", windowMs: HALF_AN_HOUR_MS, limit: 100 };

export interface Ballot {
	pollId: number;
	/** 0 when nothing was chosen. */
	optionId: number;
	/** What the reader's browser keeps of an earlier vote; empty for nothing. */
	receipt: string;
	client: { address: string; userAgent: string };
	now: Date;
}

interface VoteDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

/** Where the reader is led, and with a counted vote what the browser is to keep, until when. */
export interface VoteReply {
	location: string;
	receipt?: { value: string; until: Date };
}

/** A sign that this browser has voted, which names nobody and cannot be made up. */
function makeReceipt({ vote }: FormKeys, pollId: number, nonce = randomBytes(9).toString("base64url")): string {
	return `${nonce}.${toMac(vote, `${pollId} ${nonce}`)}`;
}

function isReceipt(keys: FormKeys, pollId: number, given: string): boolean {
	const [nonce = ""] = given.split(".", 1);
	const right = Buffer.from(makeReceipt(keys, pollId, nonce));
	const own = Buffer.from(given);
	return nonce !== "" && own.length === right.length && timingSafeEqual(own, right);
}

async function isTooOften({ keys, limiter }: VoteDesk, { pollId, client, now }: Ballot): Promise<boolean> {
	const sender = toSenderHash(keys, client.address);
	const browser = toMac(keys.address, `${sender} ${client.userAgent}`).slice(0, 22);
	const verdicts = await limiter.hit(
		[
			{ rule: BROWSER_RULE, subject: `${pollId} ${browser}` },
			{ rule: ADDRESS_RULE, subject: `${pollId} ${sender}` },
		],
		now,
	);
	return verdicts.some(({ isOver }) => isOver);
}

/**
 * Bỏ phiếu: one vote a browser; nothing of who votes is kept, but keyed hashes that count how often an address sends,
 * for an hour. @returns where to go on; null when readers see no such poll.
 */
export async function castVote(desk: VoteDesk, ballot: Ballot): Promise<VoteReply | null> {
	const { pollId, optionId, receipt, now } = ballot;
	const poll = await getPollRow(db.read, pollId);
	if (poll?.state !== "published" || toPollPhase(poll, now) === "coming") return null;
	if (toPollPhase(poll, now) === "closed") return { location: toResultPath(poll) };
	if (isReceipt(desk.keys, pollId, receipt)) return { location: `${toResultPath(poll)}?phieu=da-co` };
	if (optionId === 0) return { location: `${toPollPath(poll)}?loi=chua-chon` };
	if (await isTooOften(desk, ballot)) return { location: `${toPollPath(poll)}?loi=qua-nhieu` };
	const isCounted = await db.tx(async (tx) => {
		const current = await getPollRow(tx, pollId);
		if (current?.state !== "published" || toPollPhase(current, now) !== "open") return false;
		if (!(await addPollVote(tx, pollId, optionId))) return false;
		await bumpTags(tx, "changed", [toPollTag(pollId)]);
		return true;
	});
	if (!isCounted) return { location: `${toPollPath(poll)}?loi=chua-chon` };
	const kept = { value: makeReceipt(desk.keys, pollId), until: poll.closesAt };
	return { location: `${toResultPath(poll)}?phieu=da-nhan`, receipt: kept };
}
