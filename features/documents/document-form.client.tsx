"use client";

import { type FormEvent, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import type { DocumentChoiceLists } from "./desk-documents.ts";
import { DocumentFields } from "./document-fields.tsx";
import type { DocumentAnswer } from "./document-form.ts";
import { FileField } from "./file-field.tsx";
import { sendDocumentForm } from "./send-document-form.client.ts";

const ACTION = "/admin/van-ban/luu";
const ACCEPTED = ".pdf,.doc,.docx,.xls,.xlsx,.odt,.ods";

interface DocumentFormProps {
	/** Null for a new one. */
	subject: { id: number; version: number } | null;
	values: Readonly<Record<string, string>>;
	choices: DocumentChoiceLists;
	/** Those it has, by their names in the media folder. */
	files: readonly { fileName: string; label: string }[];
}

function StandingFiles({ files }: Pick<DocumentFormProps, "files">) {
	if (files.length === 0) return null;
	return (
		<fieldset className="grid gap-1">
			<legend className="float-left text-sm font-semibold">Tệp đang có</legend>
			{files.map(({ fileName, label }) => (
				<label key={fileName} className="flex min-h-11 items-center gap-3 text-sm">
					<input type="checkbox" name="removed[]" value={fileName} className="size-5 shrink-0 accent-link" />
					<span className="min-w-0 wrap-anywhere">Bỏ {label}</span>
				</label>
			))}
		</fieldset>
	);
}

/** Adds or changes a document with its files: all of it is kept, or nothing. */
export function DocumentForm({ subject, values, choices, files }: DocumentFormProps) {
	const [refused, setRefused] = useState<{ message: string; errors: Readonly<Record<string, string>> }>();
	const [isBusy, setBusy] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		// Nothing chosen is nothing sent.
		if (form.get("extent") === "") form.set("extent", "whole");
		setBusy(true);
		const answer = await sendDocumentForm<DocumentAnswer>(ACTION, form);
		if (typeof answer !== "string" && answer.state === "saved") return window.location.assign(answer.href);
		setBusy(false);
		setRefused(typeof answer === "string" ? { message: answer, errors: {} } : answer);
		window.scrollTo({ top: 0 });
	};
	const errors = refused?.errors ?? {};
	const isNew = subject === null;
	return (
		<ScriptedForm onSubmit={submit} className="grid max-w-180 gap-5" aria-label="Văn bản">
			<FormMessage message={refused?.message ?? ""} isDone={false} />
			<input type="hidden" name="id" value={subject?.id ?? ""} />
			<input type="hidden" name="version" value={subject?.version ?? ""} />
			<DocumentFields values={values} errors={errors} choices={choices} isNew={isNew} />
			<StandingFiles files={files} />
			<FileField
				id="vb-files"
				name="files[]"
				label={isNew ? "Tệp đính kèm" : "Thêm tệp"}
				hint="PDF, Word, Excel hoặc OpenDocument, mỗi tệp không quá 30 MB; chọn được nhiều tệp. Văn bản mật không được đưa lên trang."
				error={errors.files ?? ""}
				accept={ACCEPTED}
				isMany
			/>
			<div>
				<SubmitButton isBusy={isBusy} busyLabel="Đang lưu …">
					{isNew ? "Đăng văn bản" : "Lưu văn bản"}
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
