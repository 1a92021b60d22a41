"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface TakeOverFormProps {
	action: FormAction;
	articleId: number;
	/** Who is at it. */
	name: string;
}

/** Takes the article out of somebody's hands, after having said what that means. */
export function TakeOverForm({ action, articleId, name }: TakeOverFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [isAsked, ask] = useState(false);
	if (!isAsked) {
		return (
			<div>
				<button
					type="button"
					onClick={() => ask(true)}
					className="min-h-11 border border-danger px-4 font-semibold text-danger lg:min-h-10"
				>
					Tiếp quản …
				</button>
			</div>
		);
	}
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<p>
				{name} sẽ không viết tiếp được. Chữ {name} chưa lưu được giữ lại thành một bản của bài, và {name} được báo ngay.
			</p>
			<input type="hidden" name="articleId" value={articleId} />
			<div className="flex flex-wrap gap-3">
				<SubmitButton kind="danger">Tiếp quản bài</SubmitButton>
				<button type="button" onClick={() => ask(false)} className="min-h-11 px-2 text-link underline lg:min-h-10">
					Thôi
				</button>
			</div>
		</form>
	);
}
