import { toSlug } from "../../lib/slug.ts";
import { truncateAtWord } from "../../lib/text.ts";

export interface FoundWords {
	title: string;
	lead: string;
	seoTitle: string;
	seoDescription: string;
	slug: string;
}

/** Longer headlines are cut off by search engines; NewsArticle's own limit (Google Search Central). */
const LONGEST_HEADLINE = 110;
const DESCRIPTION_LETTERS = 160;

/** An article as search engines and shared links show it; empty words fall back to the title and the lead. */
export function toFoundPreview({ title, lead, seoTitle, seoDescription, slug }: FoundWords, origin: string) {
	const headline = seoTitle.trim() || title.trim();
	const letters = [...headline.normalize("NFC")].length;
	return {
		title: headline || "Tên bài",
		description: truncateAtWord(seoDescription.trim() || lead.trim(), DESCRIPTION_LETTERS),
		address: `${origin}/tin/${toSlug(slug) || toSlug(title) || "bai"}-…`,
		host: URL.canParse(origin) ? new URL(origin).host : origin,
		warning:
			letters > LONGEST_HEADLINE
				? `Tên bài dài ${letters} ký tự; máy tìm kiếm thường cắt sau ${LONGEST_HEADLINE}. Hãy đặt tên ngắn hơn ở ô trên.`
				: "",
	};
}
