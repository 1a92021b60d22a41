import { toArticlePath } from "../articles/article.ts";

/** What readers see of an approved comment. */
export interface PublicComment {
	id: number;
	/** Without personal data, as is the content. */
	name: string;
	content: string;
	writtenAt: Date;
	/** The newsroom changed its words. */
	isEdited: boolean;
	/** What the office says to it; null for nothing. */
	reply: { content: string; repliedAt: Date } | null;
}

/** By when they were written. */
export type CommentOrder = "newest" | "oldest";

/** One page of what stands below an article. */
export interface CommentList {
	comments: PublicComment[];
	/** Of all pages. */
	total: number;
	page: number;
	pageCount: number;
	order: CommentOrder;
}

export const COMMENTS_PER_PAGE = 20;

/** Where comments are sent, and where the form is that no cache keeps. */
export const COMMENT_FORM_PATH = "/binh-luan";

export const toCommentFormPath = (articleId: number) => `${COMMENT_FORM_PATH}?bai=${articleId}`;
export const toThanksPath = (articleId: number) => `${COMMENT_FORM_PATH}/da-gui?bai=${articleId}`;

/** Cache tag of what stands below an article. */
export const toCommentsTag = (articleId: number) => `comments:${articleId}`;

/** Address of a page of an article's comments; the newest stand on the article's own page. */
export function toCommentsPath(article: { id: number; slug: string }, order: CommentOrder, page = 1): string {
	const list = `${toArticlePath(article)}/y-kien${order === "oldest" ? "/cu-nhat" : ""}`;
	return page > 1 ? `${list}/trang/${page}` : list;
}
