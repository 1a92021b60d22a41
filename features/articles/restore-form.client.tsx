"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";

interface RestoreFormProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	article: { id: number; version: number };
	/** The version to be saved again. */
	version: number;
}

/** Saves an earlier version again; the present one stays among the versions. */
export function RestoreForm({ action, article, version }: RestoreFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={article.id} />
			<input type="hidden" name="baseVersion" value={article.version} />
			<input type="hidden" name="version" value={version} />
			<div>
				<SubmitButton kind="plain">{`Khôi phục bản ${version}`}</SubmitButton>
			</div>
		</form>
	);
}
