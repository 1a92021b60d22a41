import type { DemoArticle } from "./demo-article.ts";

/** Invented articles: culture, travel, sport, associations, peoples and their languages, land and people. */
export const articleTextsC2: DemoArticle[] = [
	{
		title: "Sợi chàm không phai ở tổ dệt làng Bui",
		category: "van-hoa-du-lich",
		lead: "Thuốc nhuộm công nghiệp rẻ và nhanh, nhưng mười bốn người phụ nữ ở một làng thuộc huyện Ia Grai vẫn ngâm lá tràm, giã vỏ cây, chờ nắng. Họ vừa có lý do của người làm nghề, vừa có lý do của người bán hàng.",
		when: { date: "2022-12-08T09:15" },
		authors: ["Trà My"],
		genre: "feature",
		tags: ["dệt thổ cẩm", "làng nghề", "Ia Grai"],
		views: 2241,
		body: [
			{
				p: "Chum nước chàm đặt sau bếp nhà bà Puih Hyưp, miệng đậy lá chuối. Mỗi sáng bà nhúng ngón tay, đưa lên lưỡi. Vị chát vừa tới thì đem sợi ra, chua quá phải nuôi thêm bằng tro bếp. Muốn ra được màu đen có ánh xanh mà người Jrai ưa, sợi bông phải xuống chum chín lần và phơi chín nắng. Gặp tuần mưa dầm, cả tổ ngồi chơi, không ai nhuộm vội.",
			},
			{
				photo: {
					name: "nghe-det",
					alt: "Người phụ nữ ngồi bên khung dệt trong nhà sàn, trên vách treo những tấm thổ cẩm hoa văn đỏ đen",
					caption: "Mỗi tấm váy nhuộm chàm của tổ dệt làng Bui mất gần hai tháng mới xong.",
					credit: "Trà My",
				},
			},
			{
				p: "Năm 2018, khi tổ dệt mới lập, phần lớn sản phẩm dùng sợi mua ở chợ. Hàng đẹp, giá mềm, nhưng bày cạnh hàng nơi khác thì không phân biệt được. Một đoàn khách lật mặt trái tấm vải, hỏi nhuộm bằng gì, rồi đặt xuống. Bà Hyưp kể chuyện ấy trong buổi họp phụ nữ, và chính các bà già trong làng là người bảo: ngày xưa không ai bán màu cho mình, mình tự làm lấy.",
			},
			{
				p: "Khôi phục một màu nhuộm khó hơn tưởng tượng. Cây tràm ngoài rẫy đã phát gần hết, cả làng chỉ còn ba bụi. Hội Phụ nữ huyện hỗ trợ tiền làm hàng rào, chi bộ vận động hai gia đình cho mượn đất trồng. Màu đỏ lấy từ rễ một loài cây leo, đào hết thì mất giống, nên tổ đặt lệ mỗi bụi chỉ lấy một phần ba và lấp đất lại. Năm nay, vườn cây nhuộm rộng hai sào đã đủ dùng cho nửa số sợi.",
			},
			{
				p: "Giá mỗi tấm váy nhuộm tự nhiên cao gấp ba hàng sợi chợ mà không đủ bán. Tuy vậy, tổ trưởng Rơ Châm Nguyệt tính toán rất thận trọng: người làm nhanh nhất cũng chỉ dệt được sáu tấm một năm. Nếu nhận thêm đơn, chắc chắn có người sẽ pha thuốc. Chị chọn cách làm những món nhỏ, dây đeo và bao sách, để các em gái mới học nghề có việc và có tiền ngay.",
			},
			{
				p: "Lớp học mở chiều thứ Bảy ở nhà sinh hoạt, chín em, nhỏ nhất mười ba tuổi. Bà Hyưp không dạy hoa văn trước mà dạy thức dậy sớm nếm chàm. Có em nhăn mặt, có em lén nhổ ra. Em nào qua được một tháng thì bà mới chia cho cuộn sợi đầu tiên, sợi trắng tinh, và hỏi: con muốn nó thành màu gì.",
			},
		],
	},
	{
		title: "Một vòng miệng núi lửa: tuyến đi bộ do chính người làng Ia Gri làm hướng dẫn",
		category: "du-lich",
		lead: "Sáu cây số rưỡi, bốn điểm dừng, không loa kẹo kéo và không bán hàng rong giữa đường. Tuyến đi bộ quanh núi lửa Chư Đang Ya do một tổ hợp tác của làng vận hành đang giữ chân khách lâu hơn một buổi chụp ảnh.",
		when: { hoursAgo: 11 },
		authors: ["Hoài An"],
		genre: "report",
		tags: ["du lịch cộng đồng", "Chư Đang Ya", "xã Biển Hồ"],
		views: 936,
		body: [
			{
				p: "Sáu giờ sáng, người dẫn đường Siu Thuyn phát cho mỗi khách một cây gậy lồ ô và một túi vải đựng rác. Anh nói ba điều cần nhớ: đi theo hàng, không bứt hoa trong nương vì đó là nương của người ta, và nếu mệt thì nói, không ai chê. Đoàn mười hai người bắt đầu từ chân dốc phía đông, chỗ đất đỏ mịn như bột.",
			},
			{
				photo: {
					name: "nui-lua-chu-dang-ya",
					alt: "Ngọn núi lửa cổ đỉnh lõm nhìn từ dưới chân, phía trước là cánh đồng hoa dã quỳ vàng",
					caption: "Núi lửa Chư Đang Ya nhìn từ điểm xuất phát của tuyến đi bộ.",
					credit: "Hoài An",
				},
			},
			{
				p: "Trước kia khách tự lái xe lên đỉnh, chụp vài tấm rồi xuống, để lại vết bánh xe giữa nương khoai. Mùa hoa, có ngày dân phải đứng canh ruộng. Tổ hợp tác ra đời từ bực bội ấy. Mười tám hộ có đất trên núi góp lối đi, rào dây ở mép nương, đổi lại được chia tiền vé theo số mét đường qua đất nhà mình. Xe máy, ô tô gửi hết dưới chân dốc.",
			},
			{
				p: "Điểm dừng đông nhất không phải đỉnh núi mà là chòi rẫy của bà Siu Blơi. Ở đó, khách ngồi nghe bà kể vì sao lòng núi tròn như cái gùi, ăn khoai lang nướng, ai muốn thì xuống nhổ cỏ cùng. Khoai tính tiền, chuyện kể thì không. “Tôi kể hoài một chuyện mà không chán, vì khách mỗi người hỏi một kiểu”, bà nói bằng tiếng Jrai, anh Thuyn dịch lại.",
			},
			{
				p: "Sau tám tháng, tuyến đã đón hơn 5.400 lượt khách, bình quân mỗi người ở lại bốn giờ. Tổ giữ 15% doanh thu để sửa đường và mua cây giống giữ dốc. Đoàn thanh niên xã tập huấn sơ cứu cho 14 người dẫn đường; trạm y tế để sẵn túi thuốc ở hai chòi. Mùa mưa đất trơn, tuyến đóng, không nhận khách dù có người trả giá gấp đôi.",
			},
			{
				p: "Đảng ủy xã đang bàn việc nối tuyến với bến nước và một vườn chè gần đó, song chưa vội mở thêm. Điều kiện đặt ra là làng nào làm thì làng ấy tự soạn quy ước trước, xã chỉ góp ý. Còn anh Thuyn đang học thêm tiếng Anh buổi tối. Câu đầu tiên anh thuộc là câu mời khách đi chậm lại.",
			},
		],
	},
	{
		title: "Giải bóng đá thanh niên các làng: đội vô địch nhận một cặp dê giống",
		category: "the-thao",
		lead: "Hai mươi bốn đội của các thôn, làng xã Chư Krey đã tranh tài suốt ba tuần trên sân cỏ vừa được san phẳng. Giải thưởng cao nhất không phải cúp mà là cặp dê, với điều kiện đội thắng phải nuôi sinh sản.",
		when: { date: "2026-09-06T18:30" },
		authors: ["Đinh Thủy"],
		genre: "news",
		tags: ["bóng đá", "thanh niên", "xã Chư Krey"],
		views: 1289,
		body: [
			{
				p: "Trận chung kết giữa làng Châu và làng Hrách thu hút hơn một nghìn người xem, có cụ già mang theo ghế mây ngồi từ trưa. Làng Châu thắng 3 - 2 sau khi bị dẫn trước hai bàn. Người ghi bàn quyết định là Đinh Văn Nghĩa, mười chín tuổi, ban ngày đi bóc keo thuê, chiều mới tập.",
			},
			{
				p: "Theo quy ước, cặp dê do đội vô địch cùng nuôi, lứa con đầu chuyển cho đội xếp cuối bảng. Ban tổ chức giải thích: thua cũng phải có lý do để mùa sau trở lại. Giải phong cách thuộc về làng Kúc Rơng, đội duy nhất không nhận thẻ vàng nào và luôn ở lại nhặt rác sau trận đấu.",
			},
			{
				p: "Toàn bộ sân do Đoàn thanh niên xã huy động 460 ngày công san ủi, kinh phí 38 triệu đồng từ đóng góp của các hộ và hai hợp tác xã. Từ tháng sau, mỗi chiều thứ Năm, sân dành riêng cho đội bóng nữ vừa thành lập với 22 thành viên.",
			},
		],
	},
	{
		title: "Con đường chung của hai thôn và cuốn sổ thu chi đọc to giữa sân nhà văn hóa",
		category: "mat-tran-doan-the",
		lead: "Mặt trận xã Đak Pơ vừa cùng nhân dân hai thôn Tân Hòa và An Sơn đưa vào sử dụng con đường nối liền đôi bờ suối cạn, gần một nửa kinh phí do dân đóng góp. Điều làm bà con yên lòng là mọi khoản thu chi đều được đọc lên trước mặt mọi người, sáng Chủ nhật nào cũng vậy.",
		when: { hoursAgo: 35 },
		authors: ["Bích Vân"],
		genre: "report",
		tags: ["Mặt trận Tổ quốc", "giám sát cộng đồng", "xã Đak Pơ"],
		views: 774,
		body: [
			{
				p: "Hai thôn ở hai bên con suối, mùa mưa muốn qua lại phải đi vòng bốn cây số. Bàn chuyện góp tiền làm đường và cầu bản đã nhiều lần, lần nào cũng vướng một câu: ai giữ tiền. Lần này Ban Công tác Mặt trận hai thôn không bàn mức góp trước mà bàn cách giữ sổ. Tổ giám sát chín người được bầu bằng phiếu kín, trong đó có hai người từng phản đối gay gắt nhất.",
			},
			{
				photo: {
					name: "duong-lang",
					alt: "Con đường đất đỏ trong thôn chạy giữa hai hàng rào cây và hoa vàng, vài người dắt xe đạp đi qua",
					caption: "Đường thôn Tân Hòa, đoạn dẫn ra con suối, trước ngày thi công.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Sổ thu chi có ba bản, giữ ở ba nơi. Bảy giờ sáng Chủ nhật, bà Võ Thị Kim L., kế toán hợp tác xã nghỉ hưu, đứng giữa sân nhà văn hóa đọc từng dòng, kể cả khoản 35.000 đồng mua dây buộc. Ai nghe thấy sai thì giơ tay. Trong mười bốn tuần có năm lần giơ tay; bốn lần là do người nghe nhầm, một lần kế toán cộng sót một xe cát thật.",
			},
			{
				p: "Tổng kinh phí 612 triệu đồng, dân góp 296 triệu, doanh nghiệp trên địa bàn giúp máy đào, phần còn lại từ nguồn hỗ trợ của xã. Sáu hộ hiến đất, hộ nhiều nhất 180 mét vuông. Có một hộ ban đầu không đồng ý; tổ vận động không thúc ép, chỉ mời ông chủ nhà đi đo cùng. Đo xong, ông tự lùi hàng rào thêm nửa mét.",
			},
			{
				p: "Con đường dài 740 mét hoàn thành sớm chín ngày, còn dư 4,2 triệu đồng. Số tiền ấy lại được đem ra giữa sân. Người muốn lắp đèn, người muốn làm ghế đá. Biểu quyết bằng hạt bắp bỏ vào hai chiếc nón, đèn thắng với 211 hạt. Mặt trận xã cho biết năm tới sẽ áp dụng cách đọc sổ công khai cho tất cả công trình có vốn dân góp.",
			},
		],
	},
	{
		title:
			"“Muốn dân theo thì mình phải làm sai ít hơn dân”: trò chuyện với một già làng người Bahnar về việc giữ hòa khí ở nơi ba dân tộc, hai tôn giáo cùng sống",
		category: "dan-toc-ton-giao",
		lead: "Làng ông ở xã Kon Chiêng có người Bahnar, người Kinh, người Tày; nhà theo đạo và nhà không theo đạo nằm xen nhau. Mười chín năm làm già làng, ông Đinh Gưk hòa giải hơn hai trăm vụ việc, chưa vụ nào phải đưa lên xã lần thứ hai.",
		when: { date: "2025-10-14T08:20" },
		authors: ["Rah Lan Biên"],
		genre: "interview",
		tags: ["già làng", "người có uy tín", "đoàn kết dân tộc", "xã Kon Chiêng"],
		views: 2590,
		body: [
			{
				photo: {
					name: "gia-lang-ke-chuyen",
					alt: "Già làng ngồi kể chuyện bên đống lửa trước nhà, mọi người ngồi vây quanh dưới trăng",
					caption: "Tối thứ Bảy, quanh bếp lửa ngoài sân thường đông người đến nghe già Gưk nói chuyện.",
					credit: "Rah Lan Biên",
				},
			},
			{ h3: "Thưa già, chuyện khó nhất già từng phân xử là chuyện gì?" },
			{
				p: "Chuyện con heo. Heo nhà ông Tày phá rẫy nhà người Bahnar, bị bắn chết. Một bên đòi đền rẫy, một bên đòi đền heo. Nói theo lệ cũ thì người bắn phải phạt, nói theo luật thì cả hai có lỗi. Tôi không xử ngay. Tôi mời hai nhà cùng đi xem rẫy, rồi cùng đi xem chuồng. Đi xong, ông Tày tự sửa chuồng, ông kia tự xin lỗi con heo.",
			},
			{ h3: "Xin lỗi con heo?" },
			{
				p: "Ừ, ông ấy nói vậy cho đỡ ngượng. Hai nhà cười, thế là xong. Nhiều khi người ta giận không phải vì mất của mà vì không ai chịu mở miệng trước. Việc của già làng là làm cho có một câu để người ta cười.",
			},
			{ h3: "Làng có nhà theo đạo, nhà không. Có khi nào vì thế mà sinh chuyện?" },
			{
				p: "Có chứ. Năm kia, lễ của nhà thờ trùng ngày cúng bến nước. Hai bên đều thấy ngày của mình không dời được. Tôi ngồi với ông trưởng ban chức việc cả buổi chiều. Sau cùng, buổi sáng làm lễ, chiều cúng bến nước, trưa ăn cơm chung. Bà con đi cả hai. Bây giờ thành lệ, năm nào người ta cũng hỏi bao giờ có bữa cơm chung.",
			},
			{ h3: "Có kẻ xấu đến nói lời chia rẽ, già làm thế nào?" },
			{
				p: "Tôi hỏi lại: người nói với anh câu ấy có giúp anh làm cỏ không, có đưa con anh đi bệnh viện không? Nói suông thì ai nói cũng hay. Đảng viên trong làng tôi có mười sáu người, đêm mưa bão gọi là có mặt. Dân nhìn cái đó mà tin, chứ không phải tin vì tờ giấy.",
			},
			{ h3: "Già thường dặn lớp trẻ điều gì?" },
			{
				p: "Điều này tôi học của ông già tôi: muốn dân theo thì mình phải làm sai ít hơn dân. Không ai không sai. Nhưng người đứng trước mà sai nhiều thì lời nói nhẹ như trấu. Tôi cũng từng say rượu, cãi nhau với hàng xóm, rồi phải bắt con gà qua làm lành. Cả làng biết. Từ đó tôi bỏ rượu, trừ ngày lễ.",
			},
			{ h3: "Sau khi xã sáp nhập, việc của già có nhiều thêm không?" },
			{
				p: "Nhiều hơn. Xã rộng, cán bộ ở xa, người ta tìm già làng trước. Tôi xin xã hai việc: một cái điện thoại có loa to, vì tai tôi yếu; và mỗi tháng cho già làng các nơi gặp nhau một buổi, kể cho nhau nghe chỗ mình làm chưa được. Việc thứ hai đã làm được ba kỳ rồi. Còn điện thoại thì cháu tôi mua cho trước.",
			},
		],
	},
	{
		title: "Hrăm hră Jrai amăng plơi: jak iâu abih bang rai hrăm hrŏm",
		category: "tieng-jrai",
		lead: "Plơi ta pơphun sa anih pơtô hră Jrai. Jak iâu neh wa, ayong adơi rai hrăm hrŏm.",
		when: { hoursAgo: 58 },
		authors: ["Siu Lan"],
		genre: "news",
		language: "jra",
		tags: ["tiếng Jrai"],
		views: 318,
		body: [
			{
				p: "Ơ neh wa, ơ ayong adơi! Mơng blan anai, plơi ta pơphun sa anih pơtô hră Jrai. Ƀing tha hăng ƀing čơđai lêng dưi rai hrăm hrŏm.",
			},
			{
				p: "Anih hrăm dŏ ƀơi sang jơnum plơi, rĭm hrơi tơjuh, lơ̆m tlăm. Hră hăng gai čih lĕ plơi djru. Ƀing nai pơtô mơng boh hră truh kơ tơlơi čih.",
			},
			{
				p: "Tơlơi pơhiăp mơng ơi yă ta hiam biă mă. Tơdah ta thâo čih, thâo đŏk, tơlơi anai tŭ yua kơ ană tơčô ta. Bơni kơ neh wa!",
			},
			{
				p: [
					{ italic: "Nội dung bằng tiếng Việt: " },
					"Làng mở lớp dạy chữ Jrai từ tháng này cho cả người lớn tuổi và trẻ em, học vào chiều thứ Bảy hằng tuần tại nhà sinh hoạt của làng. Sách vở và bút do làng giúp; thầy cô dạy từ mặt chữ đến cách viết. Tiếng nói của ông bà rất đẹp, biết viết, biết đọc thì giữ được cho con cháu. Cảm ơn bà con.",
				],
			},
		],
	},
	{
		title: "Hơvơn kon pơlei truh tôn chêng tơ̆ hnam rông",
		category: "tieng-bahnar",
		lead: "Pơlei bơ̆n kơ̆m tơ̆ hnam rông vă tôn chêng păng hơxuang. Hơvơn tôm kon pơlei truh.",
		when: { hoursAgo: 88 },
		authors: ["Đinh Thủy"],
		genre: "news",
		language: "bdq",
		tags: ["tiếng Bahnar"],
		views: 286,
		body: [
			{
				p: "Ơ kon pơlei, ơ 'nhŏng oh! Lơ̆m khei âu, pơlei bơ̆n kơ̆m tơ̆ hnam rông vă tôn chêng păng hơxuang. Bu bu duh gơh truh.",
			},
			{
				p: "Rim ƀok, rim yă tơroi khôi juăt kơ pơlei. Bơngai mơlôh pơtho đe oh tôn chêng. Mư̆h unh hnam yơ đei chêng, athei 'nhăk truh atŭm.",
			},
			{
				p: "Bơngai chĕp kơ̆l pơlei bơnê kơ tôm kon pơlei. Hơpơi ăn rim unh hnam grăng pran, oei xa 'lơ̆ng.",
			},
			{
				p: [
					{ italic: "Nội dung bằng tiếng Việt: " },
					"Trong tháng này, dân làng tập trung ở nhà rông để đánh chiêng và múa xoang, ai cũng có thể đến. Các ông, các bà kể về phong tục của làng; lớp trẻ dạy các em nhỏ đánh chiêng. Gia đình nào có chiêng thì mang đến cùng. Người đứng đầu làng cảm ơn bà con, chúc mọi nhà mạnh khỏe, làm ăn tốt lành.",
				],
			},
		],
	},
	{
		title: "Xuôi theo sông Ba, đếm những bến đò không còn người gọi",
		category: "dat-va-nguoi-gia-lai",
		lead: "Từ thượng nguồn ở Kbang đến ngã ba sông gần Ayun Pa, người đi dọc bờ sông Ba hôm nay vẫn gặp những cái tên bến đò cũ. Bến thì cạn hoặc đã có cầu, nhưng mỗi tên gọi còn giữ một câu chuyện về người xưa qua sông.",
		when: { date: "2017-12-15" },
		authors: ["Kpă Thanh"],
		genre: "feature",
		tags: ["sông Ba", "đất và người", "bến đò"],
		views: 2672,
		body: [
			{
				p: "Ở phía bắc huyện Kbang, nơi sương đến chín giờ sáng mới tan, sông Ba còn là con suối hẹp, lớn dần nhờ những nhánh không tên. Người Bahnar ở đây gọi nó bằng cái tên nghe như tiếng nước vỗ vào đá. Khúc này không có bến đò, chỉ có những thân cây bắc ngang, qua lại phải biết chọn lúc nước hiền.",
			},
			{
				photo: {
					name: "thac-nuoc",
					alt: "Ba dòng thác trắng xóa đổ từ vách đá xuống vũng nước giữa rừng xanh",
					caption: "Thượng nguồn sông Ba có nhiều thác nhỏ, nước đổ mạnh nhất vào cuối mùa mưa.",
					credit: "Kpă Thanh",
				},
			},
			{ h2: "Bến Bà Hường" },
			{
				p: "Gần thị xã An Khê, người ta còn chỉ cho khách bụi tre nơi có bến Bà Hường. Bà là người chở đò góa chồng, lái con thuyền gỗ suốt bốn mươi năm, lấy tiền người đi buôn mà không lấy tiền người đi đám tang và học trò. Khi cầu bê tông làm xong, bà neo thuyền lại, mỗi chiều vẫn ra ngồi. Cháu bà giờ bán nước mía đúng chỗ ấy, trong quán treo chiếc mái chèo đen bóng mồ hôi tay.",
			},
			{ h2: "Bến của người gánh muối" },
			{
				p: "Xuống đến Kông Chro, sông mở rộng, bãi sỏi trắng. Các cụ kể ngày trước muối từ biển lên phải qua đây, muối gánh bằng gùi lót lá, đổi lấy mật ong, sáp, gạo rẫy. Một gùi muối ngang một con heo nhỏ. Người Kinh và người Bahnar đổi hàng không cần nói nhiều, chỉ xếp đồ thành hai đống cạnh nhau, đống nào chưa ưng thì thêm bớt bằng tay. Cái bến ấy nay là một vạt ngô.",
			},
			{
				quote: [
					"“Hồi đó không có cân. Người ta cân bằng mặt: mặt vui là bằng nhau.”",
					"Ông Đinh Yang, tám mươi mốt tuổi, xã Kông Yang, huyện Kông Chro",
				],
			},
			{ h2: "Ngã ba sông" },
			{
				p: "Gần Ayun Pa, dòng Ayun nhập vào sông Ba, nước hai màu chảy song song một quãng rồi mới hòa. Người Jrai ở đây trồng lúa nước trên đồng bằng phẳng như lòng bàn tay. Bến đò cuối cùng ngừng chạy năm ngoái, ngày cầu mới thông xe. Người lái đò, anh Ksor Bem, bán thuyền lấy tiền mua máy gặt, nhưng xin giữ lại cái kẻng sắt dùng để khách gọi đò.",
			},
			{
				p: "Anh treo kẻng trước nhà, trẻ con đi học về thường gõ chơi. Tiếng kẻng bay qua sông, đụng dãy núi bên kia rồi dội lại, y như có ai từ bờ bên ấy vừa trả lời. Không ai còn cần gọi đò, chỉ là lâu lâu nghe lại cho biết con sông vẫn rộng chừng đó.",
			},
		],
	},
];
