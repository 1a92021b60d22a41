import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { deletePasskey } from "../../db/queries/passkeys.ts";
import { toActorColumns } from "./actor.ts";
import { FormError } from "./form-state.ts";
import { renewAfterLoss } from "./own-factors.ts";
import type { Place, Staff } from "./session.ts";

/**
 * Removes one of the account's keys; every other session ends, as the key may be in strange hands.
 * @returns the cookie of the session that goes on. @throws FormError when it is the last factor of somebody whose role
 * asks for one.
 */
export async function removePasskey(staff: Staff, credentialId: string, place: Place): Promise<string> {
	const { userId } = staff.actor;
	return db.tx(async (tx) => {
		const name = await deletePasskey(tx, credentialId, userId);
		if (name === null) throw new FormError("Khóa này đã được gỡ trước đó.");
		const entry = { action: "factor.remove", subject: `user:${userId}`, details: { factor: "passkey", name } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return renewAfterLoss(tx, staff, place);
	});
}
