"use client";

import { useActionState } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";
import { OwnForm } from "./own-form.client.tsx";

/** Another password in the place of the present one. */
export function ChangePasswordForm({ action, email }: { action: FormAction; email: string }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const button = (
		<SubmitButton kind="plain" busyLabel="Đang đổi …">
			Đổi mật khẩu
		</SubmitButton>
	);
	return (
		<OwnForm id="xac-minh-mat-khau" send={send} state={state} button={button}>
			<input type="hidden" name="email" value={email} autoComplete="username" />
			<TextField
				id="mat-khau-hien-tai"
				name="currentPassword"
				type="password"
				label="Mật khẩu hiện tại"
				error={state.errors.currentPassword ?? ""}
				autoComplete="current-password"
				maxLength={256}
				isRequired
			/>
			<TextField
				id="mat-khau-moi"
				name="newPassword"
				type="password"
				label="Mật khẩu mới"
				hint="Ít nhất 12 ký tự. Một câu ngắn dễ nhớ, có dấu cách cũng được, là tốt nhất."
				error={state.errors.newPassword ?? ""}
				autoComplete="new-password"
				maxLength={256}
				isRequired
			/>
		</OwnForm>
	);
}
