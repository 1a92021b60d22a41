import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { BoxError, type BoxKind } from "./box.ts";
import { BOX_STORES } from "./box-store.ts";

/**
 * Takes a topic, banner or link away for good.
 * @throws NotAllowedError; BoxError when there is none, or for a topic that articles belong to.
 */
export async function removeBox(actor: Actor, kind: BoxKind, id: number): Promise<void> {
	requireCan(actor, "box.edit");
	const store = BOX_STORES[kind];
	await db.tx(async (tx) => {
		const box = (await store.list(tx)).find((candidate) => candidate.id === id);
		if (!box) throw new BoxError(`no ${kind} ${id}`, "Mục này không còn.");
		await store.remove(tx, id);
		await bumpTags(tx, "changed", store.toTags(id));
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "box.remove", subject: `${kind}:${id}`, details: { title: box.title, href: box.href } },
		});
	});
}
