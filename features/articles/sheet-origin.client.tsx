"use client";

import { SuggestInput } from "../../components/admin/suggest-input.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import type { SheetAboutProps } from "./about-words.ts";
import { findSources } from "./find-picks.client.ts";

/** Where the text was taken from. */
export function SheetOrigin({ about, errors, onChange }: SheetAboutProps) {
	const choose = (name: string) => {
		onChange();
		return name;
	};
	return (
		<>
			<SuggestInput
				id="nguon"
				name="source"
				label="Nguồn"
				hint="Chọn trong danh mục nguồn tin, hoặc gõ tên khác."
				error={errors.source}
				maxLength={200}
				initial={about.source}
				find={findSources}
				onChoose={({ value }) => choose(value)}
				onTyped={choose}
			/>
			<TextField
				id="nguon-dia-chi"
				name="sourceUrl"
				label="Địa chỉ bài gốc"
				error={errors.sourceUrl ?? ""}
				value={about.sourceUrl}
				autoComplete="off"
				maxLength={2000}
			/>
			<TextField
				id="nguon-luc"
				name="sourceDate"
				label="Nguồn đăng lúc"
				hint="Như 23/11/2026 08:30; cần khi nguồn chỉ cho đăng lại sau một thời gian."
				error={errors.sourceDate ?? ""}
				value={about.sourceDate}
				autoComplete="off"
				maxLength={40}
			/>
		</>
	);
}
