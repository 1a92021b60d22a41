import type { CorrectionKind } from "../../queries/correction-words.ts";

interface DemoCorrection {
	/** Title of the invented article. */
	article: string;
	kind: CorrectionKind;
	note: string;
}

export const demoCorrections: DemoCorrection[] = [
	{
		article: "Huyện ủy Đức Cơ tập huấn nghiệp vụ kiểm tra cho 96 cán bộ cơ sở",
		kind: "correction",
		note: "Bản đăng lúc đầu ghi 69 cán bộ dự lớp; số đúng là 96. Ban Biên tập đã sửa tiêu đề và nội dung, xin lỗi bạn đọc.",
	},
	{
		article: "Giải bóng đá thanh niên các làng: đội vô địch nhận một cặp dê giống",
		kind: "addition",
		note: "Bài được bổ sung tên đơn vị tặng giải, bị sót ở bản đăng lúc đầu.",
	},
];
