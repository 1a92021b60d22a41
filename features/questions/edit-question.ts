import { db } from "../../db/client.ts";
import { insertQuestionEdit, QUESTION_STATES, updateQuestion } from "../../db/queries/questions.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { toFieldErrors } from "../reader-forms/field-checks.ts";
import { listQuestionFlags } from "./question-flags.ts";
import { findWordErrors } from "./question-form.ts";
import { noteQuestion, type QuestionAtVersion, requireQuestion } from "./require-question.ts";

const LEAST_REASON = 3;

export interface QuestionWords {
	title: string;
	content: string;
	/** Why they are changed. */
	reason: string;
}

/**
 * Biên tập câu hỏi: the words from before are kept, and readers are told that the newsroom edited.
 * @throws NotAllowedError, QuestionError, FormError for words that cannot be.
 */
export async function editQuestion(actor: Actor, at: QuestionAtVersion, words: QuestionWords): Promise<void> {
	requireCan(actor, "question.answer");
	const { title, content, reason } = words;
	const errors = toFieldErrors({
		...findWordErrors(words),
		editReason: reason.length < LEAST_REASON ? "Hãy ghi lý do sửa, ít nhất 3 ký tự." : undefined,
	});
	if (errors) throw new FormError("Chưa sửa. Hãy xem lại các ô được đánh dấu.", errors);
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, QUESTION_STATES);
		if (row.title === title && row.content === content) {
			throw new FormError("Chưa có chữ nào được sửa.", { content: "Giống bản đang có." });
		}
		const { userId, actorName } = toActorColumns(actor);
		await insertQuestionEdit(tx, {
			...{ questionId: row.id, titleBefore: row.title, contentBefore: row.content, reason, editedAt: new Date() },
			...{ editedBy: userId, editorName: actorName },
		});
		const flags = await listQuestionFlags(tx, words, row.flags.includes("trap"));
		await updateQuestion(tx, row.id, { title, content, flags, slug: toSlug(title) || "cau-hoi" });
		const isPublic = row.state === "published";
		await noteQuestion(tx, actor, row, { action: "question.edit", isPublic, details: { reason } });
	});
}
