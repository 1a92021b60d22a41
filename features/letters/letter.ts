import type { Fault, LetterKind, LetterState } from "../../db/queries/letters.ts";

export const CONTACT_PATH = "/lien-he";
/** Where the contact form is that no cache keeps, and where it is sent. */
export const CONTACT_FORM_PATH = "/lien-he/gui";
export const CONTACT_THANKS_PATH = "/lien-he/da-gui";
/** The same for what is wrong with an article. */
export const REPORT_FORM_PATH = "/bao-loi";
const REPORT_THANKS_PATH = "/bao-loi/da-gui";

/** What the link to the report form carries, by the names of its query. */
export const REPORT_PARAMETERS = { article: "bai", version: "ban", quote: "doan" } as const;

/** Address of the form for an article as it stands before the reader. */
export function toReportLink({ id, version }: { id: number; version: number }): string {
	return `${REPORT_FORM_PATH}?${REPORT_PARAMETERS.article}=${id}&${REPORT_PARAMETERS.version}=${version}`;
}

/** Under which the page of a form is rendered; what the reader selected is no part of it. */
export function toFormKey(kind: LetterKind, articleId: number): string {
	return kind === "contact" ? CONTACT_FORM_PATH : `${REPORT_FORM_PATH}?${REPORT_PARAMETERS.article}=${articleId}`;
}

export function toThanksPath(kind: LetterKind, articleId: number): string {
	return kind === "contact" ? CONTACT_THANKS_PATH : `${REPORT_THANKS_PATH}?${REPORT_PARAMETERS.article}=${articleId}`;
}

export const FAULT_WORDS: Record<Fault, string> = {
	spelling: "Chính tả, câu chữ",
	figures: "Số liệu",
	names: "Tên người, tên đơn vị, địa danh",
	picture: "Ảnh, chú thích ảnh",
	other: "Điều khác",
};

export const KIND_WORDS: Record<LetterKind, string> = { contact: "Thư liên hệ", "error-report": "Báo lỗi bài viết" };

export const STATE_WORDS: Record<LetterState, string> = {
	new: "Mới",
	in_hand: "Đang xử lý",
	answered: "Đã trả lời",
	closed: "Đã xong",
	spam: "Thư rác",
};
