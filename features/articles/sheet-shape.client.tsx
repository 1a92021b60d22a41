"use client";

import { ChoiceField } from "../../components/admin/choice-field.tsx";
import { CheckBox, TextField } from "../../components/ui/field.tsx";
import type { SheetAboutProps } from "./about-words.ts";
import { GENRE_NAMES, LANGUAGE_NAMES, LAYOUT_NAMES } from "./about-words.ts";

/** The date readers see, what kind of text it is, and how it is laid out. */
export function SheetShape({ about, errors }: SheetAboutProps) {
	return (
		<>
			<TextField
				id="ngay-dang"
				name="date"
				label="Ngày bạn đọc thấy"
				hint="Ngày/tháng/năm giờ:phút, giờ Việt Nam. Để trống thì lấy lúc xuất bản."
				error={errors.date ?? ""}
				value={about.date}
				autoComplete="off"
				maxLength={40}
			/>
			<CheckBox id="chi-ngay" name="isDayOnly" label="Chỉ biết ngày, không biết giờ" isChecked={about.isDayOnly} />
			<ChoiceField
				id="the-loai"
				name="genre"
				label="Thể loại"
				value={about.genre}
				options={Object.entries(GENRE_NAMES)}
				error={errors.genre}
			/>
			<ChoiceField
				id="trinh-bay"
				name="layout"
				label="Cách trình bày"
				value={about.layout}
				options={Object.entries(LAYOUT_NAMES)}
				error={errors.layout}
			/>
			<ChoiceField
				id="ngon-ngu"
				name="language"
				label="Ngôn ngữ"
				value={about.language}
				options={Object.entries(LANGUAGE_NAMES)}
				error={errors.language}
			/>
		</>
	);
}
