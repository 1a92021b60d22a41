import type { CommentState } from "../../db/queries/comments.ts";

export const QUEUE_PATH = "/admin/y-kien";
export const QUEUE_PAGE = 50;

/** The lists of the queue by their name in the address; the first has none. */
export const QUEUE_LISTS = [
	{ name: "", state: "pending", isReported: false, label: "Chờ duyệt" },
	{ name: "bi-bao-cao", state: "approved", isReported: true, label: "Bị báo cáo" },
	{ name: "da-duyet", state: "approved", isReported: false, label: "Đã duyệt" },
	{ name: "tu-choi", state: "rejected", isReported: false, label: "Đã từ chối" },
] as const satisfies readonly { name: string; state: CommentState; isReported: boolean; label: string }[];

/** Which comments a moderator looks at. */
export interface QueueFilter {
	state: CommentState;
	/** Only what readers have reported. */
	isReported: boolean;
	articleId: number | null;
	/** As it was typed. */
	words: string;
	after: { createdAt: Date; id: number } | null;
}

/** A comment as a moderator sees it, dates in words; nothing of the sender but the name. */
export interface QueueItem {
	id: number;
	state: CommentState;
	name: string;
	content: string;
	/** Why to look twice; empty for nothing. */
	flags: string;
	sentAt: string;
	/** How many this sender had sent before, as far as is known. */
	earlier: number;
	article: { id: number; title: string; path: string | null };
	/** Who decided, when and why; empty while it waits. */
	decision: string;
	/** Why readers reported it since a moderator last looked; empty for nothing. */
	reports: string;
	/** What the office says below it, and who wrote that and when; null for nothing. */
	reply: { content: string; note: string } | null;
	/** Instant of the last edit, empty for none. */
	editedAt: string;
	edits: { before: string; note: string }[];
}

/** Reasons to refuse a comment, in the order of their keys 1 to 6. */
export const REJECTIONS = {
	insult: "Lời lẽ xúc phạm, thô tục",
	advert: "Quảng cáo, thư rác",
	offTopic: "Không liên quan đến bài",
	unproven: "Thông tin chưa kiểm chứng",
	privacy: "Lộ thông tin cá nhân",
	repeated: "Trùng ý kiến đã có",
} as const;
export type Rejection = keyof typeof REJECTIONS;

const AFTER = /^(\d{1,15})-(\d{1,10})$/;
const ID = /^[1-9]\d{0,9}$/;
const MOST_TYPED = 100;
const MOST_WORDS = 8;

type Query = Record<string, string | string[] | undefined>;

/** Reads the filter from an address; what cannot be read is left out. */
export function parseQueueFilter(query: Query): QueueFilter {
	const get = (name: string) => [query[name] ?? ""].flat()[0] ?? "";
	const list = QUEUE_LISTS.find(({ name }) => name === get("muc")) ?? QUEUE_LISTS[0];
	const [, createdAt, id] = AFTER.exec(get("sau")) ?? [];
	const article = get("bai");
	return {
		state: list.state,
		isReported: list.isReported,
		articleId: ID.test(article) ? Number(article) : null,
		words: get("q").trim().slice(0, MOST_TYPED),
		after: createdAt && id ? { createdAt: new Date(Number(createdAt)), id: Number(id) } : null,
	};
}

/** The address of a list. */
export function toQueuePath({ state, isReported = false, articleId, words, after }: Partial<QueueFilter>): string {
	const query = new URLSearchParams();
	const name = QUEUE_LISTS.find((list) => list.state === state && list.isReported === isReported)?.name;
	if (name) query.set("muc", name);
	if (articleId) query.set("bai", String(articleId));
	if (words) query.set("q", words);
	if (after) query.set("sau", `${after.createdAt.getTime()}-${after.id}`);
	return query.size > 0 ? `${QUEUE_PATH}?${query}` : QUEUE_PATH;
}

/** The words to look for in folded text: letters and digits alone. */
export function toSearchWords(folded: string): string[] {
	return [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].slice(0, MOST_WORDS);
}
