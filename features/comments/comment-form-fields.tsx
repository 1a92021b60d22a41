import { CheckBox, TextArea, TextField } from "../../components/ui/field.tsx";
import type { BoundForm } from "../reader-forms/bind-token.ts";
import { Question, SendButtons, Trap } from "../reader-forms/guard-fields.tsx";
import { getSite } from "../settings/queries.ts";
import { COMMENT_FORM_PATH } from "./comment.ts";
import { type CommentValues, FIELDS, type FieldErrors, MOST_TYPED, NAME_LETTERS } from "./comment-form.ts";
import { getCommentSettings } from "./queries.ts";

export const FIELD_IDS = {
	name: "y-kien-ten",
	email: "y-kien-thu",
	content: "y-kien-noi-dung",
	consent: "y-kien-dong-y",
	answer: "y-kien-ma",
} as const;

interface CommentFormProps {
	articleId: number;
	values: CommentValues;
	errors: FieldErrors;
	/** Null in a page that is kept for all. */
	bound: BoundForm | null;
}

/** The comment form: plain, sent to one address, whole without script. */
export function CommentForm({ articleId, values, errors, bound }: CommentFormProps) {
	return (
		<form method="post" action={COMMENT_FORM_PATH} className="grid max-w-160 gap-4">
			<input type="hidden" name={FIELDS.article} value={articleId} />
			{bound && <input type="hidden" name={FIELDS.token} value={bound.token} />}
			<TypedFields values={values} errors={errors} />
			<Trap id="y-kien-chu-de" name={FIELDS.trap} />
			<Consent hasConsent={values.hasConsent} error={errors.consent} />
			{bound && <Question id={FIELD_IDS.answer} names={FIELDS} bound={bound} error={errors.answer} />}
			<SendButtons
				label="Gửi ý kiến"
				codeName={bound ? FIELDS.wantsCode : null}
				isAgain={bound !== null && bound.question !== null}
			/>
		</form>
	);
}

function TypedFields({ values, errors }: Pick<CommentFormProps, "values" | "errors">) {
	return (
		<>
			<div className="grid items-end gap-4 sm:grid-cols-2">
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
					id={FIELD_IDS.email}
					name={FIELDS.email}
					type="email"
					label="Thư điện tử (không bắt buộc)"
					autoComplete="email"
					maxLength={254}
					value={values.email}
					error={errors.email}
				/>
			</div>
			<TextArea
				id={FIELD_IDS.content}
				name={FIELDS.content}
				label="Ý kiến của bạn"
				hint="Tiếng Việt có dấu, từ 5 đến 2.000 ký tự. Tòa soạn duyệt trước khi đăng."
				rows={6}
				isRequired
				maxLength={MOST_TYPED}
				value={values.content}
				error={errors.content}
			/>
		</>
	);
}

/** Luật 91/2025/QH15: consent with its purpose, its terms and the way to withdraw it. */
async function Consent({ hasConsent, error }: { hasConsent: boolean; error: string | undefined }) {
	const { email } = await getSite();
	const { keptDays } = await getCommentSettings();
	const way = email === "" ? "tòa soạn" : email;
	return (
		<CheckBox
			id={FIELD_IDS.consent}
			name={FIELDS.consent}
			label={`Tôi đồng ý để tòa soạn lưu tên và ý kiến này để duyệt và đăng dưới bài. Thư điện tử chỉ dùng để liên hệ và được xóa sau ${keptDays.email} ngày; địa chỉ mạng chỉ lưu dưới dạng mã để chống gửi rác, xóa sau ${keptDays.address} ngày; ý kiến không được duyệt xóa sau ${keptDays.rejected} ngày. Muốn xem, sửa hoặc xóa, tôi liên hệ ${way}.`}
			isChecked={hasConsent}
			isRequired
			error={error}
		/>
	);
}
