import { db } from "../../db/client.ts";
import { getIdentityWithUser, insertAccountIdentity } from "../../db/queries/account-identities.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getLiveSession } from "../../db/queries/sessions.ts";
import type { OpenIdPerson } from "../../lib/open-id.ts";
import { UnitAccountError, type UnitProvider } from "./unit-account.ts";

/**
 * Binds the person the provider vouches for to the account of a session that is still open; from then on the subject
 * decides, and nothing that the provider says of names and addresses.
 * @param sessionId of whoever began it after they had proved who they are. @throws UnitAccountError
 */
export async function linkUnitAccount(
	{ issuer }: Pick<UnitProvider, "issuer">,
	sessionId: string,
	{ subject, label }: OpenIdPerson,
): Promise<void> {
	await db.tx(async (tx) => {
		const now = new Date();
		const live = await getLiveSession(tx, sessionId, now);
		if (!live) throw new UnitAccountError("het-han");
		const { id: userId, name: actorName } = live.user;
		if (!(await insertAccountIdentity(tx, { userId, issuer, subject, label, createdAt: now }))) {
			const bound = await getIdentityWithUser(tx, issuer, subject);
			if (bound?.user.id === userId) return;
			throw new UnitAccountError("cua-nguoi-khac");
		}
		const entry = { action: "identity.link", subject: `user:${userId}`, details: { account: label } };
		await insertAuditEntry(tx, { userId, actorName, ...entry });
	});
}
