import { and, asc, desc, eq, gt, inArray, like, lte, ne, notExists, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import {
	articleBodies,
	articles,
	banners,
	checkedLinks,
	informationPages,
	linkScans,
	links,
	linkUses,
} from "../tables.ts";

export type CheckedLinkRow = typeof checkedLinks.$inferSelect;

/** Where the gathering of links has come to. */
export interface LinkScan {
	updatedAt: Date;
	articleId: number;
}

export async function getLinkScan(reader: Reader): Promise<LinkScan> {
	const rows = await reader.select().from(linkScans);
	return rows[0] ?? { updatedAt: new Date(0), articleId: 0 };
}

export async function setLinkScan(tx: Tx, scan: LinkScan): Promise<void> {
	await tx
		.insert(linkScans)
		.values({ id: 1, ...scan })
		.onConflictDoUpdate({ target: linkScans.id, set: scan });
}

/** Articles changed after `scan`, the longest unchanged first. */
export async function listChangedArticles(reader: Reader, scan: LinkScan, limit: number) {
	const { updatedAt, id, state, revisesId } = articles;
	return reader
		.select({ articleId: id, updatedAt, state, revisesId, body: articleBodies.body })
		.from(articles)
		.innerJoin(articleBodies, eq(articleBodies.articleId, id))
		.where(or(gt(updatedAt, scan.updatedAt), and(eq(updatedAt, scan.updatedAt), gt(id, scan.articleId))))
		.orderBy(asc(updatedAt), asc(id))
		.limit(limit);
}

/** The office's own pages, and the addresses of links and banners around the news. */
export async function listStandingLinks(reader: Reader) {
	const pages = await reader.select({ id: informationPages.id, body: informationPages.body }).from(informationPages);
	const siteLinks = await reader.select({ id: links.id, href: links.href }).from(links);
	const siteBanners = await reader.select({ id: banners.id, href: banners.href }).from(banners);
	return { pages, siteLinks, siteBanners };
}

/** What of `addresses` stands in a subject from now on; new ones are due at once. */
export async function replaceLinkUses(
	tx: Tx,
	subject: string,
	addresses: readonly { address: string; host: string }[],
	now: Date,
): Promise<void> {
	await tx.delete(linkUses).where(eq(linkUses.subject, subject));
	if (addresses.length === 0) return;
	const rows = addresses.map((link) => ({ ...link, nextCheckAt: now }));
	await tx.insert(checkedLinks).values(rows).onConflictDoNothing();
	await insertRows(
		tx,
		linkUses,
		addresses.map(({ address }) => ({ subject, address })),
	);
}

/** Subjects that begin so ("link:") and are none of `subjects` hold no link any more. */
export async function dropOtherUses(tx: Tx, prefix: string, subjects: readonly string[]): Promise<void> {
	const rows = await tx
		.selectDistinct({ subject: linkUses.subject })
		.from(linkUses)
		.where(like(linkUses.subject, `${prefix}%`));
	const gone = rows.map(({ subject }) => subject).filter((subject) => !subjects.includes(subject));
	if (gone.length > 0) await tx.delete(linkUses).where(inArray(linkUses.subject, gone));
}

/** Forgets links that stand nowhere any more. */
export async function deleteUnusedLinks(tx: Tx): Promise<void> {
	const uses = tx.select({ one: sql`1` }).from(linkUses).where(eq(linkUses.address, checkedLinks.address));
	await tx.delete(checkedLinks).where(notExists(uses));
}

export async function hasDueLink(reader: Reader, now: Date): Promise<boolean> {
	const { address, nextCheckAt } = checkedLinks;
	return (await reader.select({ address }).from(checkedLinks).where(lte(nextCheckAt, now)).limit(1)).length > 0;
}

/**
 * Takes every due link of a few hosts, so that nobody else asks them meanwhile. Who took them and ended before writing
 * what came of it leaves them due again at `until`.
 */
export async function claimDueLinks(tx: Tx, now: Date, until: Date, hosts: number): Promise<CheckedLinkRow[]> {
	const due = lte(checkedLinks.nextCheckAt, now);
	const found = await tx.selectDistinct({ host: checkedLinks.host }).from(checkedLinks).where(due).limit(hosts);
	if (found.length === 0) return [];
	return tx
		.update(checkedLinks)
		.set({ nextCheckAt: until })
		.where(
			and(
				due,
				inArray(
					checkedLinks.host,
					found.map(({ host }) => host),
				),
			),
		)
		.returning();
}

export async function updateCheckedLink(
	tx: Tx,
	address: string,
	values: Partial<Omit<CheckedLinkRow, "address" | "host">>,
): Promise<boolean> {
	const rows = await tx
		.update(checkedLinks)
		.set(values)
		.where(eq(checkedLinks.address, address))
		.returning({ address: checkedLinks.address });
	return rows.length > 0;
}

export async function getCheckedLink(reader: Reader, address: string): Promise<CheckedLinkRow | null> {
	const rows = await reader.select().from(checkedLinks).where(eq(checkedLinks.address, address));
	return rows[0] ?? null;
}

/** Links that failed and nobody has settled, the surest first. @param after address and failures of the last one shown. */
export async function listFailingLinks(
	reader: Reader,
	{ after, limit }: { after: Pick<CheckedLinkRow, "failures" | "address"> | null; limit: number },
): Promise<CheckedLinkRow[]> {
	const { failures, address, isSettled } = checkedLinks;
	return reader
		.select()
		.from(checkedLinks)
		.where(
			and(
				eq(isSettled, false),
				gt(failures, 0),
				after
					? or(lte(failures, after.failures - 1), and(eq(failures, after.failures), gt(address, after.address)))
					: undefined,
			),
		)
		.orderBy(desc(failures), asc(address))
		.limit(limit);
}

/** Whether some other house's link is well and not to be followed before `dueAfter`. */
export async function hasWellForeignLink(reader: Reader, dueAfter: Date): Promise<boolean> {
	const { nextCheckAt, failures, host, address } = checkedLinks;
	const rows = await reader
		.select({ address })
		.from(checkedLinks)
		.where(and(gt(nextCheckAt, dueAfter), eq(failures, 0), ne(host, "")))
		.limit(1);
	return rows.length > 0;
}

/** How many links are known, and when one was followed last. */
export async function countCheckedLinks(reader: Reader): Promise<{ links: number; checkedAt: Date | null }> {
	const [counted] = await reader.select({ links: sql`count(*)`.mapWith(Number) }).from(checkedLinks);
	const [last] = await reader
		.select({ checkedAt: checkedLinks.checkedAt })
		.from(checkedLinks)
		.orderBy(sql`${checkedLinks.checkedAt} desc nulls last`)
		.limit(1);
	return { links: counted?.links ?? 0, checkedAt: last?.checkedAt ?? null };
}

/** Where each address stands. */
export async function listLinkUses(
	reader: Reader,
	addresses: readonly string[],
): Promise<{ address: string; subject: string }[]> {
	if (addresses.length === 0) return [];
	return reader
		.select()
		.from(linkUses)
		.where(inArray(linkUses.address, [...addresses]))
		.orderBy(asc(linkUses.address), asc(linkUses.subject));
}

/** Links and banners around the news that lead to this address know how often it failed in a row. */
export async function setBoxFailures(tx: Tx, address: string, failures: number): Promise<void> {
	await tx.update(links).set({ failedChecks: failures }).where(eq(links.href, address));
	await tx.update(banners).set({ failedChecks: failures }).where(eq(banners.href, address));
}
