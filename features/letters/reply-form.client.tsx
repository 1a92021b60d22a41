"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import type { LetterState } from "../../db/queries/letters.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface ReplyFormProps {
	action: FormAction;
	letterId: number;
	seenAs: LetterState;
	email: string;
	/** Until somebody types another. */
	subject: string;
	/** There is an answer already. */
	isAnother: boolean;
}

/** Writes an answer that goes to the reader by mail. */
export function ReplyForm({ action, letterId, seenAs, email, subject, isAnother }: ReplyFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { values, errors } = state;
	return (
		<form action={send} noValidate className="grid gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="letterId" value={letterId} />
			<input type="hidden" name="seenAs" value={seenAs} />
			<TextField
				{...{ id: "tra-loi-tieu-de", name: "subject", label: "Tiêu đề thư", autoComplete: "off", maxLength: 200 }}
				value={values.subject ?? subject}
				error={errors.subject ?? ""}
			/>
			<TextArea
				{...{ id: "tra-loi-noi-dung", name: "text", label: "Nội dung trả lời", rows: 8, maxLength: 5000 }}
				hint={`Gửi tới ${email}. Tên trang và lời bạn đọc được thêm vào cuối thư.`}
				value={values.text ?? ""}
				error={errors.text ?? ""}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{isAnother ? "Gửi thêm thư trả lời" : "Gửi thư trả lời"}</SubmitButton>
			</div>
		</form>
	);
}
