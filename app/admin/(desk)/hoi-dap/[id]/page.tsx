import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	acceptQuestionAction,
	answerQuestionAction,
	editQuestionAction,
	refuseQuestionAction,
} from "../../../../../features/questions/actions.ts";
import { QuestionEdits, QuestionFacts } from "../../../../../features/questions/desk-question-facts.tsx";
import { getDeskQuestion } from "../../../../../features/questions/desk-questions.ts";
import { FIELD_CHOICES } from "../../../../../features/questions/question.ts";
import {
	AcceptForm,
	AnswerForm,
	QuestionEditForm,
	RefuseForm,
} from "../../../../../features/questions/question-work.client.tsx";

export const metadata: Metadata = { title: "Câu hỏi của bạn đọc" };

export default async function QuestionPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("question.answer");
	const { id } = await params;
	const found = /^[1-9]\d{0,8}$/.test(id) ? await getDeskQuestion(actor, Number(id)) : null;
	if (!found) notFound();
	const { question, edits } = found;
	const { state, field, office, answer, title, content } = question;
	const at = { questionId: question.id, baseVersion: question.version };
	const isRefused = state === "rejected";
	return (
		<>
			<DeskHeading title={title} />
			<QuestionFacts question={question} />
			<p className="max-w-160 text-base wrap-anywhere whitespace-pre-line">{content}</p>
			{(state === "new" || isRefused) && (
				<AcceptForm action={acceptQuestionAction} at={at} label={isRefused ? "Tiếp nhận lại" : "Tiếp nhận"} />
			)}
			{!isRefused && (
				<AnswerForm
					action={answerQuestionAction}
					at={at}
					state={state}
					kept={{ field, office, answer }}
					fields={FIELD_CHOICES}
				/>
			)}
			<div className="max-w-160">
				<QuestionEditForm action={editQuestionAction} at={at} kept={{ title, content }} />
				{!isRefused && state !== "withdrawn" && (
					<RefuseForm action={refuseQuestionAction} at={at} isPublished={state === "published"} />
				)}
			</div>
			<QuestionEdits edits={edits} />
		</>
	);
}
