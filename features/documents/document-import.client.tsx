"use client";

import { type FormEvent, useState } from "react";
import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { toDeskDocumentPath } from "./desk-document-query.ts";
import { FileField } from "./file-field.tsx";
import type { ImportedDocument } from "./import-documents.ts";
import type { ListAnswer } from "./import-list-form.ts";
import { sendDocumentForm } from "./send-document-form.client.ts";

const ACTION = "/admin/van-ban/nhap/tep";

function Outcome({ imported, isCheck }: { imported: ImportedDocument; isCheck: boolean }) {
	if (imported.outcome === "refused") return <span className="font-semibold text-danger">{imported.message}</span>;
	if (isCheck && imported.outcome === "added") return "sẽ thêm";
	// Known from an earlier line of the same list: it has no number yet.
	if (isCheck && imported.outcome === "known") return "đã có: bỏ qua";
	return (
		<a href={toDeskDocumentPath(imported.id)} className="text-link">
			{imported.outcome === "added" ? "đã thêm" : "đã có: bỏ qua"}
		</a>
	);
}

function Report({ answer }: { answer: Extract<ListAnswer, { state: "done" }> }) {
	const { mode, rows, unused } = answer;
	const isCheck = mode === "check";
	const count = (outcome: ImportedDocument["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
	return (
		<section aria-labelledby="ket-qua" className="grid gap-3">
			<div role="status">
				<h2 id="ket-qua" className="font-bold">
					{isCheck ? "Kiểm tra xong, chưa ghi gì: sẽ thêm" : "Đã nhập xong: thêm"} {count("added")} văn bản,{" "}
					{count("known")} đã có, {count("refused")} bị từ chối
				</h2>
			</div>
			{unused.length > 0 && <p className="text-sm text-ink-soft">Không dòng nào nhắc tới tệp: {unused.join("; ")}.</p>}
			<DeskTable
				caption="Kết quả từng dòng"
				rows={rows}
				toKey={({ line }) => line}
				empty="Không có dòng nào."
				columns={[
					{ label: "Số, ký hiệu", render: ({ sign }) => sign || "(trống)" },
					{ label: "Dòng", render: ({ line }) => line, isNarrow: true },
					{ label: "Kết quả", render: (row) => <Outcome imported={row} isCheck={isCheck} /> },
				]}
			/>
		</section>
	);
}

/** Takes a list of documents with their files; shows what would become of each line before anything is written. */
export function DocumentImport() {
	const [answer, setAnswer] = useState<ListAnswer | null>(null);
	const [isBusy, setBusy] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { submitter } = event.nativeEvent as SubmitEvent;
		const form = new FormData(event.currentTarget, submitter);
		setBusy(true);
		const sent = await sendDocumentForm<ListAnswer>(ACTION, form);
		setAnswer(typeof sent === "string" ? { state: "refused", message: sent } : sent);
		setBusy(false);
	};
	const isChecked = answer?.state === "done" && answer.mode === "check";
	return (
		<ScriptedForm onSubmit={submit} onChange={() => setAnswer(null)} className="grid gap-5" aria-label="Nhập danh sách">
			<FormMessage message={answer?.state === "refused" ? answer.message : ""} isDone={false} />
			<div className="grid max-w-180 gap-5">
				<FileField
					id="nhap-list"
					name="list"
					label="Bảng văn bản"
					hint="Tệp CSV, dòng đầu là tên cột. Trong Excel: Lưu thành, chọn “CSV UTF-8”."
					error=""
					accept=".csv,.txt,text/csv"
				/>
				<FileField
					id="nhap-files"
					name="files[]"
					label="Các tệp đính kèm"
					hint="Chọn một lần mọi tệp mà cột “Tệp đính kèm” nhắc tới; cộng lại không quá 128 MB."
					error=""
					accept=".pdf,.doc,.docx,.xls,.xlsx,.odt,.ods"
					isMany
				/>
				<div className="flex flex-wrap gap-3">
					<SubmitButton name="mode" value="check" kind={isChecked ? "plain" : "primary"} isBusy={isBusy}>
						Kiểm tra trước
					</SubmitButton>
					{isChecked && (
						<SubmitButton name="mode" value="import" isBusy={isBusy}>
							Nhập vào thư viện
						</SubmitButton>
					)}
				</div>
			</div>
			{answer?.state === "done" && <Report answer={answer} />}
		</ScriptedForm>
	);
}
