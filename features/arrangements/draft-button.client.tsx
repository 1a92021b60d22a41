"use client";

import { type ReactNode, useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface DraftButtonProps {
	action: FormAction;
	fields: Readonly<Record<string, string>>;
	kind: "plain" | "danger";
	children: ReactNode;
}

/** One button that changes what is being prepared. */
export function DraftButton({ action, fields, kind, children }: DraftButtonProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-2">
			{!state.isDone && <FormMessage message={state.message} isDone={false} />}
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<SubmitButton kind={kind}>{children}</SubmitButton>
		</form>
	);
}
