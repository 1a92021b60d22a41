"use client";

import { SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import { BodyField } from "./body-field.client.tsx";
import type { SheetWords } from "./unsaved-words.client.ts";

interface SheetFieldsProps {
	words: SheetWords;
	/** By the field's name. */
	errors: Readonly<Record<string, string>>;
	sections: readonly { id: number; label: string }[];
	/** Something was typed into the text. */
	onChange: () => void;
}

/** What is written and chosen of an article. */
export function SheetFields({ words, errors, sections, onChange }: SheetFieldsProps) {
	return (
		<>
			<TextField
				id="tieu-de-phu"
				name="kicker"
				label="Tiêu đề phụ"
				hint="Dòng ngắn trên tiêu đề; để trống cũng được."
				error={errors.kicker ?? ""}
				value={words.kicker}
				autoComplete="off"
				maxLength={120}
			/>
			<TextArea
				id="tieu-de"
				name="title"
				label="Tiêu đề"
				error={errors.title ?? ""}
				value={words.title}
				face="field-sizing-content font-serif text-lg! font-bold"
				rows={2}
				maxLength={300}
				isRequired
			/>
			<TextArea
				id="sapo"
				name="lead"
				label="Sapo"
				hint="Một, hai câu mở đầu. Cần có trước khi xuất bản."
				error={errors.lead ?? ""}
				value={words.lead}
				face="field-sizing-content font-serif text-base! font-semibold"
				rows={3}
				maxLength={1000}
			/>
			<SelectField
				id="chuyen-muc"
				name="categoryId"
				label="Chuyên mục"
				error={errors.categoryId ?? ""}
				value={words.categoryId === null ? "" : String(words.categoryId)}
				options={sections.map(({ id, label }) => ({ value: String(id), label }))}
				emptyLabel="Chọn chuyên mục"
			/>
			{errors.body && <p className="font-semibold text-danger">{errors.body}</p>}
			<BodyField name="body" body={words.body} coverMediaId={words.coverMediaId ?? null} onChange={onChange} />
		</>
	);
}
