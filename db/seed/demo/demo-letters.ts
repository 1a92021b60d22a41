import type { Fault } from "../../schema/letters.ts";

interface DemoSender {
	name: string | null;
	email: string | null;
	phone: string | null;
}

/** An invented letter to the newsroom. */
export interface DemoLetter extends DemoSender {
	subject: string;
	content: string;
	hoursAgo: number;
	/** Staff's note on how it was answered; null while it waits. */
	answer: string | null;
	/** Of a report: the invented article of that title, what is wrong, and the passage. */
	report: { article: string; fault: Fault; quote: string } | null;
}

const NOBODY: DemoSender = { name: null, email: null, phone: null };

/** Names say where somebody is from or what they do, so that none is a person's. */
export const demoLetters: DemoLetter[] = [
	{
		name: "Một bí thư chi bộ ở Ia Hrung",
		email: "ban-doc-ia-hrung@thu.example",
		phone: null,
		subject: "Xin bản chữ của hướng dẫn sinh hoạt chi bộ",
		content:
			"Văn bản hướng dẫn trong thư viện là bản quét, máy của chi bộ không tìm được chữ. Tòa soạn cho xin bản chữ để in cho các tổ đảng.\nXin cảm ơn.",
		hoursAgo: 5,
		answer: null,
		report: null,
	},
	{
		name: "Bạn đọc ở phường Hội Phú",
		email: null,
		phone: "0269 000 0000",
		subject: "Góp ý về trang Thời tiết",
		content: "Nhà tôi ở xã vùng trên, trang thời tiết chưa có tên xã. Nếu thêm được thì bà con tiện theo dõi mưa bão.",
		hoursAgo: 50,
		answer: "Đã gọi điện cảm ơn; chuyển bộ phận kỹ thuật xem thêm xã.",
		report: null,
	},
	{
		...NOBODY,
		subject: "",
		content: "Lớp học do nghệ nhân tự mở ở nhà mình, xã chỉ hỗ trợ bàn ghế. Đề nghị tòa soạn hỏi lại xã.",
		hoursAgo: 18,
		answer: "Đã hỏi lại xã; bài đã sửa và đăng lời xin lỗi.",
		report: {
			article: "Người chỉnh chiêng ở Kon Gang và lớp học của những đôi tai nhỏ",
			fault: "other",
			quote: "lớp học do xã mở",
		},
	},
	{
		name: "Bạn đọc ở phường Hội Phú",
		email: "ban-doc-hoi-phu@thu.example",
		phone: null,
		subject: "",
		content: "Tổ tôi phát bài trước ba ngày chứ không phải hai ngày. Xin tòa soạn hỏi lại chi bộ.",
		hoursAgo: 1,
		answer: null,
		report: {
			article: "Nửa giờ đọc báo của chi bộ cựu chiến binh phường Hội Phú",
			fault: "figures",
			quote: "Bài được phô tô chữ to, phát trước hai ngày.",
		},
	},
];
