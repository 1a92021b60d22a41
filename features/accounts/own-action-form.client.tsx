"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";
import { OwnForm } from "./own-form.client.tsx";

interface OwnActionFormProps {
	action: FormAction;
	/** Distinguishes its field from those of other forms on the page. */
	id: string;
	/** What the action is about. */
	fields?: Readonly<Record<string, string>>;
	kind?: "plain" | "danger";
	/** The button's words. */
	children: ReactNode;
}

/** One button that changes something about the own account; asks for the password only when the server does. */
export function OwnActionForm({ action, id, fields = {}, kind = "plain", children }: OwnActionFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		const proof = state.needsProof ? form.current?.elements.namedItem("currentPassword") : null;
		if (proof instanceof HTMLInputElement) proof.focus();
	}, [state]);
	return (
		<OwnForm
			id={id}
			send={send}
			state={state}
			formRef={form}
			button={<SubmitButton kind={kind}>{children}</SubmitButton>}
		>
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
		</OwnForm>
	);
}
