"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";

/** Another password in the place of the present one. */
export function ChangePasswordForm({ action, email }: { action: FormAction; email: string }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid max-w-120 gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
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
			<p>
				<SubmitButton kind="plain" busyLabel="Đang đổi …">
					Đổi mật khẩu
				</SubmitButton>
			</p>
		</form>
	);
}
