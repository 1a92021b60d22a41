import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { bannerClicks, banners, links, places } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type LinkRow = typeof links.$inferSelect;
export type BannerRow = typeof banners.$inferSelect;
export type PlaceRow = typeof places.$inferSelect;

/** Every link, in order; whether its window is open is the reader's rule. */
export async function listLinkRows(reader: Reader): Promise<LinkRow[]> {
	return reader.select().from(links).orderBy(asc(links.position), asc(links.id));
}

/** Every banner of a slot such as "sidebar", in order. */
export async function listBannerRows(reader: Reader, slot: string): Promise<BannerRow[]> {
	return reader.select().from(banners).where(eq(banners.slot, slot)).orderBy(asc(banners.position), asc(banners.id));
}

export async function getBannerRow(reader: Reader, id: number): Promise<BannerRow | null> {
	const rows = await reader.select().from(banners).where(eq(banners.id, id));
	return rows[0] ?? null;
}

export async function getLinkIdByTitle(reader: Reader, title: string): Promise<number | null> {
	const rows = await reader.select({ id: links.id }).from(links).where(eq(links.title, title));
	return rows[0]?.id ?? null;
}

export async function getBannerIdByTitle(reader: Reader, title: string): Promise<number | null> {
	const rows = await reader.select({ id: banners.id }).from(banners).where(eq(banners.title, title));
	return rows[0]?.id ?? null;
}

/** @returns the new link's id. */
export async function insertLink(tx: Tx, values: Omit<typeof links.$inferInsert, "id">): Promise<number> {
	return requireInsertedId(await tx.insert(links).values(values).returning({ id: links.id }));
}

/** @returns the new banner's id. */
export async function insertBanner(tx: Tx, values: Omit<typeof banners.$inferInsert, "id">): Promise<number> {
	return requireInsertedId(await tx.insert(banners).values(values).returning({ id: banners.id }));
}

type Changes<Row> = Partial<Omit<Row, "id" | "version">>;

/** Changes the link that is still at `version`. @returns false when somebody changed it meanwhile, or it is gone. */
export async function updateLink(tx: Tx, id: number, version: number, values: Changes<LinkRow>): Promise<boolean> {
	const rows = await tx
		.update(links)
		.set({ ...values, version: version + 1 })
		.where(and(eq(links.id, id), eq(links.version, version)))
		.returning({ id: links.id });
	return rows.length > 0;
}

/** As `updateLink`. */
export async function updateBanner(tx: Tx, id: number, version: number, values: Changes<BannerRow>): Promise<boolean> {
	const rows = await tx
		.update(banners)
		.set({ ...values, version: version + 1 })
		.where(and(eq(banners.id, id), eq(banners.version, version)))
		.returning({ id: banners.id });
	return rows.length > 0;
}

export async function deleteLink(tx: Tx, id: number): Promise<void> {
	await tx.delete(links).where(eq(links.id, id));
}

/** Takes the banner away, with the count of its clicks. */
export async function deleteBanner(tx: Tx, id: number): Promise<void> {
	await tx.delete(banners).where(eq(banners.id, id));
}

/** Counts one click of the banner on a day ("2026-11-24"). */
export async function addBannerClick(tx: Tx, bannerId: number, day: string): Promise<void> {
	await tx
		.insert(bannerClicks)
		.values({ bannerId, day, clicks: 1 })
		.onConflictDoUpdate({
			target: [bannerClicks.bannerId, bannerClicks.day],
			set: { clicks: sql`${bannerClicks.clicks} + 1` },
		});
}

export async function listPlaceRows(reader: Reader): Promise<PlaceRow[]> {
	return reader.select().from(places).orderBy(asc(places.position), asc(places.id));
}

/** Adds the place, or corrects the one of that slug. */
export async function upsertPlace(tx: Tx, values: Omit<typeof places.$inferInsert, "id">): Promise<void> {
	await tx.insert(places).values(values).onConflictDoUpdate({ target: places.slug, set: values });
}

export async function deletePlaces(tx: Tx, slugs: readonly string[]): Promise<void> {
	await tx.delete(places).where(inArray(places.slug, [...slugs]));
}

/** Clicks of a banner on a day. */
export async function countBannerClicks(reader: Reader, bannerId: number, day: string): Promise<number> {
	const rows = await reader
		.select({ clicks: bannerClicks.clicks })
		.from(bannerClicks)
		.where(and(eq(bannerClicks.bannerId, bannerId), eq(bannerClicks.day, day)));
	return rows[0]?.clicks ?? 0;
}
