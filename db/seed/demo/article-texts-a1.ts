import type { DemoArticle } from "./demo-article.ts";

/** Invented articles about how the party is built: organisation, inspection, persuasion, internal affairs. */
export const articleTextsA1: DemoArticle[] = [
	{
		title: "Chi bộ giữa vườn cà phê: nghị quyết ngắn, việc có người nhận",
		category: "xay-dung-dang",
		lead: "Mười bảy đảng viên của chi bộ hợp tác xã cà phê ở xã Ia Hrung không họp để nghe đọc lại báo cáo. Mỗi tháng, họ chọn đúng hai việc đang vướng ngoài vườn, bàn đến nơi rồi ghi vào một nghị quyết chưa đầy hai trang giấy.",
		when: { hoursAgo: 75 },
		authors: ["Hoài An"],
		genre: "report",
		tags: ["sinh hoạt chi bộ"],
		views: 1264,
		body: [
			{
				p: "Buổi sinh hoạt bắt đầu lúc 19 giờ, khi sân phơi của hợp tác xã đã dọn xong mẻ cà phê cuối ngày. Bí thư chi bộ Nguyễn Văn T. viết lên tấm bảng con hai dòng: tỷ lệ quả chín khi hái và nước thải xưởng chế biến ướt. Không có phần đọc văn bản dài; tài liệu đã gửi vào nhóm của chi bộ trước ba ngày, ai chưa xem thì trưởng nhóm sản xuất nhắc.",
			},
			{
				photo: {
					name: "ca-phe-chin",
					alt: "Cành cà phê sai quả, những chùm quả chín đỏ xen vài quả còn xanh giữa tán lá",
					caption: "Vườn cà phê của một thành viên hợp tác xã ở xã Ia Hrung vào độ chín rộ.",
					credit: "Hoài An",
				},
			},
			{
				p: "Việc thứ nhất được bàn gần một giờ. Hợp tác xã trả giá cao hơn cho lô hàng đạt từ 95% quả chín, nhưng hộ neo người thường phải tuốt cả cành một lần cho kịp công. Ý kiến của chị Rơ Mah P., đảng viên phụ trách nhóm sản xuất số 3, được ghi thành nghị quyết: lập hai tổ đổi công, mỗi tổ mười hai người, ưu tiên vườn của hộ có người già, con nhỏ.",
			},
			{
				p: "“Trước đây chi bộ cũng ra nghị quyết, nhưng câu chữ chung quá nên đến tháng sau không biết lấy gì để kiểm lại”, ông T. kể. Nay mỗi việc đi kèm tên một đảng viên nhận, ngày xong và cách đo. Hai tháng gần nhất, mười một trong mười ba việc hoàn thành đúng hạn; hai việc chậm đều được nêu lý do ngay đầu buổi họp kế tiếp, người chậm tự nói trước.",
			},
			{
				p: "Kết quả dễ thấy nhất nằm ở xưởng. Sau khi chi bộ thống nhất góp ngày công đào ba hố lắng và trồng cỏ vetiver quanh bờ, nước chảy ra suối trong hơn, bà con làng dưới không còn phản ánh mùi chua vào cuối vụ. Tỷ lệ quả chín bình quân của 64 hộ thành viên từ 82% lên 93,5%; phần chênh lệch giá được chia lại theo từng lô và công khai trên bảng tin.",
			},
			{
				p: "Theo Ban Xây dựng Đảng của Đảng ủy xã, chi bộ trong hợp tác xã còn ít, đảng viên vừa là thành viên vừa là người quản lý nên dễ lẫn việc của chi bộ với việc của hội đồng quản trị. Cách phân vai ở đây là chi bộ bàn chủ trương, sự gương mẫu và những việc cần vận động; giá cả, hợp đồng để hội đồng quản trị quyết theo điều lệ. Đảng ủy xã đã mời hai chi bộ khác đến dự sinh hoạt trong quý tới.",
			},
		],
	},
	{
		title: "Biên bản hai trang ở các chi bộ thôn, làng của huyện Chư Prông",
		category: "xay-dung-dang",
		lead: "Từ đầu năm, 118 chi bộ thôn, làng thuộc Đảng bộ huyện Chư Prông thử ghi biên bản theo mẫu hai trang: bỏ phần chép lại tài liệu, giữ nguyên những ý kiến khác nhau và ghi rõ ai nhận việc gì, bao giờ báo lại trước chi bộ.",
		when: { date: "2022-03-14T08:30" },
		authors: ["Minh Khuê"],
		genre: "report",
		tags: ["sinh hoạt chi bộ"],
		views: 2318,
		body: [
			{
				p: "Ý tưởng đến từ một cuộc kiểm tra sổ sách cuối năm trước. Lật 40 cuốn biên bản, cán bộ Ban Tổ chức Huyện uỷ nhận thấy phần dài nhất thường là đoạn chép lại thông báo của cấp trên, còn ý kiến đảng viên chỉ gói trong câu “các đồng chí nhất trí cao”. Đọc xong không biết chi bộ đã bàn gì, vướng gì, ai chịu trách nhiệm việc nào.",
			},
			{
				p: "Mẫu mới được lấy ý kiến 15 bí thư chi bộ rồi mới in. Trang đầu có bốn ô: số đảng viên dự, việc tháng trước đã làm đến đâu, việc tháng này cần bàn, tài liệu đã đọc (chỉ ghi tên). Trang sau chia ba cột cho tên người phát biểu, ý kiến và kết luận. Cuối trang là chữ ký của chủ trì, thư ký, kèm một dòng bắt buộc: ngày đọc lại biên bản để mọi người cùng soát.",
			},
			{
				p: "Người lo nhất ban đầu lại là các thư ký. Anh Siu Y., thư ký một chi bộ làng ở xã Ia Piơr, quen nghe hết rồi nhớ lại mới viết; nay phải ghi ngay khi có người nói. “Tôi tập ba buổi mới quen. Được cái các bác nói chậm hơn, gọn hơn, vì biết lời mình sẽ nằm trên giấy”, anh cười. Ở chi bộ anh, số lượt phát biểu từ bốn, năm lên đều đặn mười hai đến mười lăm.",
			},
			{
				p: "Không phải nơi nào cũng trôi chảy. Một số đảng viên cao tuổi ngại để lại ý kiến trái chiều; có nơi thư ký viết quá vắn tắt, mất cả lý lẽ. Huyện uỷ cử tổ công tác sáu người dự 32 buổi sinh hoạt, góp ý trực tiếp trên biên bản và trả lại ngay trong tuần. Những nội dung phải giữ bí mật theo quy định vẫn ghi vào sổ riêng do bí thư quản lý.",
			},
			{
				p: "Sau hơn hai tháng, thời gian họp bình quân giảm từ 150 phút xuống 105 phút, trong khi số việc được giao có tên người nhận tăng gấp đôi. Dự kiến giữa năm, Ban Thường vụ Huyện uỷ sẽ đánh giá, chỉnh mẫu một lần nữa trước khi đưa vào dùng chung. Nhận xét được nhắc nhiều nhất trong các phiếu góp ý khá giản dị: biên bản ngắn chỉ có ích khi buổi họp bàn đúng việc.",
			},
		],
	},
	{
		title: "Ở lại làng sau giờ họp",
		kicker: "Cấp ủy viên huyện Mang Yang về dự sinh hoạt chi bộ",
		category: "xay-dung-dang",
		lead: "Mỗi ủy viên Ban Chấp hành Đảng bộ huyện Mang Yang nhận theo dõi một chi bộ làng, mỗi quý dự sinh hoạt ít nhất một lần và nghỉ lại qua đêm nếu đường xa. Sau hai năm, điều thay đổi trước tiên là những câu hỏi mà đảng viên dám nêu.",
		when: { date: "2019-04-12" },
		authors: ["Quốc Trung", "Siu Lan"],
		genre: "feature",
		tags: ["cán bộ cơ sở"],
		views: 5642,
		body: [
			{
				p: "Chi bộ làng ở xã Đê Ar họp vào tối mồng 5 hằng tháng, vì ban ngày bà con còn trên rẫy. Tối ấy trời mưa, điện chập chờn, mười bốn đảng viên ngồi quanh bếp lửa nhà rông. Người khách từ huyện lên là một ủy viên Ban Thường vụ Huyện ủy, mang theo đèn pin, chiếc võng và cuốn sổ bìa xanh. Ông ngồi ở góc, không lên bàn chủ tọa, chỉ phát biểu khi bí thư chi bộ mời.",
			},
			{
				photo: {
					name: "nha-rong",
					alt: "Nhà rông mái tranh cao vút hình lưỡi rìu đứng giữa khoảng sân rộng của làng",
					caption: "Nhà rông là nơi chi bộ làng họp vào buổi tối, sau khi bà con đã từ rẫy về.",
					credit: "Siu Lan",
				},
			},
			{ h2: "Không đọc bài viết sẵn" },
			{
				p: "Đó là cách làm nêu trong Kế hoạch số 27-KH/HU của Ban Thường vụ Huyện ủy về việc cấp ủy viên dự sinh hoạt với chi bộ thôn, làng. Văn bản chỉ dài ba trang, trong đó có một điều được gạch chân: người về dự không đọc bài chuẩn bị sẵn, không kết luận thay chi bộ, nhưng phải trả lời hoặc nhận trả lời mọi kiến nghị thuộc trách nhiệm của huyện.",
			},
			{
				p: "Danh sách phân công dán ở trụ sở các xã có 41 ủy viên và 41 chi bộ, ưu tiên nơi nhiều năm không kết nạp được đảng viên mới hoặc từng phải sinh hoạt ghép với làng khác. Mỗi người theo dõi trọn hai năm, không đổi giữa chừng trừ khi chuyển công tác. Ban Tổ chức Huyện ủy giải thích: phải đủ lâu để nhớ tên từng đảng viên và hiểu nếp của từng làng.",
			},
			{ h2: "Từ lời than chung đến việc cụ thể" },
			{
				p: "Những buổi đầu không dễ. Biên bản năm 2017 ở nhiều nơi chỉ có lời than chung: đường xấu, nước yếu, thiếu vốn. Ông Hyưk, 40 năm tuổi Đảng ở xã Kon Chiêng, kể rằng bà con quen nghe cán bộ nói xong thì vỗ tay. Phải đến lần thứ ba, khi người của huyện quay lại và đọc từng câu trả lời cho những điều đã hứa, cả chi bộ mới bắt đầu hỏi thật.",
			},
			{
				p: "Hỏi thật nghĩa là hỏi có địa chỉ. Vì sao 12 hộ ở đầu làng chưa có công tơ điện riêng? Ai giữ sổ thu chi tiền bảo vệ rừng cộng đồng? Trâu bò thả rông phá mì thì xử theo hương ước hay theo quy định của xã? Có câu người về dự trả lời được ngay, có câu phải ghi lại. Sổ của ủy viên theo dõi và sổ của chi bộ ghi cùng một nội dung để kỳ sau đối chiếu.",
			},
			{
				quote: [
					"“Tôi không sợ câu hỏi khó. Tôi sợ buổi họp không có câu hỏi nào, vì khi ấy mình về huyện mà không mang theo được điều gì của làng.”",
					"Một ủy viên Ban Chấp hành Đảng bộ huyện",
				],
			},
			{ h2: "Con số của hai năm" },
			{
				p: "Tổng hợp của Văn phòng Huyện ủy cho thấy các ủy viên đã dự 297 buổi sinh hoạt và tiếp nhận 512 kiến nghị. Bảng dưới đây ghi kết quả theo nhóm việc; những kiến nghị vượt thẩm quyền được chuyển lên tỉnh kèm phiếu theo dõi và không cộng vào số đã giải quyết.",
			},
			{
				table: {
					head: ["Nhóm việc", "Kiến nghị", "Đã giải quyết", "Tỷ lệ"],
					rows: [
						["Đường làng, thủy lợi nhỏ", "168", "121", "72,0%"],
						["Đất đai, rừng cộng đồng", "97", "61", "62,9%"],
						["Điện, nước sinh hoạt", "134", "108", "80,6%"],
						["Chế độ, chính sách", "73", "70", "95,9%"],
						["Sinh hoạt Đảng, đoàn thể", "40", "40", "100%"],
					],
				},
			},
			{
				p: "Tính chung, 400 kiến nghị đã có kết quả, bằng 78,1%. Nhóm đất đai chậm nhất vì phải đo đạc lại những khoảnh rừng giao từ nhiều năm trước. Điều đáng chú ý nằm ở dòng cuối: mọi kiến nghị về sinh hoạt Đảng, từ xin tài liệu chữ lớn cho người già đến đề nghị đổi giờ họp theo mùa rẫy, đều làm được mà hầu như không tốn kinh phí.",
			},
			{ h2: "Chỗ còn yếu" },
			{
				p: "Nền nếp mới cũng bộc lộ khuyết điểm. Tám ủy viên dự chưa đủ số buổi, phần lớn do trùng lịch họp ở huyện. Tại vài làng, chi bộ sinh ra ỷ lại, đợi người theo dõi đến mới đem việc lớn ra bàn. Hội nghị sơ kết vừa qua đã nói thẳng những điều này và thống nhất ba điểm phải sửa ngay từ quý II.",
			},
			{
				list: [
					"Lịch dự sinh hoạt được đưa vào lịch công tác tháng của Huyện ủy; cuộc họp khác phải tránh ngày này.",
					"Chi bộ tự chọn chủ đề và gửi trước năm ngày; người theo dõi không đặt chủ đề thay.",
					"Mỗi quý, chi bộ cho ý kiến về mức hài lòng với các câu trả lời; nơi nào thấp, Thường trực Huyện ủy trực tiếp gặp gỡ.",
				],
			},
			{
				p: "Đêm ở Đê Ar kết thúc lúc gần 22 giờ. Việc được chốt rất nhỏ: bốn đảng viên có máy cày nhận san lại đoạn dốc đầu làng trước mùa mưa, xã lo ống cống, huyện hướng dẫn thủ tục xin đá dăm. Người khách mắc võng ngay hiên nhà rông. Sáng ra, ông đi bộ cùng bí thư chi bộ xem đoạn dốc ấy, rồi mới quay về thị trấn.",
			},
		],
	},
	{
		title: "Tìm nguồn đảng viên từ những chuyến biển",
		category: "cong-tac-to-chuc",
		lead: "Ngư dân đi biển hai mươi ngày mới về bến bốn, năm ngày, lịch sinh hoạt đoàn thể vì thế thường lỡ. Đảng ủy xã Đề Gi đổi lịch theo con nước, nhờ vậy trong hơn một năm đã tìm được 19 quần chúng ưu tú ngay trên những con tàu.",
		when: { hoursAgo: 150 },
		authors: ["Ngọc Diệp"],
		genre: "report",
		tags: ["phát triển đảng viên", "ngư dân", "thanh niên"],
		views: 934,
		body: [
			{
				p: "Ở cửa biển này, người ta tính ngày theo trăng. Tàu câu và tàu lưới vây thường vào bờ quanh rằm, khi trăng sáng khó đánh bắt. Trước kia các lớp bồi dưỡng nhận thức về Đảng mở theo lịch hành chính, danh sách có tên nhưng ghế trống quá nửa. Nay lớp học dời vào đúng kỳ tàu nghỉ, học buổi chiều tối, chia làm ba lần trong ba kỳ trăng liên tiếp.",
			},
			{
				photo: {
					name: "thuyen-ca",
					alt: "Những chiếc thuyền cá sơn màu neo sát nhau trong vũng nước lặng",
					caption:
						"Tàu cá về neo ở cửa Đề Gi trong những ngày trăng sáng, cũng là dịp các chi bộ thôn ven biển sinh hoạt.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Lớp gần nhất có 22 học viên thì 20 người dự đủ, nhiều người đến thẳng từ bến, áo còn vương mùi muối. Giảng viên chọn tình huống gần với họ: ghi nhật ký khai thác trung thực, không vượt ranh giới vùng biển cho phép, cứu giúp tàu bạn khi gặp nạn. Anh Trần Minh Đ., thuyền viên 27 tuổi, nói đây là lần đầu anh hiểu rằng bổn phận công dân trên biển cũng là thước đo để được giới thiệu vào Đảng.",
			},
			{
				p: "Người giới thiệu nguồn phần lớn là các thuyền trưởng. Đảng bộ xã hiện có 31 đảng viên là chủ tàu, thuyền trưởng; mỗi người được giao theo dõi, giúp đỡ từ một đến hai bạn thuyền. Nhận xét không viết chung chung mà dựa vào việc cụ thể trong từng chuyến: ai nhường phần nghỉ cho người ốm, ai giữ kỷ luật thu gom rác đem về bờ, ai biết sửa máy lúc biển động.",
			},
			{
				p: "Khó khăn còn nhiều. Không ít thanh niên chuyển tàu theo mùa, hồ sơ phải xác minh ở nhiều nơi; vài trường hợp vướng trình độ học vấn nên phải học bổ túc. Đảng ủy giao trung tâm học tập cộng đồng mở lớp tối, đồng thời lập phiếu theo dõi điện tử để khi quần chúng đổi bến, chi bộ cũ bàn giao cho chi bộ mới, tránh đứt quãng thời gian phấn đấu.",
			},
			{
				p: "Trong số 19 người được giới thiệu, bảy người đã được kết nạp, có một nữ chủ vựa thu mua. Lễ kết nạp gần đây tổ chức ở nhà văn hóa thôn nhìn ra bến, bắt đầu lúc 17 giờ để cả bạn tàu cùng dự. Đảng viên mới nhận nhiệm vụ đầu tiên: cùng tổ tàu thuyền đoàn kết hướng dẫn năm chủ tàu nhỏ cài đặt nhật ký khai thác trên điện thoại.",
			},
		],
	},
	{
		title:
			"Huyện Kông Chro đưa 14 cán bộ trẻ về giữ chức phó bí thư đảng ủy, phó chủ tịch xã vùng khó: hai năm nhìn lại từ những việc làm được",
		category: "cong-tac-to-chuc",
		lead: "Không chọn người “cần đi cho đủ hồ sơ”, Ban Thường vụ Huyện ủy Kông Chro đặt cho mỗi cán bộ luân chuyển một bản giao việc gồm năm đầu mục đo đếm được. Hai năm sau, 11 trong 14 người hoàn thành từ bốn mục trở lên.",
		when: { date: "2017-08-21T09:05" },
		authors: ["Đinh Thủy"],
		genre: "report",
		tags: ["cán bộ trẻ", "luân chuyển cán bộ", "cán bộ cơ sở"],
		views: 1788,
		body: [
			{
				p: "Tháng 8-2015, khi quyết định luân chuyển được công bố, người trẻ nhất trong danh sách mới 29 tuổi, đang là chuyên viên phòng nông nghiệp huyện. Xã anh về có năm làng Bahnar, tỷ lệ hộ nghèo thuộc nhóm cao. Bản giao việc của anh viết rõ: lập được một tổ sản xuất có liên kết tiêu thụ, mở lại hai chi đoàn đã ngừng sinh hoạt, đưa hồ sơ một cửa trễ hạn xuống dưới 3%.",
			},
			{
				p: "Cách đặt việc ấy xuất phát từ kinh nghiệm chưa vui. Đợt luân chuyển trước, nhận xét cuối kỳ hầu hết ghi “hoàn thành tốt”, song hỏi xã đã đổi khác điều gì thì khó trả lời. Lần này, Ban Tổ chức Huyện ủy cùng đảng ủy nơi nhận ngồi lại khảo sát trước hai tháng, chọn những khâu yếu nhất rồi mới tìm người có sở trường phù hợp, chứ không làm ngược lại.",
			},
			{
				p: "Ở xã Đăk Kơ Ning, một phó chủ tịch vốn học ngành thú y đã cùng khuyến nông viên tiêm phòng cho hơn 1.200 con bò, dựng 86 chuồng có mái che thay lối thả rông. Ở xã Sró, nữ phó bí thư trước làm công tác Đoàn gây dựng được bốn chi đoàn, từ đó giới thiệu chín đoàn viên ưu tú cho Đảng. Những kết quả này đều do chi bộ nơi cư trú và người dân xác nhận trong phiếu đánh giá.",
			},
			{
				p: "Ba người chưa đạt yêu cầu cũng được nêu công khai tại hội nghị sơ kết. Một người thiếu kinh nghiệm điều hành, để chậm giải ngân vốn làm đường; hai người chưa nói được tiếng Bahnar nên đi cơ sở vẫn phải nhờ phiên dịch. Huyện ủy không rút về giữa chừng mà kéo dài thêm sáu tháng, cử đồng chí có kinh nghiệm kèm cặp và yêu cầu học tiếng có kiểm tra.",
			},
			{
				p: "Nhìn lại, các ý kiến dự họp cho rằng luân chuyển chỉ có ý nghĩa khi nơi nhận thật sự cần và người đi thật sự có đất dùng sức. Từ đợt tới, nhà công vụ, chế độ đi lại và việc bố trí sau luân chuyển sẽ được ghi ngay trong quyết định. Đảng ủy xã được quyền đề nghị đổi người sau một năm nếu có căn cứ, bảo đảm công tâm, đúng quy trình.",
			},
		],
	},
	{
		title: "Giám sát từ khi nghị quyết còn là bản dự thảo",
		category: "cong-tac-kiem-tra-giam-sat",
		lead: "Thay vì đợi việc xong mới kiểm tra, Ủy ban Kiểm tra Đảng ủy phường Bồng Sơn cử thành viên theo dõi ngay từ khâu soạn thảo nghị quyết sắp xếp lại chợ. Bốn thiếu sót được phát hiện và sửa trước khi văn bản đưa ra biểu quyết.",
		when: { hoursAgo: 98 },
		authors: ["Văn Hòa"],
		genre: "report",
		tags: ["kiểm tra, giám sát", "nghị quyết", "tiểu thương"],
		views: 1107,
		body: [
			{
				p: "Khu chợ cũ có 286 quầy, nền thấp, mùa mưa nước tràn vào lối đi. Chủ trương nâng nền và bố trí lại ngành hàng được tiểu thương ủng hộ, nhưng việc xếp chỗ dễ nảy sinh so bì. Vì vậy khi Đảng ủy phường giao tổ biên tập chuẩn bị nghị quyết chuyên đề, Ủy ban Kiểm tra đề nghị được giám sát thường xuyên, nội dung ghi trong chương trình công tác năm.",
			},
			{
				photo: {
					name: "hoi-truong",
					alt: "Hội trường có dãy ghế ngồi kín người, phía trước là bục phát biểu và phông đỏ",
					caption: "Hội nghị lấy ý kiến tiểu thương về dự thảo nghị quyết sắp xếp lại chợ, phường Bồng Sơn.",
					credit: "Văn Hòa",
				},
			},
			{
				p: "Người được phân công không tham gia viết mà chỉ đối chiếu. Họ kiểm lại danh sách hộ kinh doanh với sổ thu phí, hỏi 60 tiểu thương xem đã được nghe phổ biến hay chưa, xem biên bản các cuộc họp tổ. Từ đó lộ ra một điểm sơ sót: 17 hộ bán hàng rau theo buổi chưa có tên trong phương án, dù nộp phí đều đặn nhiều năm nay.",
			},
			{
				p: "Ba điểm khác liên quan trình tự. Dự thảo định cho bốc thăm chung toàn chợ, chưa tính nhóm hàng tươi sống cần gần nguồn nước; thời gian niêm yết ngắn hơn mức cam kết với dân; tiêu chí ưu tiên hộ chính sách viết chưa thống nhất ở hai phụ lục. Báo cáo giám sát dài bốn trang gửi Ban Thường vụ Đảng ủy, mỗi nhận xét kèm tài liệu chứng minh và đề xuất cách sửa.",
			},
			{
				p: "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường cho rằng lợi ích lớn nhất là không phải đi xử lý hậu quả. Nếu nghị quyết ban hành rồi mới phát hiện sót hộ, đơn thư sẽ kéo dài và cán bộ dễ vướng khuyết điểm chỉ vì làm vội. Ông cũng lưu ý ranh giới: giám sát không làm thay, không gây chậm việc; mọi ý kiến phải gửi trong năm ngày làm việc kể từ khi nhận dự thảo.",
			},
			{
				p: "Bản sửa được lấy ý kiến lần hai tại ba cuộc họp, 94,7% số hộ đồng thuận. Sau khi Đảng ủy biểu quyết thông qua Nghị quyết số 05-NQ/ĐU, phường niêm yết sơ đồ quầy và lịch di dời ở cổng chợ trong 30 ngày. Cách theo dõi từ sớm sẽ được áp dụng tiếp với hai nghị quyết về thu gom rác và chỉnh trang vỉa hè, dự kiến trình trong các kỳ họp tới.",
			},
		],
	},
	{
		title: "Huyện ủy Đức Cơ tập huấn nghiệp vụ kiểm tra cho 96 cán bộ cơ sở",
		category: "cong-tac-kiem-tra-giam-sat",
		lead: "Trong hai ngày 3 và 4-10, Ủy ban Kiểm tra Huyện ủy Đức Cơ mở lớp bồi dưỡng nghiệp vụ cho 96 chủ nhiệm, phó chủ nhiệm, ủy viên ủy ban kiểm tra đảng ủy cơ sở và chi ủy viên được phân công làm công tác kiểm tra.",
		when: { date: "2018-10-05" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["kiểm tra, giám sát", "tập huấn", "cán bộ cơ sở"],
		views: 412,
		body: [
			{
				p: "Khác với những lần trước, lớp học dành hai phần ba thời gian cho thực hành. Học viên chia thành tám nhóm, mỗi nhóm nhận một bộ hồ sơ giả định về thu nộp đảng phí, quản lý quỹ thôn hoặc chấp hành chế độ sinh hoạt; từ đó tự lập kế hoạch, soạn câu hỏi gợi ý báo cáo, thẩm tra chứng cứ và viết thông báo kết luận. Giảng viên chấm trên từng văn bản, chỉ ra lỗi thường gặp như kết luận rộng hơn chứng cứ hoặc bỏ sót ý kiến giải trình.",
			},
			{
				p: "Nội dung được trao đổi nhiều nhất là cách kiểm tra ở các chi bộ vùng biên có đông đảng viên người Jrai: cần dùng tài liệu song ngữ, làm việc vào buổi tối và giải thích rõ quyền của người được kiểm tra. Sau lớp học, mỗi đảng ủy cơ sở chọn một cuộc giám sát làm điểm trong quý IV; Ủy ban Kiểm tra Huyện ủy cử cán bộ đi cùng, góp ý nhưng không làm thay.",
			},
		],
	},
	{
		title:
			"Nói cho dân hiểu, nghe để dân tin: theo chân những báo cáo viên hai thứ tiếng trên các nẻo đường từ chợ phiên đến nhà rông",
		kicker: "Chuyện từ cơ sở",
		category: "cong-tac-tuyen-giao-va-dan-van",
		lead: "Họ không mang theo máy chiếu, hiếm khi đứng sau bục. Hành trang là vài tờ giấy ghi tay bằng chữ phổ thông và chữ Jrai, một bình nước, và thói quen hỏi trước khi nói. Ở xã Ia Ko, mười hai báo cáo viên như thế đang làm cầu nối giữa văn bản và đời sống.",
		when: { hoursAgo: 200 },
		authors: ["Siu Lan", "Trà My"],
		genre: "feature",
		tags: ["tuyên truyền miệng", "dân vận khéo", "đồng bào Jrai"],
		views: 2875,
		body: [
			{
				p: "Sáu giờ sáng, chợ phiên đã đông. Chị Siu H’Bia không bán hàng nhưng ngồi cạnh gian rau của người em họ, giúp xếp mấy bó lá mì, miệng chuyện trò bằng tiếng Jrai. Người mua hỏi giá phân bón, người bán hỏi chuyện cấp lại thẻ bảo hiểm y tế. Chị trả lời từng người, câu nào chưa chắc thì ghi vào sổ, hẹn phiên sau. Không ai gọi đó là một buổi tuyên truyền, nhưng chính chị coi nó là giờ làm việc.",
			},
			{
				photo: {
					name: "cho-phien",
					alt: "Chợ phiên dưới những mái bạt nhiều màu, phụ nữ đeo gùi đứng bên các sạp rau quả",
					caption: "Chợ phiên là nơi báo cáo viên gặp được bà con ở nhiều làng trong cùng một buổi sáng.",
					credit: "Trà My",
				},
			},
			{ h2: "Chọn người trước khi chọn bài" },
			{
				p: "Tổ báo cáo viên hai thứ tiếng của Đảng ủy xã Ia Ko được lập sau khi một cuộc thăm dò nhỏ cho kết quả đáng suy nghĩ: trong 150 người lớn tuổi được hỏi, hơn nửa không nhớ nội dung buổi họp gần nhất vì nghe chưa hết ý. Văn bản đúng, người nói nhiệt tình, chỉ có điều tiếng phổ thông với nhiều khái niệm mới đi qua tai quá nhanh.",
			},
			{
				p: "Mười hai người được mời không phải ai cũng giữ chức vụ. Có cô giáo mầm non, y tá về hưu, trưởng nhóm cồng chiêng, một thầy truyền đạo được dân làng quý mến, hai chủ cửa hàng tạp hóa. Tiêu chí do Ban Xây dựng Đảng đặt ra chỉ gồm ba điều: nói được hai thứ tiếng, sống trong làng, có tiếng là người giữ lời. Trước khi nhận việc, tất cả học tám buổi về cách đọc văn bản và kỹ năng lắng nghe.",
			},
			{ h2: "Một trang giấy, ba câu hỏi" },
			{
				p: "Mỗi đầu tháng, cán bộ xã rút tài liệu dài thành một trang. Tổ họp lại, cùng dịch sang tiếng Jrai, đọc to lên để thử. Có từ phải bàn cả buổi. “Chuyển đổi số” chẳng hạn, dịch sát thì không ai hiểu; cuối cùng các thành viên thống nhất nói là “làm giấy tờ bằng điện thoại, xã nhìn thấy ngay”. Cách nói ấy chưa đủ nghĩa, nhưng mở được câu chuyện, phần còn lại giải thích bằng việc thật.",
			},
			{
				p: "Mặt sau tờ giấy luôn có ba câu để hỏi người nghe. Ông Kpuih Đ., nguyên y tá, cho biết ông thường hỏi trước rồi mới trình bày, bởi câu trả lời sẽ chỉ ra chỗ bà con đang lo. Các câu hỏi ít khi thay đổi:",
			},
			{
				list: [
					"Điều này làm nhà mình tốn thêm hay bớt việc gì?",
					"Nếu chưa làm theo thì vướng ở đâu: tiền, đường đi, giấy tờ hay còn ngại?",
					"Ai trong làng đã làm rồi để mọi người đến xem?",
				],
			},
			{ h2: "Nghe cũng là công việc" },
			{
				p: "Cuốn sổ của chị H’Bia bảy tháng qua ghi 183 ý kiến. Cứ chiều thứ Sáu, tổ nộp lại, xã phân cho từng bộ phận và trả lời bằng tin nhắn thoại tiếng Jrai, dài không quá hai phút. Nhờ vậy đã phát hiện 26 hộ bị nhầm tên trên giấy tờ, một đường ống nước hỏng ba tháng chưa ai báo, và chuyện một nhóm người lạ vào làng rao bán thiết bị lọc nước với giá vô lý.",
			},
			{
				quote: [
					"“Có hôm tôi không nói được câu nào trong tờ giấy, vì cả buổi bà con chỉ hỏi chuyện lợn bệnh. Nhưng về nhà tôi thấy vui, bởi tháng sau họ đến tìm tôi trước.”",
					"Chị Siu H’Bia, báo cáo viên xã Ia Ko",
				],
			},
			{
				p: "Vụ rao bán thiết bị là lần tổ phải làm nhanh nhất. Chỉ trong một buổi tối, lời cảnh báo được đọc ở sáu nhà rông và gửi vào mười một nhóm trò chuyện của dòng họ. Công an xã nhờ đó gặp được những gia đình đã đặt cọc, hướng dẫn họ đòi lại tiền. Không có loa đài nào đi vào từng bếp lửa như thế, các cán bộ tham gia nhận xét.",
			},
			{ h2: "Điều phải giữ" },
			{
				p: "Người trong tổ tự đặt quy ước: không hứa thay chính quyền, không bình phẩm chuyện riêng của gia đình khác, điều chưa rõ phải nói là chưa rõ. Mỗi quý có một buổi nghe lại băng ghi âm, chỉ ra chỗ dịch thiếu ý. Thù lao không nhiều, 300.000 đồng một tháng lấy từ nguồn khoán, song cả mười hai người đều ở lại.",
			},
			{
				p: "Đảng ủy xã đang tính mở rộng sang những làng xa phía nam, nơi tỷ lệ người dùng điện thoại thông minh còn thấp. Kinh nghiệm rút ra được gói trong một câu, viết bằng phấn trên tấm bảng ở phòng họp của tổ: muốn người ta nhớ điều mình nói, trước hết hãy nhớ điều người ta hỏi. Câu ấy có hai dòng, dòng trên là tiếng Jrai.",
			},
		],
	},
	{
		title: "Bản tin một trang gửi về từng làng ở Krông Pa",
		category: "cong-tac-tuyen-giao-va-dan-van",
		lead: "Giữa lúc các cuộc họp đông người phải tạm dừng để phòng dịch, Ban Tuyên giáo Huyện uỷ Krông Pa ra bản tin một trang bằng tiếng Việt và tiếng Jrai, in 2.400 tờ mỗi kỳ, giao đến tận bảng gỗ đầu làng vào sáng thứ Năm.",
		when: { date: "2021-09-16T10:40" },
		authors: ["Kpă Thanh"],
		genre: "news",
		tags: ["tuyên truyền miệng", "đồng bào Jrai", "dân vận khéo"],
		views: 1320,
		body: [
			{
				p: "Bản tin chỉ có năm mục, xếp cố định để người đọc quen mắt: tình hình dịch bệnh trong tuần, việc cần làm, lịch trực của trạm y tế, giá nông sản và hỏi đáp. Chữ in cỡ 16, câu không quá hai mươi từ. Một hoạ sĩ không chuyên ở thị trấn vẽ thêm hình minh hoạ cho người ít chữ: cách đeo khẩu trang, khoảng cách khi xếp hàng, số điện thoại gọi lúc khẩn cấp.",
			},
			{
				photo: {
					name: "duong-lang",
					alt: "Con đường đất đỏ chạy giữa làng vào cuối ngày, hai bên là nhà sàn và hàng rào cây",
					caption: "Bản tin được dán ở bảng gỗ đầu làng, nơi người đi rẫy về thường dừng chân.",
					credit: "Kpă Thanh",
				},
			},
			{
				p: "Người chuyển là đoàn viên đang làm nhiệm vụ ở chốt, tiện đường mang theo khi đổi ca. Mỗi làng nhận mười lăm đến hai mươi tờ: ba tờ dán ở nơi công cộng, số còn lại đưa cho già làng, chi hội trưởng phụ nữ và những nhà ở xa trung tâm. Ai đã khỏi bệnh trở về cũng được gửi một tờ kèm lời thăm hỏi, để bà con hiểu và không xa lánh.",
			},
			{
				p: "Phần tiếng Jrai do hai thầy giáo ở xã Ia Rsai và một cán bộ văn hoá cùng dịch, đọc chéo trước khi in. Có kỳ phải dừng máy giữa chừng vì một từ chỉ “cách ly” bị hiểu thành “đuổi khỏi làng”. Từ bài học ấy, mỗi kỳ đều được đọc thử cho năm người dân nghe qua điện thoại rồi mới chốt. Việc cẩn thận thêm nửa giờ đã tránh được hiểu lầm không đáng có.",
			},
			{
				p: "Sau chín kỳ, hộp thư của Ban nhận 340 câu hỏi, phần nhiều về đường vận chuyển mì, thuốc lá sang huyện bên và chế độ hỗ trợ. Câu nào có nhiều người quan tâm được trả lời ngay trên số kế tiếp. Thường trực Huyện uỷ đã đồng ý duy trì bản tin khi dịch lắng xuống, chuyển dần sang chủ đề mùa vụ và việc học của trẻ, mỗi tháng hai kỳ.",
			},
		],
	},
	{
		title: "Ngày thứ Năm của dân ở Ayun Pa",
		category: "cong-tac-noi-chinh",
		lead: "Sáng thứ Năm tuần thứ hai hằng tháng, người đứng đầu Thị ủy Ayun Pa ngồi ở phòng tiếp dân, bên cạnh là đại diện những cơ quan có việc đang bị hỏi. Năm tháng đầu năm, 63 lượt người đến, 51 vụ việc đã có văn bản trả lời.",
		when: { date: "2024-05-28T14:20" },
		authors: ["Bích Vân"],
		genre: "report",
		tags: ["tiếp công dân", "đối thoại", "cải cách hành chính"],
		views: 1955,
		body: [
			{
				p: "Lịch tiếp được niêm yết từ đầu năm tại trụ sở tám xã, phường và đọc trên loa trước ba ngày. Người đến không cần giấy giới thiệu, chỉ lấy số thứ tự; ai chưa viết được đơn thì có cán bộ tư pháp ghi giúp rồi đọc lại cho nghe. Phòng kê bàn tròn thay bàn dài, để người dân không phải ngồi đối diện với một hàng cán bộ.",
			},
			{
				p: "Theo Quy định số 11-QĐi/TW của Bộ Chính trị, người đứng đầu cấp ủy có trách nhiệm trực tiếp tiếp dân, đối thoại và xử lý phản ánh, kiến nghị. Điểm Thị ủy bổ sung là khâu chuẩn bị: năm ngày trước buổi tiếp, Văn phòng tổng hợp những vụ đã đăng ký, mời đúng cơ quan liên quan và yêu cầu mang hồ sơ gốc. Nhờ vậy nhiều việc được làm rõ ngay tại bàn.",
			},
			{
				p: "Vụ của gia đình ông Nay T. ở phường Cheo Reo là một ví dụ. Thửa vườn của ông bị ghi thiếu 140 m² từ đợt đo đạc nhiều năm trước, đơn qua lại ba lần vẫn chưa ngã ngũ. Tại buổi tiếp tháng 3, hai bản trích lục được đặt cạnh nhau, cán bộ đo đạc thừa nhận sai sót khi chuyển số. Bốn mươi ngày sau, ông nhận giấy chứng nhận mới mà không mất thêm khoản phí nào.",
			},
			{
				p: "Cũng có những yêu cầu không thể đáp ứng. Một số hộ xin chuyển mục đích đất trái quy hoạch được giải thích cặn kẽ và nhận văn bản từ chối có căn cứ. Cán bộ phụ trách nội chính của Thị ủy cho biết, dân chấp nhận câu trả lời “không” dễ hơn người ta tưởng, miễn là đến sớm, rõ lý do và do người có trách nhiệm nói trực tiếp.",
			},
			{
				p: "Sau mỗi buổi, kết luận được gửi đến các bên trong ba ngày; việc quá hạn bôi màu vàng trên bảng theo dõi và được nhắc ở cuộc giao ban đầu tuần. Mười hai vụ còn lại phần lớn liên quan bồi thường công trình thủy lợi, đang chờ cấp tỉnh cho ý kiến. So với cùng kỳ, đơn gửi vượt cấp giảm 38,5%, không phát sinh khiếu kiện đông người.",
			},
		],
	},
];
