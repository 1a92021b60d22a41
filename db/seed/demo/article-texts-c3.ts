import type { DemoArticle } from "./demo-article.ts";

/** Invented articles: digital offices, notices, questions and answers, figures. */
export const articleTextsC3: DemoArticle[] = [
	{
		title:
			"Lớp học máy tính bảy giờ tối ở xã Pờ Tó: người dạy là học sinh lớp 11, học trò lớn tuổi nhất đã bảy mươi ba",
		category: "chuyen-doi-so-cai-cach-hanh-chinh",
		lead: "Ban ngày phòng máy là của trường, từ bảy giờ tối là của làng. Mỗi tuần ba buổi, hai mươi bộ máy ở xã Pờ Tó sáng đèn cho những người lần đầu cầm chuột, để sáng hôm sau tự nộp được một bộ hồ sơ mà không phải nhờ ai.",
		when: { hoursAgo: 7 },
		authors: ["Trà My", "Đinh Thủy"],
		genre: "report",
		tags: ["chuyển đổi số", "dịch vụ công trực tuyến", "xã Pờ Tó"],
		views: 655,
		body: [
			{
				p: "Bài đầu tiên không phải mở máy mà là gõ đúng tên mình. Bà Đinh Thị Ngleo, bảy mươi ba tuổi, gõ chữ Đ mất gần hai phút. Cô giáo của bà, em Rah Lan H'Nhung, lớp 11, không gõ hộ. Em đặt tay lên bàn, chỉ phím, rồi đợi. Khi cả dòng họ tên hiện lên màn hình, bà quay sang khoe với người bên cạnh như khoe tấm ảnh cháu.",
			},
			{
				photo: {
					name: "lop-hoc-may-tinh",
					alt: "Phòng máy với hai dãy màn hình, ba học viên ngồi quay lưng, người hướng dẫn đứng ở giữa",
					caption: "Phòng máy ban ngày là của học sinh, từ bảy giờ tối dành cho bà con trong xã.",
					credit: "Trà My",
				},
			},
			{
				p: "Lớp học mở sau khi Trung tâm Phục vụ hành chính công xã xem lại sổ trực: 7 trong 10 hồ sơ gọi là nộp trực tuyến thực ra do cán bộ ngồi nhập giúp. Tỷ lệ trên báo cáo rất đẹp mà dân vẫn phải đi đường xa, cán bộ thì thêm việc. Đảng ủy xã chọn cách làm chậm hơn: hạ chỉ tiêu tháng, lập lớp học, và chỉ tính là trực tuyến khi người dân tự làm được ở nhà.",
			},
			{
				p: "Giáo viên là 26 học sinh trung học phổ thông, được nhà trường cộng điểm hoạt động cộng đồng. Tài liệu do các em tự vẽ, mỗi thủ tục một trang, có hình bàn tay chỉ vào nút cần bấm. Ba thủ tục dạy trước là cấp bản sao giấy khai sinh, xác nhận thông tin cư trú và gửi phản ánh hiện trường. Phần khó nhất hóa ra là mật khẩu: có người đặt xong về quên, có người đọc to cho cả lớp nghe.",
			},
			{
				p: "Sau ba tháng, 184 người học qua, 121 người đã tự nộp ít nhất một hồ sơ. Con số hồ sơ trực tuyến của xã giảm một phần ba so với trước nhưng là số thật. Số lượt dân phải quay lại lần thứ hai vì thiếu giấy tờ giảm từ 212 xuống 68. Hai làng xa được đặt thêm máy dùng chung ở nhà rông, có mạng và một tờ giấy dán tường: “Quên mật khẩu thì gọi H'Nhung, đừng gọi lúc em đang học”.",
			},
			{
				p: [
					"Người dân có thể tra cứu thủ tục tại ",
					{ link: "Cổng thông tin điện tử tỉnh", href: "https://gialai.gov.vn" },
					". Từ quý tới, lớp học sẽ có thêm một bài về nhận biết cuộc gọi lừa đảo, do chính các cụ đề nghị sau khi một người trong lớp suýt đọc mã xác nhận cho kẻ lạ.",
				],
			},
		],
	},
	{
		title:
			"Thông báo về việc tiếp nhận ý kiến của cán bộ, đảng viên và nhân dân đối với giao diện mới của Trang thông tin điện tử Đảng bộ tỉnh",
		category: "thong-bao",
		lead: "Văn phòng Tỉnh ủy thông báo thời gian, hình thức tiếp nhận ý kiến đóng góp cho giao diện mới của Trang thông tin điện tử Đảng bộ tỉnh Gia Lai trong giai đoạn chạy thử.",
		when: { hoursAgo: 48 },
		authors: ["Văn phòng Tỉnh ủy"],
		genre: "news",
		tags: ["thông báo"],
		views: 891,
		body: [
			{
				p: "Trang thông tin điện tử Đảng bộ tỉnh đang vận hành thử giao diện mới, đọc được trên điện thoại đời cũ, máy tính và trình đọc màn hình dành cho người khiếm thị. Để hoàn thiện trước khi đưa vào sử dụng chính thức, Văn phòng Tỉnh ủy mong nhận được ý kiến của cán bộ, đảng viên và nhân dân.",
			},
			{ h2: "Nội dung lấy ý kiến" },
			{
				numbered: [
					"Cỡ chữ, độ tương phản, cách sắp xếp chuyên mục.",
					"Việc tìm kiếm bài viết, văn bản, hình ảnh.",
					"Nội dung bằng tiếng Jrai, tiếng Bahnar.",
					"Những bài viết, số liệu cần đính chính.",
				],
			},
			{ h2: "Cách gửi" },
			{
				p: [
					"Gửi thư điện tử về ",
					{ bold: "toasoan@gialai.example" },
					", hoặc gửi bằng văn bản qua văn phòng đảng ủy xã, phường nơi cư trú. Ý kiến viết bằng tiếng Jrai, tiếng Bahnar đều được tiếp nhận. Thời gian tiếp nhận là 30 ngày kể từ ngày đăng thông báo.",
				],
			},
			{
				p: "Văn phòng Tỉnh ủy sẽ tổng hợp, tiếp thu và công khai kết quả trên chuyên mục này. Trân trọng cảm ơn.",
			},
		],
	},
	{
		title: "Lịch tiếp công dân của Thường trực cấp ủy tại các điểm tiếp dân khu vực",
		category: "lich-cong-tac",
		lead: "Lịch áp dụng thử tại sáu điểm tiếp công dân. Người dân có thể đăng ký trước qua văn phòng đảng ủy xã, phường hoặc đến trực tiếp trong giờ làm việc.",
		when: { hoursAgo: 60 },
		authors: ["Văn phòng Tỉnh ủy"],
		genre: "news",
		tags: ["tiếp công dân", "lịch công tác"],
		views: 1420,
		body: [
			{
				table: {
					head: ["Điểm tiếp dân", "Ngày trong tháng", "Buổi", "Phiên dịch"],
					rows: [
						["Phường Quy Nhơn", "Ngày 5 và ngày 20", "Sáng", "Không"],
						["Phường Pleiku", "Ngày 6 và ngày 21", "Sáng", "Jrai, Bahnar"],
						["Phường An Khê", "Ngày 8", "Chiều", "Bahnar"],
						["Phường Ayun Pa", "Ngày 10", "Sáng", "Jrai"],
						["Xã Đức Cơ", "Ngày 12", "Chiều", "Jrai"],
						["Phường Bồng Sơn", "Ngày 15", "Sáng", "Không"],
					],
				},
			},
			{
				p: "Buổi sáng bắt đầu lúc 8 giờ, buổi chiều bắt đầu lúc 14 giờ. Nếu trùng ngày nghỉ thì chuyển sang ngày làm việc liền sau. Người già yếu, người khuyết tật, phụ nữ có con nhỏ được ưu tiên tiếp trước.",
			},
			{
				p: "Khi đi, đề nghị mang theo giấy tờ tùy thân và đơn, tài liệu liên quan (nếu có). Trường hợp chưa viết được đơn, cán bộ tiếp dân ghi lại lời trình bày và đọc cho công dân nghe trước khi ký.",
			},
		],
	},
	{
		title: "Hỏi - đáp: Gửi tin, bài, ảnh cho Trang thông tin điện tử như thế nào?",
		category: "hoi-dap",
		lead: "Ban Biên tập trả lời những câu hỏi mà bạn đọc và cộng tác viên gửi đến nhiều nhất trong thời gian gần đây.",
		when: { hoursAgo: 118 },
		authors: ["Ban Biên tập"],
		genre: "interview",
		layout: "podcast",
		voice: "Tiếng chiêng minh họa",
		tags: ["hỏi - đáp", "cộng tác viên"],
		views: 1067,
		body: [
			{ h3: "Tôi là bí thư chi bộ, chưa từng viết báo, có gửi bài được không?" },
			{
				p: "Được. Ban Biên tập cần nhất những chuyện có thật ở chi bộ: việc gì, ai làm, làm ra sao, vướng chỗ nào. Đồng chí không cần viết dài, 300 chữ là đủ, kèm số điện thoại để biên tập viên hỏi lại. Nếu ngại viết, có thể gửi ghi âm.",
			},
			{ h3: "Ảnh chụp bằng điện thoại có dùng được không?" },
			{
				p: "Dùng được nếu ảnh rõ, không chèn chữ, không qua ứng dụng làm đẹp. Xin ghi ba điều: trong ảnh là ai, đang làm gì, chụp ngày nào. Ảnh có trẻ em cần được cha mẹ hoặc người giám hộ đồng ý trước khi gửi.",
			},
			{ h3: "Bài viết ghi tên huyện cũ, nay đọc lại thấy không đúng nữa. Có sửa không?" },
			{
				p: "Bài đăng trước ngày 1-7-2025 giữ nguyên tên huyện, thị xã, thành phố tại thời điểm đăng, vì đó là tư liệu. Bài đăng sau ngày này dùng tên xã, phường mới. Nếu phát hiện sai tên người, tên làng hoặc số liệu, xin báo cho Ban Biên tập để đính chính công khai.",
			},
			{ h3: "Bài bằng tiếng Jrai, tiếng Bahnar gõ dấu bằng cách nào?" },
			{
				p: "Bạn đọc cứ gõ bằng bộ gõ đang quen dùng hoặc viết tay rồi chụp lại. Biên tập viên sẽ đánh máy đúng các chữ ĭ, ŏ, ŭ, ƀ, č và gửi lại để tác giả soát trước khi đăng.",
			},
		],
	},
	{
		title: "Infographic: Một năm trồng cây quanh Biển Hồ qua sáu con số",
		category: "infographic",
		lead: "Từ những buổi sáng thứ Bảy của các chi đoàn, vành đai xanh quanh Biển Hồ dày thêm sau một năm. Sáu con số dưới đây do Đoàn thanh niên xã Biển Hồ ghi chép.",
		when: { date: "2026-10-20T10:00" },
		authors: ["Ban Biên tập"],
		genre: "infographic",
		layout: "infographic",
		source: { name: "Đoàn Thanh niên xã Biển Hồ" },
		tags: ["trồng cây", "Biển Hồ", "infographic"],
		views: 1748,
		voice: "Tiếng chiêng minh họa",
		body: [
			{
				photo: {
					name: "bien-ho-binh-minh",
					alt: "Mặt hồ lúc bình minh với một chiếc thuyền nhỏ, những cây thông sẫm màu đứng ven bờ",
					caption: "Vành đai cây xanh ven Biển Hồ nhìn từ phía tây.",
					credit: "Minh Khuê",
				},
			},
			{
				table: {
					head: ["Nội dung", "Con số"],
					rows: [
						["Số buổi ra quân", "41"],
						["Lượt người tham gia", "3.270"],
						["Cây đã trồng", "8.640"],
						["Tỷ lệ cây sống sau mùa khô", "91,3%"],
						["Rác thu gom (tấn)", "17,5"],
						["Hộ dân nhận chăm sóc cây trước nhà", "268"],
					],
				},
			},
			{
				p: "Những cây được chọn đều là loài bản địa, ưa đất bazan, ít phải tưới sau hai năm: sao đen, muồng, thông ba lá. Cây chết được trồng bù ngay đầu mùa mưa và không tính vào tổng số.",
			},
			{
				gallery: [
					{
						name: "bien-ho-hang-thong",
						alt: "Con đường đất dưới hai hàng thông cao, vài người đang đi bộ",
						caption: "Hàng thông cũ ở lối vào hồ, nơi các chi đoàn tập trung trước mỗi buổi trồng cây.",
						credit: "Minh Khuê",
					},
					{
						name: "da-quy-ven-duong",
						alt: "Hoa dã quỳ vàng hai bên con đường đất đỏ",
						caption: "Đoạn đường ven hồ được giữ lại cho dã quỳ, không trồng xen cây lớn.",
						credit: "Hoài An",
					},
				],
			},
			{ video: "Một vòng Biển Hồ lúc mặt trời lên" },
		],
	},
	{
		title: "Một năm làm giấy tờ tại nhà ở xã Ia Hrung: bớt chuyến đi, bớt bản phô tô",
		category: "kinh-te-xa-hoi",
		lead: "Từ tháng Mười năm ngoái, UBND xã Ia Hrung cử tổ lưu động về từng làng nhận hồ sơ. Người già và đồng bào DTTS không còn phải đi mười cây số chỉ để xin một con dấu.",
		when: { date: "2025-10-16" },
		authors: ["Hoài An"],
		genre: "report",
		tags: ["cải cách hành chính", "xã Ia Hrung"],
		views: 988,
		body: [
			{
				p: "Tổ có bốn người. Một cán bộ tư pháp, một cán bộ địa chính và hai ĐVTN biết tiếng Jrai. Họ đem theo máy in nhỏ, máy quét và một chiếc ô lớn. Sáng thứ Ba, ô được dựng trước nhà rông.",
			},
			{
				box: {
					title: "Con số đáng chú ý",
					paragraphs: [
						"1.264 hồ sơ được nhận tại làng trong một năm.",
						"Chín phần mười trả trước hạn.",
						"Mỗi hồ sơ bớt được ba bản phô tô.",
					],
				},
			},
			{
				p: "Cách làm này bắt đầu từ một kỳ họp của Hội đồng nhân dân xã (HĐND). Cử tri làng Maih kêu đường xa, trụ sở đông. HĐND giao UBND làm thử ở hai làng trong ba tháng. Kết quả tốt, xã làm ở cả mười hai làng.",
			},
			{
				h2: "Việc còn vướng",
			},
			{
				p: "Không phải TTHC nào cũng làm được dưới bóng cây. Hồ sơ đất đai vẫn cần bản đồ gốc. Có làng sóng yếu, tổ phải chạy ra đầu dốc mới gửi được. Cán bộ CNTT của xã đang tìm chỗ đặt thêm trạm phát.",
			},
			{
				p: "Ban công tác Mặt trận các làng giữ một cuốn sổ góp ý. Cuối tháng, MTTQ xã đọc lại từng dòng trước cuộc họp. Dòng được nhắc nhiều nhất rất ngắn: “Nói chậm thôi, chúng tôi nghe kịp”.",
			},
		],
	},
];
