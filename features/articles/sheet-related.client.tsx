"use client";

import { PickField } from "../../components/admin/pick-field.client.tsx";
import type { AboutWords } from "../../db/queries/autosaves.ts";
import type { SheetAboutProps } from "./about-words.ts";
import { findStories } from "./find-picks.client.ts";

type Related = AboutWords["related"][number];

function toItem(related: Related) {
	const item = { value: JSON.stringify(related), label: related.title };
	return related.isPublished ? item : { ...item, warning: "Chưa đăng: bạn đọc chưa thấy bài này trong mục liên quan." };
}

/** What an editor puts beside the text. */
export function SheetRelated({ about, errors, onChange }: SheetAboutProps) {
	return (
		<PickField
			id="lien-quan"
			name="related[]"
			label="Thêm bài liên quan"
			listLabel="Bài liên quan đã chọn"
			hint="Gõ vài chữ của tên bài, có dấu hay không. Bài chọn đứng trước, bài tự động đứng sau."
			error={errors["related[]"]}
			items={about.related.map(toItem)}
			isOrdered
			find={findStories}
			toItem={({ value }) => toItem(JSON.parse(value) as Related)}
			toNew={null}
			onChange={onChange}
		/>
	);
}
