import { answerNewsPart } from "../../../../features/sitemaps/answer-sitemap.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
	return answerNewsPart((await params).file);
}
