import { randomBytes } from "node:crypto";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	deleteCalendarLink,
	getCalendarLink,
	getCalendarOwner,
	replaceCalendarLink,
} from "../../db/queries/calendar-links.ts";
import { listUserRoleRows } from "../../db/queries/users.ts";
import { siteOrigin } from "../../lib/env.ts";
import { hashToken } from "../../lib/sealed.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";

type Person = Actor & { kind: "user" };

const TOKEN_BYTES = 32;

const toPath = (token: string) => `/lich-rieng/${token}.ics`;

const toEntry = (actor: Person, action: string) => ({
	...toActorColumns(actor),
	...{ action, subject: `user:${actor.userId}`, details: {} },
});

/**
 * Makes the private address at which a calendar program fetches what is to be published; an older one of the same
 * person opens nothing any more. It is shown this once: only its hash is stored.
 * @returns the whole address.
 */
export async function makeCalendarLink(actor: Person, now = new Date()): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString("hex");
	await db.tx(async (tx) => {
		await replaceCalendarLink(tx, actor.userId, hashToken(token), now);
		await insertAuditEntry(tx, toEntry(actor, "calendarLink.make"));
	});
	return siteOrigin() + toPath(token);
}

/** The person's private address opens nothing any more. */
export async function closeCalendarLink(actor: Person): Promise<void> {
	await db.tx(async (tx) => {
		if (await deleteCalendarLink(tx, actor.userId)) await insertAuditEntry(tx, toEntry(actor, "calendarLink.close"));
	});
}

/** When the person's private address was made; null while there is none. */
export async function getOwnCalendarLink(actor: Person): Promise<Date | null> {
	return (await getCalendarLink(db.read, actor.userId))?.createdAt ?? null;
}

/** Whose address it is, with the rights they have today; null when it opens nothing. */
export async function readCalendarToken(token: string): Promise<Person | null> {
	const owner = await getCalendarOwner(db.read, hashToken(token));
	if (!owner) return null;
	const roles = await listUserRoleRows(db.read, [owner.userId]);
	return { kind: "user", ...owner, roles: roles.map(({ role, categoryId }) => ({ role, categoryId })) };
}
