import type { ArticleGenre } from "../../db/queries/article-words.ts";

export interface GenreGroup {
	group: number;
	name: string;
	/** The highest coefficient, whole. */
	most: number;
}

/** Genres as Nghị định 18/2014/NĐ-CP parts them for the press, each with its highest coefficient. */
export const GENRE_GROUPS: readonly GenreGroup[] = [
	{ group: 1, name: "Tin; trả lời bạn đọc", most: 10 },
	{ group: 2, name: "Tranh", most: 10 },
	{ group: 3, name: "Ảnh", most: 10 },
	{ group: 4, name: "Chính luận", most: 30 },
	{ group: 5, name: "Phóng sự; ký (một kỳ); bài phỏng vấn", most: 30 },
	{ group: 6, name: "Sáng tác văn học", most: 30 },
	{ group: 7, name: "Nghiên cứu", most: 30 },
	{ group: 8, name: "Trực tuyến; media", most: 50 },
];

export const PICTURE_GROUP = 3;

/** Where an article's genre belongs at first. The decree has no "bài phản ánh" and "gương mặt": they stand with the reports. */
export const GROUP_OF_GENRE: Record<ArticleGenre, number> = {
	...{ news: 1, report: 5, feature: 5, interview: 5, commentary: 4, portrait: 5 },
	...{ photo: PICTURE_GROUP, video: 8, infographic: 8 },
};

export function findGenreGroup(group: number | null): GenreGroup | null {
	return GENRE_GROUPS.find((known) => known.group === group) ?? null;
}
