import { answerArticleList } from "../../../../features/public-api/answer-api.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
	return answerArticleList(request);
}
