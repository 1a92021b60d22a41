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
	{
		article: "Người chỉnh chiêng ở Kon Gang và lớp học của những đôi tai nhỏ",
		kind: "apology",
		note: "Bản đăng lúc đầu viết: “lớp học do xã mở”. Xin sửa là: lớp học do nghệ nhân tự mở tại nhà, xã hỗ trợ bàn ghế. Ban Biên tập thành thật xin lỗi nghệ nhân và bạn đọc.",
	},
];
