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
	if (imported.outcome === "refused") {
		const { line, column, message } = imported;
		return (
			<span className="font-semibold text-danger">
				Dòng {line}
				{column && `, cột ${column}`}: {message}
			</span>
		);
	}
	if (isCheck && imported.outcome === "added") return "sẽ thêm mới";
	const words = { added: "đã thêm", updated: isCheck ? "sẽ sửa" : "đã sửa", unchanged: "đã có, không đổi" };
	return (
		<>
			<a href={toDeskDocumentPath(imported.id)} className="inline-flex min-h-6 items-center text-link underline">
				{words[imported.outcome]}
			</a>
			{imported.outcome === "updated" && `: ${imported.changes.join(", ")}`}
		</>
	);
}

/** What was meant for a sign may be anything; one that is short stays on its line. */
function Sign({ sign }: Pick<ImportedDocument, "sign">) {
	return <span className={sign.length > 24 ? "" : "whitespace-nowrap"}>{sign || "(trống)"}</span>;
}

type Done = Extract<ListAnswer, { state: "done" }>;

const count = (rows: readonly ImportedDocument[], outcome: ImportedDocument["outcome"]) =>
	rows.filter((row) => row.outcome === outcome).length;

function Report({ answer: { mode, rows, unused, isAnew } }: { answer: Done }) {
	const isCheck = mode === "check";
	return (
		<section aria-labelledby="ket-qua" className="grid gap-3">
			{isAnew && (
				<p role="alert" className="font-semibold text-danger">
					Thư viện đã thay đổi từ lúc kiểm tra; chưa nhập gì. Dưới đây là kết quả kiểm tra mới, hãy xem lại rồi nhập.
				</p>
			)}
			<div role="status">
				<h2 id="ket-qua" className="font-bold">
					{isCheck ? "Kiểm tra xong, chưa ghi gì: sẽ thêm" : "Đã nhập xong: thêm"} {count(rows, "added")} văn bản,{" "}
					{isCheck ? "sẽ sửa" : "sửa"} {count(rows, "updated")}, {count(rows, "unchanged")} không đổi,{" "}
					{count(rows, "refused")} bị từ chối
				</h2>
			</div>
			{unused.length > 0 && <p className="text-sm text-ink-soft">Không dòng nào nhắc tới tệp: {unused.join("; ")}.</p>}
			<DeskTable
				caption="Kết quả từng dòng"
				rows={rows}
				toKey={({ line }) => line}
				empty="Không có dòng nào."
				columns={[
					{ label: "Số, ký hiệu", render: ({ sign }) => <Sign sign={sign} /> },
					{ label: "Dòng", render: ({ line }) => line, isNarrow: true },
					{ label: "Kết quả", render: (row) => <Outcome imported={row} isCheck={isCheck} /> },
				]}
			/>
		</section>
	);
}

function ImportButtons({ checked, isBusy }: { checked: Done | null; isBusy: boolean }) {
	const due = checked ? count(checked.rows, "added") + count(checked.rows, "updated") : 0;
	return (
		<div className="flex flex-wrap items-center gap-3">
			<SubmitButton name="mode" value="check" kind={due > 0 ? "plain" : "primary"} isBusy={isBusy}>
				Kiểm tra trước
			</SubmitButton>
			{due > 0 && (
				<SubmitButton name="mode" value="import" isBusy={isBusy}>
					Nhập {due} văn bản
				</SubmitButton>
			)}
			{checked && due === 0 && <p className="text-sm">Không có gì để nhập: không dòng nào mới hay khác thư viện.</p>}
		</div>
	);
}

/** Takes a list of documents with their files; shows what would become of each line before anything is written. */
export function DocumentImport() {
	const [answer, setAnswer] = useState<ListAnswer | null>(null);
	const [isBusy, setBusy] = useState(false);
	const checked = answer?.state === "done" && answer.mode === "check" ? answer : null;
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { submitter } = event.nativeEvent as SubmitEvent;
		const form = new FormData(event.currentTarget, submitter);
		form.set("seen", checked?.mark ?? "");
		setBusy(true);
		const sent = await sendDocumentForm<ListAnswer>(ACTION, form);
		setAnswer(typeof sent === "string" ? { state: "refused", message: sent } : sent);
		setBusy(false);
	};
	return (
		<ScriptedForm onSubmit={submit} onChange={() => setAnswer(null)} className="grid gap-5" aria-label="Nhập danh sách">
			<FormMessage message={answer?.state === "refused" ? answer.message : ""} isDone={false} />
			<div className="grid max-w-180 gap-5">
				<FileField
					id="nhap-list"
					name="list"
					label="Bảng văn bản"
					hint="Tệp Excel (.xlsx), trang tính đầu tiên, hoặc CSV UTF-8; không quá 5 MB và 2.000 văn bản."
					error=""
					accept=".xlsx,.csv,.txt,text/csv"
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
				<ImportButtons checked={checked} isBusy={isBusy} />
			</div>
			{answer?.state === "done" && <Report answer={answer} />}
		</ScriptedForm>
	);
}
