import type { Beat } from "./beat.ts";

/** Schools, health, poverty, culture and travel. */
export const BEATS_SOCIETY: readonly Beat[] = [
	{
		sections: [
			["giao-duc", 6],
			["tin-trong-tinh", 1],
			["chuyen-doi-so-cai-cach-hanh-chinh", 1],
		],
		weight: 3,
		photos: ["truong-hoc", "lop-hoc-may-tinh", "duong-lang"],
		tags: ["giáo dục vùng cao", "bán trú", "xóa mù chữ", "khuyến học", "nhà giáo", "chuyển đổi số trong trường học"],
		titles: [
			"Bếp ăn bán trú [đỏ lửa từ năm giờ|thêm món rau vườn] ở {place}",
			"{place}: {n:94-99} phần trăm học sinh [trở lại lớp sau Tết|đi học đều]",
			"Lớp học buổi tối ở {hamlet}",
			"Cô giáo {n:9-22} năm ở {place} và cuốn sổ ghi tên những đứa trẻ suýt bỏ học",
			"Trường {placename} [dời lịch học theo mùa rẫy|mở thư viện ngoài trời]",
			"Khuyến học ở {place}: mỗi dòng họ một quỹ, mỗi thôn một góc học tập, và khoản tiền nhỏ nhất là hai nghìn đồng của một bà cụ bán rau",
		],
		leads: [
			"Từ đầu năm học, bếp ăn bán trú ở {place} phục vụ ba bữa mỗi ngày cho {n:120-380} học sinh nhà xa. Tỷ lệ chuyên cần tăng rõ rệt, nhất là vào mùa rẫy.",
			"{n:18-64} học viên, người lớn nhất {n:48-66} tuổi, đều đặn đến lớp xóa mù chữ ở {hamlet}. Bài học đầu tiên không phải bảng chữ cái mà là tờ hướng dẫn dùng thuốc.",
			"Thiếu giáo viên, thiếu phòng, trường ở {place} chọn cách dạy liên trường qua màn hình, nhưng giữ lại một nguyên tắc: lớp nào cũng phải có thầy cô đứng cạnh học trò.",
		],
		headings: ["Ba bữa cơm", "Giữ trò bằng cách nào", "Chữ của người lớn", "Một giờ học nối hai trường"],
		openings: [
			[
				"Sáu giờ sáng, sân trường ở {place} còn đẫm sương.",
				"Học sinh bán trú xếp hàng lấy phần xôi nóng, đứa lớn dắt đứa nhỏ.",
				"Trên bảng tin, thực đơn cả tuần được niêm yết để cha mẹ góp ý.",
			],
			[
				"Bảy giờ tối, khi khói bếp đã tan, những người mẹ ở {hamlet} địu con đến lớp.",
				"Lớp đặt trong nhà sinh hoạt, có hai bóng điện và một tấm bảng chở từ trường chính lên.",
				"Trẻ con được trải chiếu ở góc phòng, đứa ngủ, đứa nghịch phấn.",
			],
		],
		paragraphs: [
			[
				"Đầu năm học, {n:9-41} em chưa ra lớp.",
				"Thầy cô chia nhau đi từng nhà, có nhà phải đến bốn lần.",
				"Lý do nhiều nhất là ở nhà giữ em, lý do thứ hai là không có xe đi học.",
			],
			[
				"Nhà trường mở nhóm trông trẻ ngay trong khuôn viên để các em dắt theo em nhỏ.",
				"Hội phụ nữ cử người phụ trách, thù lao lấy từ quỹ khuyến học.",
				"Sau một học kỳ, {n:70-95} phần trăm số em nghỉ học đã quay lại.",
			],
			[
				"Rau lấy từ vườn trường rộng {n:300-1200} mét vuông, thịt cá do cơ sở trong {unit} cung cấp.",
				"Mỗi sáng một giáo viên và một phụ huynh cùng ký nhận, mẫu thức ăn lưu đủ 24 giờ.",
				"Ba năm liền không xảy ra sự cố nào về an toàn thực phẩm.",
			],
			[
				"Đảng ủy vận động các chi bộ kết nghĩa với từng phòng ở của học sinh nội trú.",
				"Nhờ vậy có thêm {n:20-60} chiếc giường tầng, máy nước nóng dùng năng lượng mặt trời và tủ sách {n:300-900} cuốn.",
				"Trong tủ có truyện song ngữ do chính học trò các khóa trước dịch.",
			],
			[
				"Giờ học qua màn hình nối hai điểm trường cách nhau {n:12-46} cây số.",
				"Thầy dạy tiếng Anh giảng ở một đầu, cô chủ nhiệm đứng lớp ở đầu kia.",
				"Đường truyền chập chờn thì chuyển sang bài đọc, không để tiết học chết.",
			],
			[
				"Học viên lớn tuổi ngại nhất là cầm bút.",
				"{person} viết được tên mình sau {n:3-7} tuần thì xin giữ lại tờ giấy ấy, ép trong ví.",
				"Từ hôm đó, đi cân nông sản tự xem được phiếu.",
			],
			[
				"Kết quả thi tốt nghiệp năm {lastyear} đạt {d:92-99} phần trăm.",
				"Điều trường mừng hơn là {n:14-52} em chọn học nghề và có việc ngay ở quê.",
				"Ngày hội nghề được tổ chức trước kỳ thi ba tháng để các em và gia đình kịp bàn.",
			],
			[
				"Quỹ khuyến học của {unit} hiện có {n:180-960} triệu đồng.",
				"Tiền không phát đại trà mà cho mượn mua xe đạp, mua máy tính, ra trường trả dần không lãi.",
				"{n:90-99} phần trăm số người mượn đã trả đúng hẹn.",
			],
		],
	},
	{
		sections: [
			["y-te", 6],
			["giam-ngheo", 1],
			["tin-trong-tinh", 1],
		],
		weight: 2,
		photos: ["tram-y-te", "duong-lang"],
		tags: ["y tế cơ sở", "tiêm chủng", "bác sĩ gia đình", "sốt xuất huyết", "bảo hiểm y tế", "chăm sóc người cao tuổi"],
		titles: [
			"Trạm y tế {placename} [có bác sĩ thường trực|khám cả chiều thứ Bảy]",
			"{place} dập dịch sốt xuất huyết [từ cái chum|bằng sáu ngày thứ Bảy]",
			"Bác sĩ về {hamlet}",
			"Người cao tuổi {place} được khám tại nhà: chuyện của một chiếc xe máy, hai chiếc túi và {n:120-480} lượt gõ cửa",
			"{n:86-98} phần trăm dân số {place} có thẻ bảo hiểm y tế, phần còn lại là ai?",
		],
		leads: [
			"Mỗi tháng hai đợt, bác sĩ tuyến trên về Trạm Y tế {placename} khám và hướng dẫn chuyên môn. Người dân bớt được quãng đường {n:30-90} cây số chỉ để siêu âm, đo điện tim.",
			"Số ca sốt xuất huyết ở {place} giảm một nửa sau {n:4-8} tuần. Không có thuốc mới, chỉ có một việc cũ làm cho đến nơi: lật úp mọi thứ đọng nước.",
			"Trạm y tế của {place} mở cửa thêm chiều thứ Bảy để người đi rẫy có thể đến khám. Sau {n:3-9} tháng, một phần ba số lượt khám rơi vào buổi ấy.",
		],
		headings: ["Đường ngắn lại", "Lật úp chum vại", "Thẻ bảo hiểm cuối cùng"],
		openings: [
			[
				"Bảy giờ sáng, hàng ghế trước Trạm Y tế {placename} đã kín người.",
				"Người từ {hamlet} đi từ lúc trời còn tối, mang theo cả cơm nắm.",
				"Hôm nay là ngày có bác sĩ tuyến trên về.",
			],
			[
				"Sáng thứ Bảy, loa ở {hamlet} phát một câu duy nhất: nhà nào cũng ra sân.",
				"Đoàn thanh niên đi trước, y tế thôn đi sau, lật từng chiếc chum, mảnh bát, vỏ dừa.",
				"Hai giờ sau, {n:80-260} hộ đã được xem hết.",
			],
		],
		paragraphs: [
			[
				"Trong {n:3-8} tháng, {n:640-3200} lượt người đã được khám.",
				"{n:28-160} ca tăng huyết áp và đái tháo đường chưa từng điều trị được lập sổ theo dõi ngay tại trạm.",
				"Mỗi sổ có một cán bộ gọi nhắc uống thuốc hằng tuần.",
			],
			[
				"Máy siêu âm cũ do bệnh viện chuyển về, hình ảnh gửi qua mạng để hội chẩn.",
				"Trường hợp nghi ngờ có ý kiến trả lời trong buổi sáng.",
				"{n:4-19} ca chuyển tuyến kịp thời nhờ vậy.",
			],
			[
				"Cán bộ trạm được kèm theo cách cầm tay chỉ việc.",
				"Sau nửa năm, {n:2-4} người đọc được điện tim, {n:2-5} người đỡ đẻ độc lập.",
				"Điều họ xin thêm không phải phụ cấp mà là một máy xét nghiệm.",
			],
			[
				"Ổ dịch thường nằm ở chỗ ít ai ngờ: bình hoa trên bàn thờ, lốp xe cũ, máng nước cho gà.",
				"Y tế thôn chụp ảnh dán lên bảng tin, không ghi tên nhà nào.",
				"Cách ấy không làm ai mất mặt mà nhà nào cũng tự về xem lại.",
			],
			[
				"Đội ngũ nhân viên y tế thôn, làng có {n:18-64} người, hơn một nửa là nữ.",
				"Họ biết rõ nhà nào có thai phụ, nhà nào có trẻ đến hạn tiêm.",
				"Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới một tuổi đạt {d:93-99} phần trăm.",
			],
			[
				"Người chưa có thẻ bảo hiểm chủ yếu là lao động tự do và hộ vừa thoát cận nghèo.",
				"{council} vận động doanh nghiệp và bà con góp quỹ mua thẻ cho {n:60-340} người.",
				"Ai nhận thẻ năm nay thì năm sau góp lại một phần, tùy sức.",
			],
			[
				"Chiếc xe máy chở thuốc đi hết {n:6-14} thôn trong một tuần.",
				"Người cao tuổi được đo huyết áp, xem mắt, tập vài động tác dễ nhớ.",
				"Có cụ chỉ cần người ngồi nghe kể chuyện nửa tiếng.",
			],
		],
	},
	{
		sections: [
			["giam-ngheo", 5],
			["dan-toc-ton-giao", 3],
			["nghi-quyet-va-cuoc-song", 1],
		],
		weight: 3,
		photos: ["ben-nuoc-lang", "duong-lang", "nha-rong", "nghe-det", "cho-phien"],
		tags: [
			"giảm nghèo bền vững",
			"nhà ở cho hộ nghèo",
			"nước sạch",
			"vốn chính sách",
			"dân tộc thiểu số",
			"người có uy tín",
		],
		titles: [
			"{place}: {n:14-96} hộ viết đơn xin [thoát nghèo|trả lại sổ hộ nghèo]",
			"Nước sạch về {hamlet} [sau {n:7-18} năm chờ|bằng đường ống tự đào]",
			"Nhà mới trước mùa mưa ở {place}",
			"Con bò, khung cửi và {n:12-40} triệu đồng vốn vay: ba cách bắt đầu lại ở {hamlet}",
			"Người có uy tín {placename} [giữ hòa khí|đi trước một bước]",
		],
		leads: [
			"Tỷ lệ hộ nghèo của {place} giảm còn {d:3-12} phần trăm. {committee} xem lại từng hộ vừa thoát nghèo, vì rơi trở lại thường chỉ cần một trận ốm.",
			"{n:16-140} ngôi nhà của hộ nghèo ở {place} được dựng xong trước mùa mưa. Tiền Nhà nước hỗ trợ, ngày công của làng, phần gỗ lạt mỗi nhà một ít.",
			"Ở {hamlet}, vòi nước đầu tiên chảy vào một buổi chiều. Người già rửa tay, rửa mặt, rồi ngồi nhìn rất lâu.",
		],
		headings: ["Giúp đúng chỗ thiếu", "Ngày công của làng", "Sợ nhất là rơi trở lại"],
		openings: [
			[
				"Tờ đơn xin thoát nghèo của {person} viết tay, chưa đầy mười dòng.",
				"Đơn được đọc trước cuộc họp của {hamlet}, cả làng vỗ tay rồi hỏi kỹ: bò còn mấy con, rẫy còn bao nhiêu, con còn đi học không.",
				"Hỏi để chắc rằng đơn này không phải viết vì nể.",
			],
			[
				"Đường ống dài {n:1200-5600} mét được đào bằng tay.",
				"Mỗi nhà ở {hamlet} góp {n:6-14} ngày công, chia theo đoạn, vẽ phấn lên đá để khỏi nhầm.",
				"Nước về đến bể chung vào giữa {month}.",
			],
		],
		paragraphs: [
			[
				"Danh sách hộ nghèo được lập tại làng, bỏ phiếu kín, niêm yết {n:5-10} ngày.",
				"Có nhà xin rút tên vì thấy người khác khó hơn.",
				"Cách làm chậm hơn trước nhưng không còn đơn thư so bì.",
			],
			[
				"Mỗi hộ nghèo có một bảng ghi ba điều thiếu nhất.",
				"Thiếu đất thì bàn đổi, thiếu vốn thì làm hồ sơ vay, thiếu cách làm thì có người kèm một vụ.",
				"Không hộ nào giống hộ nào nên không có gói hỗ trợ chung.",
			],
			[
				"Bò giống giao theo tổ, lứa bê đầu chuyển cho hộ kế tiếp trong danh sách.",
				"Đến nay {n:34-180} con bê đã chuyển đi, chỉ mất {n:1-4} con vì bệnh.",
				"Cán bộ thú y ở ngay trong tổ, học nghề {n:2-4} tháng.",
			],
			[
				"Nhà làm theo kiểu bà con quen ở, có chỗ bếp lửa và sàn ngồi.",
				"Chi phí bình quân {n:80-160} triệu đồng, phần hỗ trợ chiếm hơn nửa.",
				"Thợ là người trong làng, ai chưa biết nghề thì vừa làm vừa học.",
			],
			[
				"Nhóm sở thích của phụ nữ có {n:9-26} thành viên, góp mỗi tuần {n:5-20} nghìn đồng.",
				"Tiền xoay vòng để mua sợi, mua gà giống, đóng học cho con.",
				"Sổ sách do một em học sinh lớp mười giữ, tháng nào cũng đọc công khai.",
			],
			[
				"Rơi trở lại hộ nghèo thường do ốm đau, tai nạn hoặc mất mùa liền hai vụ.",
				"Vì vậy {unit} giữ thẻ bảo hiểm và lãi suất ưu đãi cho hộ mới thoát nghèo thêm {n:24-36} tháng.",
				"Năm {lastyear}, chỉ {n:1-6} hộ phải quay lại danh sách.",
			],
			[
				"Người có uy tín ở các làng góp tiếng nói quyết định khi bàn chuyện đất và nước.",
				"Họ nhớ ranh cũ, nhớ lời hứa cũ, và không ngại nhắc.",
				"{person} nói ngắn gọn: chia cho đều thì ngồi với nhau mới lâu.",
			],
			[
				"Chương trình mục tiêu phân về {unit} {d:3-28} tỷ đồng, đã giải ngân {n:52-94} phần trăm.",
				"Chậm nhất là hạng mục cần chọn nhà thầu nhỏ ở xa.",
				"{council} xin được giao cho cộng đồng tự làm những công trình dưới một tỷ đồng.",
			],
		],
	},
	{
		sections: [
			["du-lich", 3],
			["van-hoa-du-lich", 3],
			["di-san-cong-chieng", 3],
			["dat-va-nguoi-gia-lai", 3],
			["the-thao", 2],
		],
		weight: 4,
		land: "highland",
		photos: [
			"cong-chieng",
			"le-hoi-mua",
			"nui-lua-chu-dang-ya",
			"bien-ho-binh-minh",
			"thac-nuoc",
			"da-quy-ven-duong",
			"nghe-det",
			"suong-som",
		],
		tags: ["cồng chiêng", "du lịch cộng đồng", "nhà rông", "dệt thổ cẩm", "lễ hội", "đất và người", "dã quỳ"],
		titles: [
			"Tiếng chiêng [trẻ|khuya|gọi mùa] ở {hamlet}",
			"{place} làm du lịch [không vội|bằng chuyện kể của làng]",
			"Mùa [dã quỳ|gió|sương] {placename}",
			"Nghệ nhân cuối cùng biết chỉnh chiêng ở {hamlet} truyền nghề cho {n:5-14} học trò, trong đó có {n:2-4} cô gái",
			"Giải [bóng chuyền|bóng đá|chạy vượt đồi] các làng của {place}",
			"Khung cửi dưới sàn nhà ở {hamlet}",
		],
		leads: [
			"Lớp học chiêng của {hamlet} có {n:14-42} em, nhỏ nhất {n:8-11} tuổi. Thầy không dạy bài trước mà dạy nghe: nghe suối, nghe gió, nghe người bên cạnh.",
			"{place} đón {n:3-48} nghìn lượt khách trong {n:4-11} tháng. Khách ở lại lâu hơn từ khi làng thôi bán vé tham quan mà mời khách cùng làm một việc.",
			"Mùa này, con đường vào {hamlet} [vàng hoa|trắng sương|lộng gió]. Người làng bảo đẹp thì xưa nay vẫn đẹp, chỉ khác là nay có người dừng lại hỏi chuyện.",
		],
		headings: ["Nghe trước khi đánh", "Khách ở lại với làng", "Sợi chàm, sợi bông", "Chuyện của bến nước"],
		openings: [
			[
				"Tối thứ Bảy, sân nhà rông của {hamlet} sáng ánh lửa.",
				"{n:12-30} chiếc chiêng treo theo thứ tự từ lớn đến nhỏ, người già ngồi phía trong, lũ trẻ đứng phía ngoài.",
				"Tiếng đầu tiên bao giờ cũng do người cao tuổi nhất gõ.",
			],
			[
				"Sáng sớm, từ đỉnh dốc nhìn xuống {place}, sương nằm thành từng lớp như nước.",
				"Người dẫn đường phát cho mỗi khách một cây gậy và một túi vải đựng rác.",
				"Anh dặn đi chậm, vì làng còn đang ngủ.",
			],
		],
		paragraphs: [
			[
				"Bộ chiêng quý của làng có {n:9-13} chiếc, mua từ thời ông cố bằng {n:12-30} con trâu.",
				"Có năm đói, người mua trả giá cao, làng vẫn không bán.",
				"Nay bộ chiêng được cất ở nhà rông, ai mượn phải có hai người bảo lãnh.",
			],
			[
				"Chỉnh chiêng là nghề của đôi tai.",
				"Người thợ gõ nhẹ, nghe, rồi nện một nhát búa nhỏ vào mặt đồng; sai một nhát là lạc cả bộ.",
				"{person} mất {n:6-15} năm mới dám chỉnh chiếc chiêng mẹ.",
			],
			[
				"Tổ hợp tác du lịch có {n:11-36} hộ, mỗi hộ nhận một phần việc.",
				"Nhà có bếp thì nấu, nhà có rẫy thì đưa khách đi hái, người già kể chuyện, người trẻ dẫn đường.",
				"Tiền chia theo lượt khách, giữ lại {n:10-20} phần trăm để sửa đường và trồng cây.",
			],
			[
				"Muốn ra màu đen ánh xanh, sợi bông phải xuống chum chàm chín lần và phơi chín nắng.",
				"Tuần mưa dầm thì cả tổ ngồi chơi, không ai nhuộm vội.",
				"Giá tấm váy nhuộm chàm cao gấp {n:2-4} lần vải sợi chợ mà không đủ bán.",
			],
			[
				"Lễ cúng bến nước được mở lại sau nhiều năm bỏ quên.",
				"Già làng khấn ngắn, xin nước trong, xin người hòa thuận.",
				"Xong lễ, cả làng quét dọn bến, trồng thêm {n:20-90} gốc cây giữ nước.",
			],
			[
				"Giải thể thao có {n:12-32} đội, thi đấu vào chiều muộn để không lỡ việc đồng áng.",
				"Giải nhất là [một con heo|cặp dê giống|bộ bóng và lưới], đội thua được mời ăn cơm chung.",
				"Sân bãi do thanh niên san bằng {n:180-600} ngày công.",
			],
			[
				"Khách thích nhất bữa cơm lam, gà nướng và rượu ghè, nhưng nhớ nhất là câu chuyện người già kể.",
				"Chuyện kể bằng tiếng Jrai hoặc Bahnar, người trẻ dịch lại.",
				"Có khách quay lại lần thứ ba chỉ để nghe tiếp.",
			],
			[
				"{unit} chưa vội mở thêm điểm du lịch.",
				"Làng nào muốn làm thì tự soạn quy ước trước: chỗ nào được đến, chỗ nào không, chụp ảnh phải hỏi.",
				"{n:3-9} bản quy ước đã được thông qua.",
			],
		],
	},
];
