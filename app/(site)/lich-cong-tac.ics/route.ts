import { answerSubscription } from "../../../features/work-calendar/answer-calendar.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
	return answerSubscription();
}
