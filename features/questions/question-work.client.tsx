"use client";

import { useActionState } from "react";
import { ChoiceField } from "../../components/admin/choice-field.tsx";
import { FoldAway } from "../../components/admin/fold-away.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import type { QuestionState } from "../../db/queries/questions.ts";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";

interface AtVersion {
	questionId: number;
	baseVersion: number;
}

/** What was typed last, or else what is kept. */
function toHeld<Kept extends Record<string, string>>({ message, isDone, values }: FormState, kept: Kept): Kept {
	return message === "" || isDone ? kept : { ...kept, ...values };
}

function AtFields({ at }: { at: AtVersion }) {
	return (
		<>
			<input type="hidden" name="questionId" value={at.questionId} />
			<input type="hidden" name="baseVersion" value={at.baseVersion} />
		</>
	);
}

interface AnswerFormProps {
	action: FormAction;
	at: AtVersion;
	state: QuestionState;
	kept: { field: string; office: string; answer: string };
	fields: readonly (readonly [value: string, label: string])[];
}

/** Who answers and what; a draft until the pair is published. */
export function AnswerForm({ action, at, state: questionState, kept, fields }: AnswerFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, kept);
	const { errors } = state;
	const isOpen = questionState === "new" || questionState === "received" || questionState === "passed";
	return (
		<ScriptedForm action={send} className="grid max-w-160 gap-5 border-t border-line pt-4">
			<h2 className="font-bold">Trả lời</h2>
			<FormMessage message={state.message} isDone={state.isDone} />
			<AtFields at={at} />
			<ChoiceField
				id="linh-vuc"
				name="field"
				label="Lĩnh vực"
				value={held.field}
				options={fields}
				error={errors.field}
			/>
			<TextField
				id="co-quan"
				name="office"
				label="Cơ quan trả lời"
				hint="ví dụ Ban Tổ chức Tỉnh ủy"
				value={held.office}
				error={errors.office ?? ""}
				autoComplete="off"
				maxLength={300}
			/>
			<TextArea
				id="tra-loi"
				name="answer"
				label="Câu trả lời"
				hint="Bạn đọc chỉ thấy sau khi công bố."
				value={held.answer}
				error={errors.answer ?? ""}
				rows={10}
				maxLength={20000}
			/>
			<div className="flex flex-wrap gap-3">
				{questionState !== "published" && (
					<SubmitButton name="step" value="publish">
						Công bố câu hỏi và trả lời
					</SubmitButton>
				)}
				{isOpen && (
					<SubmitButton kind="plain" name="step" value="pass">
						Chuyển cơ quan trả lời
					</SubmitButton>
				)}
				<SubmitButton kind="plain" name="step" value="save">
					{questionState === "published" ? "Lưu bản sửa" : "Lưu bản nháp"}
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}

/** Takes a question up, or takes it up again. */
export function AcceptForm({ action, at, label }: { action: FormAction; at: AtVersion; label: string }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<ScriptedForm action={send} className="grid justify-items-start gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<AtFields at={at} />
			<SubmitButton kind="plain">{label}</SubmitButton>
		</ScriptedForm>
	);
}

/** Refuses a question, or takes a published pair back, with a reason that who asked reads. */
export function RefuseForm({ action, at, isPublished }: { action: FormAction; at: AtVersion; isPublished: boolean }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, { reason: "" });
	return (
		<FoldAway title={isPublished ? "Gỡ khỏi trang" : "Không tiếp nhận"} isOpen={state.message !== ""}>
			<ScriptedForm action={send} className="grid max-w-160 gap-4">
				<FormMessage message={state.message} isDone={state.isDone} />
				<AtFields at={at} />
				<TextField
					id="ly-do"
					name="reason"
					label="Lý do"
					hint="Người hỏi đọc được khi tra cứu."
					value={held.reason}
					error={state.errors.reason ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<div>
					<SubmitButton kind="danger">{isPublished ? "Gỡ câu hỏi và trả lời" : "Không tiếp nhận câu hỏi"}</SubmitButton>
				</div>
			</ScriptedForm>
		</FoldAway>
	);
}

interface EditFormProps {
	action: FormAction;
	at: AtVersion;
	kept: { title: string; content: string };
}

/** Changes the words of a question; those from before are kept. */
export function QuestionEditForm({ action, at, kept }: EditFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, { ...kept, editReason: "" });
	const { errors } = state;
	return (
		<FoldAway title="Biên tập câu hỏi" isOpen={state.message !== ""}>
			<ScriptedForm action={send} className="grid max-w-160 gap-4">
				<FormMessage message={state.message} isDone={state.isDone} />
				<AtFields at={at} />
				<TextField
					id="cau-hoi"
					name="title"
					label="Câu hỏi, trong một câu"
					value={held.title}
					error={errors.title ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<TextArea
					id="noi-dung-hoi"
					name="content"
					label="Nội dung"
					value={held.content}
					error={errors.content ?? ""}
					rows={8}
					maxLength={4000}
				/>
				<TextField
					id="ly-do-sua"
					name="editReason"
					label="Lý do sửa"
					hint="Chỉ tòa soạn thấy; bạn đọc được báo rằng câu hỏi đã biên tập."
					value={held.editReason}
					error={errors.editReason ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<div>
					<SubmitButton kind="plain">Lưu câu hỏi đã biên tập</SubmitButton>
				</div>
			</ScriptedForm>
		</FoldAway>
	);
}
