"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { BoxKind } from "./box.ts";

interface BoxButtonProps {
	action: FormAction;
	kind: BoxKind;
	id: number;
	/** Its name, for those who cannot see the row. */
	title: string;
}

const STEP =
	"inline-flex min-h-11 min-w-11 items-center justify-center text-link disabled:text-ink-soft lg:min-h-9 lg:min-w-9";

/** Moves a row up and down. */
export function MoveButtons({ action, kind, id, title, isFirst, isLast }: BoxButtonProps & MoveEnds) {
	const [, send, isBusy] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="flex">
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="id" value={id} />
			<button
				type="submit"
				name="step"
				value="-1"
				disabled={isFirst || isBusy}
				aria-label={`Đưa lên: ${title}`}
				className={STEP}
			>
				↑
			</button>
			<button
				type="submit"
				name="step"
				value="1"
				disabled={isLast || isBusy}
				aria-label={`Đưa xuống: ${title}`}
				className={STEP}
			>
				↓
			</button>
		</form>
	);
}

interface MoveEnds {
	isFirst: boolean;
	isLast: boolean;
}

/** Takes it away for good, after it was asked once more. */
export function RemoveBox({ action, kind, id, title }: BoxButtonProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<details className="max-w-170 border-t border-line pt-2">
			<summary className="flex min-h-11 cursor-pointer items-center text-danger lg:min-h-9">Xóa “{title}”</summary>
			<form action={send} className="grid gap-3 py-2">
				<FormMessage message={state.message} isDone={state.isDone} />
				<input type="hidden" name="kind" value={kind} />
				<input type="hidden" name="id" value={id} />
				<p className="text-sm">Xóa rồi không lấy lại được. Nếu chỉ muốn thôi hiện, hãy ghi ngày thôi hiện ở trên.</p>
				<div>
					<SubmitButton kind="danger">Xóa hẳn</SubmitButton>
				</div>
			</form>
		</details>
	);
}
