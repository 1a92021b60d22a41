import { db } from "../../db/client.ts";
import { updateSession } from "../../db/queries/sessions.ts";
import { getUserRow } from "../../db/queries/users.ts";
import { isPasswordOf } from "./password-hash.ts";
import type { Staff } from "./session.ts";
import { countFactorTry, forgetFactorTries } from "./sign-in-limits.ts";

/** Why the proof was not taken; the sentence for the person. */
export type ProofRefusal = "Mật khẩu không đúng." | "Thử sai quá nhiều lần. Hãy đợi 15 phút.";

/**
 * Asks whoever is signed in once more who they are, before a sensitive change. The session counts as fresh afterwards.
 * @returns null when the password is right. @throws TooBusyError
 */
export async function proveIdentity(staff: Staff, password: string): Promise<ProofRefusal | null> {
	if ((await countFactorTry(staff.actor.userId)) > 0) return "Thử sai quá nhiều lần. Hãy đợi 15 phút.";
	const user = await getUserRow(db.read, staff.actor.userId);
	if (!(await isPasswordOf(password, user?.passwordHash ?? null))) return "Mật khẩu không đúng.";
	await forgetFactorTries(staff.actor.userId);
	await db.tx((tx) => updateSession(tx, staff.sessionId, { verifiedAt: new Date() }));
	return null;
}
