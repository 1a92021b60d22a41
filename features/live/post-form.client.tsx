"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox } from "../../components/ui/field.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { EntryFields } from "./entry-fields.client.tsx";

/** Writes an entry that readers see at once. */
export function PostForm({ action, articleId }: { action: FormAction; articleId: number }) {
	const [sent, setSent] = useState(0);
	const post = async (before: FormState, form: FormData) => {
		const after = await action(before, form);
		// The picture is no field of the browser's: the fields are begun anew after each entry.
		if (after.isDone) setSent((count) => count + 1);
		return after;
	};
	const [{ message, isDone, errors, values }, send] = useActionState(post, NOTHING_SENT);
	const typed = isDone ? {} : values;
	return (
		<ScriptedForm action={send} className="grid max-w-170 gap-4">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="articleId" value={articleId} />
			<div key={sent} className="grid gap-4">
				<EntryFields id="moi" held={{ title: "", text: "", mediaId: "", ...typed }} errors={errors} />
				<CheckBox
					id="ghim"
					name="isPinned"
					label="Ghim lên trên hết, thay mục đang ghim"
					isChecked={!isDone && values.isPinned === "1"}
				/>
			</div>
			<div>
				<SubmitButton busyLabel="Đang đăng …">Đăng ngay</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
