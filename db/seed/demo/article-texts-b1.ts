import type { DemoArticle } from "./demo-article.ts";

/** Farming, industry, schools, health. */
export const articleTextsB1: DemoArticle[] = [
	{
		title: "Những sợi dây nhỏ giọt ở rẫy cà phê Ia Băng",
		category: "nong-nghiep-nong-thon-moi",
		lead: "Từ mười héc ta làm thử cách đây ba năm, đến nay 41 hộ của một hợp tác xã ở xã Ia Băng đã đưa nước và phân bón đến từng gốc cà phê bằng dây nhỏ giọt, giảm được gần một phần ba lượng nước tưới trong mùa khô.",
		when: { hoursAgo: 14 },
		authors: ["Hoài An"],
		genre: "report",
		tags: ["cà phê", "tưới tiết kiệm", "hợp tác xã", "Ia Băng"],
		views: 1284,
		body: [
			{
				p: "Giữa vụ hái, rẫy của ông Ksor Bem ở làng Breng vẫn còn nguyên hai đường dây đen nằm nép dưới tán lá. Mỗi gốc có hai mắt nhỏ giọt, mỗi mắt cho bốn lít nước một giờ. Ông bảo thợ hái phải dặn nhau bước cao chân để khỏi giẫm đứt dây, còn ông thì yên tâm vì qua Tết, khi cây vào đợt tưới đầu, chỉ việc mở van chứ không phải thức đêm canh ống như trước.",
			},
			{
				photo: {
					name: "ca-phe-chin",
					alt: "Cành cà phê trĩu những chùm quả chín đỏ giữa tán lá xanh đậm",
					caption: "Cà phê chín rộ trên diện tích tưới nhỏ giọt của hợp tác xã ở xã Ia Băng.",
					credit: "Hoài An",
				},
			},
			{
				p: "Cách tưới cũ là kéo ống xả thẳng vào bồn, mỗi gốc nhận bốn đến năm trăm lít một lần, bốn đợt một mùa. Nước chảy tràn cuốn theo lớp đất mặt, những lô ở cuối nguồn thường hết phần. Mùa khô năm 2023, suối cạn sớm hơn mọi năm ba tuần, 14 hộ phải mua nước chở bằng xe bồn. Sau lần ấy, Hội đồng quản trị hợp tác xã bàn với thành viên làm thử hệ thống mới trên mười héc ta của những hộ thiếu nước nhất.",
			},
			{
				p: "Bài toán khó là tiền. Một héc ta cần chừng 65 triệu đồng cho bồn lắng, bộ lọc đĩa, ống chính và dây. Hợp tác xã chọn cách góp vốn chung phần đầu nguồn, từng hộ chỉ lo phần dây trong rẫy mình; Ngân hàng Chính sách xã hội cho vay thêm với những hộ cận nghèo. Chi bộ làng phân công ba đảng viên làm trước, ghi lại số nước, số phân, số công để bà con cùng xem vào cuối mỗi tháng.",
			},
			{
				p: "Cuốn sổ ấy bây giờ là tài liệu được hỏi mượn nhiều nhất. Theo số ghi của vụ 2025 - 2026, một héc ta tưới nhỏ giọt dùng 1.150 m³ nước, so với 1.680 m³ của lô đối chứng; phân hòa trong nước giảm được 22%, công tưới từ 28 còn sáu ngày. Năng suất bình quân ba lô đầu tiên đạt 3,7 tấn nhân mỗi héc ta, cao hơn trước khoảng bốn tạ, chủ yếu nhờ cây ít rụng quả non vào tháng Tư.",
			},
			{
				p: "Không phải nơi nào cũng thuận. Vài hộ chưa súc bộ lọc đều đặn nên mắt dây bị cặn phèn bít kín; chuột cắn dây ở những lô sát bờ rào. Ban Giám đốc hợp tác xã đã lập một tổ bốn thanh niên, mỗi tuần đi kiểm tra một vòng, tiền công trích từ phí dịch vụ. Đảng ủy xã cũng đưa việc nhân rộng mô hình vào chương trình công tác năm tới, đặt mức 120 héc ta và chỉ làm ở nơi đã có nguồn nước ổn định.",
			},
			{
				p: "Ông Bem kể, điều ông thích nhất lại không nằm trong sổ. Trước kia, mùa tưới là mùa cãi nhau, nhà đầu suối với nhà cuối suối mấy bận không nhìn mặt. Nay lịch mở van dán ngay cửa nhà sinh hoạt cộng đồng, ai đến giờ nấy, nước về từng gốc nghe tí tách. “Nghe tiếng nước nhỏ đều là biết cây mình đang uống, mà nhà hàng xóm cũng có phần”, ông nói.",
			},
		],
	},
	{
		title: "Sau mùa tiêu chết, nông dân Chư Pưh trồng lại từ những hàng cây xen",
		category: "nong-nghiep-nong-thon-moi",
		lead: "Hơn một nghìn héc ta hồ tiêu chết vì bệnh và ngập úng đã buộc người trồng tiêu ở Chư Pưh nghĩ lại cách làm vườn. Thay cho những hàng trụ độc canh, nhiều hộ đang trồng xen cây ăn quả, giữ cỏ và bớt phân hoá học.",
		when: { date: "2018-03-20" },
		authors: ["Siu Lan", "Quốc Trung"],
		genre: "report",
		tags: ["hồ tiêu", "cây trồng xen", "Chư Pưh"],
		views: 2310,
		body: [
			{
				p: "Vườn của bà Lê Thị Mến ở xã Ia Blứ từng có 2.600 trụ tiêu, nay còn lại chưa đến bảy trăm. Những trụ bê tông đứng trơ thành hàng, giữa chúng là sầu riêng hai năm tuổi, na và đậu phụng phủ đất. Bà không giấu rằng đã vay ngân hàng 380 triệu đồng để trồng tiêu lúc giá cao, và mùa mưa năm kia chỉ trong bốn tuần nhìn vườn héo từ gốc lên ngọn mà không cứu được.",
			},
			{
				photo: {
					name: "vuon-ho-tieu",
					alt: "Những trụ hồ tiêu xanh tốt trồng thành hàng trên nền đất đỏ, một người đội nón đứng giữa vườn",
					caption: "Một vườn tiêu được giữ lại ở huyện Chư Pưh, khoảng cách giữa các trụ đã nới rộng để trồng xen.",
					credit: "Siu Lan",
				},
			},
			{
				p: "Trung tâm Dịch vụ nông nghiệp huyện chỉ ra ba nguyên nhân chính: trồng quá dày, bón nhiều phân hoá học làm đất chua, và hầu hết vườn không có rãnh thoát nước. Kết quả phân tích 120 mẫu đất cho thấy độ pH bình quân chỉ còn 4,3. Nấm bệnh gặp đất ấy lan nhanh, phun thuốc bao nhiêu cũng không xuể. Có hộ tiêu tốn hai mươi triệu đồng tiền thuốc trong một tháng rồi vẫn phải nhổ bỏ.",
			},
			{
				p: "Đầu năm 2017, Ban Thường vụ Huyện uỷ ban hành kết luận về ổn định vùng hồ tiêu, trong đó yêu cầu không mở thêm diện tích, chuyển những vườn đã chết sang cây trồng khác và gắn trách nhiệm của cấp uỷ cơ sở với từng thôn, làng. Các tổ công tác đến từng hộ lập danh sách dư nợ để kiến nghị ngân hàng cơ cấu lại thời hạn trả. Đến hết quý I năm nay, 412 hộ đã được giãn nợ từ một đến ba năm.",
			},
			{
				p: "Cách trồng xen mỗi nhà một khác. Ông Nay Phưn ở thị trấn Nhơn Hoà giữ lại hàng trụ sống bằng cây muồng, bên dưới để cỏ lạc dại giữ ẩm. Anh Trần Văn Lượm trồng bơ cách tám mét một cây, giữa hai hàng bơ là gừng và nghệ bán trong năm. Tiền thu chưa bằng một góc ngày tiêu được giá, nhưng cứ ba, bốn tháng lại có một khoản, đủ lo chi tiêu và mua vôi cải tạo đất.",
			},
			{
				p: "Cán bộ khuyến nông của huyện nói thẳng với bà con rằng hồ tiêu vẫn là cây có thế mạnh, song chỉ nên giữ ở nơi đất dốc nhẹ, thoát nước và người trồng chịu theo quy trình hữu cơ. Tám mươi hộ đã đăng ký sản xuất theo hướng ấy, có nhật ký vườn và cam kết không dùng thuốc trừ cỏ. Lứa hạt đầu tiên được một doanh nghiệp thu mua cao hơn giá chợ 12.000 đồng mỗi ký.",
			},
			{
				p: "Chiều xuống, bà Mến dẫn khách ra cuối vườn xem mấy trụ tiêu bà không nỡ phá. Dây leo đã lên lại được chừng hai mét, lá xanh sẫm. Bà tính ba năm nữa, khi sầu riêng bói quả, món nợ sẽ vơi một nửa. Còn nếu tiêu lại lên giá, bà lắc đầu bảo nhà bà sẽ không đổ hết vốn vào một loại cây thêm lần nào nữa.",
			},
		],
	},
	{
		title:
			"Làng nông thôn mới bên dòng Ayun: Bốn năm người Bahnar ở một làng của huyện Mang Yang cùng dời chuồng, mở đường và giữ mái nhà rông",
		category: "nong-nghiep-nong-thon-moi",
		kicker: "Xây dựng làng nông thôn mới",
		lead: "Năm 2018, làng Đê Kơ Lung của huyện Mang Yang chưa có hố xí, trâu bò nhốt dưới gầm nhà sàn, đường vào lầy thụt. Bốn năm sau, làng được công nhận đạt chuẩn nông thôn mới. Chuyện của làng không bắt đầu từ tiền mà từ những buổi họp kéo dài đến khuya.",
		when: { date: "2022-06-14T07:30" },
		authors: ["Đinh Thủy", "Minh Khuê"],
		genre: "feature",
		tags: ["nông thôn mới", "Mang Yang", "làng Bahnar", "dân vận"],
		views: 3975,
		body: [
			{
				p: "Đường vào làng Đê Kơ Lung dài hai cây số, nay là bê tông rộng ba mét rưỡi, hai bên trồng chuỗi ngọc và mười giờ. Buổi sáng, chỉ nghe tiếng chổi tre và tiếng gà. Mấy đứa trẻ đạp xe ra trường, vẫy tay chào người lạ. Khó hình dung cũng trên đoạn đường này, mùa mưa năm 2018, một sản phụ phải nằm võng cho bốn người khiêng ra quốc lộ vì xe máy không đi nổi.",
			},
			{
				photo: {
					name: "duong-lang",
					alt: "Con đường làng giữa hai hàng hoa vàng, một người dắt xe đạp, trẻ nhỏ đi bộ, mái ngói và hàng cau phía xa",
					caption: "Đường làng Đê Kơ Lung sau khi người dân hiến đất mở rộng và trồng hoa hai bên.",
					credit: "Minh Khuê",
				},
			},
			{ h2: "Buổi họp thứ bảy" },
			{
				p: "Khi cán bộ xã đem bộ tiêu chí về, cả làng họp sáu lần mà không xong. Người già hỏi: dời chuồng bò ra xa, đêm kẻ trộm dắt mất thì ai đền? Thanh niên hỏi: làm nhà vệ sinh thì nước đâu mà dội? Bí thư Chi bộ làng lúc đó ghi hết các câu hỏi vào một tờ giấy khổ lớn dán trên vách nhà rông, hứa trả lời được câu nào mới bàn sang câu ấy.",
			},
			{
				p: "Đến buổi thứ bảy, câu hỏi về trộm bò có lời đáp: làng lập tổ tự quản mười hai người, chia phiên gác đêm, chuồng dời ra một khu chung có điện. Câu hỏi về nước phải chờ thêm năm tháng, khi công trình nước tự chảy dẫn từ khe núi về bể làng hoàn thành bằng vốn Nhà nước và 640 ngày công của dân. Tờ giấy trên vách cứ bớt dần từng dòng, cho đến một hôm được gỡ xuống.",
			},
			{
				quote: [
					"“Nhà nước cho xi măng, cho ống nước, nhưng không ai cho mình sự sạch sẽ được. Cái đó phải tự làm lấy, rồi dạy con làm theo.”",
					"Bà Đinh Thị Hlưch, 61 tuổi, làng Đê Kơ Lung",
				],
			},
			{ h2: "Hàng rào lùi một bước" },
			{
				p: "Mở đường là việc đụng đến từng nhà. Tuyến chính đi qua đất của 57 hộ, có hộ mất cả hàng cà phê đang cho quả. Đảng viên và người có uy tín lùi rào trước, không lấy tiền đền bù; già làng đến từng nhà uống nước, kể chuyện ngày làng còn ở bên kia suối, phải cõng nhau qua lũ. Trong hai tháng, người dân hiến hơn 4.100 m² đất và tự phá dỡ 1,2 km hàng rào.",
			},
			{
				p: "Ông Đinh Hnoi là người ký sau cùng. Ông có bốn cây mít trồng từ năm sinh con đầu lòng nằm đúng chỗ đường cong. Tổ công tác vẽ lại tim đường, nắn lệch một mét sáu, giữ được hai cây; hai cây còn lại ông tự tay chặt. Gỗ mít về sau làm thành bộ bàn đặt trong nhà rông, trên mặt khắc năm làm đường. Ông bảo ngồi đó uống trà thấy dễ chịu hơn giữ cây.",
			},
			{ h2: "Ăn chắc từ mảnh vườn" },
			{
				p: "Cùng với đường sá, chi bộ bàn cách tăng thu nhập mà không chạy theo phong trào. Đất dốc thì để lại bời lời, đất bằng ven suối chuyển 26 héc ta lúa rẫy sang lúa nước hai vụ nhờ con đập nhỏ. Mỗi nhà được vận động trồng ít nhất trăm mét vuông rau. Phụ nữ lập tổ nuôi heo đen, bán qua đầu mối ở thị trấn Kon Dơng, mỗi lứa lãi chừng bốn triệu đồng.",
			},
			{ p: "Kết quả rà soát cuối tháng Năm ghi nhận mấy con số người làng thuộc lòng:" },
			{
				list: [
					"hộ nghèo giảm từ 31,4% năm 2018 còn 6,8%;",
					"96% số hộ có nhà tiêu hợp vệ sinh, 100% chuồng trại ra khỏi gầm nhà sàn;",
					"thu nhập bình quân đạt 38,5 triệu đồng một người một năm;",
					"không còn tảo hôn trong hai năm liền.",
				],
			},
			{ h2: "Giữ mái nhà rông" },
			{
				p: "Có lúc làng suýt mất chính thứ làm nên mình. Khi bàn xây nhà sinh hoạt, bản thiết kế gửi xuống là nhà tường gạch mái tôn. Các già lặng lẽ bỏ về giữa buổi. Huyện ủy cử cán bộ xuống nghe, rồi đồng ý cho làng dùng phần kinh phí ấy mua gỗ, tranh và tre nứa để dựng lại nhà rông theo lối cũ, chỉ thêm móng bê tông chống mối và đường điện đi ngầm.",
			},
			{
				p: "Nhà rông dựng trong 43 ngày, không thuê một người thợ nào bên ngoài. Thanh niên học được cách buộc lạt, cách chọn tranh già, cách uốn nóc cho cong như lưỡi rìu. Tối thứ Bảy, đội chiêng hai mươi người tập ở sân. Ban Nhân dân làng họp cũng ở đó, chi bộ sinh hoạt cũng ở đó. Cái mái cao làm cho lời nói của mọi người, theo cách nói của già làng, “không bay mất”.",
			},
			{
				box: {
					title: "Ba việc làng tự đặt ra cho mình",
					paragraphs: [
						"Mỗi sáng thứ Bảy, mỗi nhà quét một đoạn đường dài bằng mặt rào của mình.",
						"Nhà có đám cưới không mời quá hai ngày; số heo, bò do họ hàng hai bên bàn trước với tổ hòa giải.",
						"Trẻ nghỉ học ba ngày không lý do thì trưởng nhóm hộ phải đến nhà.",
					],
				},
			},
			{
				p: "Danh hiệu đạt chuẩn rồi sẽ phải xét lại, và làng biết rõ chỗ mình còn yếu: rác nhựa chưa có nơi xử lý, hơn hai mươi thanh niên đi làm công nhân ở xa, bể lọc nước mùa lũ hay đục. Trên vách nhà rông đã xuất hiện một tờ giấy khổ lớn mới. Dòng đầu tiên ghi câu hỏi của một cô gái mười bảy tuổi: học nghề xong về làng thì làm gì để sống được ở làng?",
			},
		],
	},
	{
		title: "Ya Hội xuống giống 46 héc ta rừng gỗ lớn",
		category: "nong-nghiep-nong-thon-moi",
		lead: "Tranh thủ những đợt mưa cuối mùa, 63 hộ dân xã Ya Hội đã trồng xong 46 héc ta keo nuôi mô và lim xanh theo phương án rừng gỗ lớn, chu kỳ khai thác từ mười năm trở lên thay vì bốn, năm năm như trước.",
		when: { hoursAgo: 110 },
		authors: ["Đinh Thủy"],
		genre: "news",
		tags: ["trồng rừng", "Ya Hội", "rừng gỗ lớn"],
		views: 412,
		body: [
			{
				p: "Cây giống do vườn ươm của ban quản lý rừng cung ứng, có lý lịch từng lô; mật độ trồng 1.660 cây một héc ta, thưa hơn rừng nguyên liệu giấy. Mỗi hộ tham gia được hỗ trợ mười triệu đồng một héc ta tiền giống và phân lót, chia làm hai lần sau khi nghiệm thu tỷ lệ sống đạt trên 85%.",
			},
			{
				photo: {
					name: "trong-rung",
					alt: "Người dân đội nón cùng học sinh đang trồng cây con trên sườn đồi đất đỏ",
					caption: "Người dân xã Ya Hội trồng cây trên khoảnh đồi vừa được làm đất.",
					credit: "Đinh Thủy",
				},
			},
			{
				p: "Trong ba năm đầu, dưới tán rừng bà con được trồng xen đậu, sắn ngắn ngày để có thu nhập. Ủy ban nhân dân xã giao mười tổ bảo vệ, mỗi tổ sáu đến bảy hộ, ký cam kết không chăn thả trâu bò vào diện tích mới trồng và trực cháy trong các tháng cao điểm.",
			},
		],
	},
	{
		title:
			"Chuyến hàng đầu tiên qua bến tổng hợp mới ở khu bến Quy Nhơn: Thêm 480 mét cầu cảng cho nông sản cao nguyên ra biển lớn",
		category: "cong-nghiep-dau-tu",
		lead: "Sáng sớm, con tàu trọng tải 38.000 tấn cập bến tổng hợp vừa hoàn thành ở khu bến Quy Nhơn để nhận viên nén gỗ và cà phê. Bến mới dài 480 mét, được kỳ vọng rút ngắn thời gian chờ cầu vốn kéo dài suốt hai mùa cao điểm vừa qua.",
		when: { hoursAgo: 28 },
		authors: ["Bích Vân", "Quốc Trung"],
		genre: "report",
		tags: ["cảng biển", "Quy Nhơn", "xuất khẩu", "logistics"],
		views: 1846,
		body: [
			{
				p: "Năm giờ kém mười, hai tàu lai đẩy mạn con tàu hàng áp sát hàng đệm cao su còn mới. Trên cầu, tổ buộc dây của ông Võ Thanh Lâm, người làm ở cảng đã 27 năm, chờ sợi dây mồi đầu tiên ném xuống. Ông kể những tháng cuối năm ngoái có hôm sáu tàu neo ngoài phao số 0 đợi cầu, chủ hàng sốt ruột gọi từng giờ. Lần này, từ lúc hoa tiêu lên tàu đến lúc bắt đầu làm hàng chưa đầy ba tiếng.",
			},
			{
				photo: {
					name: "cang-bien",
					alt: "Cảng biển với tàu hàng cập cầu, cần cẩu và những chồng công-te-nơ trên bến",
					caption: "Bến tổng hợp mới đón tàu hàng đầu tiên tại khu bến Quy Nhơn.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Công trình có vốn đầu tư 1.180 tỷ đồng, gồm cầu tàu tiếp nhận tàu đến 50.000 tấn, 9,4 héc ta bãi sau cầu và hai cần trục chạy ray. Phần nạo vét làm trước mùa biển động nên tiến độ rút được bốn tháng. Chủ đầu tư cho biết công suất thiết kế 3,2 triệu tấn hàng một năm, năm đầu dự kiến khai thác sáu phần mười, chủ yếu là gỗ viên nén, đá ốp lát, phân bón và nông sản đóng bao.",
			},
			{
				p: "Điều các doanh nghiệp trên cao nguyên quan tâm là giá cước. Một công ty chế biến cà phê ở phường Diên Hồng tính rằng mỗi công-te-nơ đưa thẳng xuống Quy Nhơn theo Quốc lộ 19 rẻ hơn chuyển vào phía Nam từ bốn đến năm triệu đồng, song lâu nay lịch tàu thưa nên họ không dám chọn. Hãng tàu vừa mở thêm một chuyến mỗi tuần; nếu lượng hàng ổn định trong quý I, sẽ có chuyến thứ hai.",
			},
			{
				p: "Tổ công tác của Ủy ban nhân dân tỉnh về tháo gỡ khó khăn cho các dự án trọng điểm đã sáu lần họp tại hiện trường trong thời gian thi công. Vướng nhất là đoạn đường nối dài 900 mét đi qua khu dân cư, 34 hộ phải di dời. Phường và Mặt trận đến từng nhà, lập phương án tái định cư ngay trong phường để bà con không phải đổi trường cho con; hộ cuối cùng bàn giao mặt bằng vào tháng Bảy.",
			},
			{
				p: "Cùng với bến mới, hải quan cửa khẩu cảng đưa vào dùng hệ thống cổng tự động, xe qua trạm trung bình 48 giây. Lãnh đạo Sở Xây dựng lưu ý khi lượng xe tăng, Quốc lộ 19 đoạn qua đèo An Khê sẽ chịu tải lớn, cần điều tiết giờ chạy của xe siêu trường, siêu trọng và sớm bố trí bãi đỗ chờ dưới chân đèo, trước khi tuyến cao tốc nối hai vùng được đưa vào khai thác.",
			},
			{
				p: "Quá trưa, gầu ngoạm đã chuyển được gần hai nghìn tấn viên nén xuống hầm số ba. Trong số hàng bao xếp chờ ở kho có mười công-te-nơ cà phê nhân của các hợp tác xã miền Tây tỉnh, đích đến là một cảng ở Địa Trung Hải. Ông Lâm nhìn những bao đay in tên các xã mình chưa từng đặt chân tới, cười: hóa ra cầu cảng này dài hơn 480 mét nhiều.",
			},
		],
	},
	{
		title: "Cụm công nghiệp Chư Sê có nhà máy thứ năm",
		category: "cong-nghiep-dau-tu",
		lead: "Một nhà máy chế biến trái cây đông lạnh công suất 12.000 tấn mỗi năm vừa chạy thử tại cụm công nghiệp của huyện Chư Sê, nâng số dự án hoạt động ở đây lên năm và tạo thêm 180 việc làm tại chỗ.",
		when: { date: "2024-04-16" },
		authors: ["Văn Hòa"],
		genre: "news",
		tags: ["cụm công nghiệp", "Chư Sê", "chế biến trái cây"],
		views: 968,
		body: [
			{
				p: "Dây chuyền cấp đông nhanh xử lý chanh dây, sầu riêng và chuối, lấy nguyên liệu từ 1.400 héc ta của nông dân Chư Sê, Chư Pưh và Ia Pa đã ký hợp đồng bao tiêu ba năm. Trong số công nhân tuyển đợt đầu, 72 người là con em đồng bào Jrai ở các làng quanh cụm, được học nghề sáu tuần trước khi vào ca.",
			},
			{
				photo: {
					name: "khu-cong-nghiep",
					alt: "Những dãy nhà xưởng trong khu công nghiệp với đường nội bộ và cây xanh",
					caption: "Một góc cụm công nghiệp trên địa bàn huyện Chư Sê.",
					credit: "Văn Hòa",
				},
			},
			{
				p: "Huyện ủy Chư Sê yêu cầu chủ đầu tư hạ tầng hoàn thành trạm xử lý nước thải giai đoạn hai trước mùa mưa; dự án nào chưa đấu nối sẽ không được vận hành chính thức. Hiện cụm đã lấp đầy 64% trong tổng số 58 héc ta đất công nghiệp.",
			},
			{
				p: "Liên đoàn Lao động huyện cho biết sẽ vận động thành lập công đoàn cơ sở ngay trong sáu tháng đầu nhà máy hoạt động, đồng thời bàn với doanh nghiệp bố trí xe đưa đón công nhân ca đêm ở những làng cách xa hơn mười cây số.",
			},
		],
	},
	{
		title: "Lớp học sáng đèn ở làng Kông Hra",
		category: "giao-duc",
		lead: "Bảy giờ tối, khi khói bếp đã tan, những người mẹ làng Kông Hra của huyện Kông Chro địu con đến lớp. Họ học đọc, học viết tên mình, học cách đọc tờ hướng dẫn bón phân. Người dạy là một cô giáo cắm bản và một chiến sĩ biên phòng về hưu.",
		when: { date: "2019-11-20" },
		authors: ["Đinh Thủy"],
		genre: "feature",
		tags: ["xóa mù chữ", "Kông Chro", "nhà giáo"],
		views: 2764,
		body: [
			{
				p: "Lớp đặt trong nhà sinh hoạt của làng, có hai bóng điện, một tấm bảng chở bằng xe máy từ trường chính lên. Hai mươi tám học viên, người trẻ nhất hai mươi mốt, người lớn tuổi nhất năm mươi sáu. Trẻ con đi theo mẹ được trải chiếu ở góc phòng, đứa ngủ, đứa nghịch phấn. Cô giáo Phạm Thị Hồng Sương dạy chữ “m” bằng cách hỏi cả lớp hôm nay ai mua mắm, ai hái măng.",
			},
			{
				photo: {
					name: "duong-lang",
					alt: "Đường đất trong làng lúc chiều tà, người lớn và trẻ nhỏ đi về phía những nếp nhà mái đỏ",
					caption: "Con đường dẫn vào làng nơi lớp học buổi tối được mở.",
					credit: "Đinh Thủy",
				},
			},
			{
				p: "Ý định mở lớp có từ một chuyện buồn. Mùa mưa năm trước, một gia đình phun nhầm thuốc trừ cỏ lên ruộng mì vì không đọc được nhãn, mất trắng một héc ta. Chi bộ làng đưa việc xóa mù chữ vào nghị quyết, giao Hội Phụ nữ lập danh sách. Ban đầu chỉ mười một người ghi tên, phần vì ngại, phần vì chồng bảo già rồi học làm gì. Tuần thứ ba, chính mấy ông chồng ấy đứng ngoài cửa sổ nhìn vào.",
			},
			{
				p: "Ông Nguyễn Hữu Tạc, trước ở một đồn biên phòng, về hưu thì theo vợ lên đây sống. Ông nhận dạy toán. Ông không bắt đầu bằng phép cộng mà bằng tờ biên nhận cân nông sản: bao nhiêu ký, trừ bì mấy ký, thành tiền bao nhiêu. Có chị tính xong ngồi im một lúc lâu rồi nói nhỏ rằng mấy năm qua mình bị cân thiếu. Buổi sau, lớp có thêm sáu người.",
			},
			{
				p: "Phòng Giáo dục và Đào tạo huyện hỗ trợ sách và phụ cấp, nhưng phần lớn dụng cụ do thầy cô quyên góp. Trời mưa, cô Sương ở lại làng, ngủ nhờ nhà học viên. Cô nói mình dạy chữ phổ thông, còn các chị dạy lại cô tiếng Bahnar; đến nay cô đã đủ vốn từ để kể được một chuyện cười. Giáo án của cô có hai cột, cột bên phải dành cho những câu học được mỗi tối.",
			},
			{
				p: "Tối 18-11, lớp làm bài kiểm tra cuối kỳ một. Đề bài là viết ba câu gửi cho một người thân. Chị Đinh Thị Prưnh viết cho con trai đang đi nghĩa vụ quân sự: “Mẹ khỏe. Bò đẻ rồi. Mẹ tự viết thư này.” Lá thư có bốn lỗi chính tả, cô giáo xin phép không sửa. Sáng hôm sau, chị đi bộ sáu cây số ra bưu điện văn hóa xã để tự tay dán tem.",
			},
		],
	},
	{
		title: "Bếp ăn bán trú Sơn Lang đỏ lửa từ năm giờ sáng",
		category: "giao-duc",
		lead: "Từ đầu năm học, bếp ăn của một trường phổ thông dân tộc bán trú ở xã Sơn Lang phục vụ ba bữa mỗi ngày cho 236 học sinh nhà xa, tỷ lệ chuyên cần tuần gần nhất đạt 98,7%.",
		when: { hoursAgo: 63 },
		authors: ["Trà My"],
		genre: "news",
		tags: ["bán trú", "Sơn Lang", "học sinh vùng cao"],
		views: 655,
		body: [
			{
				p: "Thực đơn được niêm yết từ thứ Sáu tuần trước để phụ huynh góp ý. Rau xanh lấy từ vườn trường rộng 800 m², gạo và thịt do hai cơ sở trên địa bàn cung cấp, mỗi sáng có một giáo viên và một đại diện cha mẹ học sinh cùng ký nhận, lưu mẫu đủ 24 giờ.",
			},
			{
				photo: {
					name: "truong-hoc",
					alt: "Sân trường với dãy phòng học mái ngói, cột cờ và học sinh đang vui chơi",
					caption: "Học sinh bán trú trong giờ ra chơi tại một điểm trường ở xã Sơn Lang.",
					credit: "Trà My",
				},
			},
			{
				p: "Đảng ủy xã vận động các chi bộ trực thuộc kết nghĩa với từng phòng ở; nhờ đó khu nội trú có thêm ba mươi chiếc giường tầng, máy nước nóng dùng năng lượng mặt trời và một tủ sách bốn trăm cuốn, trong đó có truyện song ngữ Việt - Bahnar.",
			},
		],
	},
	{
		title: "Tổ tiêm lưu động băng rừng đến làng biên giới Ia Grai",
		category: "y-te",
		lead: "Ba chiếc xe máy, hai bình tích lạnh và năm con người. Suốt hai tuần qua, tổ tiêm lưu động của Trung tâm Y tế huyện Ia Grai đã đi hết mười một làng sát biên để tiêm vắc xin phòng COVID-19 cho lực lượng chốt chặn và người dân có nguy cơ cao.",
		when: { date: "2021-08-05T06:45" },
		authors: ["Ngọc Diệp"],
		genre: "report",
		tags: ["COVID-19", "tiêm chủng", "Ia Grai", "y tế cơ sở"],
		views: 5120,
		body: [
			{
				p: "Bốn giờ sáng, y sĩ Rcom H'Dlan kiểm tra nhiệt độ bình tích lạnh lần cuối rồi buộc chặt vào yên xe. Từ trung tâm huyện đến làng xa nhất là 47 cây số, mười cây cuối đường đất bám theo sườn đồi. Vắc xin chỉ được phép ở ngoài tủ trong số giờ nhất định, nên tổ phải tính từng chặng nghỉ. Hôm gặp cây đổ chắn ngang, cả năm người khiêng xe qua, tay vẫn giữ bình cho khỏi nghiêng.",
			},
			{
				photo: {
					name: "tram-y-te",
					alt: "Trạm y tế xã với mái hiên, người dân ngồi chờ đến lượt và cán bộ y tế mặc áo trắng",
					caption: "Người dân khai báo y tế trước khi vào khu vực tiêm tại một xã của huyện Ia Grai.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Đợt này huyện được phân bổ 1.240 liều. Ban Chỉ đạo phòng, chống dịch huyện xếp thứ tự ưu tiên công khai: bộ đội, dân quân, công an ở chốt; cán bộ y tế; tài xế chở nông sản; người cao tuổi có bệnh nền. Danh sách dán ở nhà văn hoá từng làng ba ngày trước khi tiêm để ai thấy thiếu sót thì phản ánh. Đến hôm qua, 1.188 người đã được tiêm mũi thứ nhất.",
			},
			{
				p: "Khó nhất không phải đường đi mà là lời đồn. Có làng nghe nói tiêm xong không làm rẫy được nữa, nhiều người bỏ vào nhà đầm. Tổ nhờ già làng và trưởng ban công tác Mặt trận đi trước một hôm, nói bằng tiếng Jrai, giải thích vì sao phải ngồi lại ba mươi phút. Người tiêm đầu tiên ở mỗi làng thường là bí thư chi bộ. Ông Ksor Thuk vén tay áo rồi bảo cả làng cứ nhìn xem chiều nay ông có đi cuốc không.",
			},
			{
				p: "Cùng với tiêm chủng, y tế xã vẫn phải lo những việc thường ngày: thai phụ đến hạn khám, trẻ cần uống vitamin, hơn bốn mươi công dân từ các tỉnh phía Nam trở về đang cách ly tại trường học. Nhân lực một trạm chỉ sáu người. Huyện đoàn cử 25 tình nguyện viên lo việc nhập dữ liệu, phát cơm, giữ trẻ, để cán bộ chuyên môn được rảnh tay. Những ai mất sóng điện thoại thì ghi giấy, tối về trung tâm nhập lại.",
			},
			{
				p: "Mười giờ đêm, chị H'Dlan mới về đến nhà. Con gái bốn tuổi đã ngủ, chị chỉ đứng ở cửa nhìn vì còn phải tự cách ly theo dõi. Trên bàn có chén cơm phần và mảnh giấy chồng chị viết: ngày mai mưa, nhớ mang áo. Sáng mai tổ vào làng cuối cùng trong danh sách, nơi có mười ba người già không đi xa được và một cây cầu gỗ phải dắt bộ qua.",
			},
		],
	},
	{
		title: "Bác sĩ tuyến tỉnh luân phiên về khám tại xã Ia O",
		category: "y-te",
		lead: "Mỗi tháng hai đợt, ê-kíp bác sĩ nội, nhi, sản của bệnh viện tuyến tỉnh về Trạm Y tế xã Ia O khám và hướng dẫn chuyên môn, giúp người dân vùng biên bớt quãng đường hơn 80 km để siêu âm, đo điện tim.",
		when: { hoursAgo: 170 },
		authors: ["Ngọc Diệp"],
		genre: "news",
		tags: ["luân phiên bác sĩ", "Ia O", "y tế cơ sở"],
		views: 538,
		body: [
			{
				p: "Sau bốn tháng, 1.326 lượt người đã được khám; 58 ca phát hiện tăng huyết áp và đái tháo đường chưa từng điều trị nay được lập sổ theo dõi ngay tại trạm. Kết quả siêu âm gửi qua hệ thống hội chẩn từ xa, trường hợp nghi ngờ có ý kiến của bệnh viện trong buổi sáng.",
			},
			{
				p: "Ba cán bộ của trạm được kèm cặp theo cách cầm tay chỉ việc, hai người đã đủ điều kiện đọc điện tim độc lập. Đảng ủy xã kiến nghị kéo dài chương trình hết năm sau và trang bị thêm một máy xét nghiệm sinh hóa bán tự động.",
			},
		],
	},
];
