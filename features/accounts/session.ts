import { randomBytes } from "node:crypto";
import { db, type Reader, type Tx } from "../../db/client.ts";
import { countPasskeys } from "../../db/queries/passkeys.ts";
import {
	deleteSession,
	deleteSessionsOfUser,
	getLiveSession,
	insertSession,
	listLiveSessionRows,
	updateSession,
} from "../../db/queries/sessions.ts";
import { listUserRoleRows, raiseUserEpoch, type UserRow } from "../../db/queries/users.ts";
import { hashToken } from "../../lib/sealed.ts";
import type { Actor } from "./actor.ts";
import { needsSecondFactor, type RoleAssignment } from "./roles.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TOKEN_BYTES = 32;
/** Who can publish is asked again after half an hour of silence; who only writes keeps a working day. */
const IDLE_MS = { powerful: 30 * MINUTE, writing: 12 * HOUR };
export const LONGEST_MS = 12 * HOUR;
const MOST_SESSIONS = 5;
const TOUCHED_EVERY_MS = MINUTE;
/** For so long after a proof of identity a sensitive change needs no other. */
const VERIFIED_FOR_MS = 10 * MINUTE;

/** Where a session is used, for its owner to recognise. */
export interface Place {
	address: string;
	userAgent: string;
}

/** 1 = password alone, 2 = with second factor. */
export type AuthLevel = 1 | 2;

/** Who is signed in, and how far they have proved it. */
export interface Staff {
	actor: Actor & { kind: "user" };
	email: string;
	roles: readonly RoleAssignment[];
	/** SHA-256 of the cookie. */
	sessionId: string;
	level: AuthLevel;
	/** Roles ask for a second factor. */
	needsSecondFactor: boolean;
	/** The account has one: an authenticator or a passkey. */
	hasSecondFactor: boolean;
	/** Identity was proved within the last ten minutes. */
	isFresh: boolean;
}

/** An address without its last part, as a reader's would be kept. */
function shorten(address: string): string {
	if (address === "::1") return address;
	if (address.includes(":")) return `${address.split(":").slice(0, 3).join(":")}::`;
	return address.replace(/\.\d+$/, ".0");
}

/** Opens a session and ends the oldest beyond five. @returns the cookie's value, which is stored nowhere. */
export async function openSession(
	tx: Tx,
	user: Pick<UserRow, "id" | "epoch">,
	{ level, place, now = new Date() }: { level: AuthLevel; place: Place; now?: Date },
): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString("base64url");
	const roles = await listUserRoleRows(tx, [user.id]);
	const idleMs = needsSecondFactor(roles) ? IDLE_MS.powerful : IDLE_MS.writing;
	const live = await listLiveSessionRows(tx, user.id, now);
	for (const { idHash } of live.slice(MOST_SESSIONS - 1)) await deleteSession(tx, idHash, user.id);
	await insertSession(tx, {
		idHash: hashToken(token),
		userId: user.id,
		authLevel: level,
		epoch: user.epoch,
		...{ verifiedAt: now, createdAt: now, lastSeenAt: now },
		idleExpiresAt: new Date(now.getTime() + idleMs),
		absoluteExpiresAt: new Date(now.getTime() + LONGEST_MS),
		address: shorten(place.address),
		userAgent: place.userAgent.slice(0, 300),
	});
	return token;
}

/** Ends the session and opens another in its place, as after a second factor. @returns the new cookie's value. */
export async function raiseSession(
	tx: Tx,
	staff: Pick<Staff, "sessionId">,
	user: Pick<UserRow, "id" | "epoch">,
	place: Place,
): Promise<string> {
	await deleteSession(tx, staff.sessionId, user.id);
	return openSession(tx, user, { level: 2, place });
}

/**
 * Ends every session of the account, as after a change of what it is proved by, and opens one for this browser. Whoever
 * renews two at once waits here for the other. @returns the new cookie's value.
 */
export async function renewSession(
	tx: Tx,
	userId: number,
	{ level, place }: { level: AuthLevel; place: Place },
): Promise<string> {
	const epoch = await raiseUserEpoch(tx, userId);
	await deleteSessionsOfUser(tx, userId);
	return openSession(tx, { id: userId, epoch }, { level, place });
}

/** Whoever the cookie's value stands for; null when the session has ended. Notes at most once a minute that it is used. */
export async function readSession(token: string, now = new Date()): Promise<Staff | null> {
	const found = await getLiveSession(db.read, hashToken(token), now);
	if (!found) return null;
	const { session, user } = found;
	const roles = await listRolesOf(db.read, user.id);
	if (now.getTime() - session.lastSeenAt.getTime() >= TOUCHED_EVERY_MS) {
		const idleMs = session.idleExpiresAt.getTime() - session.lastSeenAt.getTime();
		const idleExpiresAt = new Date(now.getTime() + idleMs);
		await db.tx((tx) => updateSession(tx, session.idHash, { lastSeenAt: now, idleExpiresAt }));
	}
	return {
		actor: { kind: "user", userId: user.id, name: user.name, roles },
		email: user.email,
		roles,
		sessionId: session.idHash,
		level: session.authLevel === 2 ? 2 : 1,
		needsSecondFactor: needsSecondFactor(roles),
		hasSecondFactor: user.totpConfirmedAt !== null || (await countPasskeys(db.read, user.id)) > 0,
		isFresh: now.getTime() - session.verifiedAt.getTime() < VERIFIED_FOR_MS,
	};
}

async function listRolesOf(reader: Reader, userId: number): Promise<RoleAssignment[]> {
	const rows = await listUserRoleRows(reader, [userId]);
	return rows.map(({ role, categoryId }) => ({ role, categoryId }));
}

/** Ends a session of the account; one of somebody else's is left alone. @returns whether there was one. */
export async function endSession(staff: Pick<Staff, "actor">, sessionId: string): Promise<boolean> {
	return db.tx((tx) => deleteSession(tx, sessionId, staff.actor.userId));
}

/** Ends all of the account but the one in use. */
export async function endOtherSessions(staff: Pick<Staff, "actor" | "sessionId">): Promise<void> {
	await db.tx((tx) => deleteSessionsOfUser(tx, staff.actor.userId, staff.sessionId));
}

/** A session as its owner sees it. */
export interface OwnSession extends Place {
	id: string;
	lastSeenAt: Date;
	createdAt: Date;
	isCurrent: boolean;
}

/** Those that are open, last used first. */
export async function listOwnSessions(staff: Staff, now = new Date()): Promise<OwnSession[]> {
	const rows = await listLiveSessionRows(db.read, staff.actor.userId, now);
	return rows.map(({ idHash, address, userAgent, lastSeenAt, createdAt }) => ({
		...{ id: idHash, address, userAgent, lastSeenAt, createdAt },
		isCurrent: idHash === staff.sessionId,
	}));
}
