import type { DemoArticle } from "./demo-article.ts";

/** Invented news: the province, its committees, the centre, across the border. */
export const articleTextsD1: DemoArticle[] = [
	{
		title:
			"Đoàn công tác của Tỉnh ủy kiểm tra tiến độ và lắng nghe ý kiến người dân quanh các trụ điện gió ở xã Bàu Cạn",
		category: "hoat-dong-cua-lanh-dao",
		lead: "Tại các làng nằm gần trụ điện gió, đoàn công tác của Thường trực Tỉnh ủy nghe dân nói về tiếng ồn ban đêm, đường vận chuyển hư hỏng và tiền thuê đất, trước khi làm việc với chủ đầu tư.",
		when: { hoursAgo: 2 },
		authors: ["Văn Hòa"],
		genre: "news",
		tags: ["điện gió", "xã Bàu Cạn", "hoạt động của lãnh đạo"],
		views: 214,
		body: [
			{
				p: "Thay vì nghe báo cáo tại hội trường, đoàn bắt đầu bằng hai giờ ở nhà sinh hoạt làng. Ba mươi tám hộ có ý kiến, tập trung vào đoạn đường đất 2,4 cây số bị xe chở cánh quạt cày nát và sáu căn nhà cách trụ chưa đầy 300 mét. Một số hộ cho biết đã ký hợp đồng thuê đất nhưng chưa rõ mốc thanh toán.",
			},
			{
				photo: {
					name: "dien-gio",
					alt: "Những trụ điện gió trắng đứng trên đỉnh đồi, cánh quạt vươn giữa trời",
					caption: "Các trụ điện gió trên địa bàn xã Bàu Cạn.",
					credit: "Văn Hòa",
				},
			},
			{
				p: "Làm việc với chủ đầu tư ngay sau đó, Thường trực Tỉnh ủy yêu cầu hoàn trả mặt đường trước mùa mưa, đo tiếng ồn vào ban đêm có người dân chứng kiến và niêm yết tiến độ chi trả tại nhà văn hóa. Những nội dung vượt thẩm quyền được giao cho các sở liên quan trả lời bằng văn bản trong mười lăm ngày.",
			},
			{
				p: "Đảng ủy xã Bàu Cạn được giao theo dõi, mỗi tuần báo cáo một lần kèm ảnh hiện trường. Một tổ đối thoại gồm Mặt trận, đại diện dân làng và nhà đầu tư sẽ họp định kỳ vào ngày 10 hằng tháng.",
			},
		],
	},
	{
		title: "Đảng ủy xã Tuy Phước Đông đối thoại với nông dân vùng trũng về lịch gieo sạ",
		category: "hoat-dong-cua-cap-uy-co-so",
		lead: "Hơn 200 nông dân ở bốn thôn vùng trũng đã cùng Đảng ủy xã Tuy Phước Đông thống nhất lịch xuống giống chung, sau ba mùa liên tiếp mỗi nơi sạ một kiểu và cùng chịu ngập.",
		when: { hoursAgo: 3 },
		authors: ["Ngọc Diệp"],
		genre: "news",
		tags: ["đối thoại", "nông nghiệp", "xã Tuy Phước Đông"],
		views: 302,
		body: [
			{
				p: "Bản đồ độ cao mặt ruộng được treo giữa hội trường, nông dân lên tự chỉ thửa của mình. Nhìn vào đó, ai cũng thấy vì sao thửa cao gieo sớm lại khiến thửa thấp không tháo được nước. Sau gần ba giờ, hội nghị chọn phương án sạ thành hai đợt cách nhau sáu ngày, bắt đầu từ vùng trũng nhất.",
			},
			{
				photo: {
					name: "hoi-truong",
					alt: "Hội trường kín chỗ nhìn từ hàng ghế cuối, một người đang phát biểu trên sân khấu phông đỏ",
					caption: "Quang cảnh buổi đối thoại giữa cấp ủy và nông dân xã Tuy Phước Đông.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Trong 34 ý kiến, có 12 ý kiến về nạo vét kênh tiêu, bảy ý kiến về giá thuê máy gặt. Bí thư Đảng ủy xã nhận trả lời từng việc bằng bảng niêm yết ở bốn thôn; riêng hai đoạn kênh tắc sẽ được vét trước ngày xuống giống, huy động dân quân cùng làm với dân.",
			},
		],
	},
	{
		title: "Lưới cũ của ngư dân lên cao nguyên che vườn ươm chè Biển Hồ",
		category: "tin-trong-tinh",
		lead: "Gần tám tấn lưới đánh cá đã qua sử dụng, được giặt sạch và cắt khổ, vừa được chuyển từ các phường ven biển lên xã Biển Hồ để che nắng, che sương cho vườn ươm và chè non.",
		when: { hoursAgo: 24 },
		authors: ["Hoài An", "Ngọc Diệp"],
		genre: "news",
		tags: ["liên kết vùng", "cây chè", "xã Biển Hồ"],
		views: 689,
		body: [
			{
				p: "Ý tưởng bắt đầu từ một buổi giao lưu giữa hai hội nông dân. Nghe kể chuyện chè non cháy lá vì ngày nắng gắt, đêm sương dày, một chủ tàu ở phường Hoài Nhơn Đông nhớ đến đống lưới bỏ sau nhà. Lưới mắt nhỏ căng hai lớp, cách ngọn chè hai gang tay, vừa dịu nắng vừa giữ cho sương đọng ở phía trên.",
			},
			{
				photo: {
					name: "doi-che",
					alt: "Những quả đồi phủ kín luống chè xanh, vài người hái chè đi giữa các hàng",
					caption: "Đồi chè ở xã Biển Hồ, nơi thử dùng lưới cũ che cho những luống mới trồng.",
					credit: "Hoài An",
				},
			},
			{
				p: "Thử nghiệm trên 3,2 héc-ta cho thấy số búp bị cháy giảm hơn một nửa. Đáp lại, các hộ trồng chè gửi xuống biển 600 ký chè khô và nhận thu gom lại lưới sau khi hết dùng, không đốt, không bỏ ra rẫy. Hội Nông dân hai nơi đang bàn nhân rộng sang vườn rau.",
			},
		],
	},
	{
		title:
			"Ngày đầu tiên ở trụ sở xã mới: ghế chờ kê thêm, biển chỉ đường viết tay và những câu hỏi chưa có trong quy trình",
		category: "tin-trong-tinh",
		lead: "Sáng 1-7, các xã, phường mới của tỉnh Gia Lai đồng loạt hoạt động. Ghi nhận tại trụ sở xã Chư Sê cho thấy không khí khẩn trương, nhiều việc trôi chảy và cũng có chỗ lúng túng được sửa ngay trong buổi.",
		when: { date: "2025-07-01T17:40" },
		authors: ["Bích Vân"],
		genre: "news",
		tags: ["chính quyền hai cấp", "Chư Sê", "cải cách hành chính"],
		views: 9120,
		body: [
			{
				p: "Bảy giờ kém mười lăm, đã có 22 người chờ trước cửa. Cán bộ kê thêm ba dãy ghế lấy từ hội trường, một đoàn viên viết tay tấm biển chỉ lối sang khu chứng thực vì biển in chưa kịp giao. Hồ sơ đầu tiên là giấy khai sinh cho một bé gái mới được năm ngày tuổi, hoàn thành lúc 7 giờ 41 phút.",
			},
			{
				photo: {
					name: "tru-so-xa",
					alt: "Trụ sở xã hai tầng mái ngói có cột cờ phía trước, người dân đứng xem bảng tin ngoài sân",
					caption: "Người dân đến làm thủ tục tại trụ sở xã trong ngày đầu vận hành mô hình mới.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Đến 16 giờ, bộ phận một cửa nhận 164 hồ sơ, trả ngay 97. Vướng nhất là đất đai: nhiều người mang giấy hẹn của cấp huyện cũ, hệ thống chưa chuyển xong dữ liệu. Tổ tiếp nhận lập danh sách riêng, xin số điện thoại, hẹn gọi lại trong ba ngày thay vì bảo dân quay về.",
			},
			{
				p: "Ông Kpă Thuyên, nhà cách trụ sở mười một cây số, nói ông đi thử cho biết chứ chưa có việc. Ông hỏi bao giờ cán bộ về làng. Câu hỏi được ghi vào sổ góp ý, dòng thứ nhất. Thường trực Đảng ủy xã họp rút kinh nghiệm lúc 17 giờ, quyết định mỗi thứ Sáu đưa một bàn tiếp nhận lưu động đến cụm làng xa.",
			},
		],
	},
	{
		title: "Gia Lai: Hội thi báo cáo viên giỏi quy tụ 64 thí sinh",
		category: "tin-trong-tinh",
		lead: "Diễn ra trong hai ngày, hội thi yêu cầu thí sinh trả lời câu hỏi bất ngờ từ người nghe thay cho phần hùng biện học thuộc lòng.",
		when: { date: "2019-08-23" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["tuyên truyền miệng", "báo cáo viên"],
		views: 577,
		body: [
			{
				p: "Trong số 64 thí sinh của 17 huyện, thị xã, thành phố và các đảng bộ trực thuộc, có 15 người là đồng bào dân tộc thiểu số, chín người trình bày bằng hai thứ tiếng. Ban giám khảo dành 40% số điểm cho phần đối đáp với khán giả gồm nông dân, công nhân và học sinh.",
			},
			{
				p: "Giải nhất thuộc về một nữ báo cáo viên của huyện Krông Pa, người đã giải thích chính sách chi trả dịch vụ môi trường rừng bằng ba viên sỏi và một bát nước. Các phần thi tốt được quay lại làm tài liệu tập huấn.",
			},
		],
	},
	{
		title: "Mưa lớn, 46 hộ dân vùng trũng thị xã An Khê được di dời an toàn trong đêm",
		category: "tin-trong-tinh",
		lead: "Nước sông Ba lên nhanh sau mưa lớn, lực lượng tại chỗ của thị xã An Khê đã đưa 46 hộ dân đến nhà văn hóa và trường học trước nửa đêm.",
		when: { date: "2022-10-10T06:20" },
		authors: ["Đinh Thủy"],
		genre: "news",
		tags: ["phòng, chống thiên tai", "An Khê"],
		views: 2904,
		body: [
			{
				p: "Từ 19 giờ, các tổ xung kích gõ cửa từng nhà theo danh sách lập sẵn từ đầu mùa, ưu tiên người già, trẻ nhỏ, phụ nữ mang thai. Nhờ đã diễn tập hồi tháng Tám, việc di dời chỉ mất ba giờ, không ai bị thương. Chợ nổi cơm nóng do hội phụ nữ phường nấu kịp đưa đến lúc 22 giờ.",
			},
			{
				p: "Đến sáng, nước rút khỏi hai trong ba tổ dân phố. Thị ủy An Khê phân công cán bộ xuống giúp dân dọn bùn, khử khuẩn giếng; 11 căn nhà hư hỏng phần mái được dân quân lợp lại trong ngày.",
			},
		],
	},
	{
		title: "Tuổi trẻ Gia Lai trao 30 “tủ thuốc làng” cho vùng xa",
		category: "tin-trong-tinh",
		lead: "Mỗi tủ có mười bốn loại vật dụng sơ cứu, kèm tờ hướng dẫn bằng hình vẽ để người không biết chữ cũng dùng được.",
		when: { date: "2026-08-02T09:30" },
		authors: ["Trà My"],
		genre: "news",
		tags: ["thanh niên", "y tế cơ sở"],
		views: 733,
		source: { name: "Ban Thường vụ Tỉnh đoàn" },
		body: [
			{
				p: "Ba mươi làng nhận tủ đều cách trạm y tế trên tám cây số. Ở mỗi làng, hai đoàn viên được tập huấn băng bó, xử lý rắn cắn, say nắng và biết khi nào phải gọi xe. Chìa khóa tủ gửi ở nhà gần đường nhất, tên và số điện thoại người giữ được sơn lên cánh tủ.",
			},
			{
				p: "Chi phí mỗi tủ 1,6 triệu đồng do các chi đoàn gây quỹ từ thu gom giấy vụn. Sáu tháng một lần, trạm y tế kiểm tra hạn dùng và bổ sung vật tư.",
			},
		],
	},
	{
		title:
			"Hội nghị toàn quốc về công tác xây dựng Đảng ở cơ sở: Gia Lai kết nối 136 điểm cầu, dành nửa buổi chiều cho thảo luận tại chỗ",
		category: "tin-trung-uong",
		lead: "Theo dõi hội nghị trực tuyến toàn quốc, các điểm cầu của tỉnh Gia Lai không giải tán khi màn hình tắt mà ở lại trao đổi, ghi những việc vận dụng được ở địa phương mình.",
		when: { date: "2026-05-12T17:00" },
		authors: ["Quốc Trung"],
		genre: "news",
		tags: ["xây dựng Đảng", "hội nghị trực tuyến"],
		views: 1655,
		body: [
			{
				p: "Hội nghị tập trung vào chất lượng sinh hoạt chi bộ, công tác phát triển đảng viên ở vùng đồng bào dân tộc thiểu số và việc sử dụng dữ liệu đảng viên điện tử. Tại Gia Lai, ngoài điểm cầu Tỉnh ủy còn có các điểm cầu ở 135 xã, phường với gần 6.800 cán bộ, đảng viên theo dõi.",
			},
			{
				photo: {
					name: "hoi-truong",
					alt: "Hội trường với các hàng ghế kín người hướng về sân khấu phông đỏ",
					caption: "Điểm cầu Tỉnh ủy Gia Lai trong buổi sáng theo dõi hội nghị.",
					credit: "Quốc Trung",
				},
			},
			{
				p: "Phần thảo luận buổi chiều, 112 điểm cầu gửi về 547 ý kiến ngắn. Được nêu nhiều nhất là tình trạng đảng viên trẻ đi làm xa khó sinh hoạt đều. Các ý kiến được phân loại, gửi lại cho từng đảng ủy trong tuần để đưa vào kế hoạch quý.",
			},
			{
				p: [
					"Tài liệu và diễn biến các hội nghị của Trung ương được đăng trên ",
					{ link: "Báo điện tử Đảng Cộng sản Việt Nam", href: "https://dangcongsan.vn" },
					" và ",
					{ link: "Báo Nhân Dân", href: "https://nhandan.vn" },
					".",
				],
			},
		],
	},
	{
		title: "Đoàn công tác Trung ương tìm hiểu cách giữ đảng viên trẻ ở huyện Chư Prông",
		category: "tin-trung-uong",
		lead: "Hai ngày ở bốn chi bộ làng, đoàn công tác của Trung ương nghe đảng viên trẻ kể vì sao họ ở lại, vì sao bạn bè họ rời đi.",
		when: { date: "2018-06-08" },
		authors: ["Minh Khuê"],
		genre: "news",
		tags: ["phát triển đảng viên", "Chư Prông"],
		views: 845,
		body: [
			{
				p: "Trong 27 đảng viên dưới 30 tuổi được mời trò chuyện, 19 người từng đi làm ở các thành phố lớn. Lý do trở về được nhắc nhiều nhất là có việc cụ thể để làm: một tổ nuôi ong, một đội cồng chiêng, một chỗ dạy học hè. Hai người nói thẳng rằng sinh hoạt chi bộ nơi họ ở còn nặng đọc tài liệu.",
			},
			{
				p: "Đoàn công tác ghi nhận mô hình “mỗi đảng viên trẻ một việc nhìn thấy được” và đề nghị Huyện ủy theo dõi thêm một năm trước khi nhân rộng, tránh tổng kết sớm. Những kiến nghị về thủ tục chuyển sinh hoạt tạm thời được đoàn tiếp thu.",
			},
		],
	},
	{
		title: "Huyện ủy Kbang: giao ban dưới chân núi lúc sáu giờ sáng",
		category: "hoat-dong-cua-cap-uy-co-so",
		lead: "Để kịp có mặt cùng dân trước giờ lên rẫy, Thường trực Huyện ủy Kbang chuyển buổi giao ban thứ Ba đầu tháng về nhà văn hóa các xã vùng xa.",
		when: { date: "2024-09-17" },
		authors: ["Đinh Thủy"],
		genre: "news",
		tags: ["cấp ủy cơ sở", "Kbang"],
		views: 1102,
		body: [
			{
				p: "Bữa giao ban ở xã Kon Pne bắt đầu khi sương còn dày. Mười bốn người ngồi quanh bếp, chè xanh rót vào chén sứt. Nội dung gói trong 45 phút: ba việc chậm của tháng trước, hai việc gấp của tháng này; sau đó ai cũng xuống làng, gặp ít nhất hai nhà.",
			},
			{
				photo: {
					name: "suong-som",
					alt: "Sương sớm trải thành từng lớp trên các dãy đồi, mấy cây thông đứng phía trước",
					caption: "Một sớm ở xã Kon Pne, huyện Kbang.",
					credit: "Đinh Thủy",
				},
			},
			{
				p: "Sau bốn kỳ, có 71 việc được dân nêu trực tiếp, 52 việc giải quyết xong. Chi phí mỗi buổi không tăng vì đoàn tự mang cơm, đi chung hai xe. Thay đổi rõ nhất là báo cáo gửi về huyện ngắn lại, bởi người viết biết người đọc đã đến tận nơi.",
			},
		],
	},
	{
		title:
			"Một năm chính quyền hai cấp ở phường Ayun Pa: bớt một tầng trung gian, thêm nhiều bước chân xuống tổ dân phố",
		category: "hoat-dong-cua-cap-uy-co-so",
		lead: "Đúng một năm sau ngày phường Ayun Pa hoạt động theo mô hình mới, Đảng ủy phường công bố bản tự đánh giá dài sáu trang, trong đó hai trang dành cho những điều chưa làm được.",
		when: { date: "2026-07-01T08:00" },
		authors: ["Kpă Thanh"],
		genre: "report",
		tags: ["chính quyền hai cấp", "phường Ayun Pa", "cấp ủy cơ sở"],
		views: 2411,
		body: [
			{
				p: "Trang đầu tiên không có khen ngợi. Nó là danh sách mười hai lời hứa của Đảng ủy phường hồi tháng 7 năm ngoái, mỗi lời kèm một trong ba chữ: xong, dở, chưa. Tám lời “xong”, ba lời “dở”, một lời “chưa”. Bản tự đánh giá được đọc ở chín tổ dân phố và ba buôn, dân nghe xong bỏ phiếu xem phường chấm mình có đúng không.",
			},
			{
				p: "Phần được dân đồng tình nhất là giải quyết hồ sơ: thời gian trả kết quả đất đai từ 21 ngày xuống 13 ngày, nhờ phường ủy quyền ký cho hai phó chủ tịch theo khu vực. Phần bị dân chấm thấp hơn phường tự chấm là vệ sinh chợ và tiếng ồn quán hát buổi tối. Bí thư Đảng ủy phường đề nghị sửa luôn trong bản in, ghi theo điểm của dân.",
			},
			{
				p: "Lời hứa còn “chưa” là bến thuyền cho học sinh ba buôn bên kia sông. Vướng ở khâu thỏa thuận đất, lại thêm mùa lũ. Trong lúc chờ, phường hợp đồng một chiếc thuyền máy có áo phao, có người lớn đi cùng, sáng đưa chiều đón 37 em. Không ai coi đó là xong.",
			},
			{
				p: "Điểm đáng ghi nhận là bản tự đánh giá do chính 14 cán bộ trẻ soạn, không thuê, không chép mẫu. Năm tới, phường dự định đưa bản này ra trước ngày 1-5 để dân có hai tháng kiểm lại, thay vì nghe xong rồi vỗ tay.",
			},
		],
	},
	{
		title: "Thường trực Tỉnh ủy chúc Tết công nhân cao su ở huyện Chư Prông",
		category: "hoat-dong-cua-lanh-dao",
		lead: "Trước Tết Nguyên đán Tân Sửu, đoàn của Thường trực Tỉnh ủy đến thăm hai nông trường, tặng 150 suất quà cho công nhân có hoàn cảnh khó khăn và nghe anh chị em kể chuyện giá mủ, chuyện nhà trẻ.",
		when: { date: "2021-02-05" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["công nhân cao su", "Tết", "Chư Prông"],
		views: 1010,
		body: [
			{
				p: "Cuộc gặp diễn ra lúc tan ca cạo, dưới hàng cao su thay lá, mọi người giữ khoảng cách và đeo khẩu trang theo quy định phòng dịch. Công nhân đề nghị mở thêm một lớp mẫu giáo ở đội 7, nơi 29 cháu đang phải gửi bà hàng xóm. Đoàn công tác giao huyện cùng công ty khảo sát ngay sau Tết.",
			},
			{
				photo: {
					name: "rung-cao-su",
					alt: "Rừng cao su mùa thay lá, tán ngả màu cam, một công nhân đứng bên thân cây",
					caption: "Vườn cao su của một nông trường ở huyện Chư Prông những ngày giáp Tết.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Dịp này, các cơ quan Đảng của tỉnh vận động hơn 2.300 suất quà gửi đến hộ nghèo, công nhân, người đang điều trị dài ngày tại bệnh viện.",
			},
		],
	},
	{
		title: "Học sinh hai bên biên giới cùng vẽ một bức tranh dài mười hai mét",
		category: "quoc-te",
		lead: "Hơn 80 học sinh ở các xã biên giới của Gia Lai và các bạn đến từ tỉnh Ratanakiri (Campuchia) gặp nhau trong một ngày hội nhỏ bên cửa khẩu Lệ Thanh.",
		when: { hoursAgo: 96 },
		authors: ["Kpă Thanh"],
		genre: "news",
		tags: ["đối ngoại nhân dân", "biên giới", "Lệ Thanh"],
		views: 618,
		body: [
			{
				p: "Không cần phiên dịch nhiều, bởi trong số các em có những nhóm nói cùng tiếng Jrai. Bức tranh vẽ trên vải, bắt đầu từ hai đầu và gặp nhau ở giữa: bên này vẽ nhà rông, bên kia vẽ cây thốt nốt, đoạn nối là một dòng suối có cá. Vẽ xong, em nào cũng nhận con cá to nhất là của nhóm mình.",
			},
			{
				p: "Ngày hội do đồn biên phòng cùng Đoàn thanh niên các xã Ia Dom, Ia Chía phối hợp tổ chức, có trò chơi kéo co, khám răng miễn phí và bữa cơm lam. Hai bên thỏa thuận mỗi năm luân phiên gặp một lần; bức tranh được chia hai, mỗi bên giữ phần các bạn bên kia đã vẽ.",
			},
		],
	},
	{
		title: "Gia Lai qua mùa hạn 2016: nước được chia theo giờ, việc được chia theo tổ",
		category: "tin-tuc-su-kien",
		lead: "Đợt khô hạn kéo dài làm nhiều hồ chứa nhỏ cạn đáy. Cấp ủy các huyện phía tây phân công cán bộ xuống từng làng điều tiết nước, giúp dân giữ vườn cây lâu năm.",
		when: { date: "2016-04-18" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["chống hạn", "thủy lợi"],
		views: 1973,
		body: [
			{
				p: "Ở huyện Chư Sê, mười chín tổ điều nước hoạt động suốt ngày đêm, mỗi vườn được bơm hai giờ, ghi sổ công khai tại đập. Ưu tiên nước sinh hoạt rồi đến cây con dưới ba năm tuổi. Hơn 400 đoàn viên thay phiên canh máy, nạo vét lòng hồ và chở nước cho những gia đình neo đơn.",
			},
			{
				p: "Ban Thường vụ các huyện ủy giao mỗi ủy viên phụ trách một cụm làng, ba ngày báo cáo một lần. Kinh nghiệm được nhắc lại trong các cuộc họp: chia nước công bằng chưa đủ, phải cho mọi người cùng nhìn thấy cách chia thì mới không có tranh cãi.",
			},
		],
	},
];
