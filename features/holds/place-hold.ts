import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getOpenHold, type HeldSubject, hasSubject, insertHold } from "../../db/queries/legal-holds.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { HELD_NAMES, requireReason } from "./hold.ts";

/**
 * Keeps an article, a comment or a file from being deleted by anybody until it is released.
 * @throws NotAllowedError, FormError without a reason, for what there is not, or what is held already.
 */
export async function placeHold(actor: Actor, subject: HeldSubject, reason: string): Promise<void> {
	requireCan(actor, "hold.manage");
	const given = requireReason(reason);
	const { kind, id } = subject;
	await db.tx(async (tx) => {
		if (!(await hasSubject(tx, subject))) {
			const error = `Không có ${HELD_NAMES[kind].toLowerCase()} số ${id}. Hãy xem lại số.`;
			throw new FormError(error, { id: error });
		}
		if (await getOpenHold(tx, subject))
			throw new FormError(`${HELD_NAMES[kind]} số ${id} đã được lưu giữ.`, { id: "Đã được lưu giữ." });
		const by = toActorColumns(actor);
		await insertHold(tx, { subjectKind: kind, subjectId: id, reason: given, ...by, placedAt: new Date() });
		await insertAuditEntry(tx, {
			...by,
			action: "hold.place",
			subject: `${kind}:${id}`,
			details: { reason: given },
		});
	});
}
