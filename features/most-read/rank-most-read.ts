import { db } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	deleteViewHours,
	listMostRead,
	listMostViewed,
	listPublishedIds,
	replaceMostRead,
} from "../../db/queries/view-counts.ts";
import { toHour, WINDOWS } from "./most-read.ts";

const LISTED = 20;
/** Some of the most viewed may have been taken down since. */
const LOOKED_AT = 2 * LISTED;

/** Finds out what was read most in each window; pages that show it are made anew behind the readers' backs. */
export async function rankMostRead(now: Date): Promise<void> {
	const hour = toHour(now);
	await db.tx(async (tx) => {
		await deleteViewHours(tx, hour - Math.max(...WINDOWS));
		let hasChanged = false;
		for (const hours of WINDOWS) {
			const viewed = await listMostViewed(tx, hour - hours + 1, LOOKED_AT);
			const published = await listPublishedIds(
				tx,
				viewed.map(({ articleId }) => articleId),
			);
			const list = viewed.filter(({ articleId }) => published.has(articleId)).slice(0, LISTED);
			const before = await listMostRead(tx, hours);
			hasChanged ||= before.join() !== list.map(({ articleId }) => articleId).join();
			await replaceMostRead(tx, hours, list);
		}
		if (hasChanged) await bumpTags(tx, "aged", ["most-read"]);
	});
}
