"use client";

import { type FormEvent, startTransition, useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TimeFields } from "../../components/admin/time-fields.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { CHANGE_WORDS, type ChangeChoice } from "./change-choice.ts";

/** What a move asks before it is made. */
export interface AskedMove {
	name: string;
	label: string;
	needsReason: boolean;
	needsTime: boolean;
	/** It replaces what readers have: what are they to be told? */
	needsChoice: boolean;
	/** The checklist asks for somebody's eyes. */
	needsEyes: boolean;
}

interface MovePanelProps {
	action: FormAction;
	article: { id: number; version: number };
	move: AskedMove;
	/** Kinds of change the person may choose. */
	choices: readonly ChangeChoice["kind"][];
}

function ChangeFields({ choices }: Pick<MovePanelProps, "choices">) {
	const [kind, choose] = useState<ChangeChoice["kind"] | null>(null);
	return (
		<>
			<fieldset className="grid gap-1">
				<legend className="text-sm font-semibold">Với bạn đọc, thay đổi này là</legend>
				{choices.map((each) => (
					<label key={each} className="flex min-h-11 items-center gap-3 lg:min-h-9">
						<input
							type="radio"
							name="changeKind"
							value={each}
							checked={kind === each}
							onChange={() => choose(each)}
							className="size-5 shrink-0 accent-link"
						/>
						{CHANGE_WORDS[each]}
					</label>
				))}
			</fieldset>
			{kind !== null && kind !== "minor" && (
				<TextArea
					id="loi-bao"
					name="changeNote"
					label="Lời báo cho bạn đọc"
					hint="Đứng ở đầu bài và trong trang Đính chính: chỗ nào sai, nay sửa ra sao."
					rows={3}
					maxLength={2000}
					isRequired
				/>
			)}
		</>
	);
}

/** One move with what it asks for; what was typed stays when it is refused. */
export function MovePanel({ action, article, move, choices }: MovePanelProps) {
	const [state, send, isBusy] = useActionState(action, NOTHING_SENT);
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		startTransition(() => send(form));
	};
	return (
		<form onSubmit={submit} noValidate className="grid max-w-150 gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="articleId" value={article.id} />
			<input type="hidden" name="baseVersion" value={article.version} />
			<input type="hidden" name="move" value={move.name} />
			{move.needsChoice && <ChangeFields choices={choices} />}
			{move.needsTime && <TimeFields id="gio-hen" values={{}} errors={state.errors} />}
			{move.needsReason && (
				<TextArea
					id={`ly-do-${move.name}`}
					name="reason"
					label="Lý do"
					hint="Ít nhất 10 ký tự. Người viết đọc được."
					rows={3}
					maxLength={1000}
					isRequired
				/>
			)}
			{move.needsEyes && (
				<label className="flex min-h-11 items-center gap-2 lg:min-h-9">
					<input type="checkbox" name="hasLooked" value="1" className="size-5 accent-link" />
					Tôi đã xem các điểm cần lưu ý
				</label>
			)}
			<div>
				<SubmitButton isBusy={isBusy} kind={move.needsReason ? "danger" : "primary"}>
					{move.label}
				</SubmitButton>
			</div>
		</form>
	);
}
