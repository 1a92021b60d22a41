"use client";

import { FoldAway } from "../../components/admin/fold-away.tsx";
import type { SheetAboutProps } from "./about-words.ts";
import { SheetByline } from "./sheet-byline.client.tsx";
import { SheetFound } from "./sheet-found.client.tsx";
import { SheetOrigin } from "./sheet-origin.client.tsx";
import { SheetRelated } from "./sheet-related.client.tsx";
import { SheetShape } from "./sheet-shape.client.tsx";

const hasError = (errors: SheetAboutProps["errors"], ...names: string[]) => names.some((name) => errors[name]);

/** What stands around the words: who wrote them, what they are about, where they came from, how they are found. */
export function SheetAbout(props: SheetAboutProps) {
	const { about, errors } = props;
	const isSourced = about.source !== "";
	return (
		<div className="grid content-start border-b border-line">
			<FoldAway title="Tác giả và từ khóa" isOpen>
				<SheetByline {...props} />
			</FoldAway>
			<FoldAway
				title="Ngày và cách trình bày"
				isOpen={about.date !== "" || hasError(errors, "date", "genre", "layout")}
			>
				<SheetShape {...props} />
			</FoldAway>
			<FoldAway title="Nguồn tin" isOpen={isSourced || hasError(errors, "source", "sourceUrl", "sourceDate")}>
				<SheetOrigin {...props} />
			</FoldAway>
			<FoldAway title="Bài liên quan" isOpen={about.related.length > 0 || hasError(errors, "related[]")}>
				<SheetRelated {...props} />
			</FoldAway>
			<FoldAway title="Tìm kiếm và chia sẻ" isOpen={hasError(errors, "seoTitle", "seoDescription", "slug")}>
				<SheetFound {...props} />
			</FoldAway>
		</div>
	);
}
