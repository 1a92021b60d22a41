"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import type { CommentState } from "../../db/queries/comments.ts";
import type { FormState } from "../accounts/form-state.ts";
import { type QueueItem, REJECTIONS } from "./comment-queue.ts";

export type QueueAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** How a decision is sent: by script, or as a form before it has come. */
export interface DecisionSending {
	send: (form: FormData) => void;
	submit: (event: FormEvent<HTMLFormElement>) => void;
}

export const PANEL_BUTTON =
	"inline-flex min-h-11 cursor-pointer items-center border border-ink-soft bg-paper px-3 font-semibold lg:min-h-9";
const REASON_BUTTON = "min-h-11 border border-line bg-paper px-3 text-start lg:min-h-9";

export function HiddenFields({ id, seenAs }: { id: number; seenAs: CommentState }) {
	return (
		<>
			<input type="hidden" name="ids[]" value={id} />
			<input type="hidden" name="seenAs" value={seenAs} />
		</>
	);
}

/** Reasons as buttons. The first one sends the words beside it: it is the one the Enter key presses. */
export function Reasons({ id }: { id: string }) {
	return (
		<div className="grid gap-2 border-s-4 border-danger py-2 ps-3">
			<div className="flex flex-wrap items-end gap-2">
				<TextField id={`${id}-ly-do`} name="note" label="Lý do khác" autoComplete="off" maxLength={300} />
				<button type="submit" name="decision" value="reject:other" className={PANEL_BUTTON}>
					Từ chối với lý do này
				</button>
			</div>
			<div className="flex flex-wrap gap-2">
				{Object.entries(REJECTIONS).map(([word, label], index) => (
					<button
						key={word}
						type="submit"
						name="decision"
						value={`reject:${word}`}
						data-digit={index + 1}
						className={REASON_BUTTON}
					>
						<span className="text-ink-soft tabular-nums">{index + 1}</span> {label}
					</button>
				))}
			</div>
		</div>
	);
}

export function RejectPanel({ item, send, submit }: { item: QueueItem } & DecisionSending) {
	return (
		<details data-key="reject" className="open:order-last open:basis-full">
			<summary className={PANEL_BUTTON}>{item.state === "approved" ? "Gỡ xuống …" : "Từ chối …"}</summary>
			<form action={send} onSubmit={submit} className="mt-2">
				<HiddenFields id={item.id} seenAs={item.state} />
				<Reasons id={`tu-choi-${item.id}`} />
			</form>
		</details>
	);
}

interface EditPanelProps {
	item: QueueItem;
	state: FormState;
	send: (form: FormData) => void;
}

/** Changes the words; those the reader sent are kept. */
export function EditPanel({ item, state, send }: EditPanelProps) {
	const panel = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		if (!state.isDone || !panel.current) return;
		panel.current.open = false;
		panel.current.closest<HTMLElement>("li")?.focus();
	}, [state]);
	const { id, content, editedAt } = item;
	const { values, errors } = state;
	const boxId = `sua-${id}`;
	return (
		<details
			ref={panel}
			data-key="edit"
			className="open:order-last open:basis-full"
			open={state.message !== "" && !state.isDone}
		>
			<summary className={PANEL_BUTTON}>Sửa …</summary>
			<form action={send} className="mt-2 grid max-w-160 gap-3 border-s-4 border-line py-2 ps-3">
				<FormMessage message={state.message} isDone={state.isDone} />
				<input type="hidden" name="id" value={id} />
				<input type="hidden" name="seenEditedAt" value={editedAt} />
				<div className="grid gap-1">
					<label htmlFor={boxId} className="font-semibold">
						Ý kiến
					</label>
					{errors.content && (
						<p id={`${boxId}-loi`} className="font-semibold text-accent">
							{errors.content}
						</p>
					)}
					<textarea
						key={content}
						id={boxId}
						name="content"
						rows={5}
						defaultValue={values.content ?? content}
						aria-describedby={errors.content ? `${boxId}-loi` : undefined}
						aria-invalid={errors.content ? true : undefined}
						className="w-full border border-ink-soft bg-paper px-3 py-2 text-base lg:text-sm"
					/>
				</div>
				<TextField
					id={`${boxId}-ly-do`}
					name="reason"
					label="Lý do sửa"
					hint="Bạn đọc thấy dòng “Tòa soạn đã biên tập”; bản gốc được giữ trong khu biên tập."
					value={values.reason ?? ""}
					error={errors.reason ?? ""}
					autoComplete="off"
					maxLength={300}
				/>
				<SubmitButton busyLabel="Đang sửa …">Lưu bản đã sửa</SubmitButton>
			</form>
		</details>
	);
}
