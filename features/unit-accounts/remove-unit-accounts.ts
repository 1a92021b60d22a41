import { db } from "../../db/client.ts";
import { deleteIdentitiesOfUser, listIdentitiesOfUser } from "../../db/queries/account-identities.ts";
import { raiseUserEpoch } from "../../db/queries/users.ts";
import { AccountError } from "../accounts/account.ts";
import type { Actor } from "../accounts/actor.ts";
import { noteAccount, requireOtherAccount } from "../accounts/managed-account.ts";
import { requireCan } from "../accounts/policy.ts";

/** What accounts of the unit open somebody's account here, as they were known when they were linked. */
export async function listUnitAccounts(userId: number): Promise<string[]> {
	return (await listIdentitiesOfUser(db.read, userId)).map(({ label }) => label);
}

/**
 * Unbinds an account of somebody else from those of the unit, as when one of them is lost; sessions end, as they may
 * have been opened by it. The password stays.
 * @throws NotAllowedError, AccountError: no such account, the actor's own, nothing bound.
 */
export async function removeUnitAccounts(actor: Actor, userId: number): Promise<void> {
	requireCan(actor, "user.manage");
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		const labels = await deleteIdentitiesOfUser(tx, userId);
		if (labels.length === 0)
			throw new AccountError("nothing bound", "Không còn tài khoản đơn vị nào liên kết. Hãy tải lại trang.");
		await raiseUserEpoch(tx, userId);
		await noteAccount(tx, actor, userId, { action: "identity.remove", account: labels.join(", ") });
	});
}
