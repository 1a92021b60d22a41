"use client";

import { type ReactNode, useActionState } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface ReadButtonProps {
	action: FormAction;
	/** All of them when left out. */
	id?: number;
	children: ReactNode;
}

/** Notes that a notification, or every one, has been read. */
export function ReadButton({ action, id, children }: ReadButtonProps) {
	const [, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send}>
			{id !== undefined && <input type="hidden" name="id" value={id} />}
			<SubmitButton kind="plain">{children}</SubmitButton>
		</form>
	);
}
