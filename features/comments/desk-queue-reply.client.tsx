"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { NOTHING_SENT } from "../accounts/form-state.ts";
import type { QueueItem } from "./comment-queue.ts";
import { PANEL_BUTTON, type QueueAction } from "./desk-queue-panels.client.tsx";

/** What the office says below a comment; in the queue it looks as it does before readers. */
export function OfficeReply({ reply }: { reply: NonNullable<QueueItem["reply"]> }) {
	return (
		<div className="max-w-160 border-s-4 border-link ps-3 text-sm">
			<p className="text-xs text-ink-soft">
				<b className="text-link">Tòa soạn trả lời</b> · {reply.note}
			</p>
			<p className="wrap-anywhere whitespace-pre-line">{reply.content}</p>
		</div>
	);
}

/** Answers in the office's name, changes that answer, or takes it away. */
export function ReplyPanel({ item: { id, reply }, action }: { item: QueueItem; action: QueueAction }) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<details
			key={reply?.content ?? ""}
			className="open:order-last open:basis-full"
			open={state.message !== "" && !state.isDone}
		>
			<summary className={PANEL_BUTTON}>{reply ? "Sửa lời đáp …" : "Trả lời …"}</summary>
			<form action={send} noValidate className="mt-2 grid max-w-160 gap-3 border-s-4 border-link py-2 ps-3">
				<FormMessage message={state.message} isDone={state.isDone} />
				<input type="hidden" name="id" value={id} />
				<TextArea
					{...{ id: `dap-${id}`, name: "content", label: "Lời đáp của tòa soạn", rows: 4, maxLength: 4000 }}
					hint="Hiện dưới ý kiến với dấu “Tòa soạn trả lời”; tên bạn chỉ ghi trong khu biên tập."
					value={state.values.content ?? reply?.content ?? ""}
					error={state.errors.content ?? ""}
				/>
				<div className="flex flex-wrap gap-2">
					<SubmitButton busyLabel="Đang đăng …">Đăng lời đáp</SubmitButton>
					{reply && (
						<SubmitButton kind="plain" name="isRemoval" value="1">
							Bỏ lời đáp
						</SubmitButton>
					)}
				</div>
			</form>
		</details>
	);
}
