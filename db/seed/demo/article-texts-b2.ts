import type { DemoArticle } from "./demo-article.ts";

/** The way out of poverty, economy, defence, gongs. */
export const articleTextsB2: DemoArticle[] = [
	{
		title: "Bò giống quay vòng ở Ia Pa: Từ 40 con ban đầu",
		category: "giam-ngheo",
		lead: "Bốn mươi con bò cái sinh sản giao cho bốn mươi hộ nghèo ở huyện Ia Pa từ năm 2013, nuôi đẻ lứa đầu thì chuyển bò mẹ cho hộ kế tiếp. Sau bốn năm, đàn bò quay vòng đã lên 163 con và 71 hộ thoát nghèo.",
		when: { date: "2017-07-11" },
		authors: ["Rah Lan Biên"],
		genre: "report",
		tags: ["giảm nghèo", "Ia Pa", "bò giống"],
		views: 1733,
		// The paragraphs stay decomposed on purpose, as old keyboards typed them: filling the demo must normalise.
		body: [
			{
				p: "Con bò cái lông vàng nhà chị Nay H'Lưn ở làng Bôn Tơ Khế có một cái tên mà cả làng đều biết: Số Bảy. Nó là con thứ bảy được giao năm 2013, đã đi qua ba nhà và để lại mỗi nhà một con bê. Chị H'Lưn nhận nó trong tình trạng gầy trơ xương, chăm hai mùa cỏ thì đẻ bê cái. Ngày dắt Số Bảy sang cho nhà kế tiếp, hai đứa con chị khóc theo ra tận đầu làng.".normalize(
					"NFD",
				),
			},
			{
				p: "Cách làm do Hội Nông dân huyện đề xuất, Huyện ủy đồng ý cho thí điểm ở ba xã có tỷ lệ hộ nghèo trên 40%. Điểm khác so với các đợt cấp bò trước đó là không cho hẳn. Hộ nhận bò ký giao ước với làng, có chữ ký của trưởng họ; bò mẹ là của chung, bê đầu lòng là của riêng. Ai để bò gầy, bán trộm hoặc không trồng cỏ thì làng chuyển bò sang nhà khác.".normalize(
					"NFD",
				),
			},
			{
				p: "Nhờ vậy mà ít có chuyện trông chờ. Trước khi bò về, mỗi hộ phải làm xong chuồng có máng và trồng tối thiểu năm trăm mét vuông cỏ voi. Cán bộ thú y xã đến tận nơi chỉ cách ủ rơm với urê, tiêm phòng lở mồm long móng, nhận biết bò động dục. Những việc tưởng nhỏ này lại quyết định: tỷ lệ bò đậu thai sau một năm ở ba xã là 81%, cao gấp rưỡi đàn bò thả rông.".normalize(
					"NFD",
				),
			},
			{
				p: "Dĩ nhiên có rủi ro. Mùa khô năm 2016, sông Ba trơ đáy, cỏ cháy, sáu con bò chết, bốn con phải bán rẻ. Ban quản lý bàn lập quỹ dự phòng, mỗi hộ sau khi có bê góp năm trăm nghìn đồng. Quỹ hiện có 44 triệu đồng, giao cho chi hội phụ nữ giữ sổ. Lần đầu dùng đến là để mua lại một con bò mẹ bị sét đánh, làng thống nhất trong một buổi tối.".normalize(
					"NFD",
				),
			},
			{
				p: "Theo Ban Chỉ đạo giảm nghèo huyện, thu nhập từ bò chỉ chiếm khoảng một phần ba số tiền giúp 71 hộ vượt chuẩn; phần còn lại đến từ phân chuồng bón ruộng và từ chỗ người ta bắt đầu tính toán được trước cho một, hai năm. Kế hoạch đến năm 2020 là mở ra toàn bộ chín xã, mỗi xã ít nhất sáu mươi bò mẹ, không tăng vốn cấp mới mà lấy ngay từ đàn hiện có.".normalize(
					"NFD",
				),
			},
		],
	},
	{
		title: "Tờ đơn xin ra khỏi danh sách hộ nghèo ở Lơ Pang",
		category: "giam-ngheo",
		lead: "Trong đợt rà soát cuối năm, 52 hộ ở xã Lơ Pang tự viết đơn xin thoát nghèo, trong đó có những nhà vẫn còn ở mức sát chuẩn. Phía sau mỗi tờ đơn là một kế hoạch làm ăn được làng cùng bàn và cùng chịu trách nhiệm.",
		when: { hoursAgo: 40 },
		authors: ["Rah Lan Biên", "Trà My"],
		genre: "feature",
		tags: ["thoát nghèo", "Lơ Pang", "sinh kế"],
		views: 1092,
		body: [
			{
				p: "Tờ đơn của anh Đinh Hưk chỉ có bảy dòng, viết bút bi xanh trên giấy học trò. Anh xin ra khỏi danh sách vì “nhà đã có hai sào mắc ca bói quả, vợ đi làm công ty có lương, con hết tuổi tiêm miễn phí”. Nộp xong, anh ngồi nán lại nhà sinh hoạt hỏi cán bộ một câu: ra rồi, lỡ năm sau mất mùa thì có được vay vốn nữa không.",
			},
			{
				photo: {
					name: "nha-rong",
					alt: "Nhà rông mái tranh cao vút giữa làng, cây nêu bên cạnh và vài người đứng trò chuyện trên sân",
					caption: "Nhà rông, nơi các nhóm hộ ở Lơ Pang họp bàn kế hoạch thoát nghèo.",
					credit: "Trà My",
				},
			},
			{
				p: "Câu hỏi ấy, cán bộ phụ trách giảm nghèo của xã trả lời được ngay: hộ mới thoát nghèo tiếp tục được vay ưu đãi và giữ bảo hiểm y tế theo quy định trong ba năm. Đó là điều mà lâu nay ít người nghe rõ nên cứ bám lấy danh sách như bám cây cọc giữa suối. Từ tháng Sáu, tổ vận động đổi cách nói, mỗi tối ngồi với một nhóm năm, bảy nhà, mang theo bảng tính viết bằng hai thứ tiếng.",
			},
			{
				p: "Chi bộ các làng nhận đỡ đầu 118 hộ còn lại, mỗi đảng viên một hộ, có phiếu ghi việc hẹn làm trong quý: sửa chuồng, trồng xong hàng rào cây xanh, cho con đi học nghề. Việc gì không xong phải nói rõ vì sao trước cuộc họp. Bí thư Đảng ủy xã cũng có một phiếu như vậy. Hộ ông nhận là một bà mẹ đơn thân ở cuối làng Đak Hlăh, đến nay đã lợp xong mái bếp.",
			},
			{
				p: "Tiền của ba chương trình mục tiêu được gom theo từng nhóm hộ thay vì chia lẻ. Nhóm tám nhà làng Pơ Lang mua chung một máy xay cỏ, một máy phát; nhóm khác chọn nuôi dê vì đất đồi đá. Đến kỳ kiểm tra tháng Mười, 19 trên 23 nhóm có tiền lãi gửi quỹ. Bốn nhóm làm chưa được đã giải thể hai, ghép hai, không che giấu trong báo cáo.",
			},
			{
				p: "Kết quả sơ bộ cho thấy tỷ lệ hộ nghèo toàn xã còn 9,2%, giảm 5,6 điểm phần trăm so với đầu năm. Mặt trận xã sẽ niêm yết danh sách bảy ngày để dân góp ý rồi mới công nhận. Riêng anh Hưk đã được làng thông qua bằng cách giơ tay. Về nhà, anh treo tờ giấy xác nhận cạnh bằng khen của con gái, nói vui rằng đây là tấm bằng đầu tiên của mình.",
			},
		],
	},
	{
		title:
			"Nửa năm sau ngày hợp nhất, kinh tế Gia Lai nhìn từ hai phía đèo An Khê: Rừng, biển và những con số bắt đầu nối vào nhau",
		category: "kinh-te-xa-hoi",
		kicker: "Nhìn lại năm 2025",
		lead: "Sáu tháng vận hành theo mô hình chính quyền địa phương hai cấp, tỉnh Gia Lai mới có cao nguyên cà phê, có bờ biển, cảng và sân bay ở cả hai đầu. Những con số cuối năm cho thấy dòng hàng hóa, lao động và khách đi lại giữa hai vùng đã tăng nhanh hơn dự tính.",
		when: { date: "2025-12-29T08:00" },
		authors: ["Minh Khuê", "Bích Vân"],
		genre: "feature",
		tags: ["kinh tế - xã hội", "chính quyền hai cấp", "liên kết vùng", "Gia Lai"],
		views: 6841,
		body: [
			{
				p: "Trạm dừng chân dưới chân đèo An Khê mở cửa từ ba giờ sáng. Chủ quán, bà Huỳnh Thị Sáu, đếm khách bằng tô bún: trước tháng Bảy, mỗi sáng bà bán khoảng sáu mươi tô, nay hơn trăm. Khách là lái xe chở gỗ viên nén, cán bộ đi họp, sinh viên, người đưa mẹ xuống Quy Nhơn khám mắt. Bà bảo không rành chuyện hành chính, chỉ biết con đường trước nhà bây giờ như ngõ chung của một nhà.",
			},
			{ h2: "Bức tranh chung" },
			{
				p: "Theo báo cáo tại hội nghị Ban Chấp hành Đảng bộ tỉnh cuối tháng, tổng sản phẩm trên địa bàn năm 2025 ước tăng 7,4%, thu ngân sách vượt 6,8% dự toán. Đáng chú ý, tốc độ giải ngân vốn đầu tư công ở cấp xã, khâu được lo nhất khi bỏ cấp huyện, đạt 88,6% vào giữa tháng Mười Hai, sau khi chậm hẳn trong hai tháng đầu chuyển giao hồ sơ.",
			},
			{
				table: {
					head: ["Chỉ tiêu (ước năm 2025)", "Khu vực Tây Nguyên", "Khu vực duyên hải", "Toàn tỉnh", "So với năm 2024"],
					rows: [
						["Thu ngân sách (tỷ đồng)", "7.215", "14.960", "22.175", "+11,5%"],
						["Kim ngạch xuất khẩu (triệu USD)", "1.064", "1.782", "2.846", "+13,2%"],
						["Khách du lịch (nghìn lượt)", "1.480", "9.320", "10.800", "+17,9%"],
						["Sản lượng cà phê nhân (nghìn tấn)", "318", "0", "318", "+2,1%"],
						["Sản lượng thủy sản khai thác (nghìn tấn)", "4", "263", "267", "+1,4%"],
					],
				},
			},
			{
				p: "Nhìn vào bảng số, có người sẽ thấy hai nền kinh tế đứng cạnh nhau hơn là một. Nhận xét ấy không sai, nhưng chưa đủ. Phần tăng thêm của kim ngạch xuất khẩu năm nay có đóng góp của mười bảy doanh nghiệp lần đầu chuyển hàng qua khu bến Quy Nhơn; còn trong số khách lên Pleiku dịp cuối năm, cứ mười người thì gần bốn người đi tiếp từ biển lên.",
			},
			{ h2: "Hàng xuống, khách lên" },
			{
				p: "Giám đốc một hợp tác xã trái cây ở xã Ia Hrú kể rằng trước đây chuối đóng thùng phải đi 550 cây số vào phía Nam mới gặp tàu. Tháng Chín, ông thử gửi bốn công-te-nơ lạnh xuống Quy Nhơn, tiết kiệm được một ngày rưỡi và mười tám triệu đồng. Chuyến thứ hai ông rủ thêm ba hợp tác xã bạn. Vấn đề bây giờ là thiếu ổ cắm điện cho hàng lạnh ở bãi chờ.",
			},
			{
				p: "Ở chiều ngược lại, các hãng lữ hành bán tour bốn ngày “ăn sáng ngắm sông Hà Thanh, ăn tối nghe chiêng”. Một chủ nhà nghỉ ở xã Biển Hồ cho biết phòng kín bốn cuối tuần liền trong mùa dã quỳ, khách từ Quy Nhơn chiếm hơn nửa. Chị phải thuê thêm hai nhân viên, đều là con em trong làng vừa tốt nghiệp trung cấp, và bắt đầu học cách làm món gỏi cá để chiều khách quen ăn hải sản.",
			},
			{ h2: "Chỗ vướng đã thấy" },
			{
				p: "Khó khăn không ít. Nhiều xã miền núi rộng gấp ba, bốn lần trước, từ làng xa nhất ra trụ sở hơn bốn mươi cây số; nơi thiếu cán bộ địa chính, nơi thiếu kế toán. Hồ sơ đất đai từ cấp huyện chuyển về còn lẫn lộn. Trong tháng Tám, tổ công tác của Tỉnh ủy đi 37 xã, phường, ghi nhận 214 kiến nghị, đến nay giải quyết xong 169, số còn lại có thời hạn và địa chỉ rõ ràng.",
			},
			{
				quote: [
					"“Không thể lấy thước đo của một phường ven biển để chấm điểm cho một xã biên giới. Cần cùng một mục tiêu, nhưng khác nhau ở lộ trình và nguồn lực.”",
					"Ý kiến của lãnh đạo Ủy ban nhân dân tỉnh tại phiên họp thường kỳ tháng Mười Hai",
				],
			},
			{
				p: "Chênh lệch về thu nhập là điều phải tính bằng thập niên. Thu nhập bình quân ở các phường trung tâm gấp hơn ba lần những xã vùng sâu, tỷ lệ hộ nghèo là đồng bào dân tộc thiểu số khu vực phía tây còn 11,9%. Hội đồng nhân dân tỉnh đã thông qua nguyên tắc phân bổ vốn giai đoạn 2026 - 2030, ưu tiên đường liên xã, trường bán trú và nước sạch cho nhóm này.",
			},
			{ h2: "Việc của năm tới" },
			{
				box: {
					title: "Bốn ưu tiên được xác định cho năm 2026",
					paragraphs: [
						"Bảo đảm mặt bằng cho các gói thầu đường cao tốc nối Quy Nhơn với Pleiku.",
						"Hình thành ít nhất ba chuỗi nông sản có kho lạnh từ vùng nguyên liệu đến cảng.",
						"Số hóa xong hồ sơ đất đai nhận bàn giao từ cấp huyện trước ngày 30-9.",
						"Bố trí đủ viên chức địa chính, kế toán, y tế cho các xã biên giới.",
					],
				},
			},
			{
				p: "Các chuyên gia cho rằng lợi thế của tỉnh nằm ở độ dài của chính nó: từ cửa khẩu quốc tế Lệ Thanh đến mép nước Quy Nhơn chừng 230 cây số, vừa bằng một ngày xe chạy thong thả. Nếu dọc trục ấy có nhà máy chế biến, kho lạnh và trung tâm nghề, giá trị sẽ ở lại nhiều hơn. Nếu không, con đường chỉ làm cho nguyên liệu thô đi nhanh hơn mà thôi.",
			},
			{
				p: "Bà Sáu dưới chân đèo thì có kế hoạch cụ thể hơn. Sau Tết, bà sẽ cơi thêm gian bán đặc sản, một bên bày cà phê, mật ong, măng khô gửi từ trên kia xuống, một bên bày nem chợ huyện, bánh tráng nước dừa gửi từ dưới này lên. Đứa cháu nội đang học thiết kế đã vẽ sẵn tấm biển. Trên biển không ghi tên cao nguyên hay tên biển, chỉ ghi: “Quán giữa đường”.",
			},
		],
	},
	{
		title: "Phiên chợ cuối tuần ở Kbang: măng, mật ong và những lời hẹn",
		category: "kinh-te-xa-hoi",
		lead: "Ba tháng nay, sáng thứ Bảy nào khoảng sân trước nhà văn hoá huyện Kbang cũng kín hàng. Người Bahnar mang nông sản đến tự bán, không qua thương lái, còn huyện lo chỗ ngồi, cái cân và một chiếc loa nhỏ.",
		when: { date: "2016-10-25" },
		authors: ["Hoài An"],
		genre: "report",
		tags: ["chợ phiên", "Kbang", "nông sản sạch"],
		views: 1420,
		body: [
			{
				p: "Bà Đinh Thị Yưk ở xã Kon Pne ra chợ từ bốn giờ sáng, quá giang chiếc xe tải chở chuối. Hàng của bà gồm mười hai chai mật ong, hai gùi măng le và một con gà trống bà không định bán, chỉ đem theo vì nó gáy to quá làm phiền hàng xóm. Đến tám giờ, mật ong đã hết. Con gà cũng có người hỏi mua, bà suy nghĩ mãi rồi gật đầu.",
			},
			{
				photo: {
					name: "cho-phien",
					alt: "Phiên chợ vùng cao với mái bạt sọc đỏ trắng, phụ nữ gùi hàng, rau quả bày trên sân",
					caption: "Phiên chợ nông sản cuối tuần ở trung tâm huyện Kbang.",
					credit: "Hoài An",
				},
			},
			{
				p: "Ý tưởng mở chợ bắt đầu từ một cuộc khảo sát của Hội Phụ nữ huyện: cùng một ký măng khô, người làm ra bán được 90.000 đồng, người mua ở Pleiku trả 190.000 đồng. Khoảng giữa ấy nằm ở đường xa và ở chỗ bà con không biết giá. Thường trực Huyện uỷ giao cho ngành công thương và hai đoàn thể cùng đứng ra làm thử trong sáu tháng, không thu phí chỗ ngồi.",
			},
			{
				p: "Chợ có ba quy định viết trên một tấm gỗ: không bán thú rừng, không cân thiếu, không bỏ rác lại. Hai cái cân đối chứng đặt ở đầu và cuối sân. Ban đầu người bán ngại nói giá, khách hỏi bao nhiêu cũng cười; đoàn viên thanh niên phải viết sẵn giá lên miếng bìa. Đến phiên thứ chín thì bìa không cần nữa, các bà các chị đã biết nói thách và biết bớt.",
			},
			{
				p: "Bình quân mỗi phiên có 74 người bán, doanh thu khoảng 58 triệu đồng. Con số không lớn với một cái chợ, song với nhiều nhà, đó là khoản tiền mặt duy nhất trong tuần. Ông Đinh Blech làng Mơ Hra mua được cái xe đạp cho con từ tiền bán chuối mốc. Chị Đinh Thị Ngưi thì đổi được mối đặt hàng thổ cẩm, mỗi tháng mười tấm, trả trước một nửa.",
			},
			{
				p: "Kết thúc thời gian thử, huyện dự định lợp mái, làm thêm nhà vệ sinh và tìm một đội xe chở chung cho ba xã phía bắc. Những người bán cũng có đề nghị của mình: xin một góc cho con nít chơi và xin dời loa ra xa, vì nhạc mở to quá không nghe được khách trả giá. Ban quản lý ghi cả hai điều vào biên bản, đọc lại cho mọi người cùng nghe.",
			},
		],
	},
	{
		title: "Cột mốc, lều bạt và bữa cơm chia đôi trên biên giới Đức Cơ",
		category: "quoc-phong-an-ninh",
		lead: "Mùa mưa năm nay, các chốt kiểm soát dịch trên tuyến biên giới qua huyện Đức Cơ vẫn sáng đèn. Cùng với bộ đội biên phòng có dân quân, công an và những người dân làng gùi rau, gùi củi lên tận nơi mỗi tuần hai bận.",
		when: { date: "2020-07-22" },
		authors: ["Kpă Thanh"],
		genre: "feature",
		tags: ["biên phòng", "Đức Cơ", "phòng, chống dịch", "quân dân"],
		views: 2988,
		body: [
			{
				p: "Chốt số ba là một căn lều bạt dựng trên nền đất đắp cao, mái buộc thêm lớp ni-lông vì gió từ phía rừng khộp thổi suốt đêm. Sáu người ở đây từ cuối tháng Ba. Trên cột lều có tờ lịch, mỗi ngày qua được gạch bằng bút đỏ. Trung úy chốt trưởng đáng lẽ cưới vợ hồi tháng Năm; hai nhà thống nhất dời lại, và vị hôn thê của anh gửi lên một thùng rau mầm trồng trong khay xốp.",
			},
			{
				photo: {
					name: "chien-si-bien-gioi",
					alt: "Hai chiến sĩ biên phòng mang ba lô đi trên đồi biên giới, phía sau là rừng và bầu trời sớm mai",
					caption: "Chiến sĩ tuần tra trên tuyến biên giới thuộc huyện Đức Cơ.",
					credit: "Kpă Thanh",
				},
			},
			{
				p: "Nhiệm vụ của chốt là ngăn người qua lại trái phép trên đoạn đường mòn dài bốn cây số. Ban ngày đi bộ tuần tra ba lượt, ban đêm hai lượt, mưa to thì thêm một lượt vì tiếng mưa át tiếng chân. Từ đầu đợt dịch, tổ đã phát hiện và đưa về khu cách ly mười chín người, hầu hết là bà con đi làm thuê rẫy bên kia muốn về nhà. Ai cũng được phát khẩu trang, chén cháo nóng trước khi hỏi giấy tờ.",
			},
			{
				p: "Người dân các làng sát biên không đứng ngoài việc giữ đất. Tổ tự quản đường biên của làng gồm chín hộ có nương dọc suối, thấy dấu chân lạ là báo ngay. Ông Rmah Plưn, bảy mươi hai tuổi, nhờ thuộc từng gốc cây mà hai lần dẫn tổ tuần tra đi tắt đón đầu một nhóm buôn thuốc lá. Ông không nhận tiền thưởng, chỉ xin chiếc đèn đội đầu vì mắt đã kém.",
			},
			{
				p: "Huyện ủy phân công mỗi cơ quan, xã, thị trấn đỡ đầu một chốt. Hội Phụ nữ góp gạo, trường học tặng sách, một xưởng cơ khí làm giúp hai cái bếp tiết kiệm củi. Đoàn công tác của Mặt trận huyện đi một vòng mười chốt, ghi lại điều anh em cần nhất: không phải thức ăn mà là sóng điện thoại. Hai tuần sau, doanh nghiệp viễn thông dựng một trạm phát tạm trên đồi cao.",
			},
			{
				p: "Cuối tuần, bà con làng bên gùi lên bí đỏ, đọt mây và một ghè nước lá. Bộ đội đem nồi cơm vừa chín ra chia đôi, nửa ở lại chốt, nửa cho đoàn gùi ăn trước khi xuống núi. Trẻ con được cắt tóc miễn phí ngay dưới gốc cây. Rồi mưa ập đến, mọi người chen vào căn lều nhỏ, và trong tiếng mưa có ai đó bắt đầu hát một bài tiếng Jrai mà người lính quê miền xuôi đã kịp thuộc điệp khúc.",
			},
		],
	},
	{
		title: "Dân quân biển Quy Nhơn Đông luyện phương án cứu hộ",
		category: "quoc-phong-an-ninh",
		lead: "Hải đội dân quân của phường Quy Nhơn Đông cùng đồn biên phòng trên địa bàn và 14 tàu cá vừa hoàn thành hai ngày huấn luyện tìm kiếm, cứu nạn, chữa cháy trên tàu trước cao điểm mùa biển động.",
		when: { hoursAgo: 80 },
		authors: ["Văn Hòa"],
		genre: "news",
		tags: ["dân quân biển", "Quy Nhơn Đông", "cứu hộ"],
		views: 487,
		body: [
			{
				p: "Tình huống đặt ra là một tàu câu bị cháy buồng máy cách bờ bảy hải lý, hai thuyền viên rơi xuống nước. Từ khi có tín hiệu đến lúc đưa được người lên tàu cứu hộ mất 41 phút, nhanh hơn lần tập đầu năm chín phút. Các thuyền trưởng được hướng dẫn dùng phao tròn có dây ném, liên lạc đúng tần số và sơ cứu đuối nước.",
			},
			{
				photo: {
					name: "thuyen-ca",
					alt: "Những chiếc thuyền cá sơn màu neo sát nhau trên mặt nước ven bờ",
					caption: "Tàu cá của ngư dân phường Quy Nhơn Đông tham gia huấn luyện cứu nạn.",
					credit: "Văn Hòa",
				},
			},
			{
				p: "Ban Chỉ huy Quân sự phường cho biết sẽ tổ chức định kỳ hai lần mỗi năm, kết hợp tuyên truyền quy định chống khai thác bất hợp pháp, không để tàu nào tắt thiết bị giám sát hành trình khi ra khơi.",
			},
		],
	},
	{
		title: "Người chỉnh chiêng ở Kon Gang và lớp học của những đôi tai nhỏ",
		category: "di-san-cong-chieng",
		topic: "giu-lay-tieng-chieng",
		kicker: "Giữ lấy tiếng chiêng",
		lead: "Ở tuổi bảy mươi tư, ông Đinh Blưk vẫn đi khắp các làng quanh xã Kon Gang để sửa những bộ chiêng lạc tiếng. Ba năm nay ông làm thêm một việc khó hơn: dạy hai mươi ba đứa trẻ nghe ra cái sai chừng một sợi tóc trong âm thanh của đồng.",
		when: { hoursAgo: 20 },
		authors: ["Rah Lan Biên"],
		genre: "portrait",
		layout: "emagazine",
		related: ["Chùm ảnh: Một đêm hội mừng lúa mới bên nhà rông", "Đội chiêng áo đồng phục ở trường nội trú Chư Prông"],
		tags: ["cồng chiêng", "nghệ nhân", "Kon Gang", "di sản"],
		views: 2217,
		body: [
			{
				p: "Ông Blưk gõ một tiếng, nghiêng đầu, chờ cho âm tan hẳn rồi mới nói. Chiếc chiêng số bốn của làng Kơ Tu bị rơi trong lễ bỏ mả năm trước, tiếng thấp xuống, đứng trong bộ nghe như người ho giữa đám hát. Ông không dùng máy đo. Đồ nghề gói trong tấm khăn cũ: ba cây búa gỗ to nhỏ, một hòn đá mài nhẵn và một mẩu sừng trâu.",
			},
			{
				photo: {
					name: "cong-chieng",
					alt: "Năm chiếc chiêng đồng treo trên xà gỗ, ánh lửa hắt lên mặt chiêng chạm khắc, phía dưới là dải hoa văn dệt",
					caption: "Bộ chiêng của làng sau khi được nghệ nhân chỉnh lại tiếng.",
					credit: "Rah Lan Biên",
				},
			},
			{ h2: "Nghề học lén" },
			{
				p: "Nghề chỉnh chiêng không truyền bằng sách. Hồi mười lăm tuổi, cậu bé Blưk theo chân một người thợ già đi vác búa, đêm nằm dưới sàn nghe ông gõ. Người thợ không dạy thẳng, chỉ bảo cứ nghe cho thuộc tiếng nước suối chỗ có đá và chỗ có cát. Phải bảy mùa rẫy sau, thầy mới đưa búa cho trò gõ nhát đầu tiên, vào một chiếc chiêng đã thủng không còn dùng được.",
			},
			{
				p: "Gõ vào đâu, nặng hay nhẹ, từ mặt trong hay mặt ngoài, mỗi bộ một khác. Đánh quá tay một li thì âm vỡ, đồng nứt, coi như mất một vật mà ngày xưa phải đổi bằng nhiều con trâu. Ông kể cả đời mình mới làm hỏng hai chiếc, và còn nhớ tên chủ của cả hai. Một chiếc ông đền bằng công làm rẫy ba mùa, dù nhà chủ đã bảo thôi.",
			},
			{
				quote: [
					"“Chiêng sai tiếng không phải tại đồng. Tại lâu ngày không ai đánh. Nó buồn rồi nó lạc.”",
					"Nghệ nhân Đinh Blưk, xã Kon Gang",
				],
			},
			{ h2: "Hai mươi ba học trò" },
			{
				p: "Lớp mở ba năm trước, khi Đảng ủy xã rà soát và thấy cả vùng chỉ còn hai người biết chỉnh chiêng, đều trên bảy mươi. Nhà văn hóa cho mượn phòng, trường tiểu học xếp giờ chiều thứ Năm, Đoàn Thanh niên lo nước uống và đưa đón. Học trò từ chín đến mười bốn tuổi, mười hai trai mười một gái. Chuyện con gái học chiêng từng làm vài cụ khó chịu, nay thì các cụ ngồi hàng đầu.",
			},
			{
				p: "Tháng đầu tiên lũ trẻ không được chạm vào chiêng. Chúng nhắm mắt nghe ông thả hạt bắp xuống ống nứa, đoán ống dài ống ngắn; nghe hai cái chén sứ xem cái nào rạn. Em Đinh Thị Hơ Mơn, mười một tuổi, là người đầu tiên chỉ ra chiếc chiêng thứ sáu lệch tiếng trong khi cả lớp lắc đầu. Ông gõ lại ba lần, cười, rồi đưa cho em cây búa nhỏ nhất.",
			},
			{ p: "Giáo án của ông, theo lời một thầy giáo trẻ ghi giúp, gồm bốn bước:" },
			{
				numbered: [
					"Nghe: phân biệt cao thấp, dài ngắn, trong đục bằng ống nứa và chén sứ.",
					"Nhớ: thuộc bốn bài chiêng của làng bằng miệng trước khi thuộc bằng tay.",
					"Đánh: giữ nhịp trong đội, biết nhường tiếng cho người bên cạnh.",
					"Chỉnh: tập trên chiêng thủng, mỗi lần gõ không quá năm nhát.",
				],
			},
			{ h2: "Khi bộ chiêng trở về" },
			{
				p: "Cùng với lớp học, xã vận động các gia đình không bán chiêng và lập sổ theo dõi 86 bộ hiện còn. Hai bộ từng bán ra ngoài được con cháu gom tiền chuộc lại năm ngoái; ông Blưk chỉnh giúp, không lấy công, chỉ nhận con gà và ghè rượu theo tục. Ngày bộ chiêng về, cả làng đánh suốt đêm, và lần đầu có năm đứa trẻ của lớp được đứng vào vòng.",
			},
			{
				box: {
					title: "Về di sản",
					paragraphs: [
						"Không gian văn hóa Cồng chiêng Tây Nguyên được UNESCO ghi danh năm 2005 và đưa vào Danh sách Di sản văn hóa phi vật thể đại diện của nhân loại năm 2008.",
						"Ở mỗi dân tộc, mỗi vùng, cách chỉnh tiếng, tên gọi từng chiếc và bài bản đều khác nhau; người chỉnh chiêng vì vậy giữ vai trò không thể thay thế bằng máy.",
					],
				},
			},
			{
				p: "Điều làm ông lo là thời gian. Chỉnh được một bộ cho ra tiếng phải mất nhiều năm nghe và hàng trăm lần sửa sai, trong khi lũ trẻ rồi sẽ lên cấp hai, cấp ba, đi xa. Xã đang bàn với một trường trung cấp văn hóa nghệ thuật mở lớp ngắn ngày, ghi âm và quay phim từng nhát búa của ông. Ông đồng ý, với điều kiện người quay phải ngồi yên khi ông nghe.",
			},
			{
				p: "Chiều thứ Năm, lớp tan muộn. Hơ Mơn nán lại nhờ ông nghe thử chiếc chiêng thủng em mang về nhà tập cả tuần. Ông gõ một tiếng rồi đưa tay chặn cho âm tắt, gõ tiếng nữa. Không khen, ông chỉ hỏi em đã gõ mấy nhát. Bốn, em đáp. Ông gật đầu, gói búa vào khăn, và trên đường xuống dốc cứ lẩm nhẩm mãi một con số: bốn.",
			},
		],
	},
	{
		title: "Chùm ảnh: Một đêm hội mừng lúa mới bên nhà rông",
		category: "di-san-cong-chieng",
		topic: "giu-lay-tieng-chieng",
		lead: "Khi hạt lúa cuối cùng đã vào kho, dân làng ở một xã phía đông huyện Đak Đoa mở hội ăn mừng. Từ lúc gùi nước buổi sáng đến khi trăng đứng bóng, tiếng chiêng dẫn mọi người qua từng việc của lễ.",
		when: { date: "2018-11-12" },
		authors: ["Minh Khuê"],
		genre: "photo",
		layout: "photo_story",
		tags: ["lễ hội", "mừng lúa mới", "Đak Đoa"],
		views: 3460,
		body: [
			{
				p: "Sáng sớm, các bà các chị ra giọt nước đầu làng. Nước lấy hôm nay không dùng để nấu ăn mà để rót vào những ghè rượu đã ủ từ hai tháng trước, cho nên ai đi gùi cũng mặc váy áo đẹp nhất của mình và không nói chuyện to.",
			},
			{
				photo: {
					name: "ben-nuoc-lang",
					alt: "Ba người phụ nữ bên giọt nước làng, nước chảy từ máng tre xuống vũng, một người cúi hứng bằng bầu",
					caption: "Lấy nước mở đầu ngày hội ở giọt nước đầu làng.",
					credit: "Minh Khuê",
				},
			},
			{
				photo: {
					name: "nha-rong",
					alt: "Nhà rông mái tranh dựng cao trên hàng cột, cây nêu cong bên cạnh, dân làng tụ tập trên sân",
					caption: "Cây nêu dựng xong trước nhà rông, già làng chuẩn bị làm lễ.",
					credit: "Minh Khuê",
				},
			},
			{
				photo: {
					name: "cong-chieng",
					alt: "Những chiếc chiêng đồng treo trên xà nhà rông trong ánh lửa",
					caption: "Bộ chiêng quý được hạ xuống, lau bằng lá và thử tiếng lần cuối.",
					credit: "Minh Khuê",
				},
			},
			{
				p: "Trời vừa tối, lửa nhóm lên giữa sân. Đội chiêng đi vòng ngược chiều kim đồng hồ, vòng xoang nối tay phía ngoài mỗi lúc một rộng. Khách lạ cũng được kéo vào, bước sai nhịp thì cả vòng cười rồi chỉ lại cho đúng.",
			},
			{
				photo: {
					name: "le-hoi-mua",
					alt: "Vòng người nắm tay nhau múa quanh đống lửa lớn dưới cây nêu, trăng lên trên mái nhà rông",
					caption: "Vòng xoang quanh đống lửa kéo dài đến quá nửa đêm.",
					credit: "Minh Khuê",
				},
			},
			{
				photo: {
					name: "trang-cao-nguyen",
					alt: "Trăng tròn trên cao nguyên, một nếp nhà nhỏ sáng đèn bên gốc cây lớn",
					caption: "Hội tan, trăng còn sáng trên những nếp nhà ngoài rẫy.",
					credit: "Minh Khuê",
				},
			},
		],
	},
	{
		title: "Đội chiêng áo đồng phục ở trường nội trú Chư Prông",
		category: "di-san-cong-chieng",
		topic: "giu-lay-tieng-chieng",
		lead: "Thay cho tiếng trống, giờ ra chơi chiều thứ Sáu ở trường phổ thông dân tộc nội trú huyện Chư Prông bắt đầu bằng một hồi chiêng. Bốn mươi học sinh người Jrai, Bahnar, Kinh, Tày cùng tập trong một đội, thuộc chín bài cổ.",
		when: { date: "2023-08-18T10:20" },
		authors: ["Kpă Thanh", "Ngọc Diệp"],
		genre: "report",
		tags: ["cồng chiêng", "trường học", "Chư Prông"],
		views: 1658,
		body: [
			{
				p: "Chuyện bắt đầu từ một tiết học hát thất bại. Cô giáo âm nhạc cho lớp nghe một bản chiêng rồi hỏi em nào biết tên bài, không cánh tay nào giơ lên. Cuối giờ, một nam sinh lớp tám đến nói nhỏ rằng ông nội em biết, nhưng ông bảo bọn trẻ không thèm nghe. Tuần sau cô xin phép hiệu trưởng mời ông cụ đến lớp, trả thù lao bằng một bao gạo quỹ công đoàn góp.",
			},
			{
				photo: {
					name: "truong-hoc",
					alt: "Dãy phòng học mái ngói đỏ, hàng phượng đang nở hoa và học sinh tụ thành nhóm giữa sân trường",
					caption: "Sân trường trước giờ đội chiêng học sinh tập trung cho buổi ngoại khóa.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Đội chiêng ra đời mùa hè năm 2021 với mười một thành viên và một bộ chiêng mượn. Ban Thường vụ Huyện ủy khi về làm việc ở trường đã nghe các em diễn ngay trên sân, rồi giao ngành văn hóa tìm nguồn mua cho trường hai bộ chiêng mới. Giờ tập đưa vào thời khóa biểu ngoại khóa, mỗi tuần ba tiết, do ba nghệ nhân thay nhau đứng lớp cùng giáo viên.",
			},
			{
				p: "Học chiêng ở trường khác học ở làng. Các em đến từ nhiều vùng, mỗi nơi đánh một kiểu, có hôm cãi nhau chỉ vì nhịp ngắt ở câu thứ ba. Nghệ nhân Rmah Blơi, sáu mươi tám tuổi, xử bằng cách cho cả hai bên đánh, cả lớp nghe và nhận xét. Cuối cùng trường quyết định giữ cả hai lối, ghi vào cuốn sổ bài bản kèm tên làng và tên người truyền lại.",
			},
			{
				p: "Không em nào phải mặc trang phục biểu diễn khi tập. Những chiếc áo trắng quần xanh đứng cạnh các núm chiêng bóng loáng thành ra hình ảnh quen thuộc, đến mức các em tự gọi mình là đội áo đồng phục. Kpuih Nhưt, học sinh lớp chín, kể rằng nghỉ hè về làng, em được thanh niên lớn tuổi cho đứng vào hàng vì đánh được bài đón khách mà ở làng chỉ còn hai người nhớ.",
			},
			{
				p: "Tham gia liên hoan tiếng hát học sinh cuối năm học qua, đội đoạt giải nhất phần nhạc cụ dân tộc. Nhưng điều Ban Giám hiệu nhắc lại trong buổi tổng kết là một chi tiết khác: số ca vi phạm nội quy ký túc xá giảm còn bảy, bằng một phần tư năm trước. Thầy quản sinh giải thích giản dị, chiều thứ Sáu các em bận đánh chiêng, tối về mệt và vui nên ngủ sớm.",
			},
		],
	},
];
