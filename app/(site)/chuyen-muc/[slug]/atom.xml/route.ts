import { answerFeed } from "../../../../../features/feeds/answer-feed.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
	return answerFeed("atom", (await params).slug);
}
