import { createHash } from "node:crypto";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import { type RawEntry, readFeedEntries } from "./feed-reader.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { ENTRY_KEPT_MS, type FeedItem } from "./partner-feed.ts";
import { toPlainWords } from "./to-plain-words.ts";

const MOST_ITEMS = 50;
const TITLE_LETTERS = 300;
const SUMMARY_LETTERS = 1000;
const GUID_LETTERS = 500;
/** Letters that XML does not know, sent all the same. */
const BAD_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

interface Reading {
	/** Where the feed was read: addresses in it may be relative. */
	feedUrl: string;
	now: Date;
}

function toLink(text: string, feedUrl: string): string | null {
	const url = text.trim() === "" ? null : URL.parse(text.trim(), feedUrl);
	return url && /^https?:$/.test(url.protocol) && isAllowedHref(url.href) ? url.href : null;
}

/** The guid as it is known here; the link in its place where there is none. */
function toGuid(guid: string, link: string | null): string {
	const known =
		guid
			.replace(/[\p{Cc}\s]+/gu, " ")
			.trim()
			.toWellFormed() ||
		(link ?? "");
	return known.length <= GUID_LETTERS ? known : `sha256:${createHash("sha256").update(known).digest("hex")}`;
}

function toItem({ texts, isPermaLink }: RawEntry, { feedUrl, now }: Reading): FeedItem | null {
	const first = (...names: string[]) => names.map((name) => texts.get(name)?.trim() ?? "").find(Boolean) ?? "";
	const given = first("guid", "id");
	const link = toLink(first("link"), feedUrl) ?? (isPermaLink && URL.canParse(given) ? toLink(given, feedUrl) : null);
	const guid = toGuid(given, link);
	const summary = toPlainWords(first("description", "summary", "content"), SUMMARY_LETTERS);
	const title = toPlainWords(first("title"), TITLE_LETTERS) || toPlainWords(summary, 120);
	if (guid === "" || title === "") return null;
	const publishedAt = parseFeedDate(first("pubDate", "dc:date", "published", "issued", "updated"), now);
	return { guid, title, link, summary, publishedAt };
}

/**
 * The entries of an RSS or Atom document as they are kept: at most 50, the newest where all are dated, or else the
 * first; each guid once. What is older than entries are kept is left out.
 * @throws FeedError for a document that is none, or not well-formed.
 */
export function parseFeed(document: string, reading: Reading): FeedItem[] {
	const sound = document.replace(/^[\s\ufeff]+/, "").replace(BAD_CHARACTERS, "");
	const byGuid = new Map<string, FeedItem>();
	for (const entry of readFeedEntries(sound)) {
		const item = toItem(entry, reading);
		if (item && !byGuid.has(item.guid)) byGuid.set(item.guid, item);
	}
	const oldest = reading.now.getTime() - ENTRY_KEPT_MS;
	const items = [...byGuid.values()].filter(({ publishedAt }) => !publishedAt || publishedAt.getTime() >= oldest);
	if (items.every(({ publishedAt }) => publishedAt !== null))
		items.sort((one, other) => Number(other.publishedAt) - Number(one.publishedAt));
	return items.slice(0, MOST_ITEMS);
}
