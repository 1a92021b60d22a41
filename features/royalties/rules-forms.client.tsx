"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { toHeld } from "./item-fields.client.tsx";

type Values = Readonly<Record<string, string>>;

/** Adds a base salary from a day on. */
export function RateForm({ action }: { action: FormAction }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, {});
	const field = (name: string) => ({
		id: `muc-${name}`,
		name,
		value: held[name] ?? "",
		error: state.errors[name] ?? "",
	});
	return (
		<ScriptedForm action={send} className="relative grid max-w-150 gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
			<div className="grid items-end gap-3 sm:grid-cols-2">
				<TextField {...field("fromDay")} label="Từ ngày" hint="ví dụ 01/07/2026" autoComplete="off" maxLength={10} />
				<TextField
					{...field("baseSalary")}
					label="Mức lương cơ sở (đồng)"
					hint="ví dụ 2.530.000"
					autoComplete="off"
					maxLength={20}
				/>
			</div>
			<div>
				<SubmitButton busyLabel="Đang thêm …">Thêm mức</SubmitButton>
			</div>
		</ScriptedForm>
	);
}

/** Says whether tax is withheld, and of what. */
export function TaxForm({ action, values }: { action: FormAction; values: Values }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const isRefused = state.message !== "" && !state.isDone;
	const held: Values = isRefused ? state.values : { ...values, ...state.shown };
	const field = (name: string) => ({
		id: `thue-${name}`,
		name,
		value: held[name] ?? "",
		error: state.errors[name] ?? "",
	});
	return (
		<ScriptedForm action={send} className="relative grid max-w-150 gap-4">
			<FormMessage message={state.message} isDone={state.isDone} />
			<CheckBox
				id="thue-isOn"
				name="isOn"
				label="Khấu trừ thuế thu nhập cá nhân của từng người, từng tháng"
				isChecked={held.isOn === "1"}
			/>
			<div className="grid items-end gap-3 sm:grid-cols-2">
				<TextField {...field("percent")} label="Tỷ lệ (%)" autoComplete="off" maxLength={6} />
				<TextField {...field("from")} label="Khi được trả từ (đồng)" autoComplete="off" maxLength={20} />
			</div>
			<div>
				<SubmitButton busyLabel="Đang lưu …">Lưu khấu trừ thuế</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
