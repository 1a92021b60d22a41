"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextField } from "../../components/ui/field.tsx";
import type { SourceRow } from "../../db/queries/sources.ts";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { PictureField } from "../media/picture-field.client.tsx";

interface SourceFormProps {
	action: FormAction;
	/** Null for a new one. */
	source:
		| (Pick<SourceRow, "id" | "name" | "url" | "logoMediaId" | "isNofollow" | "holdMinutes"> & {
				feedUrl: string | null;
		  })
		| null;
}

/** What the fields hold: what was typed last, or else what is kept. */
function toHeld({ message, values }: FormState, source: SourceFormProps["source"]) {
	if (message !== "") return { ...values, isNofollow: values.isNofollow === "1" };
	return {
		...{ name: source?.name ?? "", url: source?.url ?? "", isNofollow: source?.isNofollow ?? false },
		feedUrl: source?.feedUrl ?? "",
		logoMediaId: String(source?.logoMediaId ?? ""),
		holdMinutes: String(source?.holdMinutes ?? ""),
	};
}

/** Adds or changes a source. */
export function SourceForm({ action, source }: SourceFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { errors } = state;
	const held: Record<string, string | boolean> = toHeld(state, source);
	const field = (name: string) => ({ name, error: errors[name] ?? "", value: String(held[name] ?? "") });
	return (
		<form action={send} className="grid max-w-150 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			{source && <input type="hidden" name="sourceId" value={source.id} />}
			<TextField
				{...field("name")}
				id="ten"
				label="Tên nguồn"
				hint="Như bạn đọc thấy dưới bài: “Báo Nhân Dân”."
				autoComplete="off"
				maxLength={200}
				isRequired
			/>
			<TextField
				{...field("url")}
				id="dia-chi"
				label="Địa chỉ trang"
				hint="Dùng khi bài không ghi địa chỉ bài gốc. Để trống cũng được."
				autoComplete="off"
				maxLength={2000}
			/>
			<TextField
				{...field("feedUrl")}
				id="rss"
				label="Địa chỉ RSS hoặc Atom"
				hint="Có thì cổng hỏi mười lăm phút một lần; tin mới nằm ở Tin đối tác, chưa bạn đọc nào thấy. Xóa đi thì thôi hỏi."
				autoComplete="off"
				maxLength={2000}
			/>
			<PictureField
				name="logoMediaId"
				label="Logo"
				hint="Hiện cạnh tên nguồn. Không có cũng được."
				error={errors.logoMediaId}
				mediaId={Number(held.logoMediaId) || null}
			/>
			<TextField
				{...field("holdMinutes")}
				id="cho"
				label="Cho đăng lại sau (phút)"
				hint="Bài lấy lại chỉ xuất bản được sau khi nguồn đăng ngần ấy phút; thường là 60. Để trống nếu không phải chờ."
				autoComplete="off"
				inputMode="numeric"
				maxLength={5}
			/>
			<CheckBox
				id="nofollow"
				name="isNofollow"
				label="Báo máy tìm kiếm không tính liên kết tới nguồn này (nofollow)"
				isChecked={held.isNofollow === true}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{source ? "Lưu nguồn" : "Thêm nguồn"}</SubmitButton>
			</div>
		</form>
	);
}
