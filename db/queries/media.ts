import { asc, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { mediaItems, mediaVariants } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type MediaVariantRow = typeof mediaVariants.$inferSelect;
export type MediaItemValues = Omit<typeof mediaItems.$inferInsert, "id" | "createdAt">;
export type MediaVariantValues = Omit<MediaVariantRow, "mediaId">;

/** The items with their files, narrowest first; one row per file. */
export async function listMediaWithVariants(reader: Reader, ids: readonly number[]) {
	if (ids.length === 0) return [];
	return reader
		.select({ item: mediaItems, variant: mediaVariants })
		.from(mediaItems)
		.innerJoin(mediaVariants, eq(mediaVariants.mediaId, mediaItems.id))
		.where(inArray(mediaItems.id, [...ids]))
		.orderBy(asc(mediaItems.id), asc(mediaVariants.width));
}

/** @returns the new item's id. */
export async function insertMediaItem(
	tx: Tx,
	values: MediaItemValues,
	variants: readonly MediaVariantValues[],
): Promise<number> {
	const rows = await tx
		.insert(mediaItems)
		.values({ ...values, createdAt: new Date() })
		.returning({ id: mediaItems.id });
	const mediaId = requireInsertedId(rows);
	if (variants.length > 0) await tx.insert(mediaVariants).values(variants.map((variant) => ({ ...variant, mediaId })));
	return mediaId;
}
