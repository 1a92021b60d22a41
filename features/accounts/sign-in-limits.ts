import { createHmac } from "node:crypto";
import { getSecrets } from "../../lib/secrets.ts";
import { databaseRateLimiter, forgetRate, type RateRule } from "../reader-forms/rate-limiter.ts";

const QUARTER_HOUR = 15 * 60_000;
/** Wrong passwords of one account from places it was never used from (E01). */
const ACCOUNT: RateRule = { name: "sign-in:account", windowMs: QUARTER_HOUR, limit: 5 };
/** The owner's own browsers have a count of their own each, so that nobody else can lock them out. */
const DEVICE: RateRule = { name: "sign-in:device", windowMs: QUARTER_HOUR, limit: 10 };
const ADDRESS: RateRule = { name: "sign-in:address", windowMs: QUARTER_HOUR, limit: 50 };
const FACTOR: RateRule = { name: "second-factor", windowMs: QUARTER_HOUR, limit: 5 };
const PASSKEY: RateRule = { name: "passkey:address", windowMs: QUARTER_HOUR, limit: 60 };
const UNIT: RateRule = { name: "unit-account:address", windowMs: QUARTER_HOUR, limit: 120 };

const BYTES_SHOWN = 32;
const digest = (text: string, purpose: string) =>
	createHmac("sha256", getSecrets().sessionKey).update(`${purpose}\n${text}`).digest("hex").slice(0, BYTES_SHOWN);

/** What an owner's browser keeps, to be told from a stranger's. Says nothing without the portal's key. */
export function toDeviceToken(userId: number): string {
	return `${userId}.${digest(String(userId), "device")}`;
}

/** Where whole networks count as one: /24 of IPv4, /56 of IPv6. */
function toNetwork(address: string): string {
	if (address.includes(":")) return address.split(":").slice(0, 4).join(":").slice(0, -2);
	return address.split(".").slice(0, 3).join(".");
}

export interface SignInAttempt {
	/** Lower case. */
	email: string;
	/** Of the account of this address; null when there is none. */
	userId: number | null;
	address: string;
	/** What the browser kept of an earlier sign-in. */
	deviceToken: string | null;
}

const toAccountHit = (email: string) => ({ rule: ACCOUNT, subject: digest(email, "account") });

/** The right password came in: what was counted against the account was its owner's slips. */
export async function forgetSlips(email: string): Promise<void> {
	await forgetRate(toAccountHit(email));
}

/** Counts an attempt. @returns seconds to wait, 0 when it may go on; and whether the door was shut by this one. */
export async function countSignIn(
	attempt: SignInAttempt,
	now = new Date(),
): Promise<{ waitSeconds: number; isJustLocked: boolean; isOwners: boolean }> {
	const { email, userId, address, deviceToken } = attempt;
	const isOwners = userId !== null && deviceToken === toDeviceToken(userId);
	const own = isOwners
		? { rule: DEVICE, subject: digest(`${userId} ${toNetwork(address)}`, "device") }
		: toAccountHit(email);
	const verdicts = await databaseRateLimiter.hit(
		[own, { rule: ADDRESS, subject: digest(toNetwork(address), "address") }],
		now,
	);
	const waits = verdicts.map(({ isOver, retryAfterSeconds }) => (isOver ? retryAfterSeconds : 0));
	return { waitSeconds: Math.max(0, ...waits), isJustLocked: verdicts[0]?.hits === own.rule.limit + 1, isOwners };
}

/** Counts a try at an account's second factor. @returns seconds to wait, 0 when it may go on. */
export async function countFactorTry(userId: number, now = new Date()): Promise<number> {
	const [verdict] = await databaseRateLimiter.hit([{ rule: FACTOR, subject: String(userId) }], now);
	return verdict?.isOver ? verdict.retryAfterSeconds : 0;
}

/** The right code or password came: only wrong ones in a row are held against the account. */
export async function forgetFactorTries(userId: number): Promise<void> {
	await forgetRate({ rule: FACTOR, subject: String(userId) });
}

/** Counts a question for a passkey from a network. @returns seconds to wait, 0 when it may be asked. */
export async function countPasskeyOffer(address: string, now = new Date()): Promise<number> {
	const hit = { rule: PASSKEY, subject: digest(toNetwork(address), "address") };
	const [verdict] = await databaseRateLimiter.hit([hit], now);
	return verdict?.isOver ? verdict.retryAfterSeconds : 0;
}

/** Counts a step on the way to the identity provider and back. @returns whether the network has taken too many. */
export async function countUnitStep(address: string, now = new Date()): Promise<boolean> {
	const hit = { rule: UNIT, subject: digest(toNetwork(address), "address") };
	const [verdict] = await databaseRateLimiter.hit([hit], now);
	return verdict?.isOver === true;
}
