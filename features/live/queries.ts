import { db } from "../../db/client.ts";
import {
	getLiveEntry,
	getPinnedLiveEntry,
	getPublicLiveCoverage,
	type LiveEntryRow,
	listLiveEntries,
	listLiveEntriesSince,
} from "../../db/queries/live.ts";
import { recordTags } from "../../lib/page-record.ts";
import { getPhotos } from "../media/photos.ts";
import { type LiveEntry, type LivePart, toLiveEntry, toLiveTag } from "./live.ts";

const PER_PAGE = 50;

const toShownPhotoIds = (rows: readonly LiveEntryRow[]) =>
	rows.flatMap(({ state, mediaId }) => (state === "shown" && mediaId !== null ? [mediaId] : []));

async function toEntries(rows: readonly LiveEntryRow[]): Promise<LiveEntry[]> {
	const photos = await getPhotos(toShownPhotoIds(rows));
	return rows.map((row) => toLiveEntry(row, photos));
}

/** The newest of a coverage. The caller knows that readers see the article. */
export async function listNewestEntries(articleId: number): Promise<LivePart> {
	recordTags(toLiveTag(articleId));
	const rows = await listLiveEntries(db.read, articleId, { before: null, limit: PER_PAGE + 1 });
	const shown = rows.slice(0, PER_PAGE);
	const hasMore = rows.length > PER_PAGE;
	const pinnedRow =
		shown.find(({ isPinned }) => isPinned) ?? (hasMore ? await getPinnedLiveEntry(db.read, articleId) : null);
	const others = shown.filter(({ isPinned }) => !isPinned);
	const all = await toEntries([...others, ...(pinnedRow ? [pinnedRow] : [])]);
	const olderThan = hasMore ? (shown.at(-1)?.id ?? null) : null;
	return { pinned: all[others.length] ?? null, entries: all.slice(0, others.length), olderThan };
}

/** What stands behind an entry; null when there is no such entry in the coverage, or nothing behind it. */
export async function listOlderEntries(articleId: number, before: number): Promise<LivePart | null> {
	recordTags(toLiveTag(articleId));
	const from = await getLiveEntry(db.read, before);
	if (from?.articleId !== articleId) return null;
	const rows = await listLiveEntries(db.read, articleId, { before, limit: PER_PAGE + 1 });
	if (rows.length === 0) return null;
	const entries = await toEntries(rows.slice(0, PER_PAGE));
	return { pinned: null, entries, olderThan: rows.length > PER_PAGE ? (entries.at(-1)?.id ?? null) : null };
}

/** More than this is read from the page itself. */
const MOST_CHANGES = 200;

/** What of a coverage changed after a reader's page was made. */
export interface LiveChanges {
	change: number;
	isOpen: boolean;
	/** Ids of the entries that are new or say something else. */
	shown: number[];
	withdrawn: number[];
}

/** @param since the coverage's `change` on the reader's page. @returns null when readers see no coverage of the article. */
export async function listLiveChanges(articleId: number, since: number): Promise<LiveChanges | null> {
	const coverage = await getPublicLiveCoverage(db.read, articleId);
	if (!coverage) return null;
	const { change, state } = coverage;
	const rows = change > since ? await listLiveEntriesSince(db.read, articleId, since, MOST_CHANGES) : [];
	const listIds = (wanted: string) => rows.filter((row) => row.state === wanted).map(({ id }) => id);
	return { change, isOpen: state === "open", shown: listIds("shown"), withdrawn: listIds("withdrawn") };
}
