import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { BoxError, type BoxKind } from "./box.ts";
import { BOX_STORES } from "./box-store.ts";

/**
 * Moves one of a kind a place up (-1) or down (1); at the end of the row it stays.
 * @throws NotAllowedError; BoxError when there is none.
 */
export async function moveBox(actor: Actor, kind: BoxKind, id: number, step: -1 | 1): Promise<void> {
	requireCan(actor, "box.edit");
	const store = BOX_STORES[kind];
	await db.tx(async (tx) => {
		const boxes = await store.list(tx);
		const from = boxes.findIndex((box) => box.id === id);
		const moved = boxes[from];
		if (!moved) throw new BoxError(`no ${kind} ${id}`, "Mục này không còn.");
		const order = boxes.toSpliced(from, 1).toSpliced(Math.max(0, from + step), 0, moved);
		for (const [position, box] of order.entries()) await store.setPosition(tx, box, position);
		await bumpTags(tx, "changed", store.toTags(id));
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "box.move", subject: `${kind}:${id}`, details: { title: moved.title, step } },
		});
	});
}
