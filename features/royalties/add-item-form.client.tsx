"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { PickField } from "../../components/admin/pick-field.client.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { findAuthors } from "../articles/find-picks.client.ts";
import { PICTURE_GROUP } from "./genre-group.ts";
import { AmountFields, toHeld } from "./item-fields.client.tsx";

const EMPTY = { note: "", genreGroup: String(PICTURE_GROUP) };
const toItem = ({ value }: { value: string }) => ({ value, label: value });

/** Adds something that is paid beside the text. */
export function AddItemForm({ action, articleId }: { action: FormAction; articleId: number }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(state, EMPTY);
	return (
		<ScriptedForm action={send} className="relative grid max-w-170 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={articleId} />
			<TextField
				id="them-note"
				name="note"
				label="Là gì"
				hint="ví dụ Ảnh minh họa"
				value={held.note ?? ""}
				error={state.errors.note ?? ""}
				autoComplete="off"
				maxLength={120}
				isRequired
			/>
			<PickField
				id="them-nguoi"
				name="authors[]"
				label="Thêm người nhận"
				listLabel="Người nhận"
				hint="Gõ bút danh, có dấu hay không, rồi chọn. Nhiều người thì chia đều."
				error={state.errors["authors[]"]}
				items={[]}
				isOrdered={false}
				find={findAuthors}
				toItem={toItem}
				toNew={null}
				onChange={() => {}}
			/>
			<AmountFields prefix="them" held={held} errors={state.errors} />
			<div>
				<SubmitButton busyLabel="Đang thêm …">Thêm dòng này</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
