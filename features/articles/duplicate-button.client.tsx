"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

/** Begins a draft of one's own with the words of this article. */
export function DuplicateButton({ action, articleId }: { action: FormAction; articleId: number }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-2 justify-self-start">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={articleId} />
			<SubmitButton kind="plain" busyLabel="Đang chép …">
				Nhân bản bài này
			</SubmitButton>
		</form>
	);
}
