import { randomBytes } from "node:crypto";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { countRecoveryCodes, replaceRecoveryCodes } from "../../db/queries/second-factors.ts";
import { toBase32 } from "../../lib/base32.ts";
import { hashToken } from "../../lib/sealed.ts";
import { toActorColumns } from "./actor.ts";
import type { Staff } from "./session.ts";

const CODES = 10;
const CODE_BYTES = 16;
const GROUP = /.{1,5}/g;

/**
 * Ten new codes, each good once in the place of the authenticator's; those from before are worth nothing. Only their
 * hashes are stored. @returns the codes as they are to be shown, once.
 */
export async function renewRecoveryCodes(staff: Staff): Promise<string[]> {
	const { userId } = staff.actor;
	const codes = Array.from({ length: CODES }, () => toBase32(randomBytes(CODE_BYTES)));
	await db.tx(async (tx) => {
		await replaceRecoveryCodes(tx, userId, codes.map(hashToken));
		const entry = { action: "factor.recoveryCodes", subject: `user:${userId}`, details: { codes: CODES } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
	});
	return codes.map((code) => (code.match(GROUP) ?? []).join("-"));
}

/** How many are left. */
export function countOwnRecoveryCodes(staff: Staff): Promise<number> {
	return countRecoveryCodes(db.read, staff.actor.userId);
}
