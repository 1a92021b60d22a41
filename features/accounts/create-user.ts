import { randomBytes } from "node:crypto";
import * as z from "zod";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getUserIdByEmail, insertUser, replaceUserRoles } from "../../db/queries/users.ts";
import { hashToken } from "../../lib/sealed.ts";
import { AccountError, emailField, nameField, rolesField, toRoleText } from "./account.ts";
import { type Actor, toActorColumns } from "./actor.ts";
import { requireSections } from "./managed-account.ts";
import { hashPassword } from "./password-hash.ts";
import { findPasswordFault } from "./password-rules.ts";
import { requireCan } from "./policy.ts";

const INVITATION_MS = 48 * 3_600_000;
const CODE_BYTES = 16;

const newUser = z.object({ email: emailField, name: nameField, roles: rolesField });

/** As typed: `roles` like "truong_bbt" or "phong_vien:12". */
export interface NewUser {
	email: string;
	name: string;
	roles: readonly string[];
}

type ParsedUser = z.output<typeof newUser>;

function parseNewUser(values: NewUser): ParsedUser {
	const parsed = newUser.safeParse(values);
	if (parsed.success) return parsed.data;
	throw new AccountError("invalid account", [...new Set(parsed.error.issues.map(({ message }) => message))].join(" "));
}

type StoredPart = { passwordHash: string; passwordChangedAt: Date } | { inviteHash: string; inviteExpiresAt: Date };

async function insert(actor: Actor, { email, name, roles }: ParsedUser, stored: StoredPart): Promise<number> {
	return db.tx(async (tx) => {
		if ((await getUserIdByEmail(tx, email)) !== null) {
			const taken = `Đã có tài khoản dùng địa chỉ ${email}.`;
			throw new AccountError("address is taken", taken, { email: taken });
		}
		await requireSections(tx, roles);
		const id = await insertUser(tx, { email, name, ...stored });
		await replaceUserRoles(tx, id, roles);
		const action = "passwordHash" in stored ? "user.create" : "user.invite";
		const details = { roles: roles.map(toRoleText) };
		await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `user:${id}`, details });
		return id;
	});
}

/** A code that lets its bearer set a password once, within 48 hours; only its hash is to be stored. */
export function makeInvitation(now = new Date()): { code: string; inviteHash: string; inviteExpiresAt: Date } {
	const code = randomBytes(CODE_BYTES).toString("base64url");
	return { code, inviteHash: hashToken(code), inviteExpiresAt: new Date(now.getTime() + INVITATION_MS) };
}

/**
 * Makes an account that waits for its owner.
 * @returns the code for its link. @throws NotAllowedError, AccountError for bad values or an address that is taken.
 */
export async function inviteUser(actor: Actor, values: NewUser): Promise<{ code: string; expiresAt: Date }> {
	requireCan(actor, "user.manage");
	const parsed = parseNewUser(values);
	const { code, ...stored } = makeInvitation();
	await insert(actor, parsed, stored);
	return { code, expiresAt: stored.inviteExpiresAt };
}

/**
 * Makes an account that can be used at once, as the first one is.
 * @throws NotAllowedError, AccountError for bad values, an address that is taken, or a password others would guess.
 */
export async function createUser(actor: Actor, values: NewUser, password: string): Promise<number> {
	requireCan(actor, "user.manage");
	const parsed = parseNewUser(values);
	const fault = findPasswordFault(password, [parsed.email, parsed.name]);
	if (fault) throw new AccountError("weak password", fault);
	return insert(actor, parsed, { passwordHash: await hashPassword(password), passwordChangedAt: new Date() });
}
