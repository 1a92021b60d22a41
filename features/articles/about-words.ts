import type { ArticleGenre, ArticleLayout, Language } from "../../db/queries/article-words.ts";
import type { AboutWords } from "../../db/queries/autosaves.ts";

export const GENRE_NAMES: Record<ArticleGenre, string> = {
	news: "Tin",
	report: "Phóng sự",
	feature: "Bài phản ánh",
	interview: "Phỏng vấn",
	commentary: "Bình luận",
	portrait: "Gương mặt",
	photo: "Ảnh",
	video: "Video",
	infographic: "Đồ họa",
};

export const LANGUAGE_NAMES: Record<Language, string> = {
	vi: "Tiếng Việt",
	jra: "Tiếng Jrai",
	bdq: "Tiếng Bahnar",
	en: "Tiếng Anh",
};

export const LAYOUT_NAMES: Record<ArticleLayout, string> = {
	default: "Bài thường",
	photo_story: "Phóng sự ảnh",
	infographic: "Đồ họa thông tin",
	podcast: "Podcast",
	emagazine: "E-magazine",
};

/** What the sheet offers to choose from. */
export interface AboutChoices {
	topics: { id: number; name: string }[];
	/** Of the site, for the preview of an address. */
	origin: string;
}

/** What each part of the sheet beside the words is given. */
export interface SheetAboutProps {
	about: AboutWords;
	choices: AboutChoices;
	/** By the field's name. */
	errors: Readonly<Record<string, string>>;
	/** Something was picked, moved or taken away. */
	onChange: () => void;
}

/** As an article begins. */
export const EMPTY_ABOUT: AboutWords = {
	...{ authors: [], hidesAuthors: false, tags: [], topicIds: [], genre: "news", language: "vi", layout: "default" },
	...{ date: "", isDayOnly: false, source: "", sourceUrl: "", sourceDate: "", related: [] },
	...{ seoTitle: "", seoDescription: "", slug: "" },
};
