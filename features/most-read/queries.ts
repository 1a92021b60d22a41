import { db } from "../../db/client.ts";
import { sumVisits } from "../../db/queries/statistics.ts";
import { listMostRead } from "../../db/queries/view-counts.ts";
import { toDayKey } from "../../lib/dates.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import type { ArticleHeadline } from "../articles/article.ts";
import { listHeadlines } from "../articles/teasers.ts";
import type { MostReadWindow } from "./most-read.ts";

/** Ids of what was read most in the last hours, the most read first; some may have been taken down since. */
export function listMostReadIds(hours: MostReadWindow): Promise<number[]> {
	return keepRead(`most-read-${hours}`, ["most-read"], () => listMostRead(db.read, hours));
}

/** What was read most in the last hours, the most read first. */
export async function listMostReadHeadlines(hours: MostReadWindow, limit: number): Promise<ArticleHeadline[]> {
	return (await listHeadlines(await listMostReadIds(hours))).slice(0, limit);
}

/** How often articles were read today, this month and in all; robots do not count, nor a reader who comes back within half an hour. */
export function countVisits(now: Date): Promise<{ today: number; month: number; all: number }> {
	const today = toDayKey(now);
	return sumVisits(db.read, today, `${today.slice(0, 7)}-01`);
}
