import { db } from "../../db/client.ts";
import { listMostRead } from "../../db/queries/view-counts.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import type { ArticleHeadline } from "../articles/article.ts";
import { listHeadlines } from "../articles/teasers.ts";
import type { MostReadWindow } from "./most-read.ts";

/** What was read most in the last hours, the most read first, without the articles of `except`. */
export async function listMostReadHeadlines(
	hours: MostReadWindow,
	limit: number,
	except: ReadonlySet<number> = new Set(),
): Promise<ArticleHeadline[]> {
	const ids = await keepRead(`most-read-${hours}`, ["most-read"], () => listMostRead(db.read, hours));
	return (await listHeadlines(ids.filter((id) => !except.has(id)))).slice(0, limit);
}
