"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormState, NOTHING_SENT } from "./form-state.ts";

interface NewPasswordFormProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	inviteCode: string;
	email: string;
}

/** The first password of an account, chosen by whom it belongs to. */
export function NewPasswordForm({ action, inviteCode, email }: NewPasswordFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	if (state.isDone) {
		return (
			<div className="grid gap-4">
				<FormMessage message={state.message} isDone />
				<a href="/admin/dang-nhap" className="inline-flex min-h-11 items-center text-link underline">
					Đăng nhập
				</a>
			</div>
		);
	}
	return (
		<form noValidate action={send} className="grid gap-5">
			<FormMessage message={state.message} isDone={false} />
			<input type="hidden" name="inviteCode" value={inviteCode} />
			<input type="hidden" name="email" value={email} autoComplete="username" />
			<TextField
				id="mat-khau-moi"
				name="newPassword"
				type="password"
				label="Mật khẩu mới"
				hint="Ít nhất 12 ký tự. Một câu ngắn dễ nhớ, có dấu cách cũng được, là tốt nhất."
				error={state.errors.newPassword}
				autoComplete="new-password"
				maxLength={256}
				isRequired
			/>
			<SubmitButton busyLabel="Đang đặt …">Đặt mật khẩu</SubmitButton>
		</form>
	);
}
