"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { PictureField } from "../media/picture-field.client.tsx";
import { PlaceInputs } from "./organisation-inputs.client.tsx";
import type { TypedHolder } from "./typed-organisation.ts";

interface HolderFormProps {
	action: FormAction;
	/** The unit of a new one, or the row as it was looked at. */
	at: Readonly<Record<string, number>>;
	isNew: boolean;
	initial: TypedHolder;
}

function AtFields({ at }: Pick<HolderFormProps, "at">) {
	return Object.entries(at).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Adds or changes somebody in a post. */
export function HolderForm({ action, at, isNew, initial }: HolderFormProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message === "" || isDone ? initial : { ...initial, ...values };
	const line = (name: "name" | "post") => ({
		...{ name, value: held[name], error: errors[name] ?? "", maxLength: 200, autoComplete: "off", isRequired: true },
	});
	const text = (name: "duties" | "biography") => ({
		...{ name, value: held[name], error: errors[name] ?? "", maxLength: 5000 },
	});
	return (
		<ScriptedForm action={send} className="grid max-w-160 gap-5">
			<FormMessage message={message} isDone={isDone} />
			<AtFields at={at} />
			<TextField {...line("name")} id="ho-ten" label="Họ tên" />
			<TextField {...line("post")} id="chuc-vu" label="Chức vụ" hint="ví dụ Phó Trưởng ban" />
			<TextArea {...text("duties")} id="phu-trach" label="Phụ trách" rows={2} />
			<TextArea {...text("biography")} id="tieu-su" label="Tiểu sử tóm tắt" rows={5} />
			<PictureField
				name="mediaId"
				label="Ảnh chân dung"
				hint="Không có ảnh cũng được."
				error={errors.mediaId}
				mediaId={held.mediaId === "" ? null : Number(held.mediaId)}
			/>
			<PlaceInputs held={held} errors={errors} />
			<p className="text-sm text-ink-soft">
				Người thôi giữ chức vụ thì ghi “Đến ngày”: trang vẫn nêu tên ở mục Đã giữ chức vụ.
			</p>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{isNew ? "Thêm người" : "Lưu"}</SubmitButton>
			</div>
		</ScriptedForm>
	);
}

/** Strikes out what was entered by mistake. */
export function RemoveHolderForm({ action, at }: Pick<HolderFormProps, "action" | "at">) {
	const [{ message, isDone }, send] = useActionState(action, NOTHING_SENT);
	return (
		<details className="max-w-160 border-t border-line pt-2">
			<summary className="flex min-h-11 cursor-pointer items-center text-danger underline lg:min-h-10">
				Xóa mục ghi nhầm …
			</summary>
			<ScriptedForm action={send} className="grid justify-items-start gap-3 pt-2">
				<FormMessage message={message} isDone={isDone} />
				<AtFields at={at} />
				<p>Chỉ xóa mục ghi nhầm. Người đã thôi giữ chức vụ thì ghi “Đến ngày” ở trên.</p>
				<SubmitButton kind="danger">Xóa hẳn</SubmitButton>
			</ScriptedForm>
		</details>
	);
}
