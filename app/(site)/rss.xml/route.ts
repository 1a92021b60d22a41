import { toSiteFeed } from "../../../features/feeds/site-feed.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
	return new Response(await toSiteFeed(), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
