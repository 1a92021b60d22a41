import { answerFeed } from "../../../features/feeds/answer-feed.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
	return answerFeed("rss", null);
}
