export const LIBRARY_PATH = "/admin/thu-vien";

/** What was done last, by the word in the item's address. */
const DONE_MESSAGES = {
	"thong-tin": "Đã lưu thông tin.",
	"diem-chinh": "Đã đặt điểm chính và cắt lại ảnh.",
	"anh-goc": "Đã khôi phục ảnh gốc.",
	tep: "Đã thay tệp.",
} as const;
type DoneWord = keyof typeof DONE_MESSAGES;

export function toItemPath(id: number, done?: DoneWord): string {
	return `${LIBRARY_PATH}/${id}${done ? `?xong=${done}` : ""}`;
}

/** What to say above the item for the word in its address; empty for none. */
export function toDoneMessage(word: unknown): string {
	return typeof word === "string" && Object.hasOwn(DONE_MESSAGES, word) ? DONE_MESSAGES[word as DoneWord] : "";
}
