import { TextArea, TextField } from "../../components/ui/field.tsx";
import { MOST_EMAIL_LETTERS, MOST_PHONE_LETTERS } from "../reader-forms/field-checks.ts";
import { CONTACT_IDS } from "./field-ids.ts";
import { LetterConsent } from "./letter-consent.tsx";
import {
	CONTENT_LETTERS,
	FIELDS,
	type FieldErrors,
	type LetterValues,
	MOST_TYPED,
	NAME_LETTERS,
	SUBJECT_LETTERS,
} from "./letter-form.ts";

interface ContactFieldsProps {
	values: LetterValues;
	errors: FieldErrors;
}

const HINT = `Từ ${CONTENT_LETTERS.min} đến ${CONTENT_LETTERS.max.toLocaleString("vi-VN")} ký tự. Xin không ghi số giấy tờ, mật khẩu hay thông tin thuộc danh mục bí mật nhà nước.`;

/** What a reader fills in to write to the newsroom. */
export function ContactFields({ values, errors }: ContactFieldsProps) {
	return (
		<>
			<TextField
				id={CONTACT_IDS.name}
				name={FIELDS.name}
				label="Họ và tên"
				autoComplete="name"
				isRequired
				maxLength={2 * NAME_LETTERS.max}
				value={values.name}
				error={errors.name}
			/>
			<ReachFields values={values} errors={errors} />
			<TextField
				id={CONTACT_IDS.subject}
				name={FIELDS.subject}
				label="Chủ đề"
				autoComplete="off"
				isRequired
				maxLength={2 * SUBJECT_LETTERS.max}
				value={values.subject}
				error={errors.subject}
			/>
			<TextArea
				id={CONTACT_IDS.content}
				name={FIELDS.content}
				label="Nội dung"
				hint={HINT}
				rows={9}
				isRequired
				maxLength={MOST_TYPED}
				value={values.content}
				error={errors.content}
			/>
			<LetterConsent
				id={CONTACT_IDS.consent}
				what="họ tên, cách liên hệ và nội dung thư"
				purpose="đọc, giải quyết và trả lời"
				hasConsent={values.hasConsent}
				isRequired
				error={errors.consent}
			/>
		</>
	);
}

/** One of the two is enough. */
function ReachFields({ values, errors }: ContactFieldsProps) {
	return (
		<fieldset>
			<legend className="mb-3 text-sm text-ink-soft">
				Để tòa soạn trả lời, ghi thư điện tử hoặc số điện thoại; một trong hai là đủ.
			</legend>
			<div className="grid items-end gap-4 sm:grid-cols-2">
				<TextField
					id={CONTACT_IDS.email}
					name={FIELDS.email}
					type="email"
					label="Thư điện tử"
					autoComplete="email"
					maxLength={MOST_EMAIL_LETTERS}
					value={values.email}
					error={errors.email}
				/>
				<TextField
					id={CONTACT_IDS.phone}
					name={FIELDS.phone}
					type="tel"
					label="Điện thoại"
					autoComplete="tel"
					maxLength={MOST_PHONE_LETTERS}
					value={values.phone}
					error={errors.phone}
				/>
			</div>
		</fieldset>
	);
}
