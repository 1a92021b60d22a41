import { env } from "../../lib/env.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { getChannel } from "./channel.ts";
import { FEED_TYPES, type FeedFormat } from "./feed-path.ts";
import { toAtom } from "./to-atom.ts";
import { toJsonFeed } from "./to-json-feed.ts";
import { toRss } from "./to-rss.ts";

const WRITERS = { rss: toRss, atom: toAtom, json: toJsonFeed };

/** Answers with a feed of the site, or of the section of that address; who follows it learns its hub (WebSub). */
export async function answerFeed(format: FeedFormat, categorySlug: string | null): Promise<Response> {
	const channel = await getChannel(categorySlug);
	if (!channel) {
		recordStatus(404);
		return new Response(null, { status: 404 });
	}
	const { websubHub } = env();
	const links = [`<${channel.toFeedUrl(format)}>; rel="self"`];
	if (websubHub !== null) links.push(`<${websubHub}>; rel="hub"`);
	return new Response(WRITERS[format](channel, websubHub), {
		headers: { "content-type": `${FEED_TYPES[format]}; charset=utf-8`, link: links.join(", ") },
	});
}
