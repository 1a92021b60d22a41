import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type DataRequest, readReaderData, requireRequest } from "./reader-data.ts";

/**
 * Hands out what is kept under an e-mail address to whoever asked for it by law (Luật 91/2025/QH15). The log says how
 * much and on what ground, never whose.
 * @returns JSON. @throws NotAllowedError, FormError.
 */
export async function exportReaderData(actor: Actor, typed: DataRequest): Promise<string> {
	requireCan(actor, "reader.manage");
	const { email, reason } = requireRequest(typed);
	const data = await readReaderData(email);
	const details = {
		comments: data.comments.length,
		letters: data.letters.length,
		questions: data.questions.length,
		opinions: data.opinions.length,
		subscriptions: data.subscription ? 1 : 0,
		reason,
	};
	await db.tx((tx) =>
		insertAuditEntry(tx, { ...toActorColumns(actor), action: "reader.export", subject: "reader", details }),
	);
	return JSON.stringify({ email, exportedAt: new Date(), ...data }, null, "\t");
}
