import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { ROLES, type Role } from "../schema/users.ts";
import { users } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { ROLES, type Role };

/** The account's id by e-mail address (lower case). */
export async function getUserIdByEmail(reader: Reader, email: string): Promise<number | null> {
	const rows = await reader.select({ id: users.id }).from(users).where(eq(users.email, email));
	return rows[0]?.id ?? null;
}

/** @returns the new account's id. It has no password until the invitation is accepted. */
export async function insertInvitedUser(
	tx: Tx,
	values: { email: string; name: string; role: Role; inviteHash: string; inviteExpiresAt: Date },
): Promise<number> {
	const rows = await tx
		.insert(users)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: users.id });
	return requireInsertedId(rows);
}
