import { db } from "../../db/client.ts";
import { raiseUserEpoch, updateUser } from "../../db/queries/users.ts";
import { AccountError } from "./account.ts";
import type { Actor } from "./actor.ts";
import { keepAdministrator, noteAccount, requireOtherAccount } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

/**
 * Locks an account: its sessions end at their next request and its links open nothing. What it wrote and signed stays.
 * @throws NotAllowedError, AccountError: no such account, the actor's own, the last administrator, locked before, no reason.
 */
export async function disableUser(actor: Actor, userId: number, reason: string): Promise<void> {
	requireCan(actor, "user.manage");
	if (reason.trim() === "")
		throw new AccountError("no reason", "Chưa có lý do.", { reason: "Hãy ghi lý do khóa tài khoản." });
	await db.tx(async (tx) => {
		const user = await requireOtherAccount(tx, actor, userId);
		if (user.isDisabled) throw new AccountError("locked before", "Tài khoản này đã bị khóa rồi.");
		await keepAdministrator(tx, () =>
			updateUser(tx, userId, { isDisabled: true, inviteHash: null, inviteExpiresAt: null }),
		);
		await raiseUserEpoch(tx, userId);
		await noteAccount(tx, actor, userId, { action: "user.disable", reason: reason.trim() });
	});
}
