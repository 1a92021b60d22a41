import type { Beat } from "./beat.ts";

/** Defence, associations, offices, and what leaders do. */
export const BEATS_PUBLIC: readonly Beat[] = [
	{
		sections: [
			["quoc-phong-an-ninh", 6],
			["tin-tuc-su-kien", 1],
			["tin-trong-tinh", 1],
		],
		weight: 3,
		photos: ["chien-si-bien-gioi", "duong-lang", "suong-som"],
		tags: [
			"biên phòng",
			"dân quân tự vệ",
			"an ninh cơ sở",
			"tuyển quân",
			"phòng cháy, chữa cháy",
			"an toàn giao thông",
		],
		titles: [
			"Tổ bảo vệ an ninh cơ sở {placename} [đêm mưa|ba tháng đầu]",
			"Bộ đội [sửa trường|khơi nguồn nước|gặt lúa] giúp {hamlet}",
			"{place}: {n:96-99} phần trăm thanh niên [có mặt đúng giờ khám tuyển|lên đường đúng hẹn]",
			"Camera ở ngã ba và cuốn sổ trực của {hamlet}: vì sao số vụ mất trộm của {place} giảm còn một phần ba",
			"Dân quân {placename} diễn tập [cứu hộ|chữa cháy rừng]",
		],
		leads: [
			"{n:42-260} thành viên tổ bảo vệ an ninh, trật tự ở cơ sở của {place} chia nhau trực cả những đêm mưa. Trộm cắp vặt giảm, nhưng điều dân nhắc nhiều hơn là có người để gọi.",
			"Trong {n:6-15} ngày, cán bộ, chiến sĩ cùng bà con {hamlet} làm xong việc đã bàn hơn một năm. Không lễ khởi công, không băng rôn.",
			"Công tác tuyển quân ở {place} năm nay làm theo lối công khai từ đầu: danh sách dán tại thôn, kết quả khám đọc trước dân.",
		],
		headings: ["Có người để gọi", "Ba bám, bốn cùng", "Đêm trực"],
		openings: [
			[
				"Mười một giờ đêm, {n:4-7} người khoác áo mưa đi dọc {hamlet}.",
				"Họ soi đèn từng khúc cua, gõ cửa quán còn sáng, nhắc dắt xe vào nhà.",
				"Cuốn sổ trực bọc ni lông ghi cả giờ chó sủa.",
			],
			[
				"Tiểu đội đến {hamlet} từ mờ sáng, mang theo xẻng, cuốc và nồi cơm.",
				"Việc đầu tiên là chia nhau vào từng nhà xem ai cần gì.",
				"Chiều tối, đoạn mương dài {n:300-1400} mét đã thông.",
			],
		],
		paragraphs: [
			[
				"Từ khi hợp nhất các lực lượng ở thôn, làng, mỗi tổ có ít nhất ba người, được tập huấn sơ cứu, chữa cháy và cách nói chuyện khi người ta đang nóng.",
				"Phụ cấp không cao nhưng có bảo hiểm.",
				"{n:9-31} người xin vào tổ là bộ đội xuất ngũ.",
			],
			[
				"Trong {n:6-11} tháng, các tổ hòa giải tại chỗ {n:24-140} vụ xích mích, giao công an {n:3-18} vụ.",
				"Phần lớn bắt đầu từ rượu và ranh đất.",
				"Kinh nghiệm là đến sớm, đến đủ người hai bên cùng nể.",
			],
			[
				"Camera do dân góp tiền, màn hình đặt ở nhà trực, ai xem phải ký sổ.",
				"Hình ảnh chỉ giữ {n:15-30} ngày.",
				"Quy định ấy được viết sau khi có người hỏi: vậy ai xem người xem?",
			],
			[
				"Đồn biên phòng nhận đỡ đầu {n:6-21} học sinh có hoàn cảnh khó khăn.",
				"Các em ăn ở trong đồn, tối học bài cùng cán bộ.",
				"Em lớn nhất vừa thi đỗ trường sư phạm và xin về dạy ở đúng xã mình.",
			],
			[
				"Cuộc diễn tập chọn tình huống xấu nhất: cháy ban đêm, mất sóng, đường bị cây chắn.",
				"{n:80-360} người tham gia, chia theo thôn.",
				"Rút ra được một điều: bình chữa cháy phải để chỗ ai cũng với tới.",
			],
			[
				"Danh sách gọi khám nghĩa vụ quân sự niêm yết {n:7-20} ngày tại nhà sinh hoạt.",
				"Ai tạm hoãn vì lý do gì đều ghi rõ.",
				"Ngày lên đường, mỗi tân binh nhận một cuốn sổ do làng tặng, trang đầu có chữ ký của người già.",
			],
			[
				"Tai nạn giao thông giảm cả ba mặt so với cùng kỳ.",
				"{council} cắt cây che khuất, sơn lại vạch, đặt gương cầu ở {n:7-25} khúc cua.",
				"Học sinh đi xe máy dưới tuổi thì giữ xe, mời cha mẹ lên nhận.",
			],
		],
	},
	{
		sections: [
			["mat-tran-doan-the", 6],
			["tin-trong-tinh", 1],
			["hoi-dap", 1],
		],
		weight: 3,
		photos: ["duong-lang", "hoi-truong", "nha-rong", "trong-rung", "ben-nuoc-lang"],
		tags: [
			"Mặt trận Tổ quốc",
			"giám sát cộng đồng",
			"hội nông dân",
			"hội phụ nữ",
			"đoàn thanh niên",
			"đại đoàn kết",
			"hiến máu",
		],
		titles: [
			"Mặt trận {placename} [đọc sổ thu chi giữa sân|giám sát bằng mắt của dân]",
			"Đoàn thanh niên {place} [nhận việc khó|trồng {n:2-9} nghìn cây]",
			"Hội Phụ nữ {placename} và [chiếc cân|hũ tiền|bữa cơm] chung",
			"Ngày hội đại đoàn kết ở {hamlet}",
			"{n:90-480} đơn vị máu từ {place}",
			"Ban giám sát đầu tư của cộng đồng ở {place} dừng một đoạn bê tông {n:18-60} mét: chuyện cái thước gỗ, cuốn sổ và người thợ già về hưu",
		],
		leads: [
			"Mọi khoản thu chi của công trình do dân góp ở {hamlet} được đọc lên giữa sân vào sáng Chủ nhật. Sau {n:9-20} tuần, chưa lần nào hết người nghe.",
			"Trong {n:3-9} tháng, {place} vận động được {n:180-1600} triệu đồng và {n:2-14} nghìn ngày công cho việc chung. Mặt trận gọi phần quý nhất là những ý kiến không đồng ý.",
			"Ngày hội đại đoàn kết ở {hamlet} năm nay bỏ phần đọc báo cáo, thêm phần hỏi đáp. Câu hỏi đầu tiên đến từ một em học sinh lớp bảy.",
		],
		headings: ["Đọc to giữa sân", "Người không đồng ý", "Việc của người trẻ"],
		openings: [
			[
				"Bảy giờ sáng Chủ nhật, sân nhà văn hóa {hamlet} kê {n:60-180} chiếc ghế nhựa.",
				"Người giữ sổ đứng giữa, đọc từng khoản, kể cả khoản mua dây buộc.",
				"Ai nghe thấy sai thì giơ tay.",
			],
			[
				"Chiếc thước gỗ dài hai mét là tài sản quý nhất của ban giám sát ở {hamlet}.",
				"Mỗi ngày hai lượt, có người đem thước ra đo bề dày lớp bê tông mới đổ.",
				"Số đo ghi vào sổ, nhà thầu ký bên cạnh.",
			],
		],
		paragraphs: [
			[
				"Ban giám sát gồm {n:5-9} người do dân bầu kín, trong đó có người từng phản đối công trình.",
				"Mặt trận giải thích: người hay hỏi thì mắt tinh.",
				"Qua {n:4-12} công trình, ban đã yêu cầu làm lại {n:2-7} hạng mục.",
			],
			[
				"Mức góp được chia theo nhân khẩu và theo sức, hộ nghèo góp ngày công.",
				"{n:3-12} hộ ban đầu chưa ký, tổ vận động không thúc ép.",
				"Khi đường làm đến trước ngõ, họ tự mang tiền đến.",
			],
			[
				"Hội Nông dân đứng ra mua chung phân bón, giá rẻ hơn {n:6-14} phần trăm.",
				"Tiền chênh lệch lập quỹ cho vay không lãi.",
				"{n:40-210} hội viên đã được vay, không ai trễ hẹn quá một tháng.",
			],
			[
				"Chị em ở {n:6-18} chi hội phụ nữ nuôi heo đất, mổ heo vào dịp đầu năm học.",
				"Số tiền {n:24-160} triệu đồng mua được {n:30-140} chiếc xe đạp.",
				"Xe sơn cùng một màu để các em khỏi so bì.",
			],
			[
				"Đoàn thanh niên nhận ba việc: số hóa giấy tờ cho người già, giữ sạch một con suối, dạy trẻ con bơi.",
				"Lớp bơi mở ở hồ nước quây lưới, có {n:46-190} em học.",
				"Việc thứ ba khó xin tiền nhất nhưng được cha mẹ ủng hộ nhất.",
			],
			[
				"Ngày hiến máu, hàng người xếp từ sân ra cổng.",
				"Có gia đình {n:3-5} người cùng đến, có người lần thứ {n:11-30}.",
				"Điểm hiến máu chuyển về chợ thay vì hội trường để ai cũng tiện.",
			],
			[
				"{n:21-96} ý kiến được ghi lại tại hội nghị phản biện.",
				"Cơ quan soạn thảo phải trả lời từng ý: tiếp thu, không tiếp thu và vì sao.",
				"Bản trả lời dán ở bảng tin cùng chỗ với dự thảo.",
			],
			[
				"Bữa cơm đoàn kết do mỗi nhà góp một món.",
				"Người Kinh làm bánh xèo, người Bahnar mang cơm lam, người Jrai góp ghè rượu.",
				"Tàn bữa, rác được phân loại ngay tại sân.",
			],
		],
	},
	{
		sections: [
			["chuyen-doi-so-cai-cach-hanh-chinh", 6],
			["tin-trong-tinh", 1],
			["hoi-dap", 1],
		],
		weight: 3,
		since: 2019,
		photos: ["lop-hoc-may-tinh", "tru-so-xa"],
		tags: [
			"chuyển đổi số",
			"một cửa",
			"dịch vụ công trực tuyến",
			"cải cách hành chính",
			"tổ công nghệ số cộng đồng",
			"VNeID",
		],
		titles: [
			"Một cửa {placename} [bớt một lần đi|hẹn ngày và giữ hẹn|không còn ghế chờ buổi trưa]",
			"Tổ công nghệ số ở {hamlet} [gõ cửa từng nhà|mở quán trợ giúp]",
			"{place}: {n:58-96} phần trăm hồ sơ nộp qua mạng, [phần còn lại ai giúp?|và những tờ giấy vẫn phải in]",
			"Người già {hamlet} học dùng [điện thoại|chữ ký số]",
			"Bỏ {n:6-21} loại giấy tờ ở {place}: khi cán bộ tự hỏi mình cần tờ giấy ấy để làm gì và phát hiện không ai từng đọc lại",
		],
		leads: [
			"Từ đầu năm, {council} {placename} rà lại từng thủ tục và bỏ được {n:5-24} loại giấy tờ. Người dân đi lại ít hơn, cán bộ cũng đỡ phải lưu những thứ không ai đọc.",
			"{n:24-130} tổ công nghệ số cộng đồng với {n:120-860} thành viên đang giúp bà con {place} nộp hồ sơ, thanh toán và nhận kết quả tại nhà.",
			"Thời gian giải quyết hồ sơ đất đai ở {place} rút từ {n:30-45} ngày xuống {n:14-22} ngày. Không có phần mềm nào mới, chỉ có các bước được xếp lại.",
		],
		headings: ["Tờ giấy không ai đọc", "Bớt một lần đi", "Người giúp người"],
		openings: [
			[
				"Chín giờ sáng, bộ phận một cửa của {place} chỉ có {n:4-11} người ngồi đợi.",
				"Hai năm trước, giờ này phải lấy số từ lúc mở cửa.",
				"Khác biệt nằm ở những hồ sơ đã nộp từ tối hôm trước.",
			],
			[
				"Quán trợ giúp của {hamlet} là một chiếc bàn đặt dưới mái hiên, có ổ cắm và nước uống.",
				"Mỗi tối hai thanh niên trực, giúp người lớn tuổi nộp hồ sơ, khóa thuê bao lạ, gọi hình cho con.",
				"Không thu tiền, ai muốn thì để lại mớ rau.",
			],
		],
		paragraphs: [
			[
				"Tổ rà soát đặt cho mỗi loại giấy tờ ba câu hỏi: ai cần, cần để làm gì, có ở nơi khác chưa.",
				"{n:4-15} loại giấy không trả lời được câu thứ nhất.",
				"Chúng được bỏ ngay trong tuần.",
			],
			[
				"Dữ liệu dân cư và đất đai đã khớp {n:84-98} phần trăm.",
				"Phần lệch chủ yếu do tên đệm, ngày sinh ghi khác nhau qua nhiều đời sổ.",
				"Cán bộ đến tận nhà sửa, không bắt dân đi chứng minh.",
			],
			[
				"Hồ sơ quá hạn hiện đèn đỏ trên màn hình đặt giữa sảnh, ai cũng nhìn thấy.",
				"Tuần đầu có {n:17-46} đèn đỏ, nay còn {n:0-4}.",
				"Người phụ trách nói vui rằng màn hình ấy nghiêm hơn mọi cuộc họp.",
			],
			[
				"Người cao tuổi ngại nhất là mật khẩu.",
				"Tổ công nghệ số dạy viết ra giấy, cất trong hộp gạo, không đọc cho ai qua điện thoại.",
				"{n:6-23} vụ lừa đảo đã được chặn vì người nhận cuộc gọi chạy sang hỏi tổ trước.",
			],
			[
				"Sóng di động phủ {n:92-99} phần trăm số thôn, làng.",
				"Những chỗ lõm còn lại nằm trong thung lũng, nhà mạng hẹn lắp trạm trước {month} năm sau.",
				"Trong khi chờ, cán bộ mang máy tính bảng đến làng mỗi tuần một buổi.",
			],
			[
				"Chấm điểm hài lòng không dùng biểu tượng mặt cười nữa mà hỏi một câu: ông bà phải đi mấy lần.",
				"Bình quân năm {lastyear} là {d:1-2} lần.",
				"Mục tiêu năm nay là không quá một lần cho {n:70-90} phần trăm thủ tục.",
			],
			[
				"Cuộc họp giao ban rút còn {n:40-60} phút, tài liệu gửi trước, ai chưa đọc thì không phát biểu.",
				"Mỗi việc kết luận trong một dòng, có người, có ngày.",
				"Bản kết luận công khai trên trang của {unit} ngay trong buổi chiều.",
			],
			[
				"{woman} ở {hamlet} bán [bơ|măng khô|mật ong] qua mạng, mỗi tháng gửi {n:40-260} đơn.",
				"Con gái chụp ảnh, con trai giao hàng, bà giữ khâu chọn quả.",
				"Khách khen gói kỹ, bà bảo gói như gói cho con đi xa.",
			],
		],
	},
	{
		sections: [
			["hoat-dong-cua-lanh-dao", 5],
			["tin-tuc-su-kien", 2],
			["tin-trong-tinh", 4],
			["van-ban-tinh-uy", 1],
			["thong-bao", 1],
		],
		weight: 4,
		photos: ["hoi-truong", "dai-hoi", "tru-so-xa", "cau-treo", "dien-gio"],
		tags: ["Tỉnh ủy", "khảo sát cơ sở", "giao ban", "đầu tư công", "chỉ đạo, điều hành", "phòng, chống thiên tai"],
		titles: [
			"Lãnh đạo tỉnh làm việc với {committee} {placename}",
			"Khảo sát [tiến độ đầu tư công|công tác chuẩn bị mùa mưa bão|đời sống công nhân] tại {place}",
			"Thường trực Tỉnh ủy giao ban với {n:9-40} đơn vị: [năm việc phải xong trong quý|không để vốn chờ dự án]",
			"Đoàn công tác của tỉnh kiểm tra thực địa tại {place}, nghe dân trước khi nghe báo cáo và yêu cầu trả lời từng kiến nghị trong {n:7-20} ngày",
			"Thông báo kết luận về {n:3-8} nội dung liên quan đến {place}",
		],
		leads: [
			"Tại buổi làm việc với {committee} {placename}, lãnh đạo tỉnh yêu cầu tập trung vào [ba|bốn] việc còn chậm và gắn từng việc với trách nhiệm của người đứng đầu.",
			"Đoàn công tác đi thực địa {n:3-7} điểm tại {place} trước khi vào hội trường. {n:8-31} kiến nghị của cơ sở được trả lời ngay hoặc hẹn ngày trả lời.",
			"Tiến độ giải ngân vốn đầu tư công của {place} đến cuối {month} đạt {n:41-88} phần trăm. Hội nghị bàn cách tháo gỡ cho {n:3-11} dự án vướng mặt bằng.",
		],
		headings: ["Nghe dân trước", "Ba việc còn chậm", "Hẹn ngày trả lời"],
		openings: [
			[
				"Đoàn đến {place} từ sáng sớm, không vào trụ sở mà đi thẳng ra công trường.",
				"Người được hỏi đầu tiên là tổ trưởng tổ thợ, người thứ hai là chủ quán nước đầu đường.",
				"Buổi làm việc tại hội trường chỉ bắt đầu sau khi đã xem đủ {n:3-6} điểm.",
			],
			[
				"Báo cáo tại buổi làm việc, {committee} {placename} cho biết {n:11-17} trong {n:18-21} chỉ tiêu chủ yếu đã đạt hoặc vượt kế hoạch.",
				"Những chỉ tiêu chưa đạt được nêu trước, kèm nguyên nhân thuộc về ai.",
				"Phần thành tích được đề nghị gửi bằng văn bản.",
			],
		],
		paragraphs: [
			[
				"Thu ngân sách trên địa bàn đạt {n:180-980} tỷ đồng, bằng {n:71-112} phần trăm dự toán.",
				"Khoản thu từ đất chưa đạt vì {n:2-6} phiên đấu giá không thành.",
				"Lãnh đạo tỉnh lưu ý không để chi thường xuyên trông chờ vào khoản thu này.",
			],
			[
				"Về đầu tư công, {n:4-15} dự án đang đúng tiến độ, {n:2-6} dự án chậm.",
				"Nguyên nhân được chia thành ba nhóm: mặt bằng, vật liệu và năng lực nhà thầu.",
				"Nhà thầu nào chậm hai kỳ liên tiếp sẽ bị thay, không đợi hết hợp đồng.",
			],
			[
				"Đại diện {council} kiến nghị được chủ động hơn trong mua sắm sửa chữa nhỏ.",
				"Lãnh đạo tỉnh giao sở, ngành liên quan trả lời bằng văn bản trước ngày {n:5-25} của tháng sau.",
				"Kiến nghị nào không giải quyết được cũng phải nói rõ để cơ sở biết.",
			],
			[
				"Trước mùa mưa, {n:4-18} điểm có nguy cơ sạt lở phải cắm biển và có phương án di dời từng hộ.",
				"Lương thực, thuốc men dự trữ tại chỗ đủ {n:7-15} ngày.",
				"Diễn tập ít nhất một lần vào ban đêm.",
			],
			[
				"Đoàn ghé thăm khu nhà trọ công nhân, xem bếp, xem chỗ phơi áo, hỏi tiền điện.",
				"Giá điện chủ trọ thu cao hơn quy định được yêu cầu điều chỉnh ngay.",
				"Công đoàn nhận việc theo dõi hằng tháng.",
			],
			[
				"Kết luận buổi làm việc, lãnh đạo tỉnh đề nghị {committee} {placename} chọn đúng việc, giao đúng người, kiểm tra đúng lúc.",
				"Điều dân thấy được phải đến trước điều báo cáo nói ra.",
				"Sau {n:60-100} ngày, đoàn sẽ quay lại những điểm đã xem hôm nay.",
			],
			[
				"Tại {hamlet}, {person} đề nghị sửa đoạn mương tưới cho {n:24-120} héc ta.",
				"Việc không lớn nhưng đã nêu ở ba cuộc tiếp xúc cử tri.",
				"Lãnh đạo tỉnh yêu cầu có câu trả lời tại chỗ: ai làm, bao giờ xong.",
			],
			[
				"Về tổ chức bộ máy, {unit} đã sắp xếp lại {n:5-14} đầu mối, giảm {n:3-9} đơn vị.",
				"Trụ sở dôi dư ưu tiên cho trường học, trạm y tế và nhà sinh hoạt cộng đồng.",
				"Không để tài sản công bỏ hoang quá {n:3-6} tháng.",
			],
		],
	},
];
