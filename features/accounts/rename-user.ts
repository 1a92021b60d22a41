import { db } from "../../db/client.ts";
import { updateUser } from "../../db/queries/users.ts";
import { AccountError, nameField } from "./account.ts";
import type { Actor } from "./actor.ts";
import { noteAccount, requireAccount } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

/**
 * Corrects the name of an account; what its owner signed keeps the name it was signed with.
 * @throws NotAllowedError, AccountError: no such account, a name that is none.
 */
export async function renameUser(actor: Actor, userId: number, name: string): Promise<void> {
	requireCan(actor, "user.manage");
	const parsed = nameField.safeParse(name);
	if (!parsed.success) throw new AccountError("invalid name", parsed.error.issues[0]?.message ?? "");
	await db.tx(async (tx) => {
		const { name: before } = await requireAccount(tx, userId);
		if (before === parsed.data) return;
		await updateUser(tx, userId, { name: parsed.data });
		await noteAccount(tx, actor, userId, { action: "user.rename", before, after: parsed.data });
	});
}
