import { answerWeekFile } from "../../../../../features/work-calendar/answer-calendar.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ week: string }> }): Promise<Response> {
	return answerWeekFile((await params).week);
}
