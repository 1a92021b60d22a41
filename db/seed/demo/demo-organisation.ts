interface DemoHolder {
	post: string;
	/** Invented: no person of that name holds or held the post. */
	name: string;
	duties: string;
	biography: string;
	validFrom: string;
	validUntil: string | null;
}

/** An invented unit with those who lead it. */
export interface DemoUnit {
	name: string;
	duties: string;
	contact: string;
	validFrom: string | null;
	validUntil: string | null;
	holders: readonly DemoHolder[];
}

const NOTE = "(Nhân vật minh họa cho trang mẫu.)";
const MERGED_ON = "2025-07-01";
const BEFORE_MERGER = "2025-06-30";

export const demoUnits: readonly DemoUnit[] = [
	{
		name: "Thường trực Tỉnh ủy",
		duties:
			"Chỉ đạo, kiểm tra việc thực hiện nghị quyết, chỉ thị của Trung ương và của Tỉnh ủy; giải quyết công việc thường ngày của Đảng bộ giữa hai kỳ họp Ban Thường vụ.",
		contact: "Trụ sở Tỉnh ủy (địa chỉ minh họa)\nĐiện thoại: 0269 000 0000",
		...{ validFrom: null, validUntil: null },
		holders: [
			{
				...{ post: "Bí thư Tỉnh ủy", name: "Nguyễn Minh Họa", validFrom: MERGED_ON, validUntil: null },
				duties: "Lãnh đạo toàn diện; công tác cán bộ, quốc phòng, an ninh.",
				biography: `Sinh năm 1969; cử nhân kinh tế, cao cấp lý luận chính trị. Công tác ở cơ sở 12 năm trước khi về tỉnh. ${NOTE}`,
			},
			{
				...{ post: "Phó Bí thư Thường trực Tỉnh ủy", name: "Rơ Lan Ví Dụ", validFrom: MERGED_ON, validUntil: null },
				duties: "Công tác xây dựng Đảng, dân vận, nội chính.",
				biography: `Sinh năm 1973; cử nhân luật, cao cấp lý luận chính trị. Từng là bí thư đảng ủy xã. ${NOTE}`,
			},
			{
				...{ post: "Phó Bí thư Tỉnh ủy", name: "Trần Thị Mẫu", validFrom: "2020-10-01", validUntil: BEFORE_MERGER },
				...{ duties: "", biography: NOTE },
			},
		],
	},
	{
		name: "Ban Tổ chức Tỉnh ủy",
		duties:
			"Tham mưu về công tác tổ chức bộ máy, cán bộ, đảng viên, bảo vệ chính trị nội bộ; hướng dẫn nghiệp vụ công tác tổ chức xây dựng Đảng cho các đảng bộ trực thuộc.",
		contact: "Trụ sở Tỉnh ủy, tầng 2 (địa chỉ minh họa)",
		...{ validFrom: null, validUntil: null },
		holders: [
			{
				...{ post: "Trưởng ban", name: "Siu Thí Dụ", validFrom: MERGED_ON, validUntil: null },
				duties: "Phụ trách chung; công tác cán bộ diện Ban Thường vụ quản lý.",
				biography: `Sinh năm 1975; thạc sĩ xây dựng Đảng. ${NOTE}`,
			},
			{
				...{ post: "Phó Trưởng ban", name: "Lê Văn Tượng Trưng", validFrom: "2022-03-15", validUntil: null },
				duties: "Công tác đảng viên, hướng dẫn thi hành Điều lệ Đảng.",
				biography: `Sinh năm 1980; cử nhân hành chính. ${NOTE}`,
			},
		],
	},
	{
		name: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
		duties:
			"Tham mưu về công tác chính trị, tư tưởng, báo chí, văn hóa, giáo dục, khoa học; công tác dân vận, dân tộc, tôn giáo và phong trào thi đua “Dân vận khéo”.",
		contact: "Trụ sở Tỉnh ủy, tầng 3 (địa chỉ minh họa)",
		...{ validFrom: MERGED_ON, validUntil: null },
		holders: [
			{
				...{ post: "Trưởng ban", name: "Phạm Thị Hư Cấu", validFrom: MERGED_ON, validUntil: null },
				duties: "Phụ trách chung; báo chí, xuất bản; Trưởng Ban Biên tập Cổng thông tin.",
				biography: `Sinh năm 1974; cử nhân báo chí, cao cấp lý luận chính trị. ${NOTE}`,
			},
		],
	},
	{
		name: "Văn phòng Tỉnh ủy",
		duties:
			"Tham mưu, tổng hợp, phục vụ hoạt động của Tỉnh ủy, Ban Thường vụ và Thường trực Tỉnh ủy; công tác văn thư, lưu trữ, cơ yếu, công nghệ thông tin của các cơ quan đảng.",
		contact: "Trụ sở Tỉnh ủy, tầng 1 (địa chỉ minh họa)",
		...{ validFrom: null, validUntil: null },
		holders: [
			{
				...{ post: "Chánh Văn phòng", name: "Đinh Văn Giả Định", validFrom: "2023-01-10", validUntil: null },
				duties: "Phụ trách chung; quy chế làm việc, lịch công tác của Thường trực.",
				biography: `Sinh năm 1977; kỹ sư công nghệ thông tin. ${NOTE}`,
			},
		],
	},
	{
		name: "Ban Dân vận Tỉnh ủy",
		duties: "Đã hợp nhất thành Ban Tuyên giáo và Dân vận Tỉnh ủy.",
		contact: "",
		...{ validFrom: null, validUntil: BEFORE_MERGER },
		holders: [
			{
				...{ post: "Trưởng ban", name: "Ksor Minh Chứng", validFrom: "2020-10-01", validUntil: BEFORE_MERGER },
				...{ duties: "", biography: NOTE },
			},
		],
	},
];
