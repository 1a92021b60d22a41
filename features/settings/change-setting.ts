import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listSettings, upsertSetting } from "../../db/queries/settings.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { LETTERS_MAIL_KEY, parseLetterSetting } from "./letter-setting-keys.ts";
import { toSettingLabel } from "./setting-fields.ts";
import { parseSiteSetting, SITE_SETTING_KEYS } from "./site-setting-keys.ts";
import { parseUpstreamSetting, UPSTREAM_SETTING_KEYS } from "./upstream-setting-keys.ts";

/** What the log calls a change. */
export const SETTING_ACTION = "settings.change";

/** No such setting, or a value it cannot take. */
export class SettingError extends PersonError {
	override name = "SettingError";
}

/** @throws SettingError for an unknown setting, or a value it cannot take. */
function requireSettingValue(key: string, text: string): string | boolean {
	const value = parseSiteSetting(key, text) ?? parseUpstreamSetting(key, text) ?? parseLetterSetting(key, text);
	if (value !== null) return value;
	const keys = [...SITE_SETTING_KEYS, ...Object.values(UPSTREAM_SETTING_KEYS), LETTERS_MAIL_KEY];
	throw new SettingError(
		`cannot set ${key}`,
		`Không đặt được “${toSettingLabel(key)}” thành “${text}”. Các mục có thể đặt: ${keys.join(", ")} (mục có/không: true hoặc false; e-mail và điện thoại phải đúng dạng; địa chỉ nguồn số liệu bắt đầu bằng https://).`,
	);
}

/** Writes one setting with its trace, in the caller's transaction. @throws SettingError. */
export async function writeSetting(tx: Tx, actor: Actor, key: string, text: string): Promise<void> {
	const value = requireSettingValue(key, text);
	const before = (await listSettings(tx)).get(key) ?? null;
	await upsertSetting(tx, key, value);
	await bumpTags(tx, "changed", ["settings"]);
	const details = { before, after: value };
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: SETTING_ACTION,
		subject: `setting:${key}`,
		details,
	});
}

/** Changes one setting on every page at the next request. @throws NotAllowedError, SettingError. */
export async function changeSetting(actor: Actor, key: string, text: string): Promise<void> {
	requireCan(actor, "settings.change");
	await db.tx((tx) => writeSetting(tx, actor, key, text));
}
