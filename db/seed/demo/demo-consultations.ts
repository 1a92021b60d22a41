/** An invented opinion; names say where somebody is from, so that none is a person's. */
export interface DemoOpinion {
	name: string;
	organisation: string | null;
	part: string;
	content: string;
	isNameShown: boolean;
	state: "waiting" | "approved";
}

/** An invented draft that is, or was, before the public. */
export interface DemoConsultation {
	title: string;
	office: string;
	lead: string;
	parts: readonly string[];
	/** Before and behind the day the demo was written; it closes at five in the afternoon. */
	opensDaysAgo: number;
	closesInDays: number;
	showsOpinions: boolean;
	/** Empty while the office is at it. */
	summary: string;
	/** Lines of the paper to be fetched. */
	paper: { name: string; lines: readonly string[] };
	opinions: readonly DemoOpinion[];
}

const NOT_REAL = "(Văn bản minh họa cho trang mẫu.)";

export const demoConsultations: readonly DemoConsultation[] = [
	{
		title: "Dự thảo Quy định về trách nhiệm nêu gương của cán bộ, đảng viên ở cơ sở",
		office: "Ban Tổ chức Tỉnh ủy",
		lead: "Ban Tổ chức Tỉnh ủy lấy ý kiến cán bộ, đảng viên và Nhân dân về dự thảo Quy định. Xin góp ý nhiều hơn vào những việc đảng viên phải làm gương nơi cư trú, và cách để Nhân dân giám sát.\n\nÝ kiến được tổng hợp, giải trình và công bố ở trang này sau khi kết thúc.",
		parts: ["Điều 1. Đối tượng áp dụng", "Điều 2. Nội dung nêu gương", "Điều 3. Giám sát của Nhân dân"],
		...{ opensDaysAgo: 8, closesInDays: 22, showsOpinions: true, summary: "" },
		paper: {
			name: "du-thao-quy-dinh-neu-guong.pdf",
			lines: [
				"DỰ THẢO QUY ĐỊNH",
				"về trách nhiệm nêu gương của cán bộ, đảng viên ở cơ sở",
				"Điều 1. Đối tượng áp dụng",
				"Điều 2. Nội dung nêu gương",
				"Điều 3. Giám sát của Nhân dân",
			],
		},
		opinions: [
			{
				...{ name: "Một đảng viên ở xã Ia Hrung", organisation: null, isNameShown: true, state: "approved" },
				part: "Điều 3. Giám sát của Nhân dân",
				content:
					"Đề nghị ghi rõ: mỗi năm một lần, chi bộ báo cáo trước hội nghị Nhân dân ở thôn, làng về những việc đảng viên đã đăng ký làm gương.",
			},
			{
				...{ name: "Bạn đọc ở phường Hội Phú", organisation: null, isNameShown: false, state: "approved" },
				part: "",
				content: "Dự thảo nên ngắn hơn, mỗi điều vài việc cụ thể để ai cũng nhớ và kiểm tra được.",
			},
			{
				...{ name: "Hội viên Hội Cựu chiến binh", organisation: "xã Kon Gang", isNameShown: false, state: "waiting" },
				part: "Điều 2. Nội dung nêu gương",
				content: "Nên thêm việc bảo vệ rừng và nguồn nước của làng vào những việc đảng viên phải đi đầu.",
			},
		],
	},
	{
		title: "Dự thảo Nghị quyết về phát triển du lịch cộng đồng ở các làng đồng bào dân tộc thiểu số",
		office: "Văn phòng Tỉnh ủy",
		lead: "Dự thảo nêu mục tiêu, nhiệm vụ và cách hỗ trợ các làng làm du lịch mà vẫn giữ nhà rông, cồng chiêng và nghề dệt.",
		parts: [],
		...{ opensDaysAgo: 75, closesInDays: -45, showsOpinions: false },
		summary: `Đợt lấy ý kiến nhận được góp ý của các làng, hợp tác xã và bạn đọc.\n\nTiếp thu: bổ sung việc hỗ trợ người dạy nghề dệt và chỉnh chiêng; ghi rõ làng tự quyết định số khách mỗi ngày.\n\nGiải trình: đề nghị miễn mọi khoản thuế chưa tiếp thu được vì không thuộc thẩm quyền của tỉnh.\n\n${NOT_REAL}`,
		paper: {
			name: "du-thao-nghi-quyet-du-lich-cong-dong.pdf",
			lines: ["DỰ THẢO NGHỊ QUYẾT", "về phát triển du lịch cộng đồng ở các làng"],
		},
		opinions: [
			{
				...{ name: "Bạn đọc ở xã Biển Hồ", organisation: null, isNameShown: false, state: "approved" },
				part: "",
				content: "Đề nghị hỗ trợ người già trong làng dạy chỉnh chiêng cho lớp trẻ.",
			},
		],
	},
	{
		title: "Dự thảo Chương trình hành động về giảm nghèo bền vững giai đoạn tới",
		office: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
		lead: "Dự thảo nêu các chỉ tiêu giảm nghèo theo từng vùng, và việc của từng cơ quan.",
		parts: [],
		...{ opensDaysAgo: 36, closesInDays: -6, showsOpinions: false, summary: "" },
		paper: {
			name: "du-thao-chuong-trinh-giam-ngheo.pdf",
			lines: ["DỰ THẢO CHƯƠNG TRÌNH HÀNH ĐỘNG", "về giảm nghèo bền vững"],
		},
		opinions: [],
	},
];
