import { db } from "../../db/client.ts";
import {
	countCorrections,
	listCorrectionRows,
	listCorrectionsOf,
	listCorrectionsSince,
} from "../../db/queries/corrections.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry, recordTags } from "../../lib/page-record.ts";
import { type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { CORRECTIONS_TAG, type Correction, type ListedCorrection } from "./correction.ts";

const PER_PAGE = 20;

/** The notes that stand on an article, the newest first. A text that was never changed has none, and costs no read. */
export async function listArticleCorrections({
	id,
	modifiedAt,
}: Pick<PublishedArticle, "id" | "modifiedAt">): Promise<Correction[]> {
	recordTags(`article:${id}`);
	return modifiedAt === null ? [] : listCorrectionsOf(db.read, id);
}

/** Nghị định 237/2026/NĐ-CP, Điều 19 wants a correction on the front page for a time; a month is its usual measure. */
const APOLOGY_DAYS = 30;
const DAY_MS = 86_400_000;

/** Corrections with an apology whose time on the front page runs; a page that shows them expires when the first one ends. */
export async function listOpenApologies(now: Date): Promise<(Correction & { article: { title: string } })[]> {
	const since = new Date(now.getTime() - APOLOGY_DAYS * DAY_MS);
	const known = await keepRead("apologies", [CORRECTIONS_TAG], () => listCorrectionsSince(db.read, "apology", since));
	// What was read and kept may have come to its end since.
	const rows = known.filter(({ correction }) => correction.at >= since);
	const last = rows.at(-1)?.correction.at;
	if (last) recordExpiry(new Date(last.getTime() + APOLOGY_DAYS * DAY_MS));
	return rows.map(({ correction: { id, kind, note, at }, title }) => ({ id, kind, note, at, article: { title } }));
}

export interface CorrectionListPage {
	corrections: ListedCorrection[];
	page: number;
	pageCount: number;
}

/** One page of all notes, the newest first; null beyond the end. */
export async function listCorrections(page: number): Promise<CorrectionListPage | null> {
	recordTags(CORRECTIONS_TAG);
	const pageCount = Math.max(1, Math.ceil((await countCorrections(db.read)) / PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const rows = await listCorrectionRows(db.read, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
	recordTags(...rows.map(({ correction }) => `article:${correction.articleId}`));
	const corrections = rows.map(({ correction: { id, kind, note, at, articleId }, article }) => {
		const path = article.state === "published" ? toArticlePath({ id: articleId, slug: article.slug }) : null;
		return { id, kind, note, at, article: { title: article.title, path } };
	});
	return { corrections, page, pageCount };
}
