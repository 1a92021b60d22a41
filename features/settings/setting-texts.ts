import { SETTING_KEYS, toSettingText } from "./setting-fields.ts";
import { toSiteSettings } from "./site-setting-keys.ts";

/** What each field of the screen holds: what is stored, or the default of what nobody has set. */
export function toFieldTexts(stored: ReadonlyMap<string, unknown>): Map<string, string> {
	const site = new Map(Object.entries(toSiteSettings(stored)).map(([name, value]) => [`site.${name}`, value]));
	return new Map(SETTING_KEYS.map((key) => [key, toSettingText(site.get(key) ?? stored.get(key))]));
}
