interface DemoLiveEntry {
	/** Counted back from the moment of seeding. */
	minutesAgo: number;
	title?: string;
	/** Paragraphs, one a line. */
	text: string;
	isPinned?: true;
	/** Its words after it was put right, and what readers were told of that. */
	corrected?: { text: string; note: string; minutesAgo: number };
}

interface DemoLive {
	/** Title of the invented article. */
	article: string;
	beganMinutesAgo: number;
	entries: DemoLiveEntry[];
}

/** What is told of an invented day while it happens, the oldest first. */
export const demoLive: DemoLive = {
	article: "Thông cầu treo dân sinh nối hai làng ở xã Kông Bơ La",
	beganMinutesAgo: 200,
	entries: [
		{
			minutesAgo: 196,
			title: "Hai làng đã tề tựu ở hai đầu cầu",
			text: "Bà con hai bên suối đứng kín hai đầu cầu, chờ nhau đi ra giữa nhịp.",
		},
		{
			minutesAgo: 180,
			title: "Ba điều cần nhớ khi qua cầu",
			text: "Cầu chỉ dành cho người đi bộ và xe máy, không quá 20 người trên nhịp cùng lúc.\nKhi nước suối vượt vạch đỏ ở trụ đầu cầu, tổ trực đóng cầu cho đến khi nước rút.\nNgười có việc gấp gọi tổ trực theo số ghi ở bảng hai đầu cầu.",
			isPinned: true,
		},
		{
			minutesAgo: 150,
			text: "Sau lời phát biểu ngắn của bí thư đảng ủy xã, già làng hai bên cùng cởi sợi dây chắn. Không có cắt băng: “Dây của hai làng thì hai làng cùng mở”.",
		},
		{
			minutesAgo: 118,
			title: "Những người đầu tiên qua cầu",
			text: "Hàng đầu là 25 học sinh cấp hai, trước nay phải vòng đường xa để tới lớp.",
			corrected: {
				text: "Hàng đầu là 52 học sinh, trước nay phải vòng đường xa để tới lớp.",
				note: "số học sinh là 52, không phải 25.",
				minutesAgo: 104,
			},
		},
		{
			minutesAgo: 61,
			text: "Tổ kỹ thuật đo lại độ võng giữa nhịp khi có đông người: trong giới hạn thiết kế.",
		},
		{
			minutesAgo: 22,
			title: "Chiêng hai làng hòa một bài",
			text: "Hai đội chiêng gặp nhau ở bãi đất đầu cầu. Tường thuật còn tiếp tục đến hết buổi.",
		},
	],
};
