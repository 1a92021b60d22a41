"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";

interface OwnTotpFormProps {
	action: FormAction;
	/** The secret the page shows, sealed. */
	offer: string;
	/** "Bật ứng dụng xác thực" */
	button: string;
}

/** The first code of a new authenticator. */
export function OwnTotpForm({ action, offer, button }: OwnTotpFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid max-w-120 gap-4">
			<FormMessage message={state.errors.factorCode ? "" : state.message} isDone={false} />
			<input type="hidden" name="offer" value={offer} />
			<TextField
				id="ma-xac-nhan"
				name="factorCode"
				label="Mã xác nhận"
				hint="Sáu chữ số, đổi sau mỗi nửa phút."
				error={state.errors.factorCode ?? ""}
				autoComplete="one-time-code"
				inputMode="numeric"
				maxLength={60}
				isRequired
			/>
			<ProofField id="xac-minh-ung-dung" isNeeded={state.needsProof} error={state.errors.currentPassword} />
			<p>
				<SubmitButton busyLabel="Đang kiểm tra …">{button}</SubmitButton>
			</p>
		</form>
	);
}
