import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getUserRowByEmail, type UserRow, updateUser } from "../../db/queries/users.ts";
import { hashPassword, isOutdatedHash, isPasswordOf } from "./password-hash.ts";
import { openSession, type Place } from "./session.ts";
import { countSignIn, forgetSlips } from "./sign-in-limits.ts";

const MOST_LETTERS = 256;

/** Why nobody was signed in. `code` is all that the browser is told. */
export class SignInError extends Error {
	override name = "SignInError";
	readonly code: "wrong" | "wait" | "busy";
	/** Until it is worth trying again; 0 unless the code is "wait". */
	readonly waitSeconds: number;

	constructor(code: SignInError["code"], waitSeconds = 0) {
		super(`sign-in: ${code}`);
		this.code = code;
		this.waitSeconds = waitSeconds;
	}
}

export interface PasswordSignIn {
	email: string;
	password: string;
	place: Place;
	deviceToken: string | null;
}

/**
 * Opens a session by e-mail address and password, of level 1: a second factor is asked for afterwards. An unknown
 * address, a wrong password, a disabled account and one that waits for its owner answer alike, in the same time.
 * @returns the cookie's value and whose it is. @throws SignInError, TooBusyError
 */
export async function signInWithPassword(attempt: PasswordSignIn): Promise<{ token: string; userId: number }> {
	const email = attempt.email.trim().toLowerCase();
	const user = await getUserRowByEmail(db.read, email);
	const userId = user?.id ?? null;
	const { waitSeconds, isJustLocked, isOwners } = await countSignIn({ ...attempt, ...attempt.place, email, userId });
	if (waitSeconds > 0) {
		if (isJustLocked) await noteRefusal(user, attempt.place, "locked");
		throw new SignInError("wait", waitSeconds);
	}
	const usable = user && !user.isDisabled ? user : null;
	const isRight = await isPasswordOf(attempt.password.slice(0, MOST_LETTERS), usable?.passwordHash ?? null);
	if (!usable || !isRight) {
		await noteRefusal(user, attempt.place, "wrong");
		throw new SignInError("wrong");
	}
	if (!isOwners) await forgetSlips(email);
	return { token: await open(usable, attempt), userId: usable.id };
}

async function open(user: UserRow, { password, place }: PasswordSignIn): Promise<string> {
	const isOutdated = user.passwordHash !== null && isOutdatedHash(user.passwordHash);
	const renewed = isOutdated ? { passwordHash: await hashPassword(password) } : {};
	return db.tx(async (tx) => {
		await updateUser(tx, user.id, { ...renewed, lastSignInAt: new Date() });
		await insertAuditEntry(tx, {
			...{ userId: user.id, actorName: user.name, action: "session.open", subject: `user:${user.id}` },
			details: { factor: "password" },
		});
		return openSession(tx, user, { level: 1, place });
	});
}

/** Only what concerns an account is kept: strangers must not fill the log with addresses of their own invention. */
async function noteRefusal(user: UserRow | null, place: Place, reason: "wrong" | "locked"): Promise<void> {
	if (!user) return;
	await db.tx((tx) =>
		insertAuditEntry(tx, {
			...{ userId: null, actorName: "(người lạ)", action: "session.refuse", subject: `user:${user.id}` },
			details: { reason, userAgent: place.userAgent.slice(0, 100) },
		}),
	);
}
