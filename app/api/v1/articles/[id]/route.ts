import { answerArticle } from "../../../../../features/public-api/answer-api.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
	return answerArticle((await params).id);
}
