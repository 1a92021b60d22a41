import { db } from "../../db/client.ts";
import { getIdentityWithUser, touchAccountIdentity } from "../../db/queries/account-identities.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { updateUser } from "../../db/queries/users.ts";
import type { OpenIdPerson } from "../../lib/open-id.ts";
import { openSession, type Place } from "../accounts/session.ts";
import { UnitAccountError, type UnitProvider } from "./unit-account.ts";

/** Whoever the provider vouches for is no invention of a stranger's: the log may name them. */
async function refuse({ subject, label }: OpenIdPerson, userId: number | null): Promise<never> {
	const about = userId === null ? `unit-account:${label || subject}` : `user:${userId}`;
	const details = { reason: userId === null ? "unlinked" : "disabled" };
	const entry = { action: "session.refuse", subject: about, details };
	await db.tx((tx) => insertAuditEntry(tx, { userId: null, actorName: "(người lạ)", ...entry }));
	throw new UnitAccountError("chua-lien-ket");
}

/**
 * Opens a session for the account this person is bound to, of level 1: it stands for a password, and a second factor is
 * asked for afterwards. A person who is bound to none and one whose account is disabled are refused alike.
 * @returns the cookie's value and whose it is. @throws UnitAccountError
 */
export async function signInWithUnitAccount(
	{ issuer }: Pick<UnitProvider, "issuer">,
	person: OpenIdPerson,
	place: Place,
): Promise<{ token: string; userId: number }> {
	const found = await getIdentityWithUser(db.read, issuer, person.subject);
	if (!found || found.user.isDisabled) return refuse(person, found?.user.id ?? null);
	const { identity, user } = found;
	const now = new Date();
	return db.tx(async (tx) => {
		if (!(await touchAccountIdentity(tx, identity.id, now))) throw new UnitAccountError("chua-lien-ket");
		await updateUser(tx, user.id, { lastSignInAt: now });
		await insertAuditEntry(tx, {
			...{ userId: user.id, actorName: user.name, action: "session.openByUnit", subject: `user:${user.id}` },
			details: { account: person.label },
		});
		return { token: await openSession(tx, user, { level: 1, place }), userId: user.id };
	});
}
