"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useId, useRef } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { NoteAnchor } from "./note-anchor.ts";

interface NoteFormProps {
	action: FormAction;
	/** What is sent beside the words: the article, the thread. */
	fields: Readonly<Record<string, number>>;
	anchor: NoteAnchor | null;
	people: readonly string[];
	/** "Ghi chú", "Trả lời" */
	label: string;
	onDone: () => void;
}

const PICK = "min-h-11 min-w-0 flex-1 border border-ink-soft bg-paper px-2 text-base lg:min-h-9 lg:text-sm";

/** Puts "@Tên " where the caret stands. */
function insertName(area: HTMLTextAreaElement, name: string): void {
	const at = area.selectionStart;
	const gap = at > 0 && !/\s$/.test(area.value.slice(0, at)) ? " " : "";
	area.setRangeText(`${gap}@${name} `, at, area.selectionEnd, "end");
	area.focus();
}

/** Words to colleagues; a name behind an at sign tells that person. */
export function NoteForm({ action, fields, anchor, people, label, onDone }: NoteFormProps) {
	const [state, send, isBusy] = useActionState(action, NOTHING_SENT);
	const form = useRef<HTMLFormElement>(null);
	const who = useRef<HTMLSelectElement>(null);
	const id = useId();
	const findArea = () => form.current?.querySelector("textarea") ?? null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: where the caret is to stand when the form appears
	useEffect(() => findArea()?.focus(), []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: told once for each answer of the server
	useEffect(() => {
		if (state.isDone) onDone();
	}, [state]);

	// Sent by hand: a form that is an action's empties its fields even when nothing was stored.
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget);
		for (const [name, value] of Object.entries({ ...fields, ...anchor })) typed.set(name, String(value));
		startTransition(() => send(typed));
	};
	const mention = () => {
		const [area, name] = [findArea(), who.current?.value ?? ""];
		if (area && name !== "") insertName(area, name);
	};
	return (
		<form ref={form} noValidate onSubmit={submit} className="grid gap-3">
			<FormMessage message={state.errors.text ? "" : state.message} isDone={state.isDone} />
			<TextArea
				id={id}
				name="text"
				label={label}
				error={state.errors.text ?? ""}
				rows={3}
				maxLength={2000}
				isRequired
			/>
			{people.length > 0 && (
				<div className="flex gap-2">
					<select ref={who} aria-label="Nhắc tới ai" className={PICK}>
						{people.map((name) => (
							<option key={name}>{name}</option>
						))}
					</select>
					<button type="button" onClick={mention} className="min-h-11 shrink-0 px-2 text-link underline lg:min-h-9">
						Nhắc tên
					</button>
				</div>
			)}
			<div className="flex flex-wrap gap-3">
				<SubmitButton isBusy={isBusy} busyLabel="Đang gửi …">
					Gửi
				</SubmitButton>
				<button type="button" onClick={onDone} className="min-h-11 px-2 text-link underline lg:min-h-9">
					Thôi
				</button>
			</div>
		</form>
	);
}
