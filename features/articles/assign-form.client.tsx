"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { FieldError, SelectField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface AssignFormProps {
	action: FormAction;
	articleId: number;
	candidates: readonly { id: number; name: string }[];
	assigneeId: number | null;
	/** As the browser's field writes it; empty without a deadline. */
	due: string;
}

/** Gives an article to somebody, with a deadline or without. */
export function AssignForm({ action, articleId, candidates, assigneeId, due }: AssignFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { dueAt: wrongDue } = state.errors;
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={articleId} />
			<SelectField
				id="nguoi-lam"
				name="assigneeId"
				label="Người làm"
				value={state.values.assigneeId ?? (assigneeId === null ? "" : String(assigneeId))}
				options={candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
				emptyLabel="Chưa giao cho ai"
			/>
			<div className="grid gap-1">
				<label htmlFor="han" className="text-sm font-semibold">
					Hạn
				</label>
				{wrongDue && <FieldError id="han">{wrongDue}</FieldError>}
				<input
					id="han"
					name="dueAt"
					type="datetime-local"
					defaultValue={state.values.dueAt ?? due}
					aria-describedby={wrongDue ? "han-loi" : undefined}
					className="min-h-11 w-full border border-ink-soft bg-paper px-3 text-base lg:text-sm"
				/>
			</div>
			<div>
				<SubmitButton kind="plain">Giao việc</SubmitButton>
			</div>
		</form>
	);
}
