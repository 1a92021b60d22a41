import { CheckBox } from "../../components/ui/field.tsx";
import { getSite } from "../settings/queries.ts";
import { FIELDS } from "./letter-form.ts";
import { ADDRESS_KEPT_DAYS, LETTER_KEPT_DAYS, SENDER_KEPT_DAYS, SETTLED_KEPT_DAYS } from "./letter-terms.ts";

interface LetterConsentProps {
	id: string;
	/** "họ tên, cách liên hệ và nội dung thư" */
	what: string;
	/** "trả lời và giải quyết thư" */
	purpose: string;
	hasConsent: boolean;
	isRequired: boolean;
	error: string | undefined;
}

/** Luật 91/2025/QH15: consent with its purpose, its terms and the way to withdraw it. */
export async function LetterConsent({ what, purpose, hasConsent, ...field }: LetterConsentProps) {
	const { email } = await getSite();
	const way = email === "" ? "tòa soạn" : email;
	return (
		<CheckBox
			{...field}
			name={FIELDS.consent}
			label={`Tôi đồng ý để tòa soạn lưu ${what} để ${purpose}; không đăng lên trang, không chuyển cho ai khác. Họ tên và cách liên hệ được xóa ${SENDER_KEPT_DAYS} ngày sau khi giải quyết xong, nội dung xóa sau ${SETTLED_KEPT_DAYS} ngày, chậm nhất ${LETTER_KEPT_DAYS} ngày kể từ ngày gửi; địa chỉ mạng chỉ lưu dưới dạng mã để chống gửi rác, xóa sau ${ADDRESS_KEPT_DAYS} ngày. Muốn xem, sửa hoặc xóa, tôi liên hệ ${way}.`}
			isChecked={hasConsent}
		/>
	);
}
