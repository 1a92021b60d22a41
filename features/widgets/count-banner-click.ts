import { db } from "../../db/client.ts";
import { addBannerClick, getBannerRow } from "../../db/queries/boxes.ts";
import { toDayKey } from "../../lib/dates.ts";

/** Counts a reader's click and tells where the banner leads; null when there is no such banner or it leads nowhere. */
export async function countBannerClick(bannerId: number, now = new Date()): Promise<string | null> {
	const row = await getBannerRow(db.read, bannerId);
	if (!row?.href) return null;
	await db.tx((tx) => addBannerClick(tx, bannerId, toDayKey(now)));
	return row.href;
}
