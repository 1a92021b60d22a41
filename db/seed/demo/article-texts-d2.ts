import type { DemoArticle } from "./demo-article.ts";

/** Invented articles about building the party, from 2016 to today. */
export const articleTextsD2: DemoArticle[] = [
	{
		title: "Nửa giờ đọc báo của chi bộ cựu chiến binh phường Hội Phú",
		category: "xay-dung-dang",
		lead: "Trước mỗi buổi sinh hoạt, chi bộ tổ dân phố ở phường Hội Phú dành đúng ba mươi phút đọc chung một bài báo rồi tranh luận. Nhờ vậy, những buổi họp từng có người ngủ gật nay hiếm ai xin vắng.",
		when: { hoursAgo: 6 },
		authors: ["Minh Khuê"],
		genre: "report",
		tags: ["sinh hoạt chi bộ", "cựu chiến binh", "phường Hội Phú"],
		views: 421,
		body: [
			{
				p: "Người chọn bài luân phiên theo danh sách, không phân biệt tuổi Đảng. Đồng chí trẻ nhất chọn bài về thuế hộ kinh doanh, đồng chí cao tuổi nhất chọn bài về nhà vệ sinh công cộng. Bài được phô tô chữ to, phát trước hai ngày. Ai chưa đọc mà đã phát biểu sẽ bị chủ tọa mời ngồi xuống, kể cả phó bí thư.",
			},
			{
				photo: {
					name: "doc-bao",
					alt: "Người đàn ông lớn tuổi đội mũ ngồi ghế mây đọc báo ngoài hiên, trước mặt là bàn trà",
					caption: "Đọc trước ở nhà rồi mới đến họp là quy ước của chi bộ tổ dân phố ở phường Hội Phú.",
					credit: "Minh Khuê",
				},
			},
			{
				p: "Chi bộ có 42 đảng viên thì 31 người là cựu chiến binh, tuổi bình quân 64. Hồi trước, phần thời sự do bí thư đọc một mạch, có người tranh thủ nhắm mắt. Cách làm mới xuất phát từ một lời than thật của đồng chí Trần Văn H.: “Tôi không cần nghe tin, tin tôi xem hết rồi. Tôi cần biết các đồng chí nghĩ gì”.",
			},
			{
				p: "Từ chuyện nhà vệ sinh công cộng, chi bộ đếm thử trên địa bàn và thấy chợ có 96 hộ buôn bán mà chỉ hai phòng vệ sinh, một phòng khóa. Kiến nghị gửi lên phường kèm ảnh, sơ đồ và tên ba hộ sẵn sàng giữ chìa. Bảy tuần sau, hai phòng mới được xây. Bài báo gốc được cắt ra dán vào sổ nghị quyết, cạnh biên bản nghiệm thu.",
			},
			{
				p: "Không phải buổi nào cũng ra việc. Có hôm tranh luận về giá vé xe buýt cho học sinh kéo quá giờ, chưa ngã ngũ đã phải dừng. Chi ủy giữ nguyên tắc: hết ba mươi phút thì chuyển phần, ý kiến còn lại viết vào giấy. Đến nay chiếc hộp giấy đựng ý kiến còn dở đã đầy ba phần tư, và đó là chỗ chi ủy tìm việc cho tháng sau.",
			},
		],
	},
	{
		title: "Hồ sơ đảng viên điện tử ở Đảng bộ xã Vĩnh Thạnh: chỉ số hóa đúng khi người trong hồ sơ đã đọc lại",
		category: "cong-tac-to-chuc",
		lead: "Trước khi chuyển dữ liệu lên hệ thống, Đảng ủy xã Vĩnh Thạnh mời từng đảng viên đến đọc lại hồ sơ của chính mình. Cách làm mất thêm hai tháng nhưng sửa được 312 chỗ sai, có chỗ sai đã nằm im hơn ba mươi năm.",
		when: { date: "2026-04-22T08:10" },
		authors: ["Ngọc Diệp", "Văn Hòa"],
		genre: "report",
		tags: ["chuyển đổi số", "hồ sơ đảng viên", "xã Vĩnh Thạnh"],
		views: 1534,
		body: [
			{
				p: "Ông Đinh Chương, đảng viên người Bahnar ở làng phía tây hồ, lần đầu nhìn thấy ngày sinh của mình ghi sai một năm. Hồi kết nạp, người viết hộ hỏi, ông trả lời theo mùa rẫy. Sai số ấy theo ông qua ba lần đổi thẻ. Lần này, con gái đi cùng mang theo sổ gốc của gia đình, cán bộ tổ chức lập biên bản, trình xác minh rồi mới sửa.",
			},
			{
				p: "Theo kế hoạch ban đầu, việc nhập liệu chỉ cần bốn tuần, giao trọn cho tổ công nghệ. Nhưng khi kiểm tra thử 50 hồ sơ, có 14 hồ sơ khác nhau giữa bản giấy và phần mềm cũ. Ban Thường vụ Đảng ủy quyết định đổi thứ tự: đọc lại trước, nhập sau. Mỗi chi bộ một buổi, hồ sơ mật vẫn do cán bộ giữ, đảng viên chỉ xem phần lý lịch của mình.",
			},
			{
				table: {
					head: ["Loại sai sót được sửa", "Số chỗ"],
					rows: [
						["Ngày sinh, quê quán", "127"],
						["Họ tên, tên đệm, cách viết tên Bahnar", "96"],
						["Quá trình công tác", "58"],
						["Thành phần gia đình", "31"],
					],
				},
			},
			{
				p: "Đáng chú ý là nhóm tên người dân tộc thiểu số. Cùng một tên mà ba giấy tờ viết ba kiểu, khi đưa vào máy thành ba người. Đảng ủy mời hai già làng và một thầy giáo biết chữ Bahnar ngồi thống nhất cách viết, ưu tiên theo căn cước, có chú thích tên thường gọi.",
			},
			{
				p: "Kết thúc đợt, 1.046 hồ sơ được xác nhận bằng chữ ký của người trong hồ sơ. Kinh nghiệm rút ra không có gì cao xa: máy chỉ giữ đúng những gì người đưa vào. Đảng ủy xã đề nghị giữ thành lệ, năm năm một lần mời đảng viên đọc lại, như người ta khám sức khỏe định kỳ.",
			},
		],
	},
	{
		title: "Thành ủy Pleiku sắp xếp lại 38 chi bộ tổ dân phố",
		category: "cong-tac-to-chuc",
		lead: "Sau khi sáp nhập tổ dân phố, Thành ủy Pleiku hướng dẫn kiện toàn các chi bộ tương ứng, ưu tiên bí thư chi bộ đồng thời là tổ trưởng được dân tín nhiệm.",
		when: { date: "2020-10-12" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["tổ chức đảng", "Pleiku"],
		views: 690,
		body: [
			{
				p: "Từ 38 chi bộ cũ thành lập 21 chi bộ mới, chi bộ đông nhất 74 đảng viên chia thành ba tổ đảng. Việc chọn nhân sự được đưa ra lấy phiếu tín nhiệm trong nhân dân trước khi chi bộ bầu; bốn trường hợp có phiếu thấp đã thay người.",
			},
			{
				p: "Thành ủy yêu cầu tuyệt đối không để đứt sinh hoạt, mọi chi bộ mới phải họp phiên đầu trong vòng mười ngày. Trụ sở, sổ sách, đảng phí bàn giao có biên bản ba bên.",
			},
		],
	},
	{
		title: "Khi kết luận kiểm tra được đọc trước dân ở thôn Phú Hà",
		category: "cong-tac-kiem-tra-giam-sat",
		lead: "Quỹ bảo trì đường của một thôn thuộc huyện Đak Pơ thiếu hụt 18,6 triệu đồng. Ủy ban Kiểm tra Huyện ủy làm rõ trong 25 ngày, rồi về tận nhà văn hóa đọc kết luận để bà con hỏi trực tiếp.",
		when: { date: "2023-07-19T13:45" },
		authors: ["Văn Hòa"],
		genre: "report",
		tags: ["kiểm tra, giám sát", "Đak Pơ", "công khai"],
		views: 2766,
		body: [
			{
				p: "Đơn phản ánh viết trên giấy ô ly, có 23 chữ ký. Bà con không hỏi ai lấy tiền, chỉ hỏi vì sao đường hỏng mà quỹ báo hết. Tổ kiểm tra ba người không gọi dân lên huyện mà mượn phòng đọc của thôn, làm việc từ chiều đến tối, ai có giấy tờ thì đem tới, ai chỉ nhớ thì ngồi kể cho thư ký ghi.",
			},
			{
				p: "Số tiền thiếu hóa ra có ba nguồn: 9,4 triệu đồng chi thật nhưng mất hóa đơn, 5,2 triệu đồng cho một hộ vay nóng không ai ký, 4 triệu đồng trưởng thôn giữ riêng, nói là tạm ứng. Phần có lỗi được kết luận rạch ròi, phần do cẩu thả cũng ghi rõ. Trưởng thôn, một đảng viên, nộp lại tiền, bị kỷ luật khiển trách và xin thôi giữ quỹ.",
			},
			{
				p: "Đọc kết luận trước dân không phải quy định bắt buộc với vụ việc này, trừ những phần phải giữ bí mật. Chủ nhiệm Ủy ban Kiểm tra Huyện ủy cân nhắc: làm trong phòng kín, dù đúng, vẫn để lại lời đồn. Tối đó nhà văn hóa chật ghế. Có mười hai câu hỏi, câu khó nhất là vì sao ban giám sát cộng đồng ký vào sổ mà không xem. Người ký đứng lên nhận lỗi.",
			},
			{
				p: "Sau buổi họp, thôn đổi cách giữ quỹ: hai chìa khóa, chi trên 500.000 đồng phải hai người ký, cuối tháng dán sổ lên bảng. Ủy ban Kiểm tra gợi ý năm thôn khác tự rà, kết quả có thêm hai nơi phát hiện nhầm lẫn nhỏ và tự sửa trước khi có đơn. Trưởng thôn cũ ở lại làm thành viên tổ làm đường, và theo lời bà con, lần này việc gì ông cũng xin hóa đơn.",
			},
		],
	},
	{
		title: "Cán bộ dân vận huyện Krông Pa học tiếng Jrai, thi bằng cách đi chợ",
		category: "cong-tac-tuyen-giao-va-dan-van",
		lead: "Lớp tiếng Jrai của Ban Dân vận Huyện ủy Krông Pa bế giảng với bài thi lạ: mỗi học viên cầm 50.000 đồng ra chợ, mua đủ năm món, không được nói một câu tiếng phổ thông.",
		when: { date: "2016-05-27" },
		authors: ["Rah Lan Biên"],
		genre: "news",
		tags: ["dân vận", "tiếng Jrai", "Krông Pa"],
		views: 1588,
		body: [
			{
				p: "Trong 34 học viên, 29 người mua đủ, ba người mua thiếu món, hai người mua được nhưng trả tiền gấp đôi. Bà con ngoài chợ là giám khảo, chấm bằng cách bỏ hạt vào hai cái gùi. Một chị bán ớt cho điểm cao nhất vì “nói sai mà dễ thương, sai cũng xin lỗi bằng tiếng mình”.",
			},
			{
				p: "Lớp học kéo dài bốn tháng, học tối, thầy giáo là một cán bộ hưu trí người Jrai. Sau khóa này, Huyện ủy giao mỗi học viên nhận một làng, mỗi tuần xuống ít nhất một buổi và ghi nhật ký nghe được những gì bằng tiếng Jrai.",
			},
		],
	},
	{
		title: "“Tôi dạy lý luận bằng chuyện ruộng, chuyện rẫy”: gặp một giảng viên kiêm chức người Jrai",
		category: "cong-tac-tuyen-giao-va-dan-van",
		lead: "Anh Nay Hoan, cán bộ Ban Xây dựng Đảng Đảng ủy xã Ia Pa, dạy lớp bồi dưỡng nhận thức về Đảng cho quần chúng ưu tú bằng cách bắt đầu từ một câu hỏi rất gần.",
		when: { date: "2026-02-24T09:00" },
		authors: ["Kpă Thanh"],
		genre: "interview",
		tags: ["lý luận chính trị", "đồng bào Jrai", "xã Ia Pa"],
		views: 1219,
		body: [
			{ h3: "Buổi học đầu anh thường hỏi gì?" },
			{
				p: "Tôi hỏi: nhà mình có bao nhiêu ruộng, ai quyết định gieo giống gì. Câu trả lời dẫn đến chuyện quyền, chuyện bàn bạc, rồi đến tập trung dân chủ. Nói ngay khái niệm thì mọi người ghi vào vở mà mắt vẫn nhìn ra cửa.",
			},
			{ h3: "Có lúc nào anh thấy cách ấy đơn giản quá không?" },
			{
				p: "Có. Nói cho dễ thì phải coi chừng nói sai. Tôi luôn có tờ giấy bên tay ghi nguyên văn điều lệ, dạy xong ví dụ là đọc lại đúng chữ, học viên so xem ví dụ của mình khớp đến đâu. Chỗ không khớp lại là chỗ bàn hay nhất.",
			},
			{ h3: "Học viên người Jrai của anh vướng nhất điều gì?" },
			{
				p: "Phê bình. Theo nếp nhà, người nhỏ không nói chỗ sai của người lớn trước đông người. Tôi không bảo bỏ nếp ấy. Tôi hướng dẫn cách nói: hỏi trước, nói việc không nói người, và nói phần mình trước. Có bạn tập với mẹ ở nhà cả tuần mới dám nói ở lớp.",
			},
			{ h3: "Sau lớp học, anh biết mình dạy được hay chưa bằng cách nào?" },
			{
				p: "Ba tháng sau tôi đi ngang rẫy của các bạn. Nếu bạn ấy kể với tôi một chuyện ở tổ hòa giải hay ở hợp tác xã mà không kể bài học, thì tôi biết bài học đã vào rồi.",
			},
		],
	},
	{
		title:
			"Năm mươi bảy vụ tranh chấp đất rẫy được hòa giải bằng bản đồ vẽ tay và những người còn nhớ tên từng gốc cây",
		category: "cong-tac-noi-chinh",
		lead: "Nhiều mảnh rẫy ở xã Al Bá chưa từng được đo, ranh giới nằm trong trí nhớ. Tổ công tác do Đảng ủy xã chỉ đạo thành lập mời các cụ vẽ lại bản đồ trước khi đưa máy đo ra rẫy.",
		when: { hoursAgo: 72 },
		authors: ["Bích Vân", "Siu Lan"],
		genre: "report",
		tags: ["nội chính", "hòa giải", "đất đai", "xã Al Bá"],
		views: 1345,
		body: [
			{
				p: "Tấm bản đồ trải trên chiếu, rộng bốn mét, vẽ bằng than lên vải bạt. Đây là cây đa có tổ ong, kia là tảng đá hình con rùa, chỗ này suối đổi dòng năm ấy. Ba cụ già ngồi ba góc, tranh nhau nhớ. Người trẻ ngồi sau lưng chỉ được đưa thêm cục than, không được xen vào.",
			},
			{
				p: "Theo thống kê của tổ công tác, toàn xã có 81 vụ tranh chấp ranh rẫy, kéo dài nhất mười bốn năm. Đơn thư gửi lên nhiều cấp, mỗi lần đo lại thêm một con số mới. Cấp ủy nhận ra vấn đề không nằm ở máy đo mà ở chỗ chưa ai thừa nhận một sự thật chung: mỗi nhà nhớ một phần đúng.",
			},
			{
				p: "Quy trình ba bước được thống nhất. Bước một, các cụ vẽ bản đồ và ký tên, không phân xử. Bước hai, hai nhà ra rẫy cùng chỉ mốc, chỗ nào cả hai đồng ý thì đóng cọc sơn trắng, chỗ nào chưa thì sơn đỏ. Bước ba, chỉ những cọc đỏ mới đưa ra hòa giải, có cán bộ địa chính và già làng. Bảy phần mười cọc ngay từ đầu đã là màu trắng.",
			},
			{
				quote: [
					"“Hai nhà giận nhau mười năm, ra tới rẫy mới biết chỉ khác nhau có bốn bước chân.”",
					"Một thành viên tổ hòa giải xã Al Bá",
				],
			},
			{
				p: "Sau bảy tháng, 57 vụ khép lại, hai vụ chuyển tòa án do liên quan thừa kế, số còn lại đang chờ mùa khô. Những vụ đã xong được lập biên bản, cấp trích lục có tọa độ. Tấm bản đồ bạt được chụp lại, ép nhựa treo ở nhà sinh hoạt làng; góc dưới chừa một khoảng trắng để các cụ còn nhớ thêm thì vẽ tiếp.",
			},
		],
	},
	{
		title: "Ban Nội chính Tỉnh ủy giao ban quý II: làm rõ trách nhiệm với 19 vụ việc kéo dài",
		category: "cong-tac-noi-chinh",
		lead: "Hội nghị giao ban các cơ quan khối nội chính quý II năm 2019 tập trung vào những vụ việc khiếu nại kéo dài trên hai năm, mỗi vụ việc có một cơ quan chịu trách nhiệm chính.",
		when: { date: "2019-06-28" },
		authors: ["Ban Nội chính Tỉnh ủy"],
		genre: "news",
		tags: ["nội chính", "khiếu nại"],
		views: 468,
		body: [
			{
				p: "Danh sách 19 vụ việc được đưa ra rà từng trường hợp: vì sao kéo dài, còn thiếu giấy tờ nào, bao giờ trả lời. Kết quả, bảy vụ đủ điều kiện kết luận trong tháng Bảy, mười vụ phải đối thoại lại, hai vụ cần xin ý kiến cấp trên.",
			},
			{
				p: "Hội nghị thống nhất không dùng cụm từ “đang xem xét” trong văn bản trả lời dân, mỗi thông báo phải ghi rõ bước tiếp theo và ngày cụ thể.",
			},
		],
	},
	{
		title: "Đại hội điểm Đảng bộ thị xã Ayun Pa: 11 đại biểu trẻ phản biện báo cáo chính trị ngay tại hội trường",
		category: "dai-hoi-dang-cac-cap",
		lead: "Đại hội Đảng bộ thị xã Ayun Pa nhiệm kỳ 2020 - 2025 dành 90 phút cho các đại biểu dưới 35 tuổi nêu ý kiến khác với dự thảo. Bốn nội dung được đưa vào văn kiện ngay sau đó.",
		when: { date: "2020-06-19T16:50" },
		authors: ["Quốc Trung"],
		genre: "news",
		tags: ["đại hội", "thanh niên", "Ayun Pa"],
		views: 2002,
		body: [
			{
				p: "Trong 11 đại biểu phát biểu có bốn nữ và năm người Jrai. Ý kiến gây chú ý nhất cho rằng chỉ tiêu lao động qua đào tạo không phản ánh đúng vì tính cả những lớp ba ngày. Đoàn chủ tịch mời bộ phận soạn thảo giải trình tại chỗ, sau đó đồng ý tách thành hai chỉ tiêu.",
			},
			{
				photo: {
					name: "dai-hoi",
					alt: "Hội trường đại hội phông đỏ kín người, nhiều đại biểu giơ thẻ biểu quyết",
					caption: "Đại biểu biểu quyết tại Đại hội Đảng bộ thị xã Ayun Pa.",
					credit: "Quốc Trung",
				},
			},
			{
				p: "Đại hội bầu ban chấp hành mới, tỷ lệ cán bộ trẻ 15,2%, nữ 18,1%. Nghị quyết đặt trọng tâm vào lúa nước vùng Ia Rbol, nước sạch cho các buôn ven sông và lao động có nghề.",
			},
		],
	},
];
