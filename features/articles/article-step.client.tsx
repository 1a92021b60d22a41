"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface ArticleStepProps {
	action: FormAction;
	/** Sent with it, by name. */
	fields: Readonly<Record<string, string | number>>;
	label: string;
}

/** One thing to be done with an article, by one button. */
export function ArticleStep({ action, fields, label }: ArticleStepProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<div>
				<SubmitButton kind="plain">{label}</SubmitButton>
			</div>
		</form>
	);
}
