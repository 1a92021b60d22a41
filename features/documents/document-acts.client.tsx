"use client";

import { useActionState } from "react";
import { ChoiceField } from "../../components/admin/choice-field.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface DocumentActProps {
	action: FormAction;
	id: number;
}

const RELATIONS = [
	["replaces", "Văn bản này thay thế"],
	["replaced-by", "Văn bản này bị thay thế bởi"],
] as const;
const EXTENTS = [
	["whole", "Toàn bộ"],
	["part", "Một phần"],
] as const;

/** Says which document another one replaces. */
export function ReplacementForm({ action, id }: DocumentActProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3" aria-label="Ghi thay thế">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="id" value={id} />
			<ChoiceField
				id="quan-he"
				name="relation"
				label="Quan hệ"
				value={values.relation ?? "replaces"}
				options={RELATIONS}
			/>
			<TextField
				id="van-ban-kia"
				name="named"
				label="Văn bản kia"
				hint="Số, ký hiệu hoặc số trong thư viện."
				error={errors.named ?? ""}
				value={values.named ?? ""}
				autoComplete="off"
				maxLength={100}
			/>
			<ChoiceField id="pham-vi" name="extent" label="Phạm vi" value={values.extent ?? "whole"} options={EXTENTS} />
			<div>
				<SubmitButton kind="plain">Ghi thay thế</SubmitButton>
			</div>
		</form>
	);
}

/** Takes a document from readers, with the reason. */
export function WithdrawForm({ action, id }: DocumentActProps) {
	const [{ message, isDone, values }, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="id" value={id} />
			<TextField
				id="ly-do"
				name="reason"
				label="Lý do gỡ"
				value={values.reason ?? ""}
				autoComplete="off"
				maxLength={500}
				isRequired
			/>
			<div>
				<SubmitButton kind="danger">Gỡ văn bản</SubmitButton>
			</div>
		</form>
	);
}
