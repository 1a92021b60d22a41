import { db } from "../../db/client.ts";
import { getRedirectTarget } from "../../db/queries/redirects.ts";
import { recordTags } from "../../lib/page-record.ts";

/** Where an old address (path with query) leads in one hop, or null. */
export function getRedirect(path: string): Promise<string | null> {
	recordTags("redirects");
	return getRedirectTarget(db.read, path);
}
