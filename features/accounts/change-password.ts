import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { updateUser } from "../../db/queries/users.ts";
import { toActorColumns } from "./actor.ts";
import { FormError } from "./form-state.ts";
import { hashPassword } from "./password-hash.ts";
import { findPasswordFault } from "./password-rules.ts";
import { proveIdentity } from "./prove-identity.ts";
import { type Place, renewSession, type Staff } from "./session.ts";

const FAILED = "Chưa đổi mật khẩu.";

/**
 * Changes the password of whoever is signed in and knows the present one. Every session ends; this browser gets another.
 * @returns the new session's cookie. @throws FormError, TooBusyError
 */
export async function changePassword(
	staff: Staff,
	{ currentPassword, newPassword }: { currentPassword: string; newPassword: string },
	place: Place,
): Promise<string> {
	const { userId, name } = staff.actor;
	const fault = findPasswordFault(newPassword, [staff.email, name]);
	if (fault) throw new FormError(FAILED, { newPassword: fault });
	if (newPassword.normalize("NFC") === currentPassword.normalize("NFC")) {
		throw new FormError(FAILED, { newPassword: "Mật khẩu mới phải khác mật khẩu đang dùng." });
	}
	const refusal = await proveIdentity(staff, currentPassword);
	if (refusal) throw new FormError(FAILED, { currentPassword: refusal });
	const passwordHash = await hashPassword(newPassword);
	return db.tx(async (tx) => {
		await updateUser(tx, userId, { passwordHash, passwordChangedAt: new Date(), inviteHash: null });
		const entry = { action: "user.setPassword", subject: `user:${userId}`, details: { by: "owner" } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return renewSession(tx, userId, { level: staff.level, place });
	});
}
