import { db, type Tx } from "../../db/client.ts";
import {
	deleteUnusedLinks,
	dropOtherUses,
	getLinkScan,
	listChangedArticles,
	listStandingLinks,
	replaceLinkUses,
	setLinkScan,
} from "../../db/queries/checked-links.ts";
import { listHrefsOf } from "../../lib/rich-text-links.ts";
import { type CheckableLink, toCheckableLink } from "./link.ts";

const ARTICLES_AT_ONCE = 100;

function toLinks(hrefs: readonly (string | null)[], siteOrigin: string): CheckableLink[] {
	const links = hrefs.flatMap((href) => (href === null ? [] : (toCheckableLink(href, siteOrigin) ?? [])));
	return [...new Map(links.map((link) => [link.address, link])).values()];
}

/** @returns whether there may be more. */
async function gatherFromArticles(siteOrigin: string, now: Date): Promise<boolean> {
	return db.tx(async (tx) => {
		const rows = await listChangedArticles(tx, await getLinkScan(tx), ARTICLES_AT_ONCE);
		for (const { articleId, state, revisesId, body } of rows) {
			const isPublic = state === "published" && revisesId === null;
			await replaceLinkUses(tx, `article:${articleId}`, toLinks(isPublic ? listHrefsOf(body) : [], siteOrigin), now);
		}
		const last = rows.at(-1);
		if (last) await setLinkScan(tx, { updatedAt: last.updatedAt, articleId: last.articleId });
		return rows.length === ARTICLES_AT_ONCE;
	});
}

async function gatherAround(tx: Tx, siteOrigin: string, now: Date): Promise<void> {
	const { pages, siteLinks, siteBanners } = await listStandingLinks(tx);
	const holders = new Map<string, (string | null)[]>();
	for (const { id, body } of pages) holders.set(`page:${id}`, listHrefsOf(body));
	for (const { id, href } of siteLinks) holders.set(`link:${id}`, [href]);
	for (const { id, href } of siteBanners) holders.set(`banner:${id}`, [href]);
	for (const [subject, hrefs] of holders) await replaceLinkUses(tx, subject, toLinks(hrefs, siteOrigin), now);
	for (const prefix of ["page:", "link:", "banner:"]) await dropOtherUses(tx, prefix, [...holders.keys()]);
}

/**
 * Notes which links stand in what readers get: of articles those changed since the last time, a hundred in a
 * transaction; links that stand nowhere any more are forgotten.
 */
export async function gatherLinks(siteOrigin: string, now: Date, signal: AbortSignal): Promise<void> {
	while (!signal.aborted && (await gatherFromArticles(siteOrigin, now)));
	await db.tx(async (tx) => {
		await gatherAround(tx, siteOrigin, now);
		await deleteUnusedLinks(tx);
	});
}
