import { db } from "../../db/client.ts";
import {
	type EntryPlace,
	type EntryState,
	type FeedEntryRow,
	getPartnerFeed,
	listFeedEntries,
	listPartnerFeeds,
	type PartnerFeedRow,
} from "../../db/queries/partner-feeds.ts";
import { FEED_ENTRIES_PATH } from "./partner-feed.ts";

const PER_PAGE = 50;

export type FeedState = PartnerFeedRow & { sourceName: string };
export type FeedEntry = FeedEntryRow & { sourceName: string };

/** What the list shows, as its address says it. */
export interface EntryFilter {
	state: EntryState;
	/** Null for every source. */
	sourceId: number | null;
	/** The last entry of the page before; null for the first. */
	below: EntryPlace | null;
}

/** In the address; what is new needs no word. */
const STATE_WORDS: Readonly<Record<EntryState, string>> = { new: "", taken: "da-lay", dismissed: "bo-qua" };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What does not fit counts as not given. */
export function parseEntryFilter({ muc, nguon, truoc }: Query): EntryFilter {
	const state = muc === "da-lay" ? "taken" : muc === "bo-qua" ? "dismissed" : "new";
	const [, at, id] = /^(\d{12,14})-([1-9]\d{0,8})$/.exec(typeof truoc === "string" ? truoc : "") ?? [];
	return {
		state,
		sourceId: typeof nguon === "string" && /^[1-9]\d{0,8}$/.test(nguon) ? Number(nguon) : null,
		below: at && id ? { sortedAt: new Date(Number(at)), id: Number(id) } : null,
	};
}

/** The address of what a filter shows. */
export function toEntriesPath({ state, sourceId, below }: EntryFilter): string {
	const query = new URLSearchParams({
		...(state === "new" ? {} : { muc: STATE_WORDS[state] }),
		...(sourceId === null ? {} : { nguon: String(sourceId) }),
		...(below === null ? {} : { truoc: `${below.sortedAt.getTime()}-${below.id}` }),
	});
	return query.size > 0 ? `${FEED_ENTRIES_PATH}?${query}` : FEED_ENTRIES_PATH;
}

/** Every feed of the newsroom's sources, and how it was asked last. */
export function listFeedStates(): Promise<FeedState[]> {
	return listPartnerFeeds(db.read);
}

/** The address of a source's feed; null for a source without one. */
export async function getFeedUrl(sourceId: number): Promise<string | null> {
	return (await getPartnerFeed(db.read, sourceId))?.url ?? null;
}

/** One page of entries, the newest first. @returns as `next` the filter of the page after it; null at the end. */
export async function listEntryPage(filter: EntryFilter): Promise<{ entries: FeedEntry[]; next: EntryFilter | null }> {
	const rows = await listFeedEntries(db.read, { ...filter, limit: PER_PAGE + 1 });
	const entries = rows.slice(0, PER_PAGE);
	const last = rows.length > PER_PAGE ? entries.at(-1) : undefined;
	return { entries, next: last ? { ...filter, below: { sortedAt: last.sortedAt, id: last.id } } : null };
}
