import { createHash, randomBytes } from "node:crypto";
import * as z from "zod";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getUserIdByEmail, insertInvitedUser, ROLES } from "../../db/queries/users.ts";
import { type Actor, toActorColumns } from "./actor.ts";
import { requireCan } from "./policy.ts";

const INVITATION_MS = 48 * 3_600_000;

const invitation = z.object({
	email: z.email("Địa chỉ e-mail không hợp lệ.").trim().toLowerCase().max(254),
	name: z.string().trim().min(2, "Họ tên quá ngắn.").max(100, "Họ tên quá dài."),
	role: z.enum(ROLES, `Vai trò phải là một trong: ${ROLES.join(", ")}.`),
});

/** The account cannot be made; `personMessage` says why. */
export class InvitationError extends Error {
	override name = "InvitationError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string) {
		super(message);
		this.personMessage = personMessage;
	}
}

/**
 * Makes an account that waits for its owner. Only the code's hash is stored.
 * @returns the code the owner sets a password with, valid once within 48 hours.
 * @throws NotAllowedError, InvitationError for bad values or an address that has an account.
 */
export async function inviteUser(
	actor: Actor,
	values: Record<"email" | "name" | "role", string>,
): Promise<{ code: string; expiresAt: Date }> {
	requireCan(actor, "user.invite");
	const parsed = invitation.safeParse(values);
	if (!parsed.success) {
		throw new InvitationError("invalid invitation", parsed.error.issues.map(({ message }) => message).join(" "));
	}
	const code = randomBytes(16).toString("base64url");
	const expiresAt = new Date(Date.now() + INVITATION_MS);
	const inviteHash = createHash("sha256").update(code).digest("hex");
	await db.tx(async (tx) => {
		if ((await getUserIdByEmail(tx, parsed.data.email)) !== null) {
			throw new InvitationError("address is taken", `Đã có tài khoản dùng địa chỉ ${parsed.data.email}.`);
		}
		const id = await insertInvitedUser(tx, { ...parsed.data, inviteHash, inviteExpiresAt: expiresAt });
		const details = { role: parsed.data.role };
		await insertAuditEntry(tx, { ...toActorColumns(actor), action: "user.invite", subject: `user:${id}`, details });
	});
	return { code, expiresAt };
}
