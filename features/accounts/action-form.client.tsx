"use client";

import { type ReactNode, useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";

interface ActionFormProps {
	action: FormAction;
	/** What the action is about. */
	fields: Readonly<Record<string, string | number>>;
	/** Says how it ended as well; otherwise only why it could not be done. */
	showsDone?: boolean;
	/** What is asked, and the buttons. */
	children: ReactNode;
}

/** A form of buttons alone. */
export function ActionForm({ action, fields, showsDone = false, children }: ActionFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="relative grid justify-items-start gap-2">
			{(showsDone || !state.isDone) && <FormMessage message={state.message} isDone={state.isDone} />}
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{children}
		</form>
	);
}
