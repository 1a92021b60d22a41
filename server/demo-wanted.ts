import { db } from "../db/client.ts";
import { hasArticles } from "../db/queries/demo.ts";
import { listSettings } from "../db/queries/settings.ts";

/** Set once demo content was removed: it does not come back by itself. */
export const DEMO_REMOVED_KEY = "demo.removed";
/** How far the archive of composed articles has come; nothing where there is none. */
export const ARCHIVE_KEY = "demo.archive";

/** Whether the database may still get the invented content: it has no article, and nobody has taken the demo away. */
export async function isDemoWanted(): Promise<boolean> {
	const isRemoved = (await listSettings(db.read)).has(DEMO_REMOVED_KEY);
	return !isRemoved && !(await hasArticles(db.read));
}
