"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

/** Tries once more to send an answer, without waiting for the next try. */
export function ResendForm({ action, replyId }: { action: FormAction; replyId: number }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="flex flex-wrap items-center gap-3">
			<input type="hidden" name="replyId" value={replyId} />
			<SubmitButton kind="plain">Gửi lại ngay</SubmitButton>
			<FormMessage message={state.message} isDone={state.isDone} />
		</form>
	);
}
