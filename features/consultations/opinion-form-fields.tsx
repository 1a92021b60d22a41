import { CheckBox, SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import { MOST_EMAIL_LETTERS } from "../reader-forms/field-checks.ts";
import { getSite } from "../settings/queries.ts";
import {
	CONTENT_LETTERS,
	FIELD_IDS,
	FIELDS,
	type FieldErrors,
	MOST_TYPED,
	NAME_LETTERS,
	type OpinionValues,
	ORGANISATION_LETTERS,
} from "./opinion-form.ts";
import type { AskedDraft } from "./opinion-reply.ts";
import { ADDRESS_KEPT_DAYS, SENDER_KEPT_DAYS } from "./opinion-terms.ts";

interface OpinionFieldsProps {
	draft: AskedDraft;
	values: OpinionValues;
	errors: FieldErrors;
}

const HINT = `Nhiều nhất ${CONTENT_LETTERS.max.toLocaleString("vi-VN")} ký tự. Nêu rõ chỗ cần sửa và cách sửa bạn đề nghị. Xin không ghi số giấy tờ, số điện thoại hay thông tin thuộc danh mục bí mật nhà nước.`;

/** What a reader fills in to give an opinion. */
export function OpinionFields({ draft, values, errors }: OpinionFieldsProps) {
	return (
		<>
			{draft.parts.length > 0 && (
				<SelectField
					id={FIELD_IDS.part}
					name={FIELDS.part}
					label="Góp ý về"
					options={draft.parts.map((part) => ({ value: part, label: part }))}
					emptyLabel="Toàn bộ dự thảo"
					isRequired={false}
					value={values.part}
					error={errors.part}
				/>
			)}
			<TextArea
				id={FIELD_IDS.content}
				name={FIELDS.content}
				label="Ý kiến"
				hint={HINT}
				rows={12}
				isRequired
				maxLength={MOST_TYPED}
				value={values.content}
				error={errors.content}
			/>
			<SenderFields draft={draft} values={values} errors={errors} />
			<Consent draft={draft} hasConsent={values.hasConsent} error={errors.consent} />
		</>
	);
}

function SenderFields({ draft, values, errors }: OpinionFieldsProps) {
	return (
		<fieldset className="grid gap-4 border-t border-line pt-4">
			<legend className="float-left text-sm text-ink-soft">
				Phần dưới đây chỉ tòa soạn và cơ quan soạn thảo thấy.
				{draft.showsOpinions && " Họ tên chỉ đăng khi bạn đồng ý."}
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
					id={FIELD_IDS.organisation}
					name={FIELDS.organisation}
					label="Đơn vị hoặc nơi ở (không bắt buộc)"
					autoComplete="organization"
					maxLength={2 * ORGANISATION_LETTERS.max}
					value={values.organisation}
					error={errors.organisation}
				/>
				<TextField
					id={FIELD_IDS.email}
					name={FIELDS.email}
					type="email"
					label="Thư điện tử (không bắt buộc)"
					autoComplete="email"
					maxLength={MOST_EMAIL_LETTERS}
					value={values.email}
					error={errors.email}
				/>
			</div>
			{draft.showsOpinions && (
				<CheckBox
					id="gop-y-dang-ten"
					name={FIELDS.isNameShown}
					label="Đăng họ tên của tôi cùng ý kiến. Không đánh dấu thì trang chỉ ghi “Bạn đọc”."
					isChecked={values.isNameShown}
				/>
			)}
		</fieldset>
	);
}

interface ConsentProps {
	draft: AskedDraft;
	hasConsent: boolean;
	error: string | undefined;
}

/** Luật 91/2025/QH15: consent with its purpose, its terms and the way to withdraw it. */
async function Consent({ draft: { office, showsOpinions }, hasConsent, error }: ConsentProps) {
	const { email } = await getSite();
	const way = email === "" ? "tòa soạn" : email;
	const shown = showsOpinions ? ", đăng ý kiến trên trang sau khi duyệt" : "";
	return (
		<CheckBox
			id={FIELD_IDS.consent}
			name={FIELDS.consent}
			label={`Tôi đồng ý để tòa soạn lưu và chuyển ${office} họ tên, đơn vị hoặc nơi ở, thư điện tử và ý kiến để tổng hợp, giải trình${shown}. Họ tên (nếu không đăng), đơn vị và thư điện tử được xóa ${SENDER_KEPT_DAYS} ngày sau khi kết thúc lấy ý kiến; địa chỉ mạng chỉ lưu dưới dạng mã để chống gửi rác, xóa sau ${ADDRESS_KEPT_DAYS} ngày. Muốn xem, sửa hoặc xóa, tôi liên hệ ${way}.`}
			isChecked={hasConsent}
			isRequired
			error={error}
		/>
	);
}
