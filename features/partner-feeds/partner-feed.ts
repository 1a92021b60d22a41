import { PersonError } from "../../lib/person-error.ts";

export const FEED_ENTRIES_PATH = "/admin/tin-doi-tac";

/** What nobody took is forgotten so long after its source published it. */
export const ENTRY_KEPT_MS = 60 * 86_400_000;

/** An entry of a feed, as it is kept: plain words, no markup. */
export interface FeedItem {
	/** What the feed knows it by; a digest where that is very long. */
	guid: string;
	title: string;
	/** Of the text at the source: "https://…". */
	link: string | null;
	summary: string;
	/** Null where the feed does not say, leaves out the zone, or names a moment to come. */
	publishedAt: Date | null;
}

/** A feed cannot be read; its message, in Vietnamese, says why and is for staff alone. */
export class FeedError extends Error {
	override name = "FeedError";
}

/** What was asked of an entry or a feed cannot be done; nothing was changed. */
export class FeedEntryError extends PersonError {
	override name = "FeedEntryError";
}
