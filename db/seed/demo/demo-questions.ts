import type { QuestionField } from "../../schema/office-work.ts";

/** An invented question; those with an answer are published. */
export interface DemoQuestion {
	field: QuestionField;
	/** Names say where somebody is from, so that none is a person's. */
	name: string;
	isNameShown: boolean;
	title: string;
	content: string;
	daysAgo: number;
	/** Null while it waits. */
	answer: { office: string; text: string; daysAfter: number } | null;
}

export const demoQuestions: readonly DemoQuestion[] = [
	{
		...{ field: "party", name: "Bạn đọc ở xã Ia Hrung", isNameShown: true, daysAgo: 26 },
		title: "Đảng viên đi làm ăn xa quá ba tháng có phải chuyển sinh hoạt tạm thời không?",
		content:
			"Chi bộ tôi có mấy đảng viên trẻ đi làm ở khu công nghiệp ngoài tỉnh, sáu tháng mới về một lần. Xin hỏi các đồng chí ấy có phải làm thủ tục chuyển sinh hoạt đảng tạm thời không, hay chỉ cần báo cáo chi bộ?",
		answer: {
			office: "Ban Tổ chức Tỉnh ủy",
			text: "Đảng viên thay đổi nơi cư trú hoặc đi làm việc xa trong thời gian từ ba tháng đến dưới một năm thì làm thủ tục chuyển sinh hoạt đảng tạm thời về tổ chức đảng nơi đến; đảng viên vẫn giữ quyền và đóng đảng phí ở nơi sinh hoạt tạm thời.\n\nTrường hợp nơi đến chưa có tổ chức đảng phù hợp, chi bộ nơi đi giao việc, giữ liên lạc và cho đảng viên báo cáo định kỳ. Đồng chí liên hệ Ban Xây dựng Đảng của đảng ủy xã để được hướng dẫn mẫu giấy tờ.\n\n(Câu trả lời minh họa cho trang mẫu, không phải văn bản hướng dẫn.)",
			daysAfter: 6,
		},
	},
	{
		...{ field: "policy", name: "Bạn đọc ở phường Hội Phú", isNameShown: false, daysAgo: 19 },
		title: "Hồ sơ đề nghị xác nhận người có công bị thất lạc thì làm lại ở đâu?",
		content:
			"Bố tôi tham gia kháng chiến ở vùng căn cứ, giấy tờ gốc bị cháy cùng nhà năm 1979. Gia đình muốn làm lại hồ sơ thì nộp ở đâu, cần những giấy tờ gì để thay thế?",
		answer: {
			office: "Sở Nội vụ",
			text: "Gia đình nộp hồ sơ tại Trung tâm phục vụ hành chính công của phường nơi đang ở. Khi giấy tờ gốc không còn, có thể dùng lý lịch đảng viên, lý lịch quân nhân, hoặc giấy tờ khác có ghi quá trình tham gia kháng chiến do cơ quan, đơn vị lưu giữ.\n\nPhường có người hướng dẫn tìm bản lưu ở cơ quan quân sự và lưu trữ lịch sử tỉnh; gia đình không phải trả khoản phí nào cho việc này.\n\n(Câu trả lời minh họa cho trang mẫu, không phải văn bản hướng dẫn.)",
			daysAfter: 9,
		},
	},
	{
		...{ field: "land", name: "Một hộ dân ở xã Ia Mơ", isNameShown: true, daysAgo: 12 },
		title: "Đất rẫy canh tác từ trước năm 1993 chưa có giấy tờ có được cấp sổ không?",
		content:
			"Gia đình tôi làm rẫy ổn định từ trước năm 1993, có nộp thuế nông nghiệp nhưng chưa được cấp giấy chứng nhận. Nay muốn làm thủ tục thì bắt đầu từ đâu?",
		answer: {
			office: "Sở Nông nghiệp và Môi trường",
			text: "Gia đình nộp đơn đăng ký tại xã kèm giấy nộp thuế hoặc giấy tờ khác cho thấy thời điểm bắt đầu sử dụng đất. Xã xác nhận hiện trạng, niêm yết công khai rồi chuyển chi nhánh văn phòng đăng ký đất đai.\n\nĐất nằm ngoài quy hoạch lâm nghiệp và không có tranh chấp thì được xem xét cấp giấy theo quy định.\n\n(Câu trả lời minh họa cho trang mẫu, không phải văn bản hướng dẫn.)",
			daysAfter: 8,
		},
	},
	{
		...{ field: "education", name: "Một phụ huynh ở xã Kon Gang", isNameShown: false, daysAgo: 1 },
		title: "Con em làng xa trường có được hỗ trợ ăn ở bán trú không?",
		content:
			"Nhà tôi cách trường trung học cơ sở mười một cây số, đường dốc, mùa mưa cháu không về trong ngày được. Xin hỏi cháu có được ở bán trú và hỗ trợ gạo không?",
		answer: null,
	},
];
