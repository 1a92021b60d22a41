import { RATED_KINDS, type RatedKind, type RatedSubject, type RatingLevel } from "../../db/queries/ratings.ts";

/** Where ratings are sent. */
export const RATING_PATH = "/danh-gia";
export const DESK_RATINGS_PATH = "/admin/danh-gia";

/** Names of the fields, as they are sent. */
export const FIELDS = { subject: "cho", level: "muc" } as const;

/** The levels, the best first, by their word in the form. */
export const LEVELS: readonly { level: RatingLevel; value: string; label: string }[] = [
	{ level: "good", value: "3", label: "Rất hài lòng" },
	{ level: "fair", value: "2", label: "Hài lòng" },
	{ level: "poor", value: "1", label: "Chưa hài lòng" },
];

/** What staff call the kinds, and what the form calls one of them. */
export const KIND_WORDS: Record<RatedKind, { many: string; one: string }> = {
	article: { many: "Bài viết", one: "bài này" },
	document: { many: "Văn bản", one: "văn bản này" },
	question: { many: "Hỏi – đáp", one: "trả lời này" },
	consultation: { many: "Lấy ý kiến dự thảo", one: "đợt lấy ý kiến này" },
};

/** "article:12" */
export function toSubjectText({ kind, id }: RatedSubject): string {
	return `${kind}:${id}`;
}

/** What a form names; null for what can be rated by nobody. */
export function parseSubject(text: string): RatedSubject | null {
	const [, word, number] = /^([a-z]+):([1-9]\d{0,8})$/.exec(text) ?? [];
	const kind = RATED_KINDS.find((known) => known === word);
	return kind && number ? { kind, id: Number(number) } : null;
}

/** The level of a word in the form; null for any other word. */
export function parseLevel(text: string): RatingLevel | null {
	return LEVELS.find(({ value }) => value === text)?.level ?? null;
}
