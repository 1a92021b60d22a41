import { db } from "../../db/client.ts";
import { listNewestWords } from "../../db/queries/articles.ts";
import { fold } from "../../lib/fold.ts";
import { recordUncacheable } from "../../lib/page-record.ts";
import { ARTICLES_PER_PAGE } from "../articles/listings.ts";
import type { ArticleListPage } from "../articles/queries.ts";
import { listTeasers } from "../articles/teasers.ts";

/** Only the newest titles and leads are looked through: reading and folding more would keep other readers waiting. */
const NEWEST_SEARCHED = 600;

/** Published articles whose title or lead holds the words typed, marks or not; title matches first, newest first. */
export async function searchArticles(query: string, page: number): Promise<ArticleListPage | null> {
	recordUncacheable();
	const wanted = fold(query).trim().replace(/\s+/g, " ");
	if (wanted === "") return { articles: [], page: 1, pageCount: 1, total: 0 };
	const words = await listNewestWords(db.read, NEWEST_SEARCHED);
	const inTitle = words.filter(({ title }) => fold(title).includes(wanted));
	const isInTitle = new Set(inTitle);
	const inLead = words.filter((row) => !isInTitle.has(row) && fold(row.lead).includes(wanted));
	const found = [...inTitle, ...inLead].map(({ id }) => id);
	const pageCount = Math.max(1, Math.ceil(found.length / ARTICLES_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const offset = (page - 1) * ARTICLES_PER_PAGE;
	const articles = await listTeasers(found.slice(offset, offset + ARTICLES_PER_PAGE));
	return { articles, page, pageCount, total: found.length };
}
