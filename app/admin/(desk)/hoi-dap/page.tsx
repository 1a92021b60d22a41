import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { QuestionList, QuestionStates } from "../../../../features/questions/desk-question-list.tsx";
import { listQuestionQueue, parseQueueQuery } from "../../../../features/questions/desk-questions.ts";

export const metadata: Metadata = { title: "Hỏi – đáp" };

export default async function QuestionsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireRight("question.answer");
	const query = parseQueueQuery(await searchParams);
	const queue = await listQuestionQueue(actor, query);
	return (
		<>
			<DeskHeading title="Hỏi – đáp" note="Câu hỏi của bạn đọc, và trả lời của cơ quan có thẩm quyền." />
			<QuestionStates query={query} counts={queue.counts} />
			<QuestionList query={query} queue={queue} />
		</>
	);
}
