"use client";

import { useState } from "react";

const WIDTHS = [
	{ name: "dien-thoai", label: "Điện thoại", className: "w-[375px] max-w-full" },
	{ name: "may-tinh", label: "Máy tính", className: "w-full" },
] as const;

interface PreviewFrameProps {
	/** Where the page is, or the page itself, in which nothing runs and no link leads away. */
	page: { src: string } | { srcDoc: string; sandbox: "allow-same-origin" };
	title?: string;
}

/** The page in a frame as wide as a telephone or a desk. */
export function PreviewFrame({ page, title = "Bản xem trước của bài" }: PreviewFrameProps) {
	const [width, setWidth] = useState<(typeof WIDTHS)[number]>(WIDTHS[1]);
	return (
		<div className="grid gap-3">
			<fieldset className="flex flex-wrap gap-x-6">
				<legend className="text-sm font-semibold">Bề rộng</legend>
				{WIDTHS.map((option) => (
					<label key={option.name} className="flex min-h-11 items-center gap-2 lg:min-h-9">
						<input
							type="radio"
							name="be-rong"
							value={option.name}
							checked={option === width}
							onChange={() => setWidth(option)}
							className="size-5 accent-link"
						/>
						{option.label}
					</label>
				))}
			</fieldset>
			<iframe {...page} title={title} className={`h-[80vh] border border-line bg-paper ${width.className}`} />
		</div>
	);
}
