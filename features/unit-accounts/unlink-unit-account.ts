import { db } from "../../db/client.ts";
import { deleteAccountIdentity } from "../../db/queries/account-identities.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { type Place, renewSession, type Staff } from "../accounts/session.ts";
import type { UnitProvider } from "./unit-account.ts";

/**
 * Unbinds the account of whoever is signed in; every other session ends, as one may have been opened by it.
 * @returns the cookie of the session that goes on. @throws FormError
 */
export async function unlinkUnitAccount(
	{ issuer, name }: Pick<UnitProvider, "issuer" | "name">,
	staff: Staff,
	place: Place,
): Promise<string> {
	const { userId } = staff.actor;
	return db.tx(async (tx) => {
		const label = await deleteAccountIdentity(tx, userId, issuer);
		if (label === null) throw new FormError(`Bạn chưa liên kết tài khoản ${name}, hoặc đã bỏ liên kết rồi.`);
		const entry = { action: "identity.unlink", subject: `user:${userId}`, details: { account: label } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return renewSession(tx, userId, { level: staff.level, place });
	});
}
