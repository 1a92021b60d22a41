"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import type { LetterState } from "../../db/queries/letters.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

const MOVES: Record<LetterState, readonly (readonly [move: string, label: string])[]> = {
	new: [
		["take-up", "Nhận xử lý"],
		["answer", "Đã trả lời"],
		["close", "Xong"],
		["spam", "Thư rác"],
	],
	in_hand: [
		["answer", "Đã trả lời"],
		["close", "Xong"],
		["spam", "Thư rác"],
	],
	answered: [
		["close", "Xong"],
		["reopen", "Mở lại"],
	],
	closed: [["reopen", "Mở lại"]],
	spam: [["reopen", "Mở lại"]],
};

interface SettleFormProps {
	action: FormAction;
	letterId: number;
	state: LetterState;
}

/** Says what became of a letter. */
export function SettleForm({ action, letterId, state }: SettleFormProps) {
	const [sent, send] = useActionState(action, NOTHING_SENT);
	const moves = MOVES[state];
	const wantsNote = moves.some(([move]) => move === "answer" || move === "close");
	return (
		<form action={send} noValidate className="grid gap-3">
			<FormMessage message={sent.message} isDone={sent.isDone} />
			<input type="hidden" name="letterId" value={letterId} />
			<input type="hidden" name="seenAs" value={state} />
			{wantsNote && (
				<TextArea
					{...{ id: "thu-ghi-nhan", name: "note", label: "Kết quả", rows: 2, maxLength: 2000 }}
					hint="Đã trả lời thế nào, hoặc vì sao coi là xong: “đã gọi điện”, “đã sửa bài”."
					value={sent.values.note ?? ""}
					error={sent.errors.note ?? ""}
				/>
			)}
			<div className="flex flex-wrap gap-2">
				{moves.map(([move, label], index) => (
					<SubmitButton
						key={move}
						kind={index === 0 && state === "new" ? "primary" : "plain"}
						name="move"
						value={move}
						busyLabel={label}
					>
						{label}
					</SubmitButton>
				))}
			</div>
		</form>
	);
}
