import { db } from "../../db/client.ts";
import { listArticleIds } from "../../db/queries/article-lists.ts";
import { listPublishedRows } from "../../db/queries/articles.ts";
import { fold } from "../../lib/fold.ts";
import { recordUncacheable } from "../../lib/page-record.ts";
import { ALL_ARTICLES, ARTICLES_PER_PAGE } from "../articles/listings.ts";
import type { ArticleListPage } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";

/** Only the newest titles and leads are looked through, so that the cost of a search is bounded. */
const NEWEST_SEARCHED = 2000;

/** Published articles whose title or lead holds the words typed, marks or not; title matches first, newest first. */
export async function searchArticles(query: string, page: number): Promise<ArticleListPage | null> {
	recordUncacheable();
	const wanted = fold(query).trim().replace(/\s+/g, " ");
	if (wanted === "") return { articles: [], page: 1, pageCount: 1, total: 0 };
	const ids = await listArticleIds(db.read, ALL_ARTICLES, { limit: NEWEST_SEARCHED });
	const rows = new Map((await listPublishedRows(db.read, ids)).map((row) => [row.id, row]));
	const inTitle = ids.filter((id) => fold(rows.get(id)?.title ?? "").includes(wanted));
	const inLead = ids.filter((id) => !inTitle.includes(id) && fold(rows.get(id)?.lead ?? "").includes(wanted));
	const found = [...inTitle, ...inLead];
	const pageCount = Math.max(1, Math.ceil(found.length / ARTICLES_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const offset = (page - 1) * ARTICLES_PER_PAGE;
	const articles = await listTeasers(found.slice(offset, offset + ARTICLES_PER_PAGE));
	return { articles, page, pageCount, total: found.length };
}
