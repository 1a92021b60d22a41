import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { MAINTENANCE_KEY, type Maintenance, toMaintenance } from "./maintenance.ts";

/** Whether writing is paused; asked of the database anew each time. */
export async function getMaintenance(now = new Date()): Promise<Maintenance | null> {
	return toMaintenance((await listSettings(db.read)).get(MAINTENANCE_KEY), now);
}
