"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

/** Moves a section to another address. */
export function CategorySlugForm({ action, slug }: { action: FormAction; slug: string }) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="oldSlug" value={slug} />
			<TextField
				id="slug"
				name="slug"
				label="Địa chỉ mới"
				hint={`Nay là /chuyen-muc/${slug}. Địa chỉ cũ dẫn sang địa chỉ mới, nên liên kết cũ vẫn mở được.`}
				error={errors.slug ?? ""}
				value={values.slug ?? slug}
				autoComplete="off"
				maxLength={200}
			/>
			<div>
				<SubmitButton kind="plain">Đổi địa chỉ</SubmitButton>
			</div>
		</form>
	);
}
