"use client";

import { useActionState } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "./form-state.ts";
import { OwnForm } from "./own-form.client.tsx";
import { makeKey } from "./passkey-browser.client.ts";

interface PasskeyFormProps {
	/** Asks the server for the options of a new key. */
	offer: FormAction;
	/** Gives it the key. */
	add: FormAction;
	/** "Chrome trên Windows" */
	suggestedName: string;
}

async function addKey({ offer, add }: PasskeyFormProps, form: FormData): Promise<FormState> {
	const offered = await offer(NOTHING_SENT, form);
	const { options } = offered.shown;
	if (options === undefined) return offered;
	const { answer, refusal } = await makeKey(options);
	if (answer === null) {
		return { ...NOTHING_SENT, message: refusal, values: { keyName: String(form.get("keyName") ?? "") } };
	}
	form.set("answer", answer);
	return add(NOTHING_SENT, form);
}

/** Makes a passkey on this device, or on one beside it, and gives it a name. */
export function PasskeyForm(props: PasskeyFormProps) {
	const [state, send] = useActionState((_previous: FormState, form: FormData) => addKey(props, form), NOTHING_SENT);
	const button = (
		<SubmitButton kind="plain" busyLabel="Đang chờ thiết bị …">
			Thêm khóa truy cập
		</SubmitButton>
	);
	return (
		<OwnForm id="xac-minh-khoa" send={send} state={state} button={button}>
			<TextField
				id="ten-khoa"
				name="keyName"
				label="Tên khóa mới"
				hint="Để bạn nhận ra thiết bị giữ khóa, như “Điện thoại của tôi”."
				error={state.errors.keyName ?? ""}
				value={state.values.keyName ?? props.suggestedName}
				autoComplete="off"
				maxLength={60}
				isRequired
			/>
		</OwnForm>
	);
}
