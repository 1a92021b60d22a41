"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface RefreshFormProps {
	action: FormAction;
	source: string;
	/** Values that are far off the last ones wait for somebody to take them. */
	isHeld: boolean;
}

/** Asks a source now; takes values that were held back. */
export function RefreshForm({ action, source, isHeld }: RefreshFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-2">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="source" value={source} />
			<div className="flex flex-wrap gap-3">
				<SubmitButton kind="plain" busyLabel="Đang hỏi nguồn …">
					Thử lại
				</SubmitButton>
				{isHeld && (
					<SubmitButton kind="danger" name="acceptsJump" value="1" busyLabel="Đang hỏi nguồn …">
						Lấy và nhận cả giá lệch
					</SubmitButton>
				)}
			</div>
		</form>
	);
}
