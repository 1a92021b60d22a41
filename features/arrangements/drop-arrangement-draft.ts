import { db } from "../../db/client.ts";
import { deleteArrangementDraft } from "../../db/queries/arrangements.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import type { Surface } from "./arrangement.ts";
import { requireArranger } from "./require-arranger.ts";

/** Throws away what was being prepared; readers see what they saw. @throws NotAllowedError. */
export async function dropArrangementDraft(actor: Actor, surface: Surface): Promise<void> {
	await db.tx(async (tx) => {
		await requireArranger(tx, actor, surface);
		await deleteArrangementDraft(tx, surface);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "arrangement.drop", subject: `arrangement:${surface}`, details: {} },
		});
	});
}
