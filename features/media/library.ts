import { db } from "../../db/client.ts";
import { listMediaWithVariants, type MediaItemRow, type MediaVariantRow } from "../../db/queries/media.ts";
import {
	countRightsEnding,
	type LibraryFilter,
	listLibraryRows,
	listUploaders,
} from "../../db/queries/media-library.ts";
import { toDayKey } from "../../lib/dates.ts";
import { parseLibraryWords, toLibraryFilter, toNearDay } from "./library-query.ts";

const PAGE = 40;
const SMALL = 300;

/** A small file of a picture. */
export interface Thumbnail {
	url: string;
	width: number;
	height: number;
}

/** How it stands with the rights to an item. */
export type RightsState = "open" | "near" | "ended";

export interface LibraryItem {
	id: number;
	kind: MediaItemRow["kind"];
	name: string;
	caption: string;
	alt: string;
	credit: string;
	bytes: number;
	createdAt: Date;
	rights: RightsState;
	/** Null for what is no picture. */
	thumbnail: Thumbnail | null;
}

/** Days compare as their texts. */
export function toRightsState(rightsEndOn: string | null, now: Date): RightsState {
	if (rightsEndOn === null || rightsEndOn > toNearDay(now)) return "open";
	return rightsEndOn < toDayKey(now) ? "ended" : "near";
}

/** The smallest JPEG that is large enough; null without any. */
export function toThumbnail(variants: readonly Omit<MediaVariantRow, "mediaId">[]): Thumbnail | null {
	const jpegs = variants.filter(({ format }) => format === "jpeg").sort((a, b) => a.width - b.width);
	const file = jpegs.find(({ width }) => width >= SMALL) ?? jpegs.at(-1);
	return file ? { url: `/tep/${file.fileName}`, width: file.width, height: file.height } : null;
}

/** One page of the library, the newest first, and below which number the next one begins. */
export async function listLibrary(
	filter: LibraryFilter,
	below: number | null,
	now = new Date(),
): Promise<{ items: LibraryItem[]; next: number | null }> {
	const rows = await listLibraryRows(db.read, filter, { below, limit: PAGE + 1 });
	const shown = rows.slice(0, PAGE);
	const photoIds = shown.flatMap(({ id, kind }) => (kind === "photo" ? [id] : []));
	const files = await listMediaWithVariants(db.read, photoIds);
	const variants = Map.groupBy(files, ({ item }) => item.id);
	const items = shown.map(({ id, kind, originalName, caption, alt, credit, bytes, createdAt, rightsEndOn }) => ({
		...{ id, kind, name: originalName, caption, alt, credit, bytes, createdAt },
		rights: toRightsState(rightsEndOn, now),
		thumbnail: toThumbnail((variants.get(id) ?? []).map(({ variant }) => variant)),
	}));
	return { items, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** Who has sent something, as a filter offers them. */
export async function listUploaderChoices(): Promise<{ value: string; label: string }[]> {
	return (await listUploaders(db.read)).map(({ id, name }) => ({ value: String(id), label: name }));
}

/** How many items may not be shown any more, or soon not. */
export function countNearEnd(now = new Date()): Promise<number> {
	return countRightsEnding(db.read, toNearDay(now));
}

/** A picture of the library as somebody chooses it, with what is said of it there. */
export interface LibraryPicture {
	mediaId: number;
	thumbnail: Thumbnail;
	name: string;
	alt: string;
	caption: string;
	credit: string;
}

export interface FoundPictures {
	pictures: LibraryPicture[];
	/** Below which number more of them are; null when there are none. */
	next: number | null;
}

/** Pictures that have all these words, the newest first; none whose rights have ended. */
export async function findLibraryPictures(
	text: string,
	below: number | null,
	now = new Date(),
): Promise<FoundPictures> {
	const filter = toLibraryFilter({ ...parseLibraryWords({ q: text }), kind: "anh" }, now);
	const { items, next } = await listLibrary(filter, below, now);
	const pictures = items.flatMap(({ id, thumbnail, rights, name, alt, caption, credit }) =>
		thumbnail && rights !== "ended" ? [{ mediaId: id, thumbnail, name, alt, caption, credit }] : [],
	);
	return { pictures, next };
}
