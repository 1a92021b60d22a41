"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TimeFields } from "../../components/admin/time-fields.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface SwitchFormProps {
	/** What readers are told now; null while comments are open. */
	sentence: string | null;
	close: FormAction;
	open: FormAction;
}

function OpenForm({ sentence, open }: { sentence: string; open: FormAction }) {
	const [state, send] = useActionState(open, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<p className="border-s-4 border-danger ps-3">Bạn đọc đang thấy: “{sentence}”</p>
			<div>
				<SubmitButton>Mở lại ngay</SubmitButton>
			</div>
		</form>
	);
}

function CloseForm({ close }: { close: FormAction }) {
	const [state, send] = useActionState(close, NOTHING_SENT);
	const { values, errors } = state;
	return (
		<form action={send} noValidate className="grid gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
			<TextField
				{...{ id: "dong-ly-do", name: "reason", label: "Lý do", autoComplete: "off", maxLength: 300 }}
				hint="Bạn đọc thấy lý do này ở mọi bài, ví dụ “nâng cấp hệ thống”."
				value={values.reason ?? ""}
				error={errors.reason ?? ""}
			/>
			<fieldset className="grid gap-2">
				<legend className="text-sm font-semibold">Tự mở lại lúc (để trống: đóng đến khi có người mở)</legend>
				<TimeFields id="dong-den" values={values} errors={errors} />
			</fieldset>
			<div>
				<SubmitButton kind="danger">Đóng phần ý kiến của mọi bài</SubmitButton>
			</div>
		</form>
	);
}

/** One switch for the comment forms of all articles. */
export function SwitchForm({ sentence, close, open }: SwitchFormProps) {
	return sentence === null ? <CloseForm close={close} /> : <OpenForm sentence={sentence} open={open} />;
}
