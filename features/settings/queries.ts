import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { toSiteSettings } from "./site-setting-keys.ts";
import type { SiteSettings } from "./site-settings.ts";

/** Who runs the site and how it shows things, read once a page. */
export function getSite(): Promise<SiteSettings> {
	recordTags("settings");
	return rememberInRecord("site", async () => toSiteSettings(await listSettings(db.read)));
}
