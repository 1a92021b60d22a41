"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import type { RichText } from "../../lib/rich-text.ts";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { BodyField } from "./body-field.client.tsx";

interface WritingSheetProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	/** Null for one that begins here. */
	article: { id: number; version: number } | null;
	words: { title: string; kicker: string; lead: string; categoryId: number | null; body: RichText };
	sections: readonly { id: number; label: string }[];
}

/** A browser asks before it throws unsaved words away. */
function useLeaveWarning(isUnsaved: boolean): void {
	useEffect(() => {
		if (!isUnsaved) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", warn);
		return () => window.removeEventListener("beforeunload", warn);
	}, [isUnsaved]);
}

/** The writing screen: kicker, title, lead, section and text, saved as one. */
export function WritingSheet({ action, article, words, sections }: WritingSheetProps) {
	const [state, send, isBusy] = useActionState(action, NOTHING_SENT);
	const [isUnsaved, setUnsaved] = useState(false);
	const [version, setVersion] = useState(article?.version ?? 0);
	useLeaveWarning(isUnsaved);
	useEffect(() => {
		if (!state.isDone) return;
		setUnsaved(false);
		if (state.shown.version) setVersion(Number(state.shown.version));
	}, [state]);
	// Sent by hand: a form that is an action's empties its fields afterwards.
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		startTransition(() => send(form));
	};
	return (
		<form noValidate onSubmit={submit} onInput={() => setUnsaved(true)} className="grid max-w-180 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			{article && <input type="hidden" name="articleId" value={article.id} />}
			<input type="hidden" name="baseVersion" value={version} />
			<TextField
				id="tieu-de-phu"
				name="kicker"
				label="Tiêu đề phụ"
				hint="Dòng ngắn trên tiêu đề; để trống cũng được."
				value={words.kicker}
				autoComplete="off"
				maxLength={120}
			/>
			<TextArea
				id="tieu-de"
				name="title"
				label="Tiêu đề"
				error={state.errors.title ?? ""}
				value={words.title}
				face="font-serif text-lg! font-bold"
				rows={2}
				maxLength={300}
				isRequired
			/>
			<TextArea
				id="sapo"
				name="lead"
				label="Sapo"
				hint="Một, hai câu mở đầu. Cần có trước khi xuất bản."
				error={state.errors.lead ?? ""}
				value={words.lead}
				face="font-serif text-base! font-semibold"
				rows={3}
				maxLength={1000}
			/>
			<SelectField
				id="chuyen-muc"
				name="categoryId"
				label="Chuyên mục"
				error={state.errors.categoryId ?? ""}
				value={words.categoryId === null ? "" : String(words.categoryId)}
				options={sections.map(({ id, label }) => ({ value: String(id), label }))}
				emptyLabel="Chọn chuyên mục"
			/>
			<BodyField name="body" body={words.body} onChange={() => setUnsaved(true)} />
			<div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
				<SubmitButton isBusy={isBusy} busyLabel="Đang lưu …">
					{article ? "Lưu bài" : "Lưu bản nháp"}
				</SubmitButton>
				<p aria-live="polite" className="text-sm text-ink-soft">
					{isUnsaved ? "Có chữ chưa lưu." : (state.shown.savedAt ?? "")}
				</p>
			</div>
		</form>
	);
}
