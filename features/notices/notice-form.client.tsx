"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { MOST_LETTERS, type NoticeKind } from "./notice.ts";

interface NoticeFormProps {
	action: FormAction;
	kind: NoticeKind;
	/** By the fields' names, as they are typed; empty where no notice stands. */
	values: Readonly<Record<string, string>>;
	button: string;
}

/** Puts up a notice of a kind, or changes the one that stands. */
export function NoticeForm({ action, kind, values, button }: NoticeFormProps) {
	const [{ message, isDone, errors, values: typed }, send] = useActionState(action, NOTHING_SENT);
	const held = message !== "" && !isDone ? typed : values;
	const field = (name: string, label: string, maxLength: number) => ({
		...{ id: `${kind}-${name}`, name, label, maxLength, autoComplete: "off" },
		...{ error: errors[name] ?? "", value: held[name] ?? "" },
	});
	return (
		<form key={JSON.stringify(values)} action={send} className="relative grid max-w-170 gap-4">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="kind" value={kind} />
			{kind === "urgent" && (
				<>
					<TextField {...field("text", "Lời báo", MOST_LETTERS)} hint="Một câu, đứng trên đầu mọi trang." />
					<TextField
						{...field("href", "Xem thêm ở", 2000)}
						hint="Trang của mình (/tin/…) hoặc https://… Để trống cũng được."
					/>
				</>
			)}
			<div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("fromDay", "Từ ngày (trống: ngay)", 10)} />
					<TextField {...field("fromClock", "Giờ bắt đầu", 5)} />
				</div>
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("untilDay", "Tới ngày", 10)} />
					<TextField {...field("untilClock", "Giờ kết thúc", 5)} />
				</div>
			</div>
			<div>
				<SubmitButton busyLabel="Đang đặt …">{button}</SubmitButton>
			</div>
		</form>
	);
}
