"use client";

import { useActionState } from "react";
import { FoldAway } from "../../components/admin/fold-away.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextArea, TextField } from "../../components/ui/field.tsx";
import type { ConsultationState } from "../../db/queries/consultations.ts";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { FilesField } from "./files-field.client.tsx";
import type { PickedFile } from "./picked-file.ts";
import type { TypedConsultation } from "./typed-consultation.ts";

export interface AtVersion {
	consultationId: number;
	baseVersion: number;
}

export function AtFields({ at }: { at: AtVersion }) {
	return (
		<>
			<input type="hidden" name="consultationId" value={at.consultationId} />
			<input type="hidden" name="baseVersion" value={at.baseVersion} />
		</>
	);
}

/** What was typed last, or else what is kept. */
function toHeld({ message, isDone, values }: FormState, initial: TypedConsultation): TypedConsultation {
	return message === "" || isDone ? initial : { ...initial, ...values, showsOpinions: values.showsOpinions ?? "" };
}

interface FieldsProps {
	held: TypedConsultation;
	errors: FormState["errors"];
}

function SpanFields({ held, errors }: FieldsProps) {
	const field = (name: keyof TypedConsultation, label: string, maxLength: number) => ({
		...{ id: `dot-${name}`, name, label, maxLength, autoComplete: "off", isRequired: true },
		...{ error: errors[name] ?? "", value: held[name] },
	});
	return (
		<fieldset className="grid gap-3">
			<legend className="float-left text-sm font-semibold">Thời gian nhận ý kiến</legend>
			<p className="text-xs text-ink-soft">Như 30/11/2026 và 17:00. Đến giờ kết thúc phiếu tự đóng.</p>
			<div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("fromDay", "Từ ngày", 10)} />
					<TextField {...field("fromClock", "Giờ bắt đầu", 5)} />
				</div>
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("untilDay", "Đến ngày", 10)} />
					<TextField {...field("untilClock", "Giờ kết thúc", 5)} />
				</div>
			</div>
		</fieldset>
	);
}

function WordFields({ held, errors }: FieldsProps) {
	const field = (name: keyof TypedConsultation, label: string, maxLength: number) => ({
		...{ id: `dot-${name}`, name, label, maxLength, error: errors[name] ?? "", value: held[name] },
	});
	return (
		<>
			<TextField {...field("title", "Tên dự thảo", 300)} autoComplete="off" isRequired />
			<TextField
				{...field("office", "Cơ quan lấy ý kiến", 300)}
				hint="ví dụ Ban Tổ chức Tỉnh ủy"
				autoComplete="off"
				isRequired
			/>
			<TextArea
				{...field("lead", "Giới thiệu", 5000)}
				hint="Vì sao có dự thảo, cần góp ý những gì. Mỗi đoạn cách nhau một dòng trống."
				rows={7}
			/>
			<TextArea
				{...field("parts", "Các phần để góp ý", 9000)}
				hint="Mỗi phần một dòng, ví dụ: Điều 5. Đối tượng áp dụng. Để trống thì bạn đọc góp ý cho cả dự thảo."
				rows={4}
			/>
		</>
	);
}

interface ConsultationFormProps {
	action: FormAction;
	/** Null for a new one. */
	at: AtVersion | null;
	state: ConsultationState;
	initial: TypedConsultation;
	files: readonly PickedFile[];
}

/** Adds or changes a consultation; a draft until it is published. */
export function ConsultationForm({ action, at, state: kept, initial, files }: ConsultationFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, initial);
	const { errors } = state;
	return (
		<ScriptedForm action={send} className="grid max-w-170 gap-5" aria-label="Đợt lấy ý kiến">
			<FormMessage message={state.message} isDone={state.isDone} />
			{at && <AtFields at={at} />}
			<WordFields held={held} errors={errors} />
			<FilesField
				label="Tệp dự thảo"
				hint="PDF, Word, Excel hoặc OpenDocument, mỗi tệp không quá 30 MB; chọn được nhiều tệp. Văn bản mật không được đưa lên trang."
				error={errors.files ?? ""}
				initial={files}
			/>
			<SpanFields held={held} errors={errors} />
			<CheckBox
				id="dot-showsOpinions"
				name="showsOpinions"
				label="Đăng ý kiến đã duyệt ở trang của dự thảo. Không đánh dấu thì bạn đọc chỉ thấy số ý kiến và bản tổng hợp. Chỉ ý kiến gửi khi mục này được bật mới đăng, vì người gửi đã được báo trước."
				isChecked={held.showsOpinions === "1"}
			/>
			<div className="flex flex-wrap gap-3">
				{kept !== "published" && (
					<SubmitButton name="step" value="publish">
						{kept === "withdrawn" ? "Công bố lại" : "Công bố"}
					</SubmitButton>
				)}
				<SubmitButton kind={kept === "published" ? "primary" : "plain"} name="step" value="save">
					{kept === "published" ? "Lưu bản sửa" : "Lưu bản nháp"}
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}

/** Takes a consultation off the site, with a reason for the log. */
export function WithdrawForm({ action, at }: { action: FormAction; at: AtVersion }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<FoldAway title="Gỡ khỏi trang" isOpen={state.message !== ""}>
			<ScriptedForm action={send} className="grid max-w-160 gap-4">
				<FormMessage message={state.message} isDone={state.isDone} />
				<AtFields at={at} />
				<TextField
					id="dot-reason"
					name="reason"
					label="Lý do"
					hint="Ghi vào nhật ký. Ý kiến đã nhận vẫn được giữ."
					value={state.isDone ? "" : (state.values.reason ?? "")}
					error={state.errors.reason ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<div>
					<SubmitButton kind="danger">Gỡ đợt lấy ý kiến</SubmitButton>
				</div>
			</ScriptedForm>
		</FoldAway>
	);
}
