"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface PollFormProps {
	action: FormAction;
	/** The row as it was looked at; nothing for a new one. */
	at: Readonly<Record<string, number>>;
	kept: Readonly<Record<string, string>>;
}

/** What is asked, and when. */
export function PollForm({ action, at, kept }: PollFormProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message === "" || isDone ? kept : { ...kept, ...values };
	const field = (name: string) => ({ name, value: held[name] ?? "", error: errors[name] ?? "", autoComplete: "off" });
	const times = [
		{ part: "from", day: "Mở từ ngày", hint: "Để trống: mở ngay khi đăng." },
		{ part: "until", day: "Đóng ngày", hint: "Ví dụ 15/12/2026." },
	];
	return (
		<ScriptedForm action={send} className="grid max-w-160 gap-5">
			<FormMessage message={message} isDone={isDone} />
			{Object.entries(at).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<TextField {...field("question")} id="cau-hoi" label="Câu hỏi" maxLength={300} />
			<TextArea
				{...field("options")}
				id="lua-chon"
				label="Các lựa chọn"
				hint="Mỗi dòng một lựa chọn, từ 2 đến 10."
				rows={5}
				maxLength={2500}
			/>
			{times.map(({ part, day, hint }) => (
				<div key={part} className="grid max-w-100 grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-end gap-3">
					<TextField {...field(`${part}Day`)} id={`${part}-ngay`} label={day} hint={hint} maxLength={10} />
					<TextField
						{...field(`${part}Clock`)}
						id={`${part}-gio`}
						label={`${day}, lúc`}
						hint="Ví dụ 07:30."
						maxLength={5}
					/>
				</div>
			))}
			<div>
				<SubmitButton busyLabel="Đang lưu …">Lưu</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
