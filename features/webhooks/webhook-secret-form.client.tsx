"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { OneTimeText } from "../../components/admin/one-time-text.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { SECRET_HINT } from "./webhook-form.client.tsx";

/** Makes another key for a webhook. */
export function WebhookSecretForm({ id, action }: { id: number; action: FormAction }) {
	const [{ shown, message, isDone }, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid justify-items-start gap-3">
			<input type="hidden" name="id" value={id} />
			<p>Khóa cũ thôi dùng ngay; nơi nhận phải đổi khóa theo.</p>
			<FormMessage message={message} isDone={isDone} />
			{shown.secret && <OneTimeText id="khoa-moi" label="Khóa ký mới" hint={SECRET_HINT} text={shown.secret} />}
			<button type="submit" className="min-h-11 text-link underline lg:min-h-6">
				Lập khóa khác
			</button>
		</form>
	);
}
