import { db } from "../../db/client.ts";
import { getAuditRow, insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteSetting, listSettings } from "../../db/queries/settings.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { SETTING_ACTION, SettingError, writeSetting } from "./change-setting.ts";

/**
 * Sets a setting to what it was before a change the log tells of; what nobody had set then has its default again.
 * @param entryId row of the audit log. @throws NotAllowedError; SettingError when the row tells of no such change.
 */
export async function revertSetting(actor: Actor, entryId: number): Promise<void> {
	requireCan(actor, "settings.change");
	await db.tx(async (tx) => {
		const entry = await getAuditRow(tx, entryId);
		if (entry?.action !== SETTING_ACTION)
			throw new SettingError(`no change ${entryId}`, "Không có lần đổi cài đặt này.");
		const key = entry.subject.slice("setting:".length);
		const { before } = entry.details;
		if (before !== null && before !== undefined) return writeSetting(tx, actor, key, String(before));
		const current = (await listSettings(tx)).get(key) ?? null;
		await deleteSetting(tx, key);
		await bumpTags(tx, "changed", ["settings"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: SETTING_ACTION, subject: entry.subject, details: { before: current, after: null } },
		});
	});
}
