"use client";

import { useEffect, useRef, useState } from "react";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import type { SheetAboutProps } from "./about-words.ts";
import { type FoundWords, toFoundPreview } from "./found-preview.ts";

const NOTHING: FoundWords = { title: "", lead: "", seoTitle: "", seoDescription: "", slug: "" };

const NAMES = Object.keys(NOTHING);

/** Field by field: to read a form as a whole would write out the text, which is long, at every key. */
function readFound(form: HTMLFormElement): FoundWords {
	const read = (name: string) => {
		const field = form.elements.namedItem(name);
		return [name, field && "value" in field ? String(field.value) : ""];
	};
	return { ...NOTHING, ...Object.fromEntries(NAMES.map(read)) };
}

/** The words of the form around `ref` as they are typed. */
function useTyped(about: SheetAboutProps["about"]) {
	const ref = useRef<HTMLDivElement>(null);
	const { seoTitle, seoDescription, slug } = about;
	const [typed, setTyped] = useState<FoundWords>({ ...NOTHING, seoTitle, seoDescription, slug });
	useEffect(() => {
		const form = ref.current?.closest("form");
		if (!form) return;
		const read = ({ target }: Event) => {
			if (target instanceof Element && NAMES.includes(target.getAttribute("name") ?? "")) setTyped(readFound(form));
		};
		setTyped(readFound(form));
		form.addEventListener("input", read);
		return () => form.removeEventListener("input", read);
	}, []);
	return { ref, typed };
}

/** How search engines and shared links show the article: in its own words, or in others. */
export function SheetFound({ about, choices, errors }: SheetAboutProps) {
	const { ref, typed } = useTyped(about);
	const preview = toFoundPreview(typed, choices.origin);
	return (
		<div ref={ref} className="grid gap-4">
			<TextField
				id="seo-ten"
				name="seoTitle"
				label="Tên bài khi tìm kiếm và chia sẻ"
				hint="Để trống thì dùng tên bài."
				error={errors.seoTitle ?? ""}
				value={about.seoTitle}
				autoComplete="off"
				maxLength={200}
			/>
			<TextArea
				id="seo-mo-ta"
				name="seoDescription"
				label="Mô tả khi tìm kiếm và chia sẻ"
				hint="Để trống thì dùng đoạn mở đầu."
				error={errors.seoDescription ?? ""}
				value={about.seoDescription}
				rows={3}
				maxLength={500}
			/>
			<TextField
				id="duong-dan"
				name="slug"
				label="Đường dẫn"
				hint="Để trống thì theo tên bài. Đổi sau khi đăng, địa chỉ cũ tự dẫn sang địa chỉ mới."
				error={errors.slug ?? ""}
				value={about.slug}
				autoComplete="off"
				maxLength={100}
			/>
			{preview.warning && (
				<p role="status" className="border-s-4 border-earth ps-3 text-sm font-semibold text-earth">
					{preview.warning}
				</p>
			)}
			<FoundPreview {...preview} />
		</div>
	);
}

/** The same as a search engine and a shared link lay it out. */
function FoundPreview({ title, description, address, host }: ReturnType<typeof toFoundPreview>) {
	return (
		<>
			<section aria-label="Xem trước kết quả tìm kiếm" className="grid gap-1 border-t border-line pt-2">
				<p className="text-xs text-ink-soft wrap-anywhere">{address}</p>
				<p className="text-base text-link">{title}</p>
				<p className="text-sm text-ink-soft">{description}</p>
			</section>
			<section aria-label="Xem trước khi chia sẻ" className="grid gap-1 border border-line bg-wash p-3">
				<p className="text-xs text-ink-soft">{host}</p>
				<p className="font-semibold">{title}</p>
				<p className="line-clamp-2 text-sm text-ink-soft">{description}</p>
			</section>
		</>
	);
}
