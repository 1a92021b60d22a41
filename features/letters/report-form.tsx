import { SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import { FAULTS } from "../../db/queries/letters.ts";
import { MOST_EMAIL_LETTERS } from "../reader-forms/field-checks.ts";
import { REPORT_IDS } from "./field-ids.ts";
import { FAULT_WORDS, REPORT_PARAMETERS } from "./letter.ts";
import { LetterConsent } from "./letter-consent.tsx";
import { FIELDS, type FieldErrors, type LetterValues, MOST_QUOTED, MOST_TYPED, NAME_LETTERS } from "./letter-form.ts";

interface ReportFieldsProps {
	articleId: number;
	values: LetterValues;
	errors: FieldErrors;
}

const OPTIONS = FAULTS.map((value) => ({ value, label: FAULT_WORDS[value] }));

/** What a reader fills in who has found a mistake in an article. */
export function ReportFields({ articleId, values, errors }: ReportFieldsProps) {
	return (
		<>
			<input type="hidden" name={REPORT_PARAMETERS.article} value={articleId} />
			<input type="hidden" name={REPORT_PARAMETERS.version} value={values.version} />
			<TextArea
				id={REPORT_IDS.quote}
				name={REPORT_PARAMETERS.quote}
				label="Đoạn sai trong bài (không bắt buộc)"
				hint="Chép câu hoặc từ sai vào đây để tòa soạn tìm thấy ngay."
				rows={3}
				maxLength={2 * MOST_QUOTED}
				value={values.quote}
				error={errors.quote}
			/>
			<SelectField
				id={REPORT_IDS.fault}
				name={FIELDS.fault}
				label="Sai ở điều gì"
				options={OPTIONS}
				emptyLabel="Chọn loại lỗi"
				value={values.fault}
				error={errors.fault}
			/>
			<TextArea
				id={REPORT_IDS.content}
				name={FIELDS.content}
				label="Sai thế nào, đúng ra là gì"
				rows={5}
				isRequired
				maxLength={MOST_TYPED}
				value={values.content}
				error={errors.content}
			/>
			<SenderFields values={values} errors={errors} />
		</>
	);
}

/** A report needs nobody's name. */
function SenderFields({ values, errors }: Omit<ReportFieldsProps, "articleId">) {
	return (
		<fieldset className="grid gap-3 border-t border-line pt-4">
			<legend className="float-left text-sm text-ink-soft">
				Nếu muốn được báo lại, bạn ghi thêm tên và thư điện tử; để trống cũng được.
			</legend>
			<div className="clear-both grid items-end gap-4 sm:grid-cols-2">
				<TextField
					id={REPORT_IDS.name}
					name={FIELDS.name}
					label="Họ và tên"
					autoComplete="name"
					maxLength={2 * NAME_LETTERS.max}
					value={values.name}
					error={errors.name}
				/>
				<TextField
					id={REPORT_IDS.email}
					name={FIELDS.email}
					type="email"
					label="Thư điện tử"
					autoComplete="email"
					maxLength={MOST_EMAIL_LETTERS}
					value={values.email}
					error={errors.email}
				/>
			</div>
			<LetterConsent
				id={REPORT_IDS.consent}
				what="tên và thư điện tử ghi ở trên"
				purpose="báo lại kết quả"
				hasConsent={values.hasConsent}
				isRequired={false}
				error={errors.consent}
			/>
		</fieldset>
	);
}
