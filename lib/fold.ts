/**
 * Text without marks in lower case, for search: "Đảng bộ Đak Đoa" → "dang bo dak doa".
 * đ and the Jrai ƀ have no decomposition and are named here.
 */
export function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").replace(/[ƀɃ]/g, "b").toLowerCase();
}
