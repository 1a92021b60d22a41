"use client";

import { type FormEvent, startTransition, useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TimeFields } from "../../components/admin/time-fields.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface TimeFormProps {
	id: string;
	action: FormAction;
	article: { id: number; version: number };
	/** "30/11/2026" and "07:30"; empty while there is none. */
	day: string;
	clock: string;
	/** On the button that takes the time away; null where there has to be one. */
	clearLabel: string | null;
}

/** Sets a time of an article, or takes it away. */
export function TimeForm({ id, action, article, day, clock, clearLabel }: TimeFormProps) {
	const [state, send, isBusy] = useActionState(action, NOTHING_SENT);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const button = (event.nativeEvent as SubmitEvent).submitter;
		const form = new FormData(event.currentTarget, button);
		startTransition(() => send(form));
	};
	return (
		<ScriptedForm onSubmit={submit} className="grid gap-3 py-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={article.id} />
			<input type="hidden" name="baseVersion" value={article.version} />
			<TimeFields id={id} values={{ day, clock }} errors={state.errors} />
			<div className="flex flex-wrap gap-3">
				<SubmitButton isBusy={isBusy}>Đặt giờ</SubmitButton>
				{clearLabel && day !== "" && (
					<SubmitButton kind="plain" name="isCleared" value="1" isBusy={isBusy}>
						{clearLabel}
					</SubmitButton>
				)}
			</div>
		</ScriptedForm>
	);
}
