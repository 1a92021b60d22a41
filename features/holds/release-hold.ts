import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { endHold, getHold } from "../../db/queries/legal-holds.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { requireReason } from "./hold.ts";

/**
 * Ends a hold; that it was there stays known.
 * @throws NotAllowedError, FormError without a reason, or when it has ended already.
 */
export async function releaseHold(actor: Actor, holdId: number, reason: string): Promise<void> {
	requireCan(actor, "hold.manage");
	const given = requireReason(reason);
	await db.tx(async (tx) => {
		const hold = await getHold(tx, holdId);
		if (!hold || hold.releasedAt) throw new FormError("Mục này không còn được lưu giữ. Hãy tải lại trang.");
		await endHold(tx, holdId, { releasedAt: new Date(), releasedBy: actor.name, releaseReason: given });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "hold.release",
			subject: `${hold.subjectKind}:${hold.subjectId}`,
			details: { reason: given },
		});
	});
}
