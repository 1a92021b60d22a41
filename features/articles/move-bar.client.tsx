"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";

interface MoveBarProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	article: { id: number; version: number };
	moves: readonly { name: string; label: string; needsReason?: true | undefined; isChecked?: true | undefined }[];
	/** The checklist asks for somebody's eyes. */
	asksForEyes: boolean;
}

/** What the person may do with the article now, each button named by its effect. */
export function MoveBar({ action, article, moves, asksForEyes }: MoveBarProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [asked, ask] = useState<string | null>(null);
	const direct = moves.filter(({ needsReason }) => !needsReason);
	const explained = moves.filter(({ needsReason }) => needsReason);
	const hidden = (
		<>
			<input type="hidden" name="articleId" value={article.id} />
			<input type="hidden" name="baseVersion" value={article.version} />
		</>
	);
	return (
		<section aria-label="Bước tiếp theo" className="grid gap-4 border-b border-line pb-6">
			<FormMessage message={state.message} isDone={state.isDone} />
			<div className="flex flex-wrap gap-3">
				{direct.map(({ name, label, isChecked }) => (
					<form key={name} action={send} className="grid gap-2">
						{hidden}
						<input type="hidden" name="move" value={name} />
						<input type="hidden" name="reason" value="" />
						{isChecked && asksForEyes && (
							<label className="flex min-h-11 items-center gap-2 lg:min-h-9">
								<input type="checkbox" name="hasLooked" value="1" className="size-5 accent-link" />
								Tôi đã xem các điểm cần lưu ý
							</label>
						)}
						<div>
							<SubmitButton>{label}</SubmitButton>
						</div>
					</form>
				))}
				{explained.map(({ name, label }) => (
					<button
						key={name}
						type="button"
						aria-expanded={asked === name}
						onClick={() => ask(asked === name ? null : name)}
						className="min-h-11 border border-danger px-4 font-semibold text-danger lg:min-h-10"
					>
						{label} …
					</button>
				))}
			</div>
			{explained
				.filter(({ name }) => name === asked)
				.map(({ name, label }) => (
					<form key={name} action={send} noValidate className="grid max-w-150 gap-3">
						{hidden}
						<input type="hidden" name="move" value={name} />
						<TextArea
							id={`ly-do-${name}`}
							name="reason"
							label="Lý do"
							hint="Ít nhất 10 ký tự. Người viết đọc được."
							value={state.values.reason ?? ""}
							rows={3}
							maxLength={1000}
							isRequired
						/>
						<div>
							<SubmitButton kind="danger">{label}</SubmitButton>
						</div>
					</form>
				))}
		</section>
	);
}
