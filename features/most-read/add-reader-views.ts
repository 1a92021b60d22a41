import { db } from "../../db/client.ts";
import { addHourlyViews, addViews, listPublishedIds } from "../../db/queries/view-counts.ts";
import { toDayKey } from "../../lib/dates.ts";
import { toHour } from "./most-read.ts";

/** Adds views that came in around `at`, by article id; those of articles that are not published are dropped. */
export async function addReaderViews(views: ReadonlyMap<number, number>, at: Date): Promise<void> {
	if (views.size === 0) return;
	await db.tx(async (tx) => {
		const published = await listPublishedIds(tx, [...views.keys()]);
		const counted = [...views]
			.filter(([articleId]) => published.has(articleId))
			.map(([articleId, count]) => ({ articleId, views: count }));
		await addViews(
			tx,
			counted.map((row) => ({ ...row, day: toDayKey(at) })),
		);
		await addHourlyViews(
			tx,
			counted.map((row) => ({ ...row, hour: toHour(at) })),
		);
	});
}
