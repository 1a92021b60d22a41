"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormState, NOTHING_SENT } from "./form-state.ts";

interface FactorCodeFormProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	hint: string;
	/** "Xác nhận" */
	button: string;
	/** Recovery codes have letters. */
	allowsLetters: boolean;
}

/** The code of an authenticator, or a recovery code in its place. */
export function FactorCodeForm({ action, hint, button, allowsLetters }: FactorCodeFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const error = state.errors.factorCode;
	return (
		<form noValidate action={send} className="grid gap-5">
			<FormMessage message={error ? "" : state.message} isDone={false} />
			<TextField
				id="ma-xac-nhan"
				name="factorCode"
				label="Mã xác nhận"
				hint={hint}
				error={error ?? ""}
				autoComplete="one-time-code"
				inputMode={allowsLetters ? undefined : "numeric"}
				maxLength={60}
				isRequired
			/>
			<SubmitButton busyLabel="Đang kiểm tra …">{button}</SubmitButton>
		</form>
	);
}
