"use client";

import { useActionState } from "react";
import { ChoiceField } from "../../components/admin/choice-field.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import type { TypedWorkItem } from "./typed-work-item.ts";

interface WorkItemFormProps {
	action: FormAction;
	/** Null for a new one. */
	at: { itemId: number; baseVersion: number } | null;
	initial: TypedWorkItem;
}

const TIMES = [
	["clock", "Theo giờ ghi bên cạnh"],
	["morning", "Buổi sáng"],
	["afternoon", "Buổi chiều"],
	["all_day", "Cả ngày"],
] as const;

/** What was typed last, or else what is kept. */
function toHeld({ message, isDone, values }: FormState, initial: TypedWorkItem): TypedWorkItem {
	return message === "" || isDone ? initial : { ...initial, ...values, isPrivate: values.isPrivate === "1" };
}

type FieldsProps = { held: TypedWorkItem; errors: FormState["errors"] };

function WhenFields({ held, errors }: FieldsProps) {
	return (
		<div className="grid items-end gap-3 sm:grid-cols-[2fr_3fr_2fr]">
			<TextField
				id="ngay"
				name="day"
				label="Ngày"
				hint="ví dụ 24/11/2026"
				value={held.day}
				error={errors.day ?? ""}
				autoComplete="off"
				maxLength={10}
				isRequired
			/>
			<ChoiceField id="luc" name="time" label="Lúc" value={held.time} options={TIMES} error={errors.time} />
			<TextField
				id="gio"
				name="clock"
				label="Giờ"
				hint="ví dụ 08:30"
				value={held.clock}
				error={errors.clock ?? ""}
				autoComplete="off"
				maxLength={5}
			/>
		</div>
	);
}

/** Adds or changes an item of the calendar. */
export function WorkItemForm({ action, at, initial }: WorkItemFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { errors } = state;
	const held = toHeld(state, initial);
	const line = (name: "chair" | "place") => ({ name, error: errors[name] ?? "", value: held[name], maxLength: 300 });
	const text = (name: "subject" | "participants") => ({
		...{ name, error: errors[name] ?? "", value: held[name], maxLength: 2000 },
	});
	return (
		<ScriptedForm action={send} className="grid max-w-150 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			{at && <input type="hidden" name="itemId" value={at.itemId} />}
			{at && <input type="hidden" name="baseVersion" value={at.baseVersion} />}
			<WhenFields held={held} errors={errors} />
			<TextArea {...text("subject")} id="noi-dung-viec" label="Nội dung" rows={3} isRequired />
			<TextField
				{...line("chair")}
				id="chu-tri"
				label="Chủ trì"
				hint="Người hoặc cơ quan chủ trì."
				autoComplete="off"
			/>
			<TextArea {...text("participants")} id="thanh-phan" label="Thành phần dự" rows={2} />
			<TextField {...line("place")} id="dia-diem" label="Địa điểm" autoComplete="off" />
			<CheckBox
				id="noi-bo"
				name="isPrivate"
				label="Nội bộ: không hiện trên trang của bạn đọc, trong tệp lịch hay ở bất cứ đâu ngoài khu biên tập"
				isChecked={held.isPrivate}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{at ? "Lưu mục này" : "Thêm vào lịch"}</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
