import { formatDayAndTime } from "../../lib/dates.ts";
import { type FormAction, StepForm } from "./account-forms.client.tsx";
import type { FactorResetRequest } from "./reset-factor.ts";

export interface FactorActions {
	askFactorReset: FormAction;
	approveFactorReset: FormAction;
	refuseFactorReset: FormAction;
}

interface FactorStepsProps {
	userId: number;
	request: FactorResetRequest | null;
	/** Who looks at it. */
	viewerId: number;
	actions: FactorActions;
}

/** A lost telephone: one administrator asks, another agrees. */
export function FactorSteps({ userId, request, viewerId, actions }: FactorStepsProps) {
	if (!request) {
		return (
			<>
				<p className="max-w-150">
					Dùng khi người này mất điện thoại và không còn mã khôi phục. Một người quản trị khác phải đồng ý trong 24 giờ;
					khi đó ứng dụng xác thực, mã khôi phục và khóa truy cập đều bị gỡ.
				</p>
				<StepForm
					id="hai-lop"
					userId={userId}
					action={actions.askFactorReset}
					button="Yêu cầu đặt lại"
					reasonHint="Ghi cách bạn đã nhận ra người đề nghị, ví dụ: đã gặp trực tiếp tại phòng làm việc."
				/>
			</>
		);
	}
	const isOwn = request.askedBy === viewerId;
	return (
		<>
			<p className="max-w-150">
				{isOwn ? "Bạn" : request.askedByName} đã yêu cầu, lý do: “{request.reason}”. Yêu cầu hết hạn lúc{" "}
				{formatDayAndTime(request.expiresAt)}.{isOwn && " Một người quản trị khác phải đồng ý."}
			</p>
			{!isOwn && (
				<StepForm
					id="dong-y"
					userId={userId}
					action={actions.approveFactorReset}
					button="Đồng ý, gỡ bảo vệ hai lớp"
					kind="danger"
				/>
			)}
			<StepForm
				id="bo-yeu-cau"
				userId={userId}
				action={actions.refuseFactorReset}
				button={isOwn ? "Rút yêu cầu" : "Không đồng ý"}
			/>
		</>
	);
}
