"use client";

import { type ReactNode, useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormState, NOTHING_SENT } from "./form-state.ts";
import { PasswordLink } from "./password-link.tsx";
import type { RoleOptions } from "./role-options.ts";
import { RoleRows } from "./role-rows.client.tsx";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface AccountFormProps {
	/** Distinguishes its fields from those of other forms on the page. */
	id: string;
	userId: number;
	action: FormAction;
	/** "Khóa tài khoản" */
	button: string;
	kind?: "primary" | "plain" | "danger";
}

interface FrameProps extends AccountFormProps {
	state: FormState;
	send: (form: FormData) => void;
	onReset?: () => void;
	children?: ReactNode;
}

/** What every form about an account has: the message above, the proof of identity and the button below. */
function Frame({ id, userId, state, send, button, kind = "plain", onReset, children }: FrameProps) {
	return (
		<form action={send} onReset={onReset} className="grid max-w-150 gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="userId" value={userId} />
			{children}
			<ProofField id={`${id}-xac-minh`} isNeeded={state.needsProof} error={state.errors.currentPassword} />
			<div>
				<SubmitButton kind={kind}>{button}</SubmitButton>
			</div>
		</form>
	);
}

/** Corrects somebody's name. */
export function RenameForm({ name, ...form }: AccountFormProps & { name: string }) {
	const [state, send] = useActionState(form.action, NOTHING_SENT);
	return (
		<Frame {...form} state={state} send={send}>
			<TextField
				id={`${form.id}-ten`}
				name="name"
				label="Họ và tên"
				error={state.errors.name ?? ""}
				value={state.values.name ?? name}
				autoComplete="off"
				maxLength={100}
				isRequired
			/>
		</Frame>
	);
}

/** Gives somebody other roles. */
export function RolesForm({
	held,
	options,
	...form
}: AccountFormProps & { held: readonly string[]; options: RoleOptions }) {
	const [state, send] = useActionState(form.action, NOTHING_SENT);
	const [resets, setResets] = useState(0);
	return (
		<Frame {...form} state={state} send={send} onReset={() => setResets(resets + 1)}>
			<RoleRows id={`${form.id}-vai-tro`} initial={held} {...options} error={state.errors["roles[]"]} resets={resets} />
		</Frame>
	);
}

interface StepFormProps extends AccountFormProps {
	/** Asks why, for the log; the sentence below the label. */
	reasonHint?: string;
}

/** One step about an account, with a reason where it takes one; a link it makes is shown once. */
export function StepForm({ reasonHint, ...form }: StepFormProps) {
	const [state, send] = useActionState(form.action, NOTHING_SENT);
	const { link, until } = state.shown;
	return (
		<div className="grid max-w-150 gap-4">
			<Frame {...form} state={state} send={send}>
				{reasonHint && (
					<TextArea
						id={`${form.id}-ly-do`}
						name="reason"
						label="Lý do"
						hint={reasonHint}
						error={state.errors.reason ?? ""}
						value={state.values.reason ?? ""}
						rows={2}
						maxLength={500}
						isRequired
					/>
				)}
			</Frame>
			{link && <PasswordLink id={`${form.id}-lien-ket`} href={link} until={until ?? ""} />}
		</div>
	);
}
