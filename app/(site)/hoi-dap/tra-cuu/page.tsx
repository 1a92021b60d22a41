import type { Metadata } from "next";
import { QuestionPageView } from "../../../../features/questions/question-page-view.tsx";
import { takeQuestionPage } from "../../../../features/questions/take-question-page.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Tra cứu câu hỏi", path: null });
}

/** Shows what the gate's endpoint found; without it there is nothing here. */
export default function LookupPage() {
	const state = takeQuestionPage();
	if (state) return <QuestionPageView state={state} />;
	recordStatus(404);
	return null;
}
