"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

/** Tells how much is kept under an address. */
export function FindForm({ action }: { action: FormAction }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<TextField
				{...{ id: "tim-dia-chi", name: "email", label: "Thư điện tử", autoComplete: "off", maxLength: 254 }}
				inputMode="email"
				value={state.values.email ?? ""}
				error={state.errors.email ?? ""}
			/>
			<div>
				<SubmitButton kind="plain">Tìm</SubmitButton>
			</div>
		</form>
	);
}

/** Deletes what is kept under an address, with a reason and a proof of who sits there. */
export function EraseForm({ action }: { action: FormAction }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { values, errors, needsProof } = state;
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<TextField
				{...{ id: "xoa-dia-chi", name: "email", label: "Thư điện tử", autoComplete: "off", maxLength: 254 }}
				inputMode="email"
				value={values.email ?? ""}
				error={errors.email ?? ""}
			/>
			<TextField
				{...{ id: "xoa-can-cu", name: "reason", label: "Căn cứ", autoComplete: "off", maxLength: 300 }}
				hint="Ví dụ: đơn ngày 20/11 của bạn đọc. Ghi vào nhật ký; đừng ghi tên hay địa chỉ của họ."
				value={values.reason ?? ""}
				error={errors.reason ?? ""}
			/>
			<ProofField id="xoa-xac-minh" isNeeded={needsProof} error={errors.currentPassword} />
			<div>
				<SubmitButton kind="danger">Xóa vĩnh viễn</SubmitButton>
			</div>
		</form>
	);
}
