interface ComposedTopic {
	slug: string;
	name: string;
	description: string;
	/** Days in Vietnam: when the newsroom wrote under it. */
	from: string;
	until: string;
}

/** Special subjects of past years; their pages stay, their banners are over. */
export const COMPOSED_TOPICS: readonly ComposedTopic[] = [
	{
		slug: "chung-suc-xay-dung-nong-thon-moi",
		name: "Chung sức xây dựng nông thôn mới",
		description: "Đường làng, giếng nước, lớp học và những cuộc họp thôn: mười năm các làng tự bàn, tự làm.",
		from: "2011-01-01",
		until: "2020-12-31",
	},
	{
		slug: "hoc-bac-tu-viec-nho",
		name: "Học Bác từ việc nhỏ",
		description: "Những người làm đều một việc tốt trong nhiều năm, và những việc nhỏ đã thành nếp của cả làng.",
		from: "2016-05-15",
		until: "2026-05-19",
	},
	{
		slug: "ca-phe-va-nguoi-trong",
		name: "Cà phê và người trồng",
		description: "Từ gốc cây đến giá bán: chuyện của các hợp tác xã, các tổ đổi công và những vườn tái canh.",
		from: "2013-10-01",
		until: "2024-12-31",
	},
	{
		slug: "truong-hoc-vung-cao",
		name: "Trường học vùng cao",
		description: "Bếp ăn bán trú, lớp học buổi tối và những thầy cô ở lại.",
		from: "2015-08-15",
		until: "2025-05-31",
	},
	{
		slug: "chinh-quyen-gan-dan",
		name: "Chính quyền gần dân",
		description: "Bớt giấy tờ, bớt lần đi, hẹn ngày và giữ hẹn.",
		from: "2021-01-01",
		until: "2026-10-31",
	},
	{
		slug: "mua-mua-va-nhung-ngoi-lang",
		name: "Mùa mưa và những ngôi làng",
		description: "Chuẩn bị, ứng phó và dựng lại: các làng ven suối, ven đèo qua những mùa mưa bão.",
		from: "2009-06-01",
		until: "2022-12-31",
	},
];
