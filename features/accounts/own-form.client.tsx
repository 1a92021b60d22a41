"use client";

import type { ReactNode, Ref } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import type { FormState } from "./form-state.ts";

interface OwnFormProps {
	/** Distinguishes its password field from those of other forms on the page. */
	id: string;
	send: (form: FormData) => void;
	state: FormState;
	/** What to say above; the state's message when nothing else is given. */
	message?: string;
	formRef?: Ref<HTMLFormElement>;
	children: ReactNode;
	/** What sends it. */
	button: ReactNode;
}

/** A form about the own account: how it ended, its fields, the password when the server asks for it, its button. */
export function OwnForm({ id, send, state, message = state.message, formRef, children, button }: OwnFormProps) {
	return (
		<form ref={formRef} action={send} className="max-w-120">
			<div className="has-[p]:pb-3">
				<FormMessage message={message} isDone={state.isDone} />
			</div>
			<div className="grid justify-items-start gap-4 *:not-[p]:w-full">
				{children}
				<ProofField id={id} isNeeded={state.needsProof} error={state.errors.currentPassword} />
				<p>{button}</p>
			</div>
		</form>
	);
}
