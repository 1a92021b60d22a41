import type { ReportReason } from "../../db/queries/comment-reports.ts";

/** Where readers report a comment; no cache keeps it. */
export const COMMENT_REPORT_PATH = "/bao-cao-y-kien";

export const toCommentReportPath = (commentId: number) =>
	`${COMMENT_REPORT_PATH}?${REPORT_FIELDS.comment}=${commentId}`;
export const toReportThanksPath = (articleId: number) => `${COMMENT_REPORT_PATH}/da-gui?bai=${articleId}`;

/** Names of the form's fields, as they are sent. */
export const REPORT_FIELDS = {
	comment: "so",
	reason: "ly-do",
	note: "noi-them",
	token: "phieu",
	answer: "ma",
	/** What the browser computed in place of an answer. */
	solution: "loi-giai",
	wantsCode: "nhan-ma",
	/** Nobody sees this one; what is in it was put there by a program. */
	trap: "trang-web",
} as const;

export const MOST_NOTE = 500;

export const REASON_WORDS: Record<ReportReason, string> = {
	insult: "Xúc phạm, thô tục, kích động",
	false: "Sai sự thật, xuyên tạc",
	privacy: "Lộ thông tin của người khác",
	advert: "Quảng cáo, lừa đảo",
	other: "Điều khác",
};
