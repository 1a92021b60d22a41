import { db } from "../db/client.ts";
import { getUserIdByEmail } from "../db/queries/users.ts";
import { AccountError } from "../features/accounts/account.ts";
import { STATE_WORDS } from "../features/accounts/account-state.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { disableUser } from "../features/accounts/disable-user.ts";
import { enableUser } from "../features/accounts/enable-user.ts";
import { listAccounts } from "../features/accounts/queries.ts";
import { renewInvitation } from "../features/accounts/renew-invitation.ts";
import { resetFactor } from "../features/accounts/reset-factor.ts";
import { setUserRoles } from "../features/accounts/set-user-roles.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { adminOrigin } from "../lib/env.ts";
import { toRoleTexts } from "./role-words.ts";

const actor = systemActor("cli");

export interface UserVerbValues {
	role?: string[] | undefined;
	reason?: string | undefined;
}

/** What is done with an account, by its address. @returns what to say, null when it was called wrongly. */
type UserVerb = (email: string, values: UserVerbValues) => Promise<string | null>;

async function requireId(email: string): Promise<number> {
	const id = await getUserIdByEmail(db.read, email.trim().toLowerCase());
	if (id === null) throw new AccountError(`no account ${email}`, `Không có tài khoản dùng địa chỉ ${email}.`);
	return id;
}

/** How a one-time link is told at the terminal. */
export function toLinkWords({ code, expiresAt }: { code: string; expiresAt: Date }): string {
	return (
		`Mở liên kết này để đặt mật khẩu, trước ${formatDayAndTime(expiresAt)}, chỉ dùng được một lần:\n` +
		`${adminOrigin()}/admin/moi/${code}`
	);
}

/** Every account with what it is and whether it can be used. */
export async function listUsers(): Promise<string> {
	const accounts = await listAccounts({ text: "", role: null, state: null });
	if (accounts.length === 0) return "Chưa có tài khoản nào.";
	const lines = accounts.map(({ email, name, roleWords, state, hasSecondFactor }) => {
		const facts = [roleWords.join(", "), STATE_WORDS[state], hasSecondFactor ? "hai lớp" : "một lớp"];
		return `${email}  ${name}\n  ${facts.join(" · ")}`;
	});
	return `${lines.join("\n")}\n${accounts.length} tài khoản.`;
}

/** By the word of the command line. */
export const USER_VERBS: Record<string, UserVerb> = {
	roles: async (email, { role }) => {
		if (!role) return null;
		await setUserRoles(actor, await requireId(email), await toRoleTexts(role));
		return `Đã giao vai trò cho ${email}. Các phiên đang mở của tài khoản này đã kết thúc.`;
	},
	disable: async (email, { reason }) => {
		await disableUser(actor, await requireId(email), reason ?? "Khóa tại máy chủ");
		return `Đã khóa tài khoản ${email}.`;
	},
	enable: async (email) => {
		await enableUser(actor, await requireId(email));
		return `Đã mở khóa tài khoản ${email}.`;
	},
	invite: async (email) => toLinkWords(await renewInvitation(actor, await requireId(email))),
	"reset-factor": async (email) => {
		await resetFactor(actor, await requireId(email));
		return `Đã gỡ bảo vệ hai lớp của ${email}. Lần đăng nhập tới sẽ hỏi lập lại.`;
	},
};
