"use client";

import { LiveField } from "../../components/ui/live-field.client.tsx";
import type { FigureAttributes } from "../../lib/rich-text.ts";

interface PictureFieldsProps {
	picture: FigureAttributes;
	onChange: (changes: Partial<FigureAttributes>) => void;
}

const LONGEST = 1000;

/** What a picture shows, who made it, and what somebody is told who cannot see it. */
export function PictureFields({ picture, onChange }: PictureFieldsProps) {
	const { alt, caption, credit, isDecorative = false } = picture;
	return (
		<div className="grid gap-3">
			<LiveField
				label="Chú thích"
				value={caption}
				maxLength={LONGEST}
				onChange={(words) => onChange({ caption: words })}
			/>
			<LiveField
				label="Nguồn ảnh"
				hint="Tên người chụp hoặc nơi giữ ảnh; bạn đọc thấy “Ảnh: …”."
				value={credit}
				maxLength={200}
				onChange={(words) => onChange({ credit: words })}
			/>
			{!isDecorative && (
				<LiveField
					label="Mô tả cho người không nhìn thấy ảnh"
					hint="Trong ảnh có gì, một câu; đừng chép lại chú thích."
					value={alt}
					maxLength={LONGEST}
					onChange={(words) => onChange({ alt: words })}
				/>
			)}
			<label className="flex min-h-11 items-center gap-3 lg:min-h-9">
				<input
					type="checkbox"
					checked={isDecorative}
					onChange={({ target }) => onChange({ isDecorative: target.checked || undefined })}
					className="size-6 shrink-0 accent-link"
				/>
				Ảnh trang trí, không cần mô tả
			</label>
		</div>
	);
}
