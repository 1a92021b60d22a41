/** What a file of figures holds; the key stands in its address. */
export const FILE_KINDS = {
	ngay: "Theo ngày",
	bai: "Bài đọc nhiều, từng ngày",
	"chuyen-muc": "Chuyên mục, từng ngày",
	"tac-gia": "Tác giả, từng ngày",
	"so-bai": "Số bài và lượt xem của chuyên mục, tác giả",
} as const;
export type FileKind = keyof typeof FILE_KINDS;
