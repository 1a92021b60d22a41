import type { FormAction } from "../accounts/form-state.ts";
import { OwnActionForm } from "../accounts/own-action-form.client.tsx";
import { OwnRow, OwnSection } from "../accounts/own-section.tsx";

const NOTE = "Tin trong khu biên tập thì vẫn luôn có ở mục Thông báo.";

/** Whether notifications come by mail as well. */
export function MailChoice({ wantsMail, choose }: { wantsMail: boolean; choose: FormAction }) {
	return (
		<OwnSection id="thong-bao-qua-thu" title="Thông báo qua thư" note={NOTE}>
			<OwnRow
				title={wantsMail ? "Đang gửi thư cho mỗi thông báo" : "Không gửi thư"}
				state="Bài chờ bạn xử lý, bài được trả lại hay được duyệt, việc được giao, ghi chú nhắc tới bạn."
			>
				<OwnActionForm action={choose} id="chon-thu" fields={{ wantsMail: wantsMail ? "0" : "1" }}>
					{wantsMail ? "Thôi gửi thư" : "Gửi thư cho tôi"}
				</OwnActionForm>
			</OwnRow>
		</OwnSection>
	);
}
