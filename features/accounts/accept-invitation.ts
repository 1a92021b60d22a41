import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getInvitedUserRow, raiseUserEpoch, updateUser } from "../../db/queries/users.ts";
import { hashToken } from "../../lib/sealed.ts";
import { FormError } from "./form-state.ts";
import { hashPassword } from "./password-hash.ts";
import { findPasswordFault } from "./password-rules.ts";

/** Whom an invitation is for; null when it was used, is too old or never was. */
export async function getInvitation(code: string, now = new Date()): Promise<{ name: string; email: string } | null> {
	const user = await getInvitedUserRow(db.read, hashToken(code), now);
	return user && { name: user.name, email: user.email };
}

const ENDED = "Liên kết này đã được dùng hoặc quá 48 giờ. Hãy đề nghị người quản trị gửi liên kết mới.";

/**
 * Sets the password of whoever holds the invitation, once. What sessions there were end.
 * @throws FormError when it is no longer good or others would guess the password; TooBusyError.
 */
export async function acceptInvitation(code: string, password: string, now = new Date()): Promise<void> {
	const inviteHash = hashToken(code);
	const invited = await getInvitedUserRow(db.read, inviteHash, now);
	if (!invited) throw new FormError(ENDED);
	const fault = findPasswordFault(password, [invited.email, invited.name]);
	if (fault) throw new FormError("Mật khẩu chưa dùng được.", { newPassword: fault });
	const passwordHash = await hashPassword(password);
	await db.tx(async (tx) => {
		const user = await getInvitedUserRow(tx, inviteHash, now);
		if (!user) throw new FormError(ENDED);
		await updateUser(tx, user.id, { passwordHash, passwordChangedAt: now, inviteHash: null, inviteExpiresAt: null });
		await raiseUserEpoch(tx, user.id);
		await insertAuditEntry(tx, {
			...{ userId: user.id, actorName: user.name, action: "user.setPassword", subject: `user:${user.id}` },
			details: { by: "invitation" },
		});
	});
}
