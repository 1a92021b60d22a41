import type { CommentFlag } from "../../db/queries/comments.ts";

const WORDS: Record<CommentFlag, string> = {
	links: "có đường dẫn",
	blocked_words: "có từ trong danh sách chặn",
	personal_data: "có số điện thoại, thư điện tử hoặc số giấy tờ (đã che khi hiển thị)",
	office_name: "tên giống tên tòa soạn hoặc cơ quan",
	trap: "điền vào ô ẩn, có thể do máy gửi",
};

/** Why a moderator should look twice, in words. */
export function toFlagWords(flags: readonly CommentFlag[]): string {
	return flags.map((flag) => WORDS[flag]).join("; ");
}
