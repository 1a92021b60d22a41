"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "./form-state.ts";
import { signWithKey } from "./passkey-browser.client.ts";
import { sendSignIn } from "./send-sign-in.client.ts";

interface PasskeyButtonProps {
	/** Asks the server what is to be signed. */
	offer: FormAction;
	/** Takes the signed answer as the second factor; without it the answer signs in by itself. */
	pass?: FormAction;
	/** "Đăng nhập bằng khóa truy cập (passkey)" */
	label: string;
	kind: "primary" | "plain";
}

async function signIn(answer: string): Promise<FormState> {
	const refusal = await sendSignIn("passkey", { answer });
	if (refusal === null) window.location.assign("/admin");
	return { ...NOTHING_SENT, message: refusal ?? "" };
}

async function proceed({ offer, pass }: PasskeyButtonProps, form: FormData): Promise<FormState> {
	const offered = await offer(NOTHING_SENT, form);
	const { options } = offered.shown;
	if (options === undefined) return offered;
	const { answer, refusal } = await signWithKey(options);
	if (answer === null) return { ...NOTHING_SENT, message: refusal };
	if (!pass) return signIn(answer);
	form.set("answer", answer);
	return pass(NOTHING_SENT, form);
}

/** Proves with a passkey who is sitting there. */
export function PasskeyButton(props: PasskeyButtonProps) {
	const [state, send] = useActionState((_previous: FormState, form: FormData) => proceed(props, form), NOTHING_SENT);
	return (
		<form action={send} className="grid gap-4">
			{state.message !== "" && <FormMessage message={state.message} isDone={false} />}
			<SubmitButton kind={props.kind} busyLabel="Đang chờ thiết bị …">
				{props.label}
			</SubmitButton>
		</form>
	);
}
