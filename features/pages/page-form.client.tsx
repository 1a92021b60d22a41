"use client";

import { type FormEvent, startTransition, useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import type { RichText } from "../../lib/rich-text.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { BodyField } from "../articles/body-field.client.tsx";

interface PageFormProps {
	action: FormAction;
	slug: string;
	title: string;
	body: RichText;
	/** The version the words are of; 0 for a page nobody has written yet. */
	version: number;
}

const LEAVING = "beforeunload";
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** Writes a page about the office. What was typed stays until it is saved; the browser asks before it is left. */
export function PageForm({ action, slug, title, body, version }: PageFormProps) {
	const [state, send, isBusy] = useActionState(async (previous: typeof NOTHING_SENT, form: FormData) => {
		const next = await action(previous, form);
		if (next.isDone) window.removeEventListener(LEAVING, askBeforeLeaving);
		return next;
	}, NOTHING_SENT);
	const [isChanged, setChanged] = useState(false);
	const change = () => {
		if (isChanged) return;
		setChanged(true);
		window.addEventListener(LEAVING, askBeforeLeaving);
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget);
		setChanged(false);
		startTransition(() => send(typed));
	};
	return (
		<ScriptedForm onSubmit={submit} onInput={change} className="grid max-w-180 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="slug" value={slug} />
			<input type="hidden" name="baseVersion" value={state.shown.version ?? version} />
			<TextField
				id="title"
				name="title"
				label="Tiêu đề"
				error={state.errors.title ?? ""}
				value={title}
				autoComplete="off"
				maxLength={200}
				isRequired
			/>
			<BodyField name="body" body={body} onChange={change} />
			<div className="border-t border-line pt-4">
				<SubmitButton isBusy={isBusy} busyLabel="Đang lưu …">
					Lưu trang
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
