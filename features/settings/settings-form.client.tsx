"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { SETTING_GROUPS, type SettingField } from "./setting-fields.ts";

interface SettingsFormProps {
	action: FormAction;
	/** By key, as the fields hold them. */
	values: Readonly<Record<string, string>>;
}

interface SettingInputProps {
	field: SettingField;
	was: string;
	held: string;
	error: string;
}

function SettingInput({ field: { key, label, hint, isFlag = false }, was, held, error }: SettingInputProps) {
	const common = { id: key, name: key, label, error };
	return (
		<>
			<input type="hidden" name={`was.${key}`} value={was} />
			{isFlag ? (
				<CheckBox {...common} isChecked={held === "true"} />
			) : (
				<TextField {...common} {...(hint ? { hint } : {})} value={held} autoComplete="off" maxLength={2000} />
			)}
		</>
	);
}

/** What the whole site is told once. A field that somebody else changed meanwhile is refused, the others too. */
export function SettingsForm({ action, values }: SettingsFormProps) {
	const [{ message, isDone, errors, values: typed }, send] = useActionState(action, NOTHING_SENT);
	const isRefused = message !== "" && !isDone;
	const toHeld = ({ key, isFlag }: SettingField) => {
		if (!isRefused) return values[key] ?? "";
		return isFlag ? String(typed[key] === "1") : (typed[key] ?? "");
	};
	return (
		<form key={JSON.stringify(values)} action={send} className="grid max-w-170 gap-8">
			{SETTING_GROUPS.map(({ title, fields }) => (
				<section key={title} className="grid gap-4">
					<h2 className="font-bold">{title}</h2>
					{fields.map((field) => (
						<SettingInput
							key={field.key}
							field={field}
							was={values[field.key] ?? ""}
							held={toHeld(field)}
							error={errors[field.key] ?? ""}
						/>
					))}
				</section>
			))}
			<div className="relative grid justify-items-start gap-3">
				<FormMessage message={message} isDone={isDone} />
				<SubmitButton busyLabel="Đang lưu …">Lưu cài đặt</SubmitButton>
			</div>
		</form>
	);
}
