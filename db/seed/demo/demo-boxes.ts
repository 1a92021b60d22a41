import type { DemoArticle } from "./demo-article.ts";
import { DEMO_FILM_SECONDS } from "./films/demo-film.ts";

type When = DemoArticle["when"];

interface DemoTopic {
	slug: string;
	name: string;
	description: string;
	photo: string | null;
}

interface DemoAlbum {
	title: string;
	description: string;
	when: When;
	photos: { name: string; alt: string; caption: string; credit: string }[];
}

export interface DemoVideo {
	title: string;
	description: string;
	when: When;
	/** Seconds. */
	duration: number;
	/** Name of the picture shown in place of the film. */
	poster: string;
	/** What is read along with a film made of the picture (WebVTT); without, the recording is lost. */
	captions?: string;
}

/** Who runs the site. Every value is invented. */
export const demoSite: Record<string, string> = {
	name: "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai",
	shortName: "Tỉnh ủy Gia Lai",
	governingBody: "Ban Chấp hành Đảng bộ tỉnh Gia Lai",
	address: "Trụ sở Tỉnh ủy Gia Lai, phường Quy Nhơn, tỉnh Gia Lai",
	email: "toasoan@gialai.example",
	phone: "0269 000 0000",
	responsiblePerson: "Trưởng Ban Biên tập",
};

export const demoTopics: DemoTopic[] = [
	{
		slug: "dai-hoi-dang-bo-tinh",
		name: "Đưa nghị quyết Đại hội Đảng bộ tỉnh vào cuộc sống",
		description:
			"Từ đại hội ở cơ sở đến những đầu việc có người nhận, có ngày xong: các cấp ủy trong tỉnh đang biến nghị quyết thành việc làm như thế nào.",
		photo: "dai-hoi",
	},
	{
		slug: "giu-lay-tieng-chieng",
		name: "Giữ lấy tiếng chiêng",
		description:
			"Chuyện về những người chỉnh chiêng, những lớp học bên nhà rông và các ngôi làng đang tìm cách để tiếng chiêng còn vang giữa đời sống hôm nay.",
		photo: "cong-chieng",
	},
];

export const demoAlbums: DemoAlbum[] = [
	{
		title: "Biển Hồ, một ngày từ sương sớm đến chiều buông",
		description:
			"Miệng núi lửa cũ giữa cao nguyên, hàng thông trên lối vào hồ và những nương chè quanh vùng, ghi lại trong một ngày nắng đầu mùa khô.",
		when: { hoursAgo: 36 },
		photos: [
			{
				name: "bien-ho-binh-minh",
				alt: "Mặt hồ phẳng lặng lúc mặt trời mọc, một chiếc thuyền nhỏ giữa hồ, thông ven bờ, núi mờ phía xa",
				caption: "Năm giờ bốn mươi lăm phút, mặt trời lên sau dãy núi phía đông Biển Hồ.",
				credit: "Minh Khuê",
			},
			{
				name: "bien-ho-hang-thong",
				alt: "Con đường đất thẳng giữa hai hàng thông cao, vài người đi bộ phía xa, nắng xiên qua tán lá",
				caption: "Lối vào hồ dưới hàng thông, nơi người dân các phường lân cận đến tập thể dục mỗi sáng.",
				credit: "Minh Khuê",
			},
			{
				name: "suong-som",
				alt: "Sương trải thành từng lớp trên các dãy đồi, mấy cây thông đứng phía trước",
				caption: "Sương còn đọng dưới thung lũng khi nắng đã lên.",
				credit: "Hoài An",
			},
			{
				name: "doi-che",
				alt: "Những quả đồi phủ kín luống chè xanh, vài người đang hái",
				caption: "Nương chè ở xã Biển Hồ vào lứa hái giữa tuần.",
				credit: "Hoài An",
			},
			{
				name: "da-quy-ven-duong",
				alt: "Hoa dã quỳ vàng rực hai bên con đường đất đỏ",
				caption: "Dã quỳ nở dọc con đường đất bazan dẫn sang làng bên.",
				credit: "Minh Khuê",
			},
			{
				name: "trang-cao-nguyen",
				alt: "Trăng tròn trên ngọn đồi có một căn nhà sáng đèn dưới gốc cây lớn",
				caption: "Trăng lên trên ngọn đồi gần hồ, căn nhà rẫy đã lên đèn.",
				credit: "Minh Khuê",
			},
		],
	},
	{
		title: "Từ nương rẫy đến bến cảng: đường đi của hạt cà phê",
		description:
			"Theo một lô cà phê từ vườn cây chín đỏ, qua nhà máy, xuống bến cảng Quy Nhơn. Ba nơi cách nhau hơn trăm cây số nay cùng nằm trong một tỉnh.",
		when: { hoursAgo: 260 },
		photos: [
			{
				name: "ca-phe-chin",
				alt: "Cành cà phê trĩu quả chín đỏ giữa tán lá xanh sẫm",
				caption: "Quả chín được hái tỉa từng đợt ở một vườn liên kết tại xã Ia Hrung.",
				credit: "Quốc Trung",
			},
			{
				name: "vuon-ho-tieu",
				alt: "Những trụ hồ tiêu xanh thẳng hàng trên nền đất đỏ",
				caption: "Hồ tiêu trồng xen giúp vườn cà phê có thêm một mùa thu hoạch.",
				credit: "Quốc Trung",
			},
			{
				name: "khu-cong-nghiep",
				alt: "Hai dãy nhà xưởng bên con đường nội bộ trồng cây, công nhân đi xe đạp vào ca",
				caption: "Giờ vào ca ở khu công nghiệp, nơi lô hàng được phân loại, đóng bao.",
				credit: "Bích Vân",
			},
			{
				name: "cang-bien",
				alt: "Cần cẩu, tàu hàng và những chồng công-te-nơ nhiều màu bên cầu cảng",
				caption: "Công-te-nơ cà phê chờ xếp lên tàu ở khu bến Quy Nhơn.",
				credit: "Bích Vân",
			},
			{
				name: "bien-quy-nhon",
				alt: "Vịnh biển xanh với bãi cát cong, dãy nhà phố ven bờ và hàng dừa phía gần",
				caption: "Vịnh Quy Nhơn, điểm cuối của hành trình trên bộ.",
				credit: "Văn Hòa",
			},
		],
	},
	{
		title: "Ngày hội bên nhà rông",
		description: "Những khoảnh khắc trong ngày hội đoàn kết của một làng Bahnar ở phía đông cao nguyên.",
		when: { date: "2025-11-18T09:00" },
		photos: [
			{
				name: "nha-rong",
				alt: "Nhà rông mái cao vút giữa sân làng, cây nêu dựng bên cạnh",
				caption: "Cây nêu được dựng từ chiều hôm trước.",
				credit: "Siu Lan",
			},
			{
				name: "ben-nuoc-lang",
				alt: "Ba người phụ nữ bên giọt nước đầu làng, một người cúi hứng nước",
				caption: "Nước lấy từ giọt nước đầu làng để pha ghè rượu mừng khách.",
				credit: "Siu Lan",
			},
			{
				name: "nghe-det",
				alt: "Người phụ nữ ngồi bên khung dệt trong nhà sàn, trên vách treo thổ cẩm hoa văn đỏ đen",
				caption: "Một góc trình diễn dệt thổ cẩm trong ngày hội.",
				credit: "Trà My",
			},
			{
				name: "cong-chieng",
				alt: "Năm chiếc chiêng đồng treo trên xà gỗ, phía dưới là dải hoa văn dệt",
				caption: "Bộ chiêng của làng trước giờ vào hội.",
				credit: "Rah Lan Biên",
			},
			{
				name: "le-hoi-mua",
				alt: "Vòng người nắm tay múa quanh đống lửa trong đêm",
				caption: "Vòng xoang khép lại ngày hội.",
				credit: "Rah Lan Biên",
			},
			{
				name: "gia-lang-ke-chuyen",
				alt: "Già làng ngồi kể chuyện bên đống lửa trước nhà, mọi người ngồi vây quanh dưới trăng",
				caption: "Đêm xuống, già làng kể chuyện ngày lập làng cho lũ trẻ.",
				credit: "Siu Lan",
			},
			{
				name: "duong-lang",
				alt: "Con đường làng đất đỏ chạy giữa hai hàng rào cây và hoa vàng",
				caption: "Đường làng sáng hôm sau, khi mọi người đã dọn xong sân hội.",
				credit: "Trà My",
			},
		],
	},
	{
		title: "Mùa nước trên những cánh rừng phía tây",
		description: "Rừng khộp xanh lại sau những cơn mưa đầu mùa, thác đổ và ruộng bậc thang bắt đầu vào vụ.",
		when: { date: "2024-06-22" },
		photos: [
			{
				name: "trong-rung",
				alt: "Nhóm người trồng cây non trên nền đất đỏ, đồi xanh phía sau",
				caption: "Trồng rừng đầu mùa mưa ở huyện Chư Păh.",
				credit: "Đinh Thủy",
			},
			{
				name: "thac-nuoc",
				alt: "Ba dòng thác trắng xóa đổ từ vách đá xuống vũng nước giữa rừng",
				caption: "Thác đầy nước sau hai tuần mưa.",
				credit: "Đinh Thủy",
			},
			{
				name: "ruong-bac-thang",
				alt: "Ruộng bậc thang loang nước uốn lượn, phía xa là núi",
				caption: "Ruộng bậc thang vào nước chuẩn bị vụ mùa.",
				credit: "Ngọc Diệp",
			},
			{
				name: "nui-lua-chu-dang-ya",
				alt: "Ngọn núi lửa cổ đỉnh lõm, phía trước là cánh đồng hoa vàng",
				caption: "Núi lửa Chư Đang Ya nhìn từ cánh đồng dưới chân.",
				credit: "Ngọc Diệp",
			},
		],
	},
];

export const demoVideos: DemoVideo[] = [
	{
		title: "Một vòng Biển Hồ lúc mặt trời lên",
		description: "Tám giây trên mặt nước, cho ai đang ngồi ở bàn giấy. Phim minh họa, không có tiếng.",
		when: { hoursAgo: 12 },
		duration: DEMO_FILM_SECONDS,
		poster: "bien-ho-binh-minh",
		captions: `WEBVTT

00:00.500 --> 00:03.500
Biển Hồ, năm giờ rưỡi sáng.

00:04.000 --> 00:07.500
Sương tan dần khỏi hàng thông.
`,
	},
	{
		title: "Bản tin tuần: Những việc cấp ủy cơ sở làm trong tuần",
		description: "Chợ phiên Ia Ko, bảng 24 đầu việc và chuyến làm việc về nước sạch vùng biên.",
		when: { hoursAgo: 22 },
		duration: 372,
		poster: "hoi-truong",
	},
	{
		title: "Một ngày của bí thư chi bộ làng",
		description:
			"Từ năm giờ sáng ở rẫy đến tối muộn bên bếp lửa nhà rông, máy quay đi theo một bí thư chi bộ người Jrai.",
		when: { hoursAgo: 90 },
		duration: 518,
		poster: "nha-rong",
	},
	{
		title: "Tiếng chiêng trong sân trường",
		description: "Giờ ra chơi thứ Năm, đội chiêng nhỏ tuổi tập bài mừng lúa mới.",
		when: { hoursAgo: 300 },
		duration: 245,
		poster: "cong-chieng",
	},
	{
		title: "Lớp học máy tính của các bà, các chị",
		description: "Tổ công nghệ số cộng đồng hướng dẫn nộp hồ sơ trực tuyến bằng hai thứ tiếng.",
		when: { date: "2026-08-14T15:00" },
		duration: 196,
		poster: "lop-hoc-may-tinh",
	},
	{
		title: "Ra khơi sau mùa biển động",
		description: "Những con tàu đầu tiên rời cửa biển, mang theo lưới mới và nhật ký khai thác điện tử.",
		when: { date: "2026-03-02" },
		duration: 431,
		poster: "thuyen-ca",
	},
	{
		title: "Cao nguyên mùa gió",
		description: "Cánh quạt điện gió quay trên đồi, dưới chân là nương bắp và đàn bò về chuồng.",
		when: { date: "2023-12-20T10:30" },
		duration: 1268,
		poster: "dien-gio",
	},
];

export const demoLinks: { title: string; href: string }[] = [
	{ title: "Báo điện tử Đảng Cộng sản Việt Nam", href: "https://dangcongsan.vn" },
	{ title: "Cổng Thông tin điện tử Chính phủ", href: "https://chinhphu.vn" },
	{ title: "Cổng thông tin điện tử Quốc hội", href: "https://quochoi.vn" },
	{ title: "Báo Nhân Dân", href: "https://nhandan.vn" },
	{ title: "Tạp chí Cộng sản", href: "https://tapchicongsan.org.vn" },
	{ title: "Cổng thông tin điện tử tỉnh Gia Lai", href: "https://gialai.gov.vn" },
];

export const demoBanners: { title: string; href: string; photo: string | null }[] = [
	{
		title: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
		href: "/chuyen-muc/hoc-tap-va-lam-theo-bac",
		photo: "doc-bao",
	},
	{
		title: "Bảo vệ nền tảng tư tưởng của Đảng",
		href: "/chuyen-muc/bao-ve-nen-tang-tu-tuong-cua-dang",
		photo: null,
	},
	{ title: "Giữ lấy tiếng chiêng", href: "/chu-de/giu-lay-tieng-chieng", photo: "le-hoi-mua" },
	{
		title: "Chuyển đổi số trong các cơ quan Đảng",
		href: "/chuyen-muc/chuyen-doi-so-cai-cach-hanh-chinh",
		photo: null,
	},
];

interface DemoRate {
	code: string;
	name: string;
	/** Đồng for one unit; null where the bank quotes none. */
	buy: number | null;
	transfer: number | null;
	sell: number | null;
}

export const demoRates: { source: string; rates: DemoRate[] } = {
	source: "Vietcombank",
	rates: [
		{ code: "USD", name: "Đô la Mỹ", buy: 26082, transfer: 26112, sell: 26352 },
		{ code: "EUR", name: "Euro", buy: 29743.18, transfer: 30043.62, sell: 31311.04 },
		{ code: "CNY", name: "Nhân dân tệ", buy: 3605.27, transfer: 3641.69, sell: 3758.44 },
		{ code: "JPY", name: "Yên Nhật", buy: 163.42, transfer: 165.07, sell: 173.81 },
		{ code: "GBP", name: "Bảng Anh", buy: 33871.56, transfer: 34213.7, sell: 35309.28 },
		{ code: "THB", name: "Baht Thái", buy: 712.35, transfer: 791.5, sell: 825.11 },
		{ code: "LAK", name: "Kíp Lào", buy: null, transfer: 0.93, sell: 1.29 },
		{ code: "KRW", name: "Won Hàn Quốc", buy: 15.55, transfer: 17.28, sell: 18.74 },
		{ code: "AUD", name: "Đô la Úc", buy: 16688.4, transfer: 16856.97, sell: 17397.12 },
		{ code: "CAD", name: "Đô la Canada", buy: 18241.75, transfer: 18426.01, sell: 19016.4 },
		{ code: "CHF", name: "Franc Thụy Sĩ", buy: 31842.66, transfer: 32164.3, sell: 33194.92 },
		{ code: "HKD", name: "Đô la Hồng Kông", buy: 3270.04, transfer: 3303.07, sell: 3429.32 },
		{ code: "INR", name: "Rupee Ấn Độ", buy: null, transfer: 292.85, sell: 305.47 },
		{ code: "MYR", name: "Ringgit Malaysia", buy: null, transfer: 6201.3, sell: 6336.72 },
		{ code: "SGD", name: "Đô la Singapore", buy: 19811.52, transfer: 20011.64, sell: 20693.98 },
	],
};
