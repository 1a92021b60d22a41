"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface StepProps {
	action: FormAction;
	at: { opinionId: number; baseVersion: number };
}

function AtFields({ at }: Pick<StepProps, "at">) {
	return (
		<>
			<input type="hidden" name="opinionId" value={at.opinionId} />
			<input type="hidden" name="baseVersion" value={at.baseVersion} />
		</>
	);
}

function Approve({ action, at }: StepProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<ScriptedForm action={send} aria-label={`Duyệt ý kiến số ${at.opinionId}`} className="grid gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<AtFields at={at} />
			<div>
				<SubmitButton>Duyệt</SubmitButton>
			</div>
		</ScriptedForm>
	);
}

function Reject({ action, at }: StepProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<details open={state.message !== ""} className="grow">
			<summary className="flex min-h-11 cursor-pointer items-center px-2 text-danger underline lg:min-h-10">
				Không duyệt …
			</summary>
			<ScriptedForm
				action={send}
				aria-label={`Không duyệt ý kiến số ${at.opinionId}`}
				className="grid max-w-120 gap-3 pt-2"
			>
				<FormMessage message={state.message} isDone={state.isDone} />
				<AtFields at={at} />
				<TextField
					id={`ly-do-${at.opinionId}`}
					name="reason"
					label="Lý do"
					hint="Chỉ tòa soạn thấy."
					value={state.values.reason ?? ""}
					error={state.errors.reason ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<div>
					<SubmitButton kind="danger">Không duyệt ý kiến này</SubmitButton>
				</div>
			</ScriptedForm>
		</details>
	);
}

interface OpinionDecisionProps {
	at: StepProps["at"];
	/** Null where it is approved, or rejected, already. */
	approve: FormAction | null;
	reject: FormAction | null;
}

/** What becomes of an opinion. */
export function OpinionDecision({ at, approve, reject }: OpinionDecisionProps) {
	return (
		<div className="flex flex-wrap items-start gap-x-4 gap-y-2">
			{approve && <Approve action={approve} at={at} />}
			{reject && <Reject action={reject} at={at} />}
		</div>
	);
}
