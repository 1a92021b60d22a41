import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteSetting, upsertSetting } from "../../db/queries/settings.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { MAINTENANCE_KEY, requireSoundPause } from "./maintenance.ts";

const HOUR_MS = 3_600_000;
const SUBJECT = "maintenance:site";

/**
 * Pauses all writing: readers read on, whatever is sent is answered 503, the worker waits. It ends by itself.
 * @throws NotAllowedError; MaintenanceError when it would last longer than a day.
 */
export async function beginMaintenance(
	actor: Actor,
	{ hours, reason }: { hours: number; reason: string },
): Promise<void> {
	requireCan(actor, "settings.change");
	const pause = { hours, reason: toCleanText(reason) };
	requireSoundPause(pause);
	const until = new Date(Date.now() + hours * HOUR_MS);
	await db.tx(async (tx) => {
		await upsertSetting(tx, MAINTENANCE_KEY, { reason: pause.reason, until });
		await bumpTags(tx, "changed", ["settings"]);
		const details = { reason: pause.reason, until: until.toISOString() };
		await insertAuditEntry(tx, { ...toActorColumns(actor), action: "maintenance.begin", subject: SUBJECT, details });
	});
}

/** Lets everybody write again. @throws NotAllowedError. */
export async function endMaintenance(actor: Actor): Promise<void> {
	requireCan(actor, "settings.change");
	await db.tx(async (tx) => {
		await deleteSetting(tx, MAINTENANCE_KEY);
		await bumpTags(tx, "changed", ["settings"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: "maintenance.end", subject: SUBJECT, details: {} },
		});
	});
}
