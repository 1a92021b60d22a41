"use client";

import { type FormEvent, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { FieldError, SelectField } from "../../components/ui/field.tsx";
import { LegacyChoice } from "./legacy-choice.client.tsx";
import type { WordAnswer } from "./word-answer.ts";
import { WordReport } from "./word-report.tsx";

const MOST_BYTES = 15 * 1024 * 1024;
const FAILED = "Chưa gửi được tệp. Hãy xem lại đường mạng rồi thử lại.";

interface WordImportFormProps {
	/** Where the file goes. */
	action: string;
	sections: readonly { id: number; label: string }[];
}

function findErrors(form: FormData): Record<string, string> {
	const file = form.get("file");
	const isThere = file instanceof File && file.size > 0;
	const tooLarge = isThere && file.size > MOST_BYTES ? "Tệp lớn hơn 15 MB. Hãy nén ảnh trong tệp rồi thử lại." : "";
	return {
		...(form.get("categoryId") ? {} : { categoryId: "Hãy chọn chuyên mục." }),
		...(isThere ? {} : { file: "Hãy chọn một tệp Word." }),
		...(tooLarge === "" ? {} : { file: tooLarge }),
	};
}

async function send(action: string, form: FormData): Promise<WordAnswer> {
	const refused = (message: string): WordAnswer => ({ state: "refused", message, errors: {} });
	try {
		const response = await fetch(action, { method: "POST", body: form });
		if (response.status === 401) return refused("Phiên làm việc đã hết. Hãy mở thẻ mới, đăng nhập rồi gửi lại.");
		if (response.status === 403) return refused("Bạn không có quyền viết ở chuyên mục này.");
		return response.ok ? ((await response.json()) as WordAnswer) : refused(FAILED);
	} catch {
		return refused(FAILED);
	}
}

/** Section and file; then, where the file is in an old encoding, how it is to be read; then what came of it. */
export function WordImportForm({ action, sections }: WordImportFormProps) {
	const form = useRef<HTMLFormElement>(null);
	const [answer, setAnswer] = useState<WordAnswer | null>(null);
	const [isBusy, setBusy] = useState(false);

	const submit = async (reading: "decoded" | "as-is" | null) => {
		if (!form.current) return;
		const typed = new FormData(form.current);
		if (reading) typed.set("reading", reading);
		const errors = findErrors(typed);
		if (Object.keys(errors).length > 0) return setAnswer({ state: "refused", message: "", errors });
		setBusy(true);
		setAnswer(await send(action, typed));
		setBusy(false);
	};
	const begin = (event: FormEvent) => {
		event.preventDefault();
		void submit(null);
	};
	const errors = answer?.state === "refused" ? answer.errors : {};
	if (answer?.state === "imported") return <WordReport {...answer} />;
	return (
		<ScriptedForm ref={form} onSubmit={begin} className="grid max-w-180 gap-5">
			<FormMessage message={answer?.state === "refused" ? answer.message : ""} isDone={false} />
			<SelectField
				id="chuyen-muc"
				name="categoryId"
				label="Chuyên mục"
				error={errors.categoryId ?? ""}
				options={sections.map(({ id, label }) => ({ value: String(id), label }))}
				emptyLabel="Chọn chuyên mục"
			/>
			<div className="grid gap-1">
				<label htmlFor="tep-word" className="text-sm font-semibold">
					Tệp Word
				</label>
				<p id="tep-word-goi-y" className="text-xs text-ink-soft">
					Tiêu đề và sapo được đoán từ những dòng đầu; hãy xem lại trước khi gửi biên tập.
				</p>
				{errors.file && <FieldError id="tep-word">{errors.file}</FieldError>}
				<input
					id="tep-word"
					name="file"
					type="file"
					accept=".docx,.doc"
					aria-describedby={errors.file ? "tep-word-goi-y tep-word-loi" : "tep-word-goi-y"}
					aria-invalid={errors.file ? true : undefined}
					onChange={() => setAnswer(null)}
					className="min-h-11 w-full border border-ink-soft bg-paper px-3 py-2 text-base lg:text-sm"
				/>
			</div>
			{answer?.state === "asks" ? (
				<LegacyChoice passages={answer.passages} isBusy={isBusy} onChoose={submit} />
			) : (
				<div className="border-t border-line pt-4">
					<SubmitButton isBusy={isBusy} busyLabel="Đang đọc tệp …">
						Nhập thành bản nháp
					</SubmitButton>
				</div>
			)}
		</ScriptedForm>
	);
}
