import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getPasskeyWithUser, listPasskeyRows, movePasskeyCounter, type PasskeyRow } from "../../db/queries/passkeys.ts";
import { type UserRow, updateUser } from "../../db/queries/users.ts";
import { FormError } from "./form-state.ts";
import { parseSignInAnswer, readChallenge, type SignInAnswer } from "./passkey-answer.ts";
import { getRelyingParty, makeChallenge, takeChallenge } from "./passkey-challenge.ts";
import { openSession, type Place, raiseSession, type Staff } from "./session.ts";
import { SignInError } from "./sign-in.ts";
import { countPasskeyOffer } from "./sign-in-limits.ts";

/**
 * Asks the browser to sign with a key: any the person chooses, or one of the account's own.
 * @returns the options as JSON. @throws FormError when the network has asked too often.
 */
export async function offerPasskeySignIn(staff: Staff | null, place: Place): Promise<string> {
	const waitSeconds = await countPasskeyOffer(place.address);
	if (waitSeconds > 0) {
		throw new FormError(`Thử quá nhiều lần. Hãy đợi ${Math.ceil(waitSeconds / 60)} phút rồi thử lại.`);
	}
	const userId = staff?.actor.userId ?? null;
	const own = userId === null ? [] : await listPasskeyRows(db.read, userId);
	const options = await generateAuthenticationOptions({
		rpID: getRelyingParty().rpID,
		challenge: await makeChallenge("passkey-sign-in", userId),
		timeout: 300_000,
		userVerification: "required",
		allowCredentials: own.map(({ credentialId: id, transports }) => ({ id, transports })),
	});
	return JSON.stringify(options);
}

interface Found {
	passkey: PasskeyRow;
	user: UserRow;
}

/** The key's new counter, or null when it was not this key that signed, here and now, for its owner. */
async function findCounter(answer: SignInAnswer, challenge: string, { passkey, user }: Found): Promise<number | null> {
	const { userHandle } = answer.response;
	if (userHandle !== undefined && Buffer.from(userHandle, "base64url").toString() !== String(user.id)) return null;
	const { rpID, origin } = getRelyingParty();
	const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, "base64url"));
	const verdict = await verifyAuthenticationResponse({
		...{ response: answer, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID },
		credential: { id: passkey.credentialId, publicKey, counter: passkey.counter },
		requireUserVerification: true,
	}).catch(() => null);
	return verdict?.verified ? verdict.authenticationInfo.newCounter : null;
}

/** Only what concerns an account is kept, as with passwords. */
async function refuse(user: UserRow | null): Promise<never> {
	if (user) {
		const entry = { action: "session.refuse", subject: `user:${user.id}`, details: { reason: "passkey" } };
		await db.tx((tx) => insertAuditEntry(tx, { userId: null, actorName: "(người lạ)", ...entry }));
	}
	throw new SignInError("wrong");
}

/**
 * Takes what a browser signed, and goes on with `work` in the transaction that notes the key's use. A key nobody has,
 * a disabled account and an answer that is not right are refused alike.
 * @param owner the only account whose key will do; null for any.
 */
async function withPasskey<T>(text: string, owner: number | null, work: (tx: Tx, user: UserRow) => Promise<T>) {
	const answer = parseSignInAnswer(text);
	const challenge = answer ? readChallenge(answer) : "";
	const taken = await takeChallenge(challenge, "passkey-sign-in");
	if (!answer || taken?.userId !== owner) return refuse(null);
	const found = await getPasskeyWithUser(db.read, answer.id);
	if (!found) return refuse(null);
	const { passkey, user } = found;
	const isUsable = !user.isDisabled && (owner === null || owner === user.id);
	const counter = isUsable ? await findCounter(answer, challenge, found) : null;
	if (counter === null) return refuse(user);
	const now = new Date();
	return db.tx(async (tx) => {
		const isFirst = await movePasskeyCounter(tx, passkey.credentialId, { from: passkey.counter, to: counter, now });
		if (!isFirst) throw new SignInError("wrong");
		return work(tx, user);
	});
}

const note = (tx: Tx, user: UserRow, action: string) =>
	insertAuditEntry(tx, {
		...{ userId: user.id, actorName: user.name, action, subject: `user:${user.id}` },
		details: { factor: "passkey" },
	});

/**
 * Opens a session by a passkey alone: it is something the person has, unlocked by what they know or are.
 * @param answer the browser's, as JSON. @returns the cookie's value and whose it is. @throws SignInError
 */
export async function signInWithPasskey(answer: string, place: Place): Promise<{ token: string; userId: number }> {
	return withPasskey(answer, null, async (tx, user) => {
		await updateUser(tx, user.id, { lastSignInAt: new Date() });
		await note(tx, user, "session.open");
		return { token: await openSession(tx, user, { level: 2, place }), userId: user.id };
	});
}

/**
 * Takes a passkey of the account as the second factor of a sign-in by password.
 * @returns the cookie of the session that goes on. @throws FormError
 */
export async function passWithPasskey(staff: Staff, answer: string, place: Place): Promise<string> {
	try {
		return await withPasskey(answer, staff.actor.userId, async (tx, user) => {
			await note(tx, user, "session.factor");
			return raiseSession(tx, staff, user, place);
		});
	} catch (error) {
		if (!(error instanceof SignInError)) throw error;
		throw new FormError("Khóa này không dùng được cho tài khoản của bạn. Hãy thử lại với khóa khác.");
	}
}
