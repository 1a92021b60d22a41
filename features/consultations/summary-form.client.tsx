"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { AtFields, type AtVersion } from "./consultation-form.client.tsx";
import { FilesField } from "./files-field.client.tsx";
import type { PickedFile } from "./picked-file.ts";

interface SummaryFormProps {
	action: FormAction;
	at: AtVersion;
	summary: string;
	files: readonly PickedFile[];
	isPublished: boolean;
	/** Why it cannot be published yet; empty when it can. */
	waitsFor: string;
}

/** What was made of the opinions; a draft until it is published. */
export function SummaryForm({ action, at, summary, files, isPublished, waitsFor }: SummaryFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { message, isDone, values, errors } = state;
	return (
		<ScriptedForm action={send} className="grid max-w-170 gap-5 border-t border-line pt-4" aria-label="Tổng hợp">
			<h2 className="text-base font-bold">Tổng hợp, giải trình tiếp thu</h2>
			<FormMessage message={message} isDone={isDone} />
			<AtFields at={at} />
			<TextArea
				id="tong-hop"
				name="summary"
				label="Nội dung tổng hợp"
				hint={waitsFor || "Mỗi đoạn cách nhau một dòng trống. Đừng ghi họ tên người góp ý."}
				rows={12}
				maxLength={50_000}
				value={message === "" || isDone ? summary : (values.summary ?? "")}
				error={errors.summary ?? ""}
			/>
			<FilesField
				label="Tệp kèm theo"
				hint="Báo cáo tổng hợp, bảng giải trình: PDF, Word, Excel hoặc OpenDocument."
				error={errors.files ?? ""}
				initial={files}
			/>
			<div className="flex flex-wrap gap-3">
				{!isPublished && waitsFor === "" && (
					<SubmitButton name="step" value="publish">
						Công bố tổng hợp
					</SubmitButton>
				)}
				<SubmitButton kind="plain" name="step" value="save">
					{isPublished ? "Lưu bản sửa tổng hợp" : "Lưu bản nháp tổng hợp"}
				</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
