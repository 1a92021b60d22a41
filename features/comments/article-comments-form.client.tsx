"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface ArticleCommentsFormProps {
	action: FormAction;
	articleId: number;
	isClosed: boolean;
}

/** Closes one article to comments, or opens it again. */
export function ArticleCommentsForm({ action, articleId, isClosed }: ArticleCommentsFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={articleId} />
			<input type="hidden" name="isClosed" value={isClosed ? "0" : "1"} />
			<div>
				<SubmitButton kind="plain">{isClosed ? "Mở ý kiến của bài" : "Đóng ý kiến của bài"}</SubmitButton>
			</div>
		</form>
	);
}
