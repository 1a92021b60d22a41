"use client";

import { useActionState } from "react";
import { FoldAway } from "../../components/admin/fold-away.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface CalendarLinkFormProps {
	/** "30/11/2026"; null while there is none. */
	madeOn: string | null;
	make: FormAction;
	close: FormAction;
}

const BUTTON = "min-h-11 text-link underline lg:min-h-6";

/** Makes or closes the private address at which a calendar program fetches what is to be published. */
export function CalendarLinkForm({ madeOn, make, close }: CalendarLinkFormProps) {
	const [made, sendMake] = useActionState(make, NOTHING_SENT);
	const [closed, sendClose] = useActionState(close, NOTHING_SENT);
	// What was said last: of an address that was closed since, nothing more.
	const { message, isDone, shown } = madeOn === null && closed.message !== "" ? closed : made;
	const { address } = shown;
	return (
		<FoldAway title="Lịch này trong điện thoại hay Outlook" isOpen={message !== ""}>
			<div className="grid max-w-prose justify-items-start gap-3">
				<p>
					Chương trình lịch tự lấy giờ hẹn đăng ở một địa chỉ riêng của bạn. Ai có địa chỉ ấy đều xem được lịch: đừng
					gửi cho người khác. {madeOn ? `Đang có địa chỉ lập ngày ${madeOn}.` : "Hiện chưa có địa chỉ nào."}
				</p>
				<FormMessage message={message} isDone={isDone} />
				{address !== undefined && (
					<label className="grid w-full gap-1">
						Địa chỉ lịch
						<input
							readOnly
							value={address}
							className="min-h-11 w-full border border-line bg-paper px-2 font-mono text-sm"
						/>
					</label>
				)}
				<div className="flex flex-wrap gap-x-6">
					<form action={sendMake}>
						<button type="submit" className={BUTTON}>
							{madeOn ? "Lập địa chỉ khác" : "Lập địa chỉ lịch"}
						</button>
					</form>
					{madeOn && (
						<form action={sendClose}>
							<button type="submit" className={BUTTON}>
								Đóng địa chỉ
							</button>
						</form>
					)}
				</div>
			</div>
		</FoldAway>
	);
}
