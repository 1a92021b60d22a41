"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

/** Leaves a word about a letter to colleagues. */
export function LetterNoteForm({ action, letterId }: { action: FormAction; letterId: number }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="letterId" value={letterId} />
			<TextArea
				{...{ id: "thu-ghi-chu", name: "text", label: "Thêm ghi chú", rows: 3, maxLength: 5000 }}
				value={state.values.text ?? ""}
				error={state.errors.text ?? ""}
			/>
			<div>
				<SubmitButton kind="plain">Ghi chú</SubmitButton>
			</div>
		</form>
	);
}
