import { db } from "../../db/client.ts";
import { listPasskeyOwnerIds } from "../../db/queries/second-factors.ts";
import { getUserRow, listUserRoleRows, listUserRows, type Role, type UserRow } from "../../db/queries/users.ts";
import { fold } from "../../lib/fold.ts";
import { listCategories } from "../categories/queries.ts";
import { type AccountState, getAccountState } from "./account-state.ts";
import { type FactorResetRequest, getFactorResetRequest } from "./reset-factor.ts";
import { toRoleWord } from "./role-words.ts";
import type { RoleAssignment } from "./roles.ts";

/** An account as administrators see it; never what lets anybody in. */
export interface Account {
	id: number;
	name: string;
	email: string;
	state: AccountState;
	hasSecondFactor: boolean;
	lastSignInAt: Date | null;
	/** Until when a one-time link that was sent is good; null when there is none. */
	linkUntil: Date | null;
	roles: RoleAssignment[];
	/** "Phóng viên (Xây dựng Đảng)" … */
	roleWords: string[];
}

export interface AccountFilter {
	/** Words of the name or the address; marks do not matter. */
	text: string;
	role: Role | null;
	state: AccountState | null;
}

async function toAccounts(rows: readonly UserRow[]): Promise<Account[]> {
	const ids = rows.map(({ id }) => id);
	const roleRows = await listUserRoleRows(db.read, ids);
	const keyOwners = new Set(await listPasskeyOwnerIds(db.read));
	const sections = await listCategories();
	return rows.map((row) => {
		const { id, name, email, lastSignInAt, totpConfirmedAt } = row;
		const own = roleRows.filter(({ userId }) => userId === id);
		const roles = own.map(({ role, categoryId }) => ({ role, categoryId }));
		return {
			...{ id, name, email, lastSignInAt, roles },
			state: getAccountState(row),
			hasSecondFactor: totpConfirmedAt !== null || keyOwners.has(id),
			linkUntil: row.inviteHash === null ? null : row.inviteExpiresAt,
			roleWords: roles.map((role) => toRoleWord(role, sections)),
		};
	});
}

/** Those that match, by name. A newsroom has some dozens: they are all read and looked through here. */
export async function listAccounts({ text, role, state }: AccountFilter): Promise<Account[]> {
	const words = fold(text).split(/\s+/).filter(Boolean);
	const accounts = await toAccounts(await listUserRows(db.read));
	return accounts.filter((account) => {
		const own = fold(`${account.name} ${account.email}`);
		const hasRole = role === null || account.roles.some((assignment) => assignment.role === role);
		return hasRole && (state === null || account.state === state) && words.every((word) => own.includes(word));
	});
}

export async function getAccount(id: number): Promise<Account | null> {
	const row = await getUserRow(db.read, id);
	const [account] = row ? await toAccounts([row]) : [];
	return account ?? null;
}

/** The request for a reset of the second factor that waits for a second administrator. */
export function findFactorResetRequest(userId: number): Promise<FactorResetRequest | null> {
	return getFactorResetRequest(db.read, userId);
}
