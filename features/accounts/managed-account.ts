import type { Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { countActiveHolders, getUserRow, type UserRow } from "../../db/queries/users.ts";
import { AccountError } from "./account.ts";
import { type Actor, toActorColumns } from "./actor.ts";
import type { RoleAssignment } from "./roles.ts";

/** @throws AccountError when there is none of this number. */
export async function requireAccount(tx: Tx, userId: number): Promise<UserRow> {
	const user = await getUserRow(tx, userId);
	if (!user) throw new AccountError(`no account ${userId}`, "Không có tài khoản này. Hãy mở lại danh sách tài khoản.");
	return user;
}

/** The account of somebody else: nobody gives or takes rights of their own. @throws AccountError */
export async function requireOtherAccount(tx: Tx, actor: Actor, userId: number): Promise<UserRow> {
	if (actor.kind === "user" && actor.userId === userId) {
		throw new AccountError(
			`${actor.name} changes the own account`,
			"Không ai tự làm việc này với tài khoản của mình. Hãy nhờ một người quản trị khác.",
		);
	}
	return requireAccount(tx, userId);
}

/** @throws AccountError when a role is to be held in a section that is not there. */
export async function requireSections(tx: Tx, roles: readonly RoleAssignment[]): Promise<void> {
	const known = new Set((await listCategoryRows(tx)).map(({ id }) => id));
	const missing = roles.find(({ categoryId }) => categoryId !== null && !known.has(categoryId));
	if (!missing) return;
	const words = "Chuyên mục của một vai trò không còn. Hãy chọn lại.";
	throw new AccountError(`no section ${missing.categoryId}`, words, { "roles[]": words });
}

/** Makes a change that must leave somebody who can administer the portal. @throws AccountError when nobody would be left. */
export async function keepAdministrator(tx: Tx, change: () => Promise<void>): Promise<void> {
	const before = await countActiveHolders(tx, "quan_tri");
	await change();
	if (before > 0 && (await countActiveHolders(tx, "quan_tri")) === 0) {
		throw new AccountError(
			"the last administrator",
			"Đây là người quản trị hệ thống cuối cùng còn dùng được. Hãy giao vai trò này cho một người khác trước.",
		);
	}
}

/** Notes in the log what was done to an account. */
export function noteAccount(
	tx: Tx,
	actor: Actor,
	userId: number,
	{ action, ...details }: { action: string } & Record<string, unknown>,
): Promise<void> {
	return insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `user:${userId}`, details });
}
