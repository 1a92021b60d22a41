"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { SelectField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface LetterAssignFormProps {
	action: FormAction;
	letterId: number;
	assigneeId: number | null;
	people: readonly { id: number; name: string }[];
}

/** Says who sees to a letter. */
export function LetterAssignForm({ action, letterId, assigneeId, people }: LetterAssignFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const chosen = assigneeId === null ? "" : String(assigneeId);
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="letterId" value={letterId} />
			<SelectField
				key={chosen}
				{...{ id: "thu-phu-trach", name: "assigneeId", label: "Người phụ trách", emptyLabel: "Chưa giao cho ai" }}
				value={chosen}
				options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
			/>
			<div>
				<SubmitButton kind="plain">Giao thư</SubmitButton>
			</div>
		</form>
	);
}
