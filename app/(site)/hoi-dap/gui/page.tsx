import type { Metadata } from "next";
import { QuestionPageView } from "../../../../features/questions/question-page-view.tsx";
import { takeQuestionPage } from "../../../../features/questions/take-question-page.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeQuestionPage();
	const isSent = state?.shows === "question-sent";
	const isWrong = state !== null && state.status !== 200;
	const title = isSent ? "Đã nhận câu hỏi" : isWrong ? "Câu hỏi chưa được gửi" : "Gửi câu hỏi";
	return toPageMetadata({ title, path: null });
}

/** Shows what the gate's endpoint made of a question; without it there is nothing here. */
export default function AskPage() {
	const state = takeQuestionPage();
	if (state) return <QuestionPageView state={state} />;
	recordStatus(404);
	return null;
}
