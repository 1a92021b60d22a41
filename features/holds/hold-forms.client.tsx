"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface PlaceHoldFormProps {
	action: FormAction;
	kinds: readonly { value: string; label: string }[];
}

/** Names one thing that nobody may delete from now on. */
export function PlaceHoldForm({ action, kinds }: PlaceHoldFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { values, errors } = state;
	return (
		<form action={send} noValidate className="grid max-w-150 gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<SelectField
				{...{ id: "giu-loai", name: "kind", label: "Loại", emptyLabel: "Chọn loại", options: kinds }}
				key={values.kind ?? ""}
				value={values.kind ?? ""}
				error={errors.kind ?? ""}
			/>
			<TextField
				{...{ id: "giu-so", name: "id", label: "Số", hint: "Số trong địa chỉ của bài, ý kiến hay tệp.", maxLength: 9 }}
				autoComplete="off"
				inputMode="numeric"
				value={values.id ?? ""}
				error={errors.id ?? ""}
			/>
			<TextArea
				{...{ id: "giu-ly-do", name: "reason", label: "Lý do", rows: 2, maxLength: 1000 }}
				hint="Ít nhất 10 ký tự, ví dụ số công văn của cơ quan yêu cầu."
				value={values.reason ?? ""}
				error={errors.reason ?? ""}
			/>
			<div>
				<SubmitButton>Lưu giữ</SubmitButton>
			</div>
		</form>
	);
}

/** Ends a hold, with a reason and a proof of who sits there. */
export function ReleaseHoldForm({ action, holdId }: { action: FormAction; holdId: number }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { values, errors, needsProof } = state;
	return (
		<form action={send} noValidate className="grid max-w-150 gap-3 py-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="holdId" value={holdId} />
			<TextArea
				id={`bo-giu-${holdId}`}
				{...{ name: "reason", label: "Lý do bỏ lưu giữ", rows: 2, maxLength: 1000 }}
				value={values.reason ?? ""}
				error={errors.reason ?? ""}
			/>
			<ProofField id={`xac-minh-${holdId}`} isNeeded={needsProof} error={errors.currentPassword} />
			<div>
				<SubmitButton kind="danger">Bỏ lưu giữ</SubmitButton>
			</div>
		</form>
	);
}
