import { answerSitemapPart } from "../../../../features/sitemaps/answer-sitemap.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
	return answerSitemapPart((await params).file);
}
