import { toCategoryFeed } from "../../../../../features/feeds/site-feed.ts";
import { recordStatus } from "../../../../../lib/page-record.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
	const feed = await toCategoryFeed((await params).slug);
	if (feed !== null) return new Response(feed, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
	recordStatus(404);
	return new Response("Không có nguồn tin này.", {
		status: 404,
		headers: { "content-type": "text/plain; charset=utf-8" },
	});
}
