import type { ListedArticle } from "../../db/queries/article-lists.ts";

const DEFAULT_LIMIT = 20;
const MOST_ARTICLES = 50;
const CURSOR = /^(\d{1,14})-(\d{1,10})$/;

export interface PageRequest {
	category: string | null;
	cursor: ListedArticle | null;
	limit: number;
}

/** A cursor names the last article of the page before: what is published meanwhile moves nothing. */
export function toCursor({ publishedAt, articleId }: ListedArticle): string {
	return `${publishedAt.getTime()}-${articleId}`;
}

/** The query of `/api/v1/articles`. @returns a Vietnamese sentence for one that cannot be answered. */
export function parsePageRequest(query: URLSearchParams): PageRequest | string {
	const [rawCursor, rawLimit] = [query.get("cursor"), query.get("limit")];
	const limit = rawLimit === null ? DEFAULT_LIMIT : Number(rawLimit);
	if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ARTICLES) {
		return `limit phải là số nguyên từ 1 đến ${MOST_ARTICLES}.`;
	}
	const [, at, id] = CURSOR.exec(rawCursor ?? "") ?? [];
	if (rawCursor !== null && (at === undefined || id === undefined)) {
		return "cursor không đúng; hãy dùng địa chỉ trong next của trang trước.";
	}
	const cursor = rawCursor === null ? null : { publishedAt: new Date(Number(at)), articleId: Number(id) };
	return { category: query.get("category"), cursor, limit };
}
