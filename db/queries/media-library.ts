import { and, asc, desc, eq, gte, inArray, isNotNull, lt, lte, type SQL } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { mediaItems, mediaOriginals, users } from "../tables.ts";
import type { MediaItemRow } from "./media.ts";
import { listWordConditions } from "./media-words.ts";

export interface LibraryFilter {
	/** Beginnings of words, folded; every one must be there. */
	words: readonly string[];
	/** Any when null. */
	kind: MediaItemRow["kind"] | null;
	/** Number of the account it came from; any when null. */
	uploaderId: number | null;
	/** Came from `since` on and before `until`; null leaves an end open. */
	since: Date | null;
	until: Date | null;
	/** Only those whose rights end on this day ("2026-12-31") at the latest. */
	rightsUntil: string | null;
}

function toConditions(reader: Reader, filter: LibraryFilter): (SQL | undefined)[] {
	const { words, kind, uploaderId, since, until, rightsUntil } = filter;
	return [
		...listWordConditions(reader, words),
		kind === null ? undefined : eq(mediaItems.kind, kind),
		uploaderId === null ? undefined : eq(mediaItems.createdBy, uploaderId),
		since ? gte(mediaItems.createdAt, since) : undefined,
		until ? lt(mediaItems.createdAt, until) : undefined,
		rightsUntil === null ? undefined : and(isNotNull(mediaItems.rightsEndOn), lte(mediaItems.rightsEndOn, rightsUntil)),
	];
}

/** Items of the library, the newest first, from below the number `below`, at most `limit`. */
export async function listLibraryRows(
	reader: Reader,
	filter: LibraryFilter,
	{ below, limit }: { below: number | null; limit: number },
): Promise<MediaItemRow[]> {
	const after = below === null ? undefined : lt(mediaItems.id, below);
	return reader
		.select()
		.from(mediaItems)
		.where(and(...toConditions(reader, filter), after))
		.orderBy(desc(mediaItems.id))
		.limit(limit);
}

/** Who has sent something to the library, by name. */
export async function listUploaders(reader: Reader): Promise<{ id: number; name: string }[]> {
	const senders = reader.selectDistinct({ id: mediaItems.createdBy }).from(mediaItems);
	return reader
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(inArray(users.id, senders.where(isNotNull(mediaItems.createdBy))))
		.orderBy(asc(users.name), asc(users.id));
}

/** How many items may not be shown after `day` ("2026-12-31") any more, or sooner. */
export async function countRightsEnding(reader: Reader, day: string): Promise<number> {
	const isNear = and(isNotNull(mediaItems.rightsEndOn), lte(mediaItems.rightsEndOn, day));
	return reader.$count(mediaItems, isNear);
}

/** An item with the name of who sent it; null for one that is not there. */
export async function getLibraryItem(
	reader: Reader,
	id: number,
): Promise<{ item: MediaItemRow; uploader: string | null } | null> {
	const rows = await reader
		.select({ item: mediaItems, uploader: users.name })
		.from(mediaItems)
		.leftJoin(users, eq(users.id, mediaItems.createdBy))
		.where(eq(mediaItems.id, id));
	return rows[0] ?? null;
}

export type MediaOriginalRow = typeof mediaOriginals.$inferSelect;

/** Files an item had before, the first one first. */
export async function listMediaOriginals(reader: Reader, mediaId: number): Promise<MediaOriginalRow[]> {
	return reader
		.select()
		.from(mediaOriginals)
		.where(eq(mediaOriginals.mediaId, mediaId))
		.orderBy(asc(mediaOriginals.id));
}

/** Of these SHA-256 those that an item had once. */
export async function listKnownOriginals(reader: Reader, hashes: readonly string[]): Promise<string[]> {
	if (hashes.length === 0) return [];
	const rows = await reader
		.select({ hash: mediaOriginals.hash })
		.from(mediaOriginals)
		.where(inArray(mediaOriginals.hash, [...hashes]));
	return rows.map(({ hash }) => hash);
}

/** Keeps in mind which file an item had until now. */
export async function insertMediaOriginal(tx: Tx, item: MediaItemRow): Promise<void> {
	const { id: mediaId, originalName: name, originalHash: hash, mimeType, bytes } = item;
	await tx.insert(mediaOriginals).values({ mediaId, name, hash, mimeType, bytes, replacedAt: new Date() });
}
