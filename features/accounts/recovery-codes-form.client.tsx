"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormState, NOTHING_SENT } from "./form-state.ts";

interface RecoveryCodesFormProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	/** How many codes are still good. */
	left: number;
}

/** Makes new recovery codes and shows them once. */
export function RecoveryCodesForm({ action, left }: RecoveryCodesFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const codes = state.shown.codes?.split("\n") ?? [];
	if (codes.length > 0) {
		return (
			<div className="grid gap-5">
				<FormMessage message={state.message} isDone />
				<ol className="grid gap-2 border-y border-line py-4 font-mono text-sm sm:grid-cols-2">
					{codes.map((code) => (
						<li key={code} className="wrap-anywhere">
							{code}
						</li>
					))}
				</ol>
				<p>In ra hoặc chép lại, cất ở nơi chỉ bạn mở được. Mỗi mã dùng được một lần khi không có điện thoại.</p>
				<p className="flex flex-wrap gap-4">
					<button
						type="button"
						onClick={() => window.print()}
						className="min-h-11 border border-ink-soft px-4 font-semibold"
					>
						In các mã
					</button>
					<a href="/admin" className="inline-flex min-h-11 items-center font-semibold text-link underline">
						Tôi đã cất các mã, vào bàn làm việc
					</a>
				</p>
			</div>
		);
	}
	return (
		<form noValidate action={send} className="grid max-w-120 gap-5">
			<FormMessage message={state.message} isDone={false} />
			<ProofField id="xac-minh" isNeeded={state.needsProof} error={state.errors.currentPassword} />
			<SubmitButton kind={left > 0 ? "plain" : "primary"} busyLabel="Đang tạo …">
				{left > 0 ? "Tạo mã mới, bỏ các mã cũ" : "Tạo mã khôi phục"}
			</SubmitButton>
		</form>
	);
}
