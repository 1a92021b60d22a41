import { answerOpenApi } from "../../../../features/public-api/answer-api.ts";

export const dynamic = "force-dynamic";

export function GET(): Response {
	return answerOpenApi();
}
