import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { toSiteSettings } from "./site-setting-keys.ts";
import type { SiteSettings } from "./site-settings.ts";

/** Every setting as it is stored, by key: one read for all that pages ask of them. */
export function getSettings(): Promise<ReadonlyMap<string, unknown>> {
	return keepRead("settings", ["settings"], () => listSettings(db.read));
}

/** Who runs the site and how it shows things. */
export async function getSite(): Promise<SiteSettings> {
	return toSiteSettings(await getSettings());
}
