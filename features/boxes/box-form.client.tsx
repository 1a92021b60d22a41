"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { PictureField } from "../media/picture-field.client.tsx";
import type { BoxKind } from "./box.ts";

/** What the form begins with, times as they are typed. */
export type BoxValues = Readonly<Record<string, string>>;

interface BoxFormProps {
	action: FormAction;
	kind: BoxKind;
	/** By the fields' names; `id` and `version` are empty for a new one. */
	values: BoxValues;
	/** "Thêm chuyên đề" */
	button: string;
}

interface FieldsProps {
	held: BoxValues;
	errors: Readonly<Record<string, string>>;
}

function WindowFields({ held, errors }: FieldsProps) {
	const field = (name: string, label: string, maxLength: number) => ({
		...{ id: name, name, label, maxLength, autoComplete: "off" },
		...{ error: errors[name] ?? "", value: held[name] ?? "" },
	});
	return (
		<fieldset className="grid gap-3">
			<legend className="float-left text-sm font-semibold">Thời gian hiện</legend>
			<p className="text-xs text-ink-soft">Như 30/11/2026 và 07:30. Để trống: hiện ngay, hiện mãi.</p>
			<div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("fromDay", "Từ ngày", 10)} />
					<TextField {...field("fromClock", "Giờ bắt đầu", 5)} />
				</div>
				<div className="grid grid-cols-[3fr_2fr] items-end gap-3">
					<TextField {...field("untilDay", "Tới ngày", 10)} />
					<TextField {...field("untilClock", "Giờ kết thúc", 5)} />
				</div>
			</div>
		</fieldset>
	);
}

const HREF_HINT: Partial<Record<BoxKind, string>> = {
	banner: "Nơi banner dẫn tới: https:// hoặc /trang-cua-minh. Để trống thì banner chỉ là hình và chữ.",
	"lien-ket": "Bắt đầu bằng https://, hoặc bằng / nếu là trang của mình.",
};

function PlaceFields({ kind, held, errors }: FieldsProps & { kind: BoxKind }) {
	const hint = HREF_HINT[kind];
	return (
		<>
			{hint && (
				<TextField
					id="href"
					name="href"
					label="Địa chỉ"
					hint={hint}
					maxLength={2000}
					autoComplete="off"
					error={errors.href ?? ""}
					value={held.href ?? ""}
				/>
			)}
			{kind === "chuyen-de" && (
				<TextArea
					id="description"
					name="description"
					label="Giới thiệu"
					hint="Hiện dưới tên ở trang chuyên đề và khi chia sẻ. Để trống cũng được."
					error={errors.description ?? ""}
					value={held.description ?? ""}
					rows={3}
					maxLength={2000}
				/>
			)}
			{kind !== "lien-ket" && (
				<PictureField
					name="mediaId"
					label="Ảnh"
					hint="Tên ở trên được đọc thay ảnh cho người không nhìn thấy. Không có ảnh thì chỉ hiện tên."
					error={errors.mediaId}
					mediaId={Number(held.mediaId) || null}
				/>
			)}
		</>
	);
}

/** Adds or changes a topic, a banner or a link. */
export function BoxForm({ action, kind, values, button }: BoxFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { errors } = state;
	const held = state.message === "" ? values : state.values;
	return (
		<form action={send} className="grid max-w-170 gap-5">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="id" value={values.id ?? ""} />
			<input type="hidden" name="version" value={values.version ?? ""} />
			<TextField
				id="title"
				name="title"
				label="Tên"
				error={errors.title ?? ""}
				value={held.title ?? ""}
				autoComplete="off"
				maxLength={200}
				isRequired
			/>
			<PlaceFields kind={kind} held={held} errors={errors} />
			<WindowFields held={held} errors={errors} />
			{kind === "lien-ket" && (
				<CheckBox
					id="hidesWhenDead"
					name="hidesWhenDead"
					label="Tự ẩn khi ba lần kiểm tra liền không mở được"
					isChecked={held.hidesWhenDead === "1"}
				/>
			)}
			<div>
				<SubmitButton busyLabel="Đang lưu …">{button}</SubmitButton>
			</div>
		</form>
	);
}
