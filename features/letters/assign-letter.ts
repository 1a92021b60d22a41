import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { updateLetter } from "../../db/queries/letters.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { listStaff } from "../accounts/list-staff.ts";
import { can, requireCan } from "../accounts/policy.ts";
import { LetterError, requireLetter } from "./settle-letter.ts";

/**
 * Giao thư: says who is to see to it; a new letter is then being seen to.
 * @param assigneeId null for nobody in particular.
 * @throws NotAllowedError, LetterError, also for somebody who may not settle letters.
 */
export async function assignLetter(actor: Actor, id: number, assigneeId: number | null): Promise<void> {
	requireCan(actor, "letter.settle");
	await db.tx(async (tx) => {
		const { letter } = await requireLetter(tx, id);
		if (letter.assigneeId === assigneeId) return;
		const staff = assigneeId === null ? [] : await listStaff(tx);
		const assignee = staff.find((person) => person.userId === assigneeId && can(person, "letter.settle")) ?? null;
		if (assigneeId !== null && !assignee) {
			const sentence = "Người này không xử lý được thư bạn đọc. Hãy chọn người khác.";
			throw new LetterError(`account ${assigneeId} may not settle letters`, sentence);
		}
		const begun = assigneeId !== null && letter.state === "new" ? { state: "in_hand" as const } : {};
		await updateLetter(tx, id, { assigneeId, ...begun });
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "letter.assign",
			subject: `letter:${id}`,
			details: { to: assignee?.name ?? null },
		});
	});
}
