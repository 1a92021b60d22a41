import { db } from "../../db/client.ts";
import { listUserRoleRows, raiseUserEpoch, replaceUserRoles } from "../../db/queries/users.ts";
import { AccountError, rolesField, toRoleText } from "./account.ts";
import type { Actor } from "./actor.ts";
import { keepAdministrator, noteAccount, requireOtherAccount, requireSections } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

/** Each assignment once. @throws AccountError for words that are no roles. */
function parseRoles(roles: readonly string[]) {
	const parsed = rolesField.safeParse([...new Set(roles)]);
	if (parsed.success) return parsed.data;
	throw new AccountError("invalid roles", [...new Set(parsed.error.issues.map(({ message }) => message))].join(" "));
}

/**
 * Gives the account these roles in place of those it has; its sessions end, so that the new rights count at once.
 * @param roles like "truong_bbt" or "phong_vien:12".
 * @throws NotAllowedError, AccountError: no such account, the actor's own, the last administrator, unknown roles.
 */
export async function setUserRoles(actor: Actor, userId: number, roles: readonly string[]): Promise<void> {
	requireCan(actor, "user.manage");
	const wanted = parseRoles(roles);
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		await requireSections(tx, wanted);
		const before = (await listUserRoleRows(tx, [userId])).map(toRoleText);
		const after = wanted.map(toRoleText);
		if (before.length === after.length && after.every((role) => before.includes(role))) return;
		await keepAdministrator(tx, () => replaceUserRoles(tx, userId, wanted));
		await raiseUserEpoch(tx, userId);
		await noteAccount(tx, actor, userId, { action: "user.setRoles", before, after });
	});
}
