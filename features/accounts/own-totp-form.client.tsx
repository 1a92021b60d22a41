"use client";

import { useActionState } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";
import { OwnForm } from "./own-form.client.tsx";

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
		<OwnForm
			id="xac-minh-ung-dung"
			send={send}
			state={state}
			message={state.errors.factorCode ? "" : state.message}
			button={<SubmitButton busyLabel="Đang kiểm tra …">{button}</SubmitButton>}
		>
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
		</OwnForm>
	);
}
