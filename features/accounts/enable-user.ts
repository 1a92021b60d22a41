import { db } from "../../db/client.ts";
import { updateUser } from "../../db/queries/users.ts";
import { AccountError } from "./account.ts";
import type { Actor } from "./actor.ts";
import { noteAccount, requireOtherAccount } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

/**
 * Unlocks an account; its owner signs in anew with the same password and roles.
 * @throws NotAllowedError, AccountError: no such account, the actor's own, not locked.
 */
export async function enableUser(actor: Actor, userId: number): Promise<void> {
	requireCan(actor, "user.manage");
	await db.tx(async (tx) => {
		const user = await requireOtherAccount(tx, actor, userId);
		if (!user.isDisabled) throw new AccountError("not locked", "Tài khoản này không bị khóa.");
		await updateUser(tx, userId, { isDisabled: false });
		await noteAccount(tx, actor, userId, { action: "user.enable" });
	});
}
