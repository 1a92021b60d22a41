import { answerCategoryList } from "../../../../features/public-api/answer-api.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
	return answerCategoryList();
}
