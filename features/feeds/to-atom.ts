import { toDateTimeAttribute } from "../../lib/dates.ts";
import { element, toXmlDocument, type XmlNode } from "../../lib/xml.ts";
import type { Channel, FeedItem } from "./channel.ts";

/** When a feed without items was last changed: the year its tag URI names. */
const BEGINNING = new Date("2026-01-01T00:00:00+07:00");

const toTimestamp = (at: Date) => toDateTimeAttribute({ at, hasClockTime: true });

/** Atom (RFC 4287): the same items under the same ids as in RSS. */
export function toAtom(channel: Channel, hub: string | null): string {
	const { guid, title, description, pageUrl, updatedAt, siteName, items } = channel;
	return toXmlDocument(
		element(
			"feed",
			{ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" },
			element("id", {}, guid),
			element("title", {}, title),
			element("subtitle", {}, description),
			element("updated", {}, toTimestamp(updatedAt ?? BEGINNING)),
			element("author", {}, element("name", {}, siteName)),
			element("link", { href: pageUrl, rel: "alternate", type: "text/html" }),
			element("link", { href: channel.toFeedUrl("atom"), rel: "self", type: "application/atom+xml" }),
			hub === null ? null : element("link", { href: hub, rel: "hub" }),
			...items.map(toEntry),
		),
	);
}

function toEntry(item: FeedItem): XmlNode {
	const { image } = item;
	return element(
		"entry",
		{},
		element("id", {}, item.guid),
		element("title", {}, item.title),
		element("link", { href: item.url, rel: "alternate", type: "text/html" }),
		image && element("link", { href: image.url, rel: "enclosure", type: "image/jpeg", length: image.bytes }),
		element("published", {}, toTimestamp(item.publishedAt)),
		element("updated", {}, toTimestamp(item.changedAt)),
		...item.authors.map((name) => element("author", {}, element("name", {}, name))),
		element("category", { term: item.category }),
		element("summary", {}, item.lead),
		element("content", { type: "html" }, item.html),
	);
}
