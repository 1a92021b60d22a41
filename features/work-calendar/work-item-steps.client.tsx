"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface StepProps {
	action: FormAction;
	at: { itemId: number; baseVersion: number };
	label: string;
	kind: "plain" | "danger";
}

function Step({ action, at, label, kind }: StepProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<ScriptedForm action={send} className="grid gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="itemId" value={at.itemId} />
			<input type="hidden" name="baseVersion" value={at.baseVersion} />
			<SubmitButton kind={kind}>{label}</SubmitButton>
		</ScriptedForm>
	);
}

interface WorkItemStepsProps {
	at: StepProps["at"];
	copy: FormAction;
	remove: FormAction;
}

/** What else is done with an item: it comes again in a week, or it is struck out. */
export function WorkItemSteps({ at, copy, remove }: WorkItemStepsProps) {
	return (
		<section
			aria-label="Việc khác với mục này"
			className="flex max-w-150 flex-wrap items-start gap-4 border-t border-line pt-4"
		>
			<Step action={copy} at={at} label="Chép sang tuần sau" kind="plain" />
			<details>
				<summary className="flex min-h-11 cursor-pointer items-center px-2 text-danger underline lg:min-h-10">
					Xóa khỏi lịch …
				</summary>
				<div className="grid gap-2 pt-2">
					<p>Mục này mất khỏi lịch của bạn đọc ngay; nhật ký vẫn ghi lại.</p>
					<Step action={remove} at={at} label="Xóa hẳn" kind="danger" />
				</div>
			</details>
		</section>
	);
}
