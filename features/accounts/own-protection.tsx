import { formatDay } from "../../lib/dates.ts";
import type { FormAction } from "./form-state.ts";
import { OwnActionForm } from "./own-action-form.client.tsx";
import type { OwnFactors } from "./own-factors.ts";
import { OwnRow, OwnSection, OwnState } from "./own-section.tsx";
import type { Staff } from "./session.ts";

const LINK = "inline-flex min-h-11 items-center font-semibold text-link underline lg:min-h-9";

interface OwnProtectionProps {
	staff: Staff;
	factors: OwnFactors;
	removeTotp: FormAction;
}

function Totp({ staff, factors: { totpSince: since }, removeTotp }: OwnProtectionProps) {
	const words = since ? `Đang bật từ ${formatDay(since)}` : "Chưa bật";
	const state = <OwnState look={since ? "good" : "idle"}>{words}</OwnState>;
	return (
		<OwnRow title="Ứng dụng xác thực" state={state}>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<a href="/admin/ca-nhan/ung-dung-xac-thuc" className={LINK}>
					{since ? "Đổi sang điện thoại khác" : "Bật ứng dụng xác thực"}
				</a>
				{since && !staff.needsSecondFactor && (
					<OwnActionForm action={removeTotp} id="xac-minh-tat">
						Tắt<span className="sr-only"> ứng dụng xác thực</span>
					</OwnActionForm>
				)}
			</div>
		</OwnRow>
	);
}

/** What keeps strangers out who know the password. */
export function OwnProtection(props: OwnProtectionProps) {
	const { staff, factors } = props;
	const { recoveryCodesLeft } = factors;
	const note = staff.needsSecondFactor
		? "Vai trò của bạn bắt buộc có lớp thứ hai: ứng dụng xác thực hoặc khóa truy cập."
		: "Không bắt buộc với vai trò của bạn, nhưng nên bật.";
	return (
		<OwnSection id="hai-lop" title="Bảo vệ hai lớp" note={note}>
			<Totp {...props} />
			{staff.hasSecondFactor && (
				<OwnRow
					title="Mã khôi phục"
					state={
						<OwnState look={recoveryCodesLeft > 0 ? "good" : "bad"}>
							{recoveryCodesLeft > 0 ? `Còn ${recoveryCodesLeft} mã chưa dùng` : "Không có mã nào"}
						</OwnState>
					}
				>
					<a href="/admin/ca-nhan/ma-khoi-phuc" className={LINK}>
						Tạo mã mới
					</a>
				</OwnRow>
			)}
		</OwnSection>
	);
}
