import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import type { AboutWords } from "../../db/queries/autosaves.ts";
import { GENRE_NAMES, LANGUAGE_NAMES, LAYOUT_NAMES } from "./about-words.ts";

/** Each that holds something, by its Vietnamese name. */
function listWords(about: AboutWords): [label: string, words: string][] {
	const hidden = about.hidesAuthors ? " (không ghi tên trên trang)" : "";
	const all: [string, string][] = [
		["Tác giả", about.authors.length > 0 ? about.authors.join(", ") + hidden : ""],
		["Từ khóa", about.tags.join(", ")],
		["Ngày bạn đọc thấy", about.date],
		["Thể loại", GENRE_NAMES[about.genre as ArticleGenre]],
		["Cách trình bày", about.layout === "default" ? "" : LAYOUT_NAMES[about.layout as ArticleLayout]],
		["Ngôn ngữ", about.language === "vi" ? "" : LANGUAGE_NAMES[about.language as Language]],
		["Nguồn", [about.source, about.sourceUrl, about.sourceDate].filter(Boolean).join(" · ")],
		["Bài liên quan", about.related.map(({ title }) => title).join("; ")],
		["Tên khi tìm kiếm", about.seoTitle],
		["Mô tả khi tìm kiếm", about.seoDescription],
		["Đường dẫn", about.slug],
	];
	return all.filter(([, words]) => words !== "");
}

/** What stands around the words of an article, for whoever may not change it now. */
export function DeskAbout({ about }: { about: AboutWords }) {
	return (
		<section aria-label="Quanh bài viết" className="max-w-180">
			<dl className="grid">
				{listWords(about).map(([label, words]) => (
					<div key={label} className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
						<dt className="text-ink-soft">{label}</dt>
						<dd className="min-w-0 wrap-anywhere">{words}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
