"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { AmountFields, ShareFields, toHeld } from "./item-fields.client.tsx";
import type { TypedItem } from "./typed-item.ts";

/** Settles one item. */
export function ItemForm({ action, typed: { at, values, people } }: { action: FormAction; typed: TypedItem }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const fields = { prefix: `dong-${at.place}`, held: toHeld(state, values), errors: state.errors };
	return (
		<ScriptedForm action={send} className="relative grid max-w-170 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			{Object.entries(at).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<AmountFields {...fields} />
			<ShareFields {...fields} people={people} />
			<div className="flex flex-wrap gap-3">
				<SubmitButton busyLabel="Đang lưu …" name="goOn" value="1">
					Lưu, sang dòng chưa xong
				</SubmitButton>
				<SubmitButton kind="plain" busyLabel="Đang lưu …">
					Lưu, về bảng
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
