import type { DeskDocumentState } from "../../db/queries/desk-documents.ts";

export const DESK_DOCUMENTS_PATH = "/admin/van-ban";

/** States as the list's address names them, with what people read. */
export const DESK_STATES = {
	"con-hieu-luc": ["in_force", "Còn hiệu lực"],
	"chua-hieu-luc": ["pending", "Chưa có hiệu lực"],
	"het-mot-phan": ["partly_expired", "Hết hiệu lực một phần"],
	"het-hieu-luc": ["expired", "Hết hiệu lực toàn bộ"],
	"khong-xac-dinh": ["unknown", "Không xác định"],
	"da-go": ["withdrawn", "Đã gỡ"],
} as const satisfies Record<string, readonly [DeskDocumentState, string]>;

/** What the list's address says; empty words want all. */
export interface DeskDocumentWords {
	q: string;
	/** Slugs. */
	type: string;
	issuer: string;
	year: string;
	state: keyof typeof DESK_STATES | "";
	page: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

const isState = (text: string): text is keyof typeof DESK_STATES => Object.hasOwn(DESK_STATES, text);

/** What cannot be is read as nothing. */
export function parseDeskDocumentWords(query: Query): DeskDocumentWords {
	const word = (name: string) => {
		const value = query[name];
		return typeof value === "string" ? value.normalize("NFC").trim().slice(0, 200) : "";
	};
	const [year, state, page] = [word("nam"), word("hieu-luc"), word("trang")];
	return {
		...{ q: word("q"), type: word("loai"), issuer: word("co-quan") },
		year: /^\d{4}$/.test(year) ? year : "",
		state: isState(state) ? state : "",
		page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
	};
}

/** The address of a list, with nothing in its query that says nothing. */
export function toDeskDocumentsPath(words: DeskDocumentWords, page = 1): string {
	const { q, type, issuer, year, state } = words;
	const named = { q, loai: type, "co-quan": issuer, nam: year, "hieu-luc": state, trang: page === 1 ? "" : `${page}` };
	const query = new URLSearchParams(Object.entries(named).filter(([, word]) => word !== ""));
	return query.size === 0 ? DESK_DOCUMENTS_PATH : `${DESK_DOCUMENTS_PATH}?${query}`;
}

/** The screen of a document, with what was done to it last. */
export function toDeskDocumentPath(id: number, done?: keyof typeof DONE): string {
	return `${DESK_DOCUMENTS_PATH}/${id}${done ? `?xong=${done}` : ""}`;
}

const DONE = {
	them: "Đã đăng văn bản; bạn đọc thấy ngay.",
	sua: "Đã lưu văn bản.",
	"thay-the": "Đã ghi việc thay thế.",
	go: "Đã gỡ văn bản và tệp khỏi trang.",
	"dua-lai": "Đã đưa văn bản trở lại trang.",
} as const;

/** What to say of what was done; empty where nothing was. */
export function toDocumentDone(done: unknown): string {
	return typeof done === "string" && Object.hasOwn(DONE, done) ? DONE[done as keyof typeof DONE] : "";
}
