export interface SectionSeed {
	slug: string;
	name: string;
	children?: SectionSeed[];
}

/** The section tree a new portal starts with. */
export const SECTIONS: SectionSeed[] = [
	{
		slug: "gioi-thieu",
		name: "Giới thiệu",
		children: [
			{ slug: "lich-su-dang-bo-tinh", name: "Lịch sử Đảng bộ tỉnh" },
			{ slug: "ban-chap-hanh-dang-bo-tinh", name: "Ban Chấp hành Đảng bộ tỉnh" },
			{ slug: "ban-thuong-vu-thuong-truc-tinh-uy", name: "Ban Thường vụ - Thường trực Tỉnh ủy" },
			{ slug: "cac-co-quan-tham-muu-giup-viec", name: "Các cơ quan tham mưu, giúp việc" },
			{ slug: "dang-bo-truc-thuoc", name: "Đảng bộ trực thuộc" },
			{ slug: "dieu-kien-tu-nhien-xa-hoi", name: "Điều kiện tự nhiên - xã hội" },
		],
	},
	{
		slug: "tin-tuc-su-kien",
		name: "Tin tức - Sự kiện",
		children: [
			{ slug: "tin-trong-tinh", name: "Tin trong tỉnh" },
			{ slug: "tin-trung-uong", name: "Tin Trung ương" },
			{ slug: "hoat-dong-cua-lanh-dao", name: "Hoạt động của lãnh đạo" },
			{ slug: "hoat-dong-cua-cap-uy-co-so", name: "Hoạt động của cấp ủy cơ sở" },
			{ slug: "quoc-te", name: "Quốc tế" },
		],
	},
	{
		slug: "xay-dung-dang",
		name: "Xây dựng Đảng",
		children: [
			{ slug: "cong-tac-to-chuc", name: "Công tác tổ chức" },
			{ slug: "cong-tac-kiem-tra-giam-sat", name: "Công tác kiểm tra, giám sát" },
			{ slug: "cong-tac-tuyen-giao-va-dan-van", name: "Công tác tuyên giáo và dân vận" },
			{ slug: "cong-tac-noi-chinh", name: "Công tác nội chính" },
			{ slug: "dai-hoi-dang-cac-cap", name: "Đại hội Đảng các cấp" },
		],
	},
	{
		slug: "hoc-tap-va-lam-theo-bac",
		name: "Học tập và làm theo Bác",
		children: [
			{ slug: "guong-dien-hinh", name: "Gương điển hình" },
			{ slug: "tu-lieu-ve-bac", name: "Tư liệu về Bác" },
			{ slug: "chuyen-de-toan-khoa", name: "Chuyên đề toàn khóa" },
		],
	},
	{ slug: "bao-ve-nen-tang-tu-tuong-cua-dang", name: "Bảo vệ nền tảng tư tưởng của Đảng" },
	{ slug: "nghi-quyet-va-cuoc-song", name: "Nghị quyết và cuộc sống" },
	{
		slug: "kinh-te-xa-hoi",
		name: "Kinh tế - Xã hội",
		children: [
			{ slug: "nong-nghiep-nong-thon-moi", name: "Nông nghiệp - Nông thôn mới" },
			{ slug: "cong-nghiep-dau-tu", name: "Công nghiệp - Đầu tư" },
			{ slug: "giao-duc", name: "Giáo dục" },
			{ slug: "y-te", name: "Y tế" },
			{ slug: "giam-ngheo", name: "Giảm nghèo" },
		],
	},
	{ slug: "quoc-phong-an-ninh", name: "Quốc phòng - An ninh" },
	{
		slug: "van-hoa-du-lich",
		name: "Văn hóa - Du lịch",
		children: [
			{ slug: "di-san-cong-chieng", name: "Di sản cồng chiêng" },
			{ slug: "du-lich", name: "Du lịch" },
			{ slug: "the-thao", name: "Thể thao" },
		],
	},
	{ slug: "mat-tran-doan-the", name: "Mặt trận - Đoàn thể" },
	{
		slug: "dan-toc-ton-giao",
		name: "Dân tộc - Tôn giáo",
		children: [
			{ slug: "tieng-jrai", name: "Tiếng Jrai" },
			{ slug: "tieng-bahnar", name: "Tiếng Bahnar" },
		],
	},
	{ slug: "chuyen-doi-so-cai-cach-hanh-chinh", name: "Chuyển đổi số - Cải cách hành chính" },
	{ slug: "dat-va-nguoi-gia-lai", name: "Đất và người Gia Lai" },
	{
		slug: "van-ban",
		name: "Văn bản",
		children: [
			{ slug: "van-ban-trung-uong", name: "Văn bản Trung ương" },
			{ slug: "van-ban-tinh-uy", name: "Văn bản Tỉnh ủy" },
			{ slug: "van-ban-cac-ban-dang", name: "Văn bản các ban Đảng" },
			{ slug: "van-ban-nha-nuoc", name: "Văn bản Nhà nước" },
			{ slug: "du-thao-lay-y-kien", name: "Dự thảo lấy ý kiến" },
		],
	},
	{
		slug: "thong-bao",
		name: "Thông báo",
		children: [
			{ slug: "lich-cong-tac", name: "Lịch công tác" },
			{ slug: "giay-moi", name: "Giấy mời" },
			{ slug: "tuyen-dung", name: "Tuyển dụng" },
			{ slug: "tin-buon", name: "Tin buồn" },
		],
	},
	{ slug: "thong-tin-sinh-hoat-chi-bo", name: "Thông tin sinh hoạt chi bộ" },
	{
		slug: "da-phuong-tien",
		name: "Đa phương tiện",
		children: [
			{ slug: "anh", name: "Ảnh" },
			{ slug: "video", name: "Video" },
			{ slug: "infographic", name: "Infographic" },
			{ slug: "e-magazine", name: "E-magazine" },
			{ slug: "podcast", name: "Podcast" },
		],
	},
	{ slug: "hoi-dap", name: "Hỏi - đáp" },
];
