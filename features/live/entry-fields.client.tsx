"use client";

import { TextArea, TextField } from "../../components/ui/field.tsx";
import { PictureField } from "../media/picture-field.client.tsx";
import { MOST_TEXT, MOST_TITLE } from "./entry-form.ts";

/** What the fields of an entry hold, as it is typed. */
export interface TypedEntry {
	title: string;
	text: string;
	mediaId: string;
}

interface EntryFieldsProps {
	/** Apart from the fields of other entries. */
	id: string;
	held: TypedEntry;
	errors: Readonly<Record<string, string>>;
}

/** The words and the picture of an entry. */
export function EntryFields({ id, held, errors }: EntryFieldsProps) {
	return (
		<>
			<TextArea
				id={`noi-dung-${id}`}
				name="text"
				label="Nội dung"
				hint="Mỗi dòng là một đoạn. Giờ đăng được ghi tự động."
				value={held.text}
				error={errors.text ?? ""}
				rows={5}
				maxLength={MOST_TEXT}
			/>
			<TextField
				id={`tieu-de-${id}`}
				name="title"
				label="Tiêu đề"
				hint="Không bắt buộc."
				value={held.title}
				error={errors.title ?? ""}
				autoComplete="off"
				maxLength={MOST_TITLE}
			/>
			<PictureField
				name="mediaId"
				label="Ảnh"
				hint="Không bắt buộc. Chú thích và tên người chụp lấy từ thư viện."
				error={errors.mediaId}
				mediaId={held.mediaId === "" ? null : Number(held.mediaId)}
			/>
		</>
	);
}
