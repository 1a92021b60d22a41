import { toRfc822 } from "../../lib/dates.ts";
import { cdata, element, toXmlDocument, type XmlNode } from "../../lib/xml.ts";
import type { Channel, FeedItem } from "./channel.ts";

const NAMESPACES = {
	"xmlns:atom": "http://www.w3.org/2005/Atom",
	"xmlns:dc": "http://purl.org/dc/elements/1.1/",
	"xmlns:content": "http://purl.org/rss/1.0/modules/content/",
};

/** RSS 2.0. What stands where, and who may be called author, is as the W3C validator wants it (spec D3). */
export function toRss(channel: Channel, hub: string | null): string {
	const { title, description, pageUrl, updatedAt, items } = channel;
	return toXmlDocument(
		element(
			"rss",
			{ version: "2.0", ...NAMESPACES },
			element(
				"channel",
				{},
				element("title", {}, title),
				element("link", {}, pageUrl),
				element("description", {}, description),
				element("language", {}, "vi"),
				updatedAt && element("lastBuildDate", {}, toRfc822(updatedAt)),
				element("atom:link", { href: channel.toFeedUrl("rss"), rel: "self", type: "application/rss+xml" }),
				hub === null ? null : element("atom:link", { href: hub, rel: "hub" }),
				...items.map(toItem),
			),
		),
	);
}

function toItem(item: FeedItem): XmlNode {
	const { image } = item;
	return element(
		"item",
		{},
		element("title", {}, item.title),
		element("link", {}, item.url),
		element("guid", { isPermaLink: "false" }, item.guid),
		element("pubDate", {}, toRfc822(item.publishedAt)),
		...item.authors.map((name) => element("dc:creator", {}, name)),
		element("category", {}, item.category),
		element("description", {}, item.lead),
		element("content:encoded", {}, cdata(item.html)),
		image && element("enclosure", { url: image.url, length: image.bytes, type: "image/jpeg" }),
	);
}
