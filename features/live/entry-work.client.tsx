"use client";

import { useActionState } from "react";
import { FoldAway } from "../../components/admin/fold-away.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { EntryFields, type TypedEntry } from "./entry-fields.client.tsx";
import { MOST_NOTE } from "./entry-form.ts";

interface EntryWorkProps {
	action: FormAction;
	at: { entryId: number; baseVersion: number };
}

function AtFields({ at }: Pick<EntryWorkProps, "at">) {
	return Object.entries(at).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Puts an entry right; readers are told that and when. */
export function CorrectForm({ action, at, kept }: EntryWorkProps & { kept: TypedEntry }) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message === "" || isDone ? { ...kept, note: "" } : { ...kept, note: "", ...values };
	return (
		<FoldAway title="Sửa mục này" isOpen={message !== "" && !isDone}>
			<ScriptedForm action={send} className="grid max-w-170 gap-4">
				<FormMessage message={message} isDone={isDone} />
				<AtFields at={at} />
				<EntryFields id={String(at.entryId)} held={held} errors={errors} />
				<TextField
					id={`loi-ghi-${at.entryId}`}
					name="note"
					label="Nói với bạn đọc đã sửa gì"
					hint="Không bắt buộc; bạn đọc luôn thấy giờ sửa. Ví dụ: số đại biểu là 350, không phải 530."
					value={held.note}
					error={errors.note ?? ""}
					autoComplete="off"
					maxLength={MOST_NOTE}
				/>
				<div>
					<SubmitButton kind="plain">Đăng bản đã sửa</SubmitButton>
				</div>
			</ScriptedForm>
		</FoldAway>
	);
}

/** Takes an entry from readers' eyes. */
export function WithdrawForm({ action, at }: EntryWorkProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	return (
		<FoldAway title="Gỡ mục này" isOpen={message !== "" && !isDone}>
			<ScriptedForm action={send} className="grid max-w-170 gap-4">
				<FormMessage message={message} isDone={isDone} />
				<AtFields at={at} />
				<TextField
					id={`ly-do-${at.entryId}`}
					name="reason"
					label="Lý do gỡ"
					hint="Chỉ tòa soạn thấy; bạn đọc thấy rằng mục đã được gỡ."
					value={isDone ? "" : (values.reason ?? "")}
					error={errors.reason ?? ""}
					autoComplete="off"
					maxLength={MOST_NOTE}
				/>
				<div>
					<SubmitButton kind="danger">Gỡ khỏi trang</SubmitButton>
				</div>
			</ScriptedForm>
		</FoldAway>
	);
}
