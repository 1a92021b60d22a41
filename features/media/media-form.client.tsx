"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";

interface MediaFormProps {
	action: FormAction;
	subject: { mediaId: number; baseVersion: number };
	isPhoto: boolean;
	/** What is kept; the day as people type it. */
	words: { caption: string; alt: string; credit: string; rightsEndOn: string; hidesAfterRights: boolean };
}

/** What the fields hold: what was typed last, or else what is kept. */
function toHeld({ message, values }: FormState, words: MediaFormProps["words"]) {
	const kept: Record<string, string | boolean> = words;
	return message === "" ? kept : { ...values, hidesAfterRights: values.hidesAfterRights === "1" };
}

/** What is said of an item wherever nothing else is said, and until when it may be shown. */
export function MediaForm({ action, subject, isPhoto, words }: MediaFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, words);
	const field = (name: string) => ({ name, error: state.errors[name] ?? "", value: String(held[name] ?? "") });
	return (
		<form action={send} className="grid content-start gap-4" aria-label="Thông tin">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="mediaId" value={subject.mediaId} />
			<input type="hidden" name="baseVersion" value={subject.baseVersion} />
			<TextArea {...field("caption")} id="chu-thich" label="Chú thích" rows={3} maxLength={1000} />
			{isPhoto && (
				<TextArea
					{...field("alt")}
					id="mo-ta"
					label="Mô tả cho người không nhìn thấy ảnh"
					hint="Trong ảnh có gì, một câu; đừng chép lại chú thích."
					rows={2}
					maxLength={1000}
				/>
			)}
			<TextField {...field("credit")} id="nguon-anh" label="Nguồn" autoComplete="off" maxLength={200} />
			<TextField
				{...field("rightsEndOn")}
				id="het-quyen"
				label="Được dùng đến hết ngày"
				hint="Ngày cuối theo thỏa thuận với người giữ bản quyền, ví dụ 31/12/2026. Để trống nếu không hạn."
				autoComplete="off"
				inputMode="numeric"
				maxLength={10}
			/>
			{isPhoto && (
				<CheckBox
					id="tu-an"
					name="hidesAfterRights"
					label="Sau ngày đó tự ẩn ảnh khỏi mọi trang bạn đọc xem"
					isChecked={held.hidesAfterRights === true}
				/>
			)}
			<div>
				<SubmitButton busyLabel="Đang lưu …">Lưu thông tin</SubmitButton>
			</div>
		</form>
	);
}
