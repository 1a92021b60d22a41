import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { SettingError, writeSetting } from "./change-setting.ts";
import { toSettingLabel } from "./setting-fields.ts";
import { toFieldTexts } from "./setting-texts.ts";

/** What a field showed, and what it holds now. */
export interface SettingEdit {
	key: string;
	was: string;
	text: string;
}

/**
 * Changes the settings whose field was changed, all of them or none; the others are left alone.
 * @returns how many. @throws NotAllowedError; FormError beside the field of a value that cannot be, or that somebody
 * else changed meanwhile.
 */
export async function keepSettings(actor: Actor, edits: readonly SettingEdit[]): Promise<number> {
	requireCan(actor, "settings.change");
	const changed = edits.filter(({ was, text }) => was !== text);
	await db.tx(async (tx) => {
		const stored = toFieldTexts(await listSettings(tx));
		for (const { key, was, text } of changed) {
			if (stored.get(key) !== was) {
				const message = `“${toSettingLabel(key)}” vừa được người khác đổi thành “${stored.get(key) ?? ""}”. Hãy tải lại trang rồi sửa.`;
				throw new FormError(message, { [key]: message });
			}
			try {
				await writeSetting(tx, actor, key, text);
			} catch (error) {
				if (!(error instanceof SettingError)) throw error;
				const message = `“${toSettingLabel(key)}” không nhận được giá trị này. Hãy xem lại cách viết.`;
				throw new FormError(message, { [key]: message });
			}
		}
	});
	return changed.length;
}
