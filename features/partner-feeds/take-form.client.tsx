"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SelectField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface TakeFormProps {
	/** The buttons beside the entries send it. */
	id: string;
	action: FormAction;
	sections: readonly { id: number; label: string }[];
}

/** The section that drafts are made in; it stays in sight beside a long list, as does what went wrong. */
export function TakeForm({ id, action, sections }: TakeFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [only, ...others] = sections;
	const chosen = state.values.categoryId ?? (only && others.length === 0 ? String(only.id) : "");
	return (
		<form id={id} action={send} className="sticky top-0 z-10 grid gap-2 border-b border-line bg-paper py-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<div className="max-w-150">
				<SelectField
					id="chuyen-muc"
					name="categoryId"
					label="Chuyên mục của bản nháp"
					emptyLabel="Chọn chuyên mục …"
					error={state.errors.categoryId ?? ""}
					value={chosen}
					options={sections.map((section) => ({ value: String(section.id), label: section.label }))}
				/>
			</div>
		</form>
	);
}
