import { CheckBox, SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import { QUESTION_FIELDS } from "../../db/queries/questions.ts";
import { MOST_EMAIL_LETTERS, MOST_PHONE_LETTERS } from "../reader-forms/field-checks.ts";
import { getSite } from "../settings/queries.ts";
import { FIELD_WORDS } from "./question.ts";
import {
	ADDRESS_LETTERS,
	CONTENT_LETTERS,
	FIELD_IDS,
	FIELDS,
	type FieldErrors,
	MOST_TYPED,
	NAME_LETTERS,
	type QuestionValues,
	TITLE_LETTERS,
} from "./question-form.ts";
import { ADDRESS_KEPT_DAYS, QUESTION_KEPT_DAYS, SENDER_KEPT_DAYS } from "./question-terms.ts";

interface QuestionFieldsProps {
	values: QuestionValues;
	errors: FieldErrors;
}

const OPTIONS = QUESTION_FIELDS.map((value) => ({ value, label: FIELD_WORDS[value].name }));
const HINT = `Từ ${CONTENT_LETTERS.min} đến ${CONTENT_LETTERS.max.toLocaleString("vi-VN")} ký tự. Xin không ghi số giấy tờ, số điện thoại, tên người khác hay thông tin thuộc danh mục bí mật nhà nước: câu hỏi được công bố cùng trả lời.`;

/** What a reader fills in to ask. */
export function QuestionFields({ values, errors }: QuestionFieldsProps) {
	return (
		<>
			<SelectField
				id={FIELD_IDS.field}
				name={FIELDS.field}
				label="Lĩnh vực"
				options={OPTIONS}
				emptyLabel="Chọn lĩnh vực"
				value={values.field}
				error={errors.field}
			/>
			<TextField
				id={FIELD_IDS.title}
				name={FIELDS.title}
				label="Câu hỏi, trong một câu"
				autoComplete="off"
				isRequired
				maxLength={2 * TITLE_LETTERS.max}
				value={values.title}
				error={errors.title}
			/>
			<TextArea
				id={FIELD_IDS.content}
				name={FIELDS.content}
				label="Nội dung"
				hint={HINT}
				rows={8}
				isRequired
				maxLength={MOST_TYPED}
				value={values.content}
				error={errors.content}
			/>
			<AskerFields values={values} errors={errors} />
			<Consent hasConsent={values.hasConsent} error={errors.consent} />
		</>
	);
}

function AskerFields({ values, errors }: QuestionFieldsProps) {
	return (
		<fieldset className="grid gap-4 border-t border-line pt-4">
			<legend className="float-left text-sm text-ink-soft">
				Phần dưới đây chỉ tòa soạn và cơ quan trả lời thấy. Thư điện tử hoặc số điện thoại, một trong hai là đủ.
			</legend>
			<div className="clear-both grid items-end gap-4 sm:grid-cols-2">
				<TextField
					id={FIELD_IDS.name}
					name={FIELDS.name}
					label="Họ và tên"
					autoComplete="name"
					isRequired
					maxLength={2 * NAME_LETTERS.max}
					value={values.name}
					error={errors.name}
				/>
				<TextField
					id={FIELD_IDS.address}
					name={FIELDS.address}
					label="Nơi ở (không bắt buộc)"
					autoComplete="address-line1"
					maxLength={2 * ADDRESS_LETTERS.max}
					value={values.address}
					error={errors.address}
				/>
				<TextField
					id={FIELD_IDS.email}
					name={FIELDS.email}
					type="email"
					label="Thư điện tử"
					autoComplete="email"
					maxLength={MOST_EMAIL_LETTERS}
					value={values.email}
					error={errors.email}
				/>
				<TextField
					id={FIELD_IDS.phone}
					name={FIELDS.phone}
					type="tel"
					label="Điện thoại"
					autoComplete="tel"
					maxLength={MOST_PHONE_LETTERS}
					value={values.phone}
					error={errors.phone}
				/>
			</div>
			<CheckBox
				id="hoi-dang-ten"
				name={FIELDS.isNameShown}
				label="Đăng họ tên của tôi cùng câu hỏi. Không đánh dấu thì trang chỉ ghi “Bạn đọc”."
				isChecked={values.isNameShown}
			/>
		</fieldset>
	);
}

/** Luật 91/2025/QH15: consent with its purpose, its terms and the way to withdraw it. */
async function Consent({ hasConsent, error }: { hasConsent: boolean; error: string | undefined }) {
	const { email } = await getSite();
	const way = email === "" ? "tòa soạn" : email;
	return (
		<CheckBox
			id={FIELD_IDS.consent}
			name={FIELDS.consent}
			label={`Tôi đồng ý để tòa soạn lưu họ tên, nơi ở, cách liên hệ và câu hỏi, chuyển cho cơ quan có thẩm quyền để trả lời, và công bố câu hỏi cùng trả lời. Họ tên (nếu không đăng), nơi ở và cách liên hệ được xóa ${SENDER_KEPT_DAYS} ngày sau khi trả lời; câu hỏi không công bố được xóa chậm nhất ${QUESTION_KEPT_DAYS} ngày kể từ ngày gửi; địa chỉ mạng chỉ lưu dưới dạng mã để chống gửi rác, xóa sau ${ADDRESS_KEPT_DAYS} ngày. Muốn xem, sửa hoặc xóa, tôi liên hệ ${way}.`}
			isChecked={hasConsent}
			isRequired
			error={error}
		/>
	);
}
