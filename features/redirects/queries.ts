import { db } from "../../db/client.ts";
import { getRedirectTarget } from "../../db/queries/redirects.ts";
import { recordTags } from "../../lib/page-record.ts";

/** A section's other addresses: its further pages and its feed. */
const BELOW_SECTION = /^(\/chuyen-muc\/[^/?]+)(\/[^?]+)$/;

/** Where an old address (path with query) leads in one hop, or null. What stands below a section moves with it. */
export async function getRedirect(path: string): Promise<string | null> {
	recordTags("redirects");
	const target = await getRedirectTarget(db.read, path);
	if (target !== null) return target;
	const [, section, rest] = BELOW_SECTION.exec(path) ?? [];
	if (section === undefined) return null;
	const moved = await getRedirectTarget(db.read, section);
	return moved && moved + rest;
}
