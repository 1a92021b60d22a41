import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { toSiteSettings } from "./site-setting-keys.ts";
import type { SiteSettings } from "./site-settings.ts";

/** Who runs the site and how it shows things. */
export function getSite(): Promise<SiteSettings> {
	return keepRead("site", ["settings"], async () => toSiteSettings(await listSettings(db.read)));
}
