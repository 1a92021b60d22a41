"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { PlaceInputs } from "./organisation-inputs.client.tsx";
import type { TypedUnit } from "./typed-organisation.ts";

interface UnitFormProps {
	action: FormAction;
	/** Null for a new one. */
	at: { unitId: number; baseVersion: number } | null;
	initial: TypedUnit;
}

/** Adds or changes a unit. */
export function UnitForm({ action, at, initial }: UnitFormProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message === "" || isDone ? initial : { ...initial, ...values };
	return (
		<ScriptedForm action={send} className="grid max-w-160 gap-5">
			<FormMessage message={message} isDone={isDone} />
			{at && <input type="hidden" name="unitId" value={at.unitId} />}
			{at && <input type="hidden" name="baseVersion" value={at.baseVersion} />}
			<TextField
				id="ten-don-vi"
				name="name"
				label="Tên đơn vị"
				value={held.name}
				error={errors.name ?? ""}
				autoComplete="off"
				maxLength={200}
				isRequired
			/>
			<TextArea
				id="chuc-nang"
				name="duties"
				label="Chức năng, nhiệm vụ"
				value={held.duties}
				error={errors.duties ?? ""}
				rows={6}
				maxLength={5000}
			/>
			<TextArea
				id="lien-he"
				name="contact"
				label="Liên hệ"
				hint="Địa chỉ, điện thoại, thư điện tử công vụ; mỗi thứ một dòng."
				value={held.contact}
				error={errors.contact ?? ""}
				rows={3}
				maxLength={5000}
			/>
			<PlaceInputs held={held} errors={errors} />
			<div>
				<SubmitButton busyLabel="Đang lưu …">{at ? "Lưu đơn vị" : "Thêm đơn vị"}</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
