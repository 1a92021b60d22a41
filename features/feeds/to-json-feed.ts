import { toDateTimeAttribute } from "../../lib/dates.ts";
import type { Channel, FeedItem } from "./channel.ts";

const toTimestamp = (at: Date) => toDateTimeAttribute({ at, hasClockTime: true });

/** JSON Feed 1.1: the same items under the same ids as in RSS. */
export function toJsonFeed(channel: Channel, hub: string | null): string {
	const { title, description, pageUrl, siteName, items } = channel;
	return JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title,
		description,
		home_page_url: pageUrl,
		feed_url: channel.toFeedUrl("json"),
		language: "vi",
		authors: [{ name: siteName }],
		...(hub === null ? {} : { hubs: [{ type: "WebSub", url: hub }] }),
		items: items.map(toItem),
	});
}

function toItem(item: FeedItem) {
	const { image } = item;
	return {
		id: item.guid,
		url: item.url,
		title: item.title,
		summary: item.lead,
		content_html: item.html,
		language: item.language,
		date_published: toTimestamp(item.publishedAt),
		date_modified: toTimestamp(item.changedAt),
		...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
		tags: [item.category],
		...(image
			? { image: image.url, attachments: [{ url: image.url, mime_type: "image/jpeg", size_in_bytes: image.bytes }] }
			: {}),
	};
}
