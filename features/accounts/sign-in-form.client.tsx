"use client";

import { type FormEvent, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { sendSignIn } from "./send-sign-in.client.ts";

/** E-mail address and password. The words stay when something goes wrong; the password is typed anew. */
export function SignInForm({ nextPath }: { nextPath: string }) {
	const [message, setMessage] = useState("");
	const [isBusy, setBusy] = useState(false);

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const typed = new FormData(form);
		setBusy(true);
		setMessage("");
		const refusal = await sendSignIn("password", {
			email: String(typed.get("email") ?? ""),
			password: String(typed.get("password") ?? ""),
		});
		if (refusal === null) {
			window.location.assign(nextPath);
			return;
		}
		setBusy(false);
		setMessage(refusal);
		const password = form.elements.namedItem("password");
		if (password instanceof HTMLInputElement) {
			password.value = "";
			password.focus();
		}
	};

	// Sent before the script is there, a form without a method would write the password into the address.
	return (
		<form method="post" noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
			<FormMessage message={message} isDone={false} />
			<TextField
				id="dia-chi"
				name="email"
				type="email"
				label="Địa chỉ e-mail"
				autoComplete="username"
				inputMode="email"
				maxLength={254}
				isRequired
			/>
			<TextField
				id="mat-khau"
				name="password"
				type="password"
				label="Mật khẩu"
				autoComplete="current-password"
				maxLength={256}
				isRequired
			/>
			<SubmitButton isBusy={isBusy} busyLabel="Đang đăng nhập …">
				Đăng nhập
			</SubmitButton>
		</form>
	);
}
