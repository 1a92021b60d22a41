import { db } from "../../db/client.ts";
import { updateUser } from "../../db/queries/users.ts";
import { AccountError } from "./account.ts";
import type { Actor } from "./actor.ts";
import { makeInvitation } from "./create-user.ts";
import { noteAccount, requireOtherAccount } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

/**
 * Makes a new one-time link for an account, in place of one that was sent before. Until it is used the old password
 * counts; a second factor stays.
 * @returns the code for its link. @throws NotAllowedError, AccountError: no such account, the actor's own, locked.
 */
export async function renewInvitation(actor: Actor, userId: number): Promise<{ code: string; expiresAt: Date }> {
	requireCan(actor, "user.manage");
	const { code, ...stored } = makeInvitation();
	await db.tx(async (tx) => {
		const user = await requireOtherAccount(tx, actor, userId);
		if (user.isDisabled) throw new AccountError("locked", "Tài khoản này đang bị khóa. Hãy mở khóa trước.");
		await updateUser(tx, userId, stored);
		const kind = user.passwordHash === null ? "first" : "reset";
		await noteAccount(tx, actor, userId, { action: "user.sendLink", kind });
	});
	return { code, expiresAt: stored.inviteExpiresAt };
}
