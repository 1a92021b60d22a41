import type { DemoArticle } from "./demo-article.ts";

/** Invented articles: the party congress, and news of the province and its committees. */
export const articleTextsA2: DemoArticle[] = [
	{
		title: "Nghị quyết đại hội thành 24 đầu việc trên tấm bảng trắng",
		category: "dai-hoi-dang-cac-cap",
		topic: "dai-hoi-dang-bo-tinh",
		lead: "Ở sảnh trụ sở Đảng ủy xã Ia Grai có tấm bảng trắng dài ba mét. Chương trình hành động thực hiện nghị quyết đại hội được tách thành 24 đầu việc, mỗi dòng có người chịu trách nhiệm, mốc thời gian và một ô tròn đổi màu.",
		when: { hoursAgo: 31 },
		authors: ["Minh Khuê"],
		genre: "report",
		tags: ["nghị quyết", "đại hội", "nông thôn mới"],
		views: 2146,
		body: [
			{
				p: "Ô xanh là đúng tiến độ, vàng là chậm dưới một tháng, đỏ là quá hạn. Ai vào xã cũng nhìn thấy, kể cả người dân đến chứng thực giấy tờ. Thoạt đầu có ý kiến lo rằng treo công khai như vậy dễ mang tiếng cán bộ; nhưng Ban Thường vụ Đảng ủy cho rằng nghị quyết đã thông qua trước toàn đảng bộ thì kết quả cũng nên để mọi người cùng thấy.",
			},
			{
				photo: {
					name: "vuon-ho-tieu",
					alt: "Những trụ hồ tiêu xanh um xếp thành hàng dài trên nền đất đỏ",
					caption:
						"Phát triển vùng hồ tiêu canh tác hữu cơ là một trong 24 đầu việc được xã Ia Grai theo dõi hằng tháng.",
					credit: "Minh Khuê",
				},
			},
			{
				p: "Khó nhất là biến câu chữ thành việc. Mục tiêu “nâng cao hiệu quả sản xuất nông nghiệp” được tổ giúp việc bàn ba buổi, cuối cùng tách làm bốn dòng: 80 héc-ta hồ tiêu theo hướng hữu cơ, hai điểm thu gom vỏ bao thuốc bảo vệ thực vật, một tổ dịch vụ sấy, 150 hộ ghi nhật ký vườn cây. Dòng nào không nghĩ ra cách đo thì để lại, chưa đưa lên bảng.",
			},
			{
				p: "Hiện có 15 ô xanh, sáu ô vàng và ba ô đỏ. Một ô đỏ thuộc về chính Văn phòng Đảng ủy: số hóa hồ sơ đảng viên mới đạt 61%, do phần lý lịch cũ thiếu xác nhận. Ô đỏ khác là đoạn kênh nội đồng chưa xong thủ tục đất đai. Trong cuộc giao ban sáng thứ Hai, người phụ trách phải trình bày trước, nói rõ cần hỗ trợ gì thay vì chỉ nêu khó khăn.",
			},
			{
				p: "Chị Puih H’Lan, trú ở làng cách trung tâm xã bốn cây số, nhìn bảng rồi hỏi sao chưa thấy sân chơi cho trẻ em như đại biểu từng hứa. Câu hỏi được ghi lại, Mặt trận xã kiểm tra và nhận ra nội dung ấy nằm trong phụ lục, lúc tách việc đã bỏ quên. Dòng thứ 24 ra đời từ đó, giao cho Đoàn thanh niên với thời hạn 90 ngày.",
			},
			{
				p: "Đảng ủy xã thống nhất cứ sáu tháng rà lại toàn bộ danh mục: việc đã thành nền nếp thì rút khỏi bảng, việc không còn phù hợp phải báo cáo ban chấp hành mới được sửa. Một bản chụp được gửi vào nhóm của 37 chi bộ mỗi tối thứ Sáu. Nhiều chi bộ bắt chước, tự kẻ bảng nhỏ ở nhà văn hóa với ba, bốn dòng dành riêng cho thôn mình.",
			},
		],
	},
	{
		title:
			"Đại hội Đảng bộ xã Bình Khê nhiệm kỳ 2025 - 2030: dành trọn một buổi để đại biểu thảo luận những việc người dân đang trông đợi",
		category: "dai-hoi-dang-cac-cap",
		topic: "dai-hoi-dang-bo-tinh",
		lead: "Đại hội đại biểu Đảng bộ xã Bình Khê nhiệm kỳ 2025 - 2030 vừa hoàn thành chương trình. Là đơn vị mới hình thành sau sắp xếp, xã chọn cách rút ngắn phần đọc báo cáo còn 25 phút để có đủ một buổi chiều nghe ý kiến từ các chi bộ.",
		when: { date: "2025-08-05T17:15" },
		authors: ["Trà My", "Văn Hòa"],
		genre: "news",
		tags: ["đại hội", "đảng viên", "nghị quyết"],
		views: 3874,
		body: [
			{
				p: "Dự đại hội có 142 đại biểu chính thức, thay mặt đảng viên của các chi bộ, đảng bộ trực thuộc. Văn kiện được gửi trước mười ngày, kèm phiếu ghi ý kiến; vì vậy khi khai mạc, đoàn chủ tịch đã có trong tay 318 lượt góp ý và chỉ trình bày những điểm còn khác nhau. Không khí trao đổi nhờ thế vào thẳng nội dung, ít lời rào đón.",
			},
			{
				photo: {
					name: "dai-hoi",
					alt: "Quang cảnh đại hội trong hội trường lớn, các đại biểu ngồi theo hàng trước phông nền đỏ có hoa",
					caption: "Các đại biểu dự đại hội cho ý kiến về chỉ tiêu phát triển kinh tế của xã nhiệm kỳ 2025 - 2030.",
					credit: "Trà My",
				},
			},
			{
				p: "Ba nhóm việc được bàn sôi nổi nhất. Thứ nhất là tổ chức bộ máy sau khi không còn cấp huyện: nhiều thủ tục dồn về xã trong khi cán bộ chuyên ngành thiếu. Đại biểu chi bộ cơ quan đề nghị luân phiên trực trưa tại Trung tâm Phục vụ hành chính công và lập nhóm hỗ trợ lưu động cho những thôn cách trụ sở hơn mười cây số.",
			},
			{
				p: "Thứ hai là sinh kế. Xã có vùng mía, lúa và chăn nuôi bò nhưng liên kết còn lỏng. Một đại biểu trẻ, chủ trang trại, phân tích rằng chỉ tiêu thu nhập bình quân tăng 9,5%/năm chỉ khả thi nếu có thêm cơ sở sơ chế tại chỗ. Ý kiến này được tiếp thu, bổ sung thành nhiệm vụ kêu gọi ít nhất hai dự án chế biến quy mô vừa trước năm 2028.",
			},
			{
				p: "Thứ ba, công tác xây dựng Đảng ở đơn vị hợp nhất từ nhiều nơi. Các tham luận nhấn mạnh phải giữ đoàn kết bằng việc minh bạch: công khai tiêu chí bố trí cán bộ, thống nhất quy chế làm việc ngay tháng đầu, không phân biệt người của xã cũ nào. Mỗi cấp ủy viên nhận phụ trách một địa bàn không phải quê mình trong năm đầu nhiệm kỳ.",
			},
			{
				p: "Đại hội biểu quyết 21 chỉ tiêu và bốn nhiệm vụ trọng tâm, tỷ lệ tán thành từ 97,9% trở lên. Nghị quyết giao Ban Chấp hành xây dựng chương trình hành động trong 30 ngày, có phụ lục phân công và lịch kiểm tra. Phát biểu bế mạc ngắn, chỉ nêu lời cảm ơn, nhắc việc đầu tiên sau đại hội: gặp gỡ bí thư tất cả các chi bộ để nghe điều chưa kịp nói.",
			},
		],
	},
	{
		title: "Phường Quy Nhơn Bắc: mỗi chi bộ chọn một phần việc thực hiện nghị quyết",
		category: "dai-hoi-dang-cac-cap",
		topic: "dai-hoi-dang-bo-tinh",
		lead: "Chiều 17-3, Đảng ủy phường Quy Nhơn Bắc tổ chức hội nghị đăng ký phần việc thực hiện Nghị quyết Đại hội Đảng bộ tỉnh. Các chi bộ khu phố nêu việc sẽ làm, nguồn lực tự có và thời điểm mời nhân dân đến nghiệm thu.",
		when: { date: "2026-03-18T16:30" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["nghị quyết", "đại hội", "chi bộ khu phố"],
		views: 688,
		body: [
			{
				p: "Qua thảo luận, 29 phần việc được ghi vào sổ đăng ký chung. Nhiều nơi chọn điều gần gũi: thắp sáng ba con hẻm, dời điểm tập kết rác khỏi cổng trường, giúp 46 hộ kinh doanh nhỏ dùng thanh toán không tiền mặt, mở thư viện hè trong nhà văn hóa. Đảng ủy không giao chỉ tiêu số lượng mà yêu cầu phần việc phải vừa sức, có thể hoàn thành trong năm và chưa được ngân sách bố trí.",
			},
			{
				photo: {
					name: "bien-quy-nhon",
					alt: "Bãi biển Quy Nhơn uốn cong ôm mặt nước xanh, xa xa là dãy núi",
					caption: "Giữ sạch bãi biển là phần việc được bốn chi bộ ở Quy Nhơn cùng đăng ký.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Hội nghị cũng thống nhất cách đánh giá: chi bộ không tự chấm mà mời tổ dân phố, ban công tác Mặt trận và ít nhất mười hộ dân cho nhận xét vào phiếu kín. Kết quả là một căn cứ khi xếp loại cuối năm. Trường hợp không làm được, chi bộ phải báo lý do trước tháng 9 để điều chỉnh, tránh tình trạng đăng ký cho có phong trào.",
			},
		],
	},
	{
		title:
			"Tỉnh ủy sơ kết “Ngày không giấy” tại 20 đảng ủy xã, phường: họp gọn hơn, văn bản đến sớm hơn, nhưng người lớn tuổi vẫn cần được kèm",
		category: "tin-tuc-su-kien",
		lead: "Văn phòng Tỉnh ủy vừa tổ chức hội nghị trực tuyến sơ kết sáu tháng thí điểm “Ngày không giấy” ở 20 đảng ủy xã, phường. Toàn bộ tài liệu ngày thứ Tư được xử lý trên hệ thống điện tử, ước giảm 186.000 trang in so với trước.",
		when: { hoursAgo: 5 },
		authors: ["Hoài An", "Quốc Trung"],
		genre: "news",
		tags: ["chuyển đổi số", "cải cách hành chính", "văn phòng cấp ủy"],
		views: 842,
		body: [
			{
				p: "Thí điểm chọn thứ Tư vì đây là ngày các cấp ủy cơ sở thường họp ban thường vụ. Tài liệu phải lên hệ thống trước 48 giờ; đến giờ họp, mỗi người mở máy tính bảng hoặc điện thoại, ghi chú ngay trên văn bản. Những loại thuộc phạm vi bí mật nhà nước được loại trừ hoàn toàn, vẫn gửi, nhận và quản lý theo quy định riêng.",
			},
			{
				photo: {
					name: "tru-so-xa",
					alt: "Trụ sở xã hai tầng mái ngói, phía trước là cột cờ và khoảng sân có hàng cây",
					caption: "Trụ sở một xã tham gia thí điểm; bảng tin giấy ở sân vẫn được giữ để phục vụ người dân.",
					credit: "Quốc Trung",
				},
			},
			{
				p: "Báo cáo tại hội nghị cho biết thời gian chuẩn bị một cuộc họp giảm từ ba ngày xuống còn một ngày rưỡi, tỷ lệ tài liệu gửi đúng hạn tăng từ 58% lên 91,4%. Điều ít ai ngờ là số ý kiến góp trước khi họp nhiều gần gấp ba: người ở xa có thể đọc buổi tối, viết nhận xét cạnh từng đoạn, thay vì chờ đến lượt mới phát biểu.",
			},
			{
				p: "Mặt chưa được cũng được nêu thẳng. Bốn xã vùng cao nhiều lần mất kết nối, phải in gấp ngay giữa buổi. Khoảng một phần ba cấp ủy viên trên 50 tuổi còn lúng túng khi ký số. Có đơn vị họp không giấy nhưng in ra để lưu “cho chắc”, thành hai lần việc. Đại biểu xã Ia Pia đề nghị cho phép tải tài liệu về máy từ hôm trước để phòng lúc mạng yếu.",
			},
			{
				p: "Giải pháp được nhiều nơi khen là ghép đôi: một cán bộ trẻ kèm một đồng chí lớn tuổi trong tám tuần, mỗi tuần đúng 30 phút, học trên việc thật. Ở phường An Nhơn Đông, sau hai tháng, tất cả 27 ủy viên ban chấp hành đã tự ký được văn bản. Phường còn soạn tờ hướng dẫn bốn bước bằng hình, dán mặt sau bìa sổ công tác.",
			},
			{
				p: "Kết luận hội nghị, lãnh đạo Văn phòng Tỉnh ủy đề nghị giữ quy mô hiện tại thêm một quý, tập trung khắc phục đường truyền và bảo đảm an toàn thông tin rồi mới mở rộng. Ba tiêu chí để nhân rộng gồm: không phát sinh thêm báo cáo, tài liệu đến tay người dự sớm hơn trước và mọi người dự họp đều dùng được, không ai phải nhờ làm thay.",
			},
		],
	},
	{
		title: "Trao Huy hiệu Đảng tặng 47 đảng viên ở thành phố Pleiku",
		category: "tin-tuc-su-kien",
		lead: "Nhân kỷ niệm 90 năm Ngày thành lập Đảng Cộng sản Việt Nam, Thành ủy Pleiku tổ chức trao Huy hiệu 60, 50, 40 và 30 năm tuổi Đảng cho 47 đảng viên thuộc các đảng bộ phường, xã và cơ quan trên địa bàn.",
		when: { date: "2020-02-03" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["đảng viên", "huy hiệu Đảng", "ngày truyền thống"],
		views: 1043,
		body: [
			{
				p: "Buổi lễ diễn ra ấm cúng, mỗi đồng chí được mời lên cùng một người thân. Trước khi gắn huy hiệu, ban tổ chức đọc vài dòng tiểu sử do chính chi bộ viết: người từng làm giao liên, người đứng lớp ba mươi năm ở vùng sâu, người giữ kho lương thực những ngày khó khăn sau giải phóng. Sáu đảng viên sức khỏe yếu không đến được sẽ được đoàn công tác đến trao tận nhà trong tuần.",
			},
			{
				p: "Thay mặt những người được nhận, một đảng viên 60 năm tuổi Đảng ở phường Hội Thương gửi lời nhắn đến lớp trẻ: chịu khó học, sống thật thà, đừng nề hà việc nhỏ. Dịp này, các chi bộ trong thành phố cũng rà lại danh sách đảng viên cao tuổi sống một mình, phân công người thường xuyên thăm nom và giúp đỡ trong dịp Tết.",
			},
		],
	},
	{
		title: "Thông cầu treo dân sinh nối hai làng ở xã Kông Bơ La",
		category: "tin-trong-tinh",
		lead: "Cây cầu treo dài 78 m bắc qua suối lớn ở xã Kông Bơ La vừa được đưa vào sử dụng. Từ nay, 134 hộ dân hai bên bờ và 52 học sinh không còn phải vòng đường xa sáu cây số mỗi khi nước lên.",
		when: { hoursAgo: 9 },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["cầu dân sinh", "nông thôn mới", "chung sức cộng đồng"],
		views: 517,
		body: [
			{
				p: "Công trình có tổng kinh phí 3,2 tỷ đồng, trong đó nguồn vận động xã hội góp hơn một nửa, phần còn lại từ ngân sách xã và ngày công của nhân dân. Trong năm tháng thi công, các chi bộ hai làng chia nhau lo bãi tập kết vật liệu, trông coi ban đêm và vận động bốn hộ lùi hàng rào để mở lối lên mố cầu. Mặt cầu rộng 2 m, đủ cho xe máy và xe công nông loại nhỏ đi một chiều.",
			},
			{
				photo: {
					name: "cau-treo",
					alt: "Cầu treo bắc qua con sông mờ sương, vài người đang đi trên mặt cầu",
					caption: "Người dân hai làng đi chuyến đầu tiên qua cây cầu mới ở xã Kông Bơ La.",
					credit: "Siu Lan",
				},
			},
			{
				p: "Để giữ cầu bền, hai làng lập tổ quản lý chín người, quy ước rõ tải trọng, giờ cấm xe nặng và lịch siết lại bu lông ba tháng một lần. Biển báo ghi bằng chữ Việt và chữ Bahnar. Ngay tuần đầu, điểm trường bên kia suối cho biết sĩ số chuyên cần đạt 100%, điều hiếm thấy trong những tháng mưa trước đây.",
			},
		],
	},
	{
		title: "Sáu trạm y tế vùng cao hội chẩn với bác sĩ tuyến tỉnh qua màn hình",
		category: "tin-trong-tinh",
		lead: "Đường từ làng xa nhất của xã Sơn Lang ra bệnh viện mất gần ba giờ xe. Với bộ thiết bị hội chẩn vừa lắp ở sáu trạm y tế, người bệnh có thể được bác sĩ chuyên khoa nghe tim, xem da, đọc kết quả siêu âm ngay tại chỗ.",
		when: { hoursAgo: 50 },
		authors: ["Bích Vân"],
		genre: "news",
		tags: ["y tế cơ sở", "chuyển đổi số", "vùng sâu, vùng xa"],
		views: 1730,
		body: [
			{
				p: "Ca đầu tiên trong ngày là một bé gái bốn tuổi ở làng cách trạm mười hai cây số, ho kéo dài đã ba tuần. Y sĩ đặt ống nghe điện tử lên ngực bé; ở đầu bên kia, bác sĩ nhi nghe trực tiếp, hỏi thêm gia đình rồi thống nhất cho điều trị tại trạm, hẹn kiểm tra lại sau năm ngày. Toàn bộ cuộc hội chẩn mất mười bốn phút.",
			},
			{
				photo: {
					name: "tram-y-te",
					alt: "Trạm y tế xã mái ngói, sân sạch, có người đến khám đứng ở hiên",
					caption: "Bà con chờ đến lượt khám tại một trạm y tế vùng cao vừa được lắp thiết bị hội chẩn từ xa.",
					credit: "Bích Vân",
				},
			},
			{
				p: "Sáu trạm được chọn đều ở nơi đi lại khó, có ít nhất một nhân viên y tế biết tiếng của bà con. Lịch kết nối cố định hai buổi mỗi tuần, ngoài ra có đường dây khẩn cho ca nặng. Sau ba tháng chạy thử, 412 lượt người được tư vấn; 338 lượt giữ lại điều trị tại chỗ, bằng 82%, giúp gia đình đỡ tiền xe và công đi lại.",
			},
			{
				p: "Thiết bị không thay được bàn tay con người, các y sĩ cho biết. Có máy siêu âm xách tay nhưng muốn ảnh rõ phải tập đặt đầu dò hàng trăm lần. Vì thế mỗi trạm cử hai người xuống bệnh viện tuyến tỉnh thực hành bốn tuần, sau đó hằng tháng bác sĩ gửi lại những ca chưa chuẩn để cùng xem. Cách học này giúp cả tuyến trên hiểu điều kiện thật ở cơ sở.",
			},
			{
				p: "Đảng ủy các xã liên quan đã đưa chỉ tiêu khám, quản lý bệnh mạn tính vào nghị quyết năm, bố trí nguồn trả cước đường truyền và máy phát dự phòng. Già làng Đinh K. ở Sơn Lang kể, lúc đầu người lớn tuổi ngại vì “bác sĩ ở trong tivi”. Nay ông tự tay dắt hai người bạn đến đo huyết áp, rồi ngồi nghe hết phần dặn dò mới về.",
			},
		],
	},
	{
		title: "Chư Păh: dân hiến đất, đường vào vùng sản xuất rộng thêm hai mét",
		category: "tin-trong-tinh",
		lead: "Không chờ vốn lớn, huyện Chư Păh chọn làm trước những đoạn đường ra rẫy bị xói nặng. Trong mười tháng, 217 hộ tự nguyện hiến hơn 31.000 m² đất, chặt bỏ cà phê, bời lời ở ven đường để lu, máy vào san nền.",
		when: { date: "2016-11-03" },
		authors: ["Rah Lan Biên"],
		genre: "report",
		tags: ["nông thôn mới", "dân vận khéo", "đường nông thôn"],
		views: 1466,
		body: [
			{
				p: "Con đường vào khu sản xuất của làng ở xã Ia Khươl trước chỉ rộng ba mét, mùa mưa xe công nông sa lầy là cả đoàn phải đứng chờ. Vận chuyển một tạ cà phê ra quốc lộ tốn thêm 15.000 đồng tiền công. Bàn chuyện mở rộng đã mấy năm, vướng nhất vẫn là cây trồng ven đường: gốc nào cũng đang cho thu, không nhà nào muốn chặt trước.",
			},
			{
				photo: {
					name: "duong-lang",
					alt: "Đường đất đỏ trong làng lúc chiều muộn, nhà sàn và cây xanh hai bên",
					caption: "Đoạn đường ở xã Ia Khươl sau khi được nhân dân hiến đất mở rộng.",
					credit: "Rah Lan Biên",
				},
			},
			{
				p: "Chi bộ làng họp, năm đảng viên có vườn giáp mặt đường tự cưa trước 63 gốc cà phê. Sáng hôm sau, người làng ra xem thì cọc mốc đã cắm thẳng hàng. Già làng không nói nhiều, chỉ mang cây mía trồng lùi vào trong, coi như hàng rào mới. Đến trưa, thêm mười một hộ ký vào biên bản hiến đất, nhiều hộ không nhận phần hỗ trợ cây.",
			},
			{
				p: "Cách làm của huyện là mỗi đoạn phải có ba chữ ký rồi mới khởi công: chủ đất, trưởng thôn và cán bộ địa chính xã. Diện tích hiến được đo, ghi sổ, chỉnh lý giấy tờ miễn phí để về sau không tranh chấp. Nhà nước lo ống cống và ca máy; phần đất, đá, công san gạt do dân đóng góp, quy ra tiền khoảng 4,6 tỷ đồng.",
			},
			{
				p: "Đến nay đã có 19 tuyến, tổng chiều dài 27,4 km được mở rộng từ ba lên năm mét. Một số đoạn mới chỉ rải cấp phối, còn bụi và dễ xói lở, cần gia cố trước mùa mưa tới. Ban Thường vụ Huyện ủy yêu cầu các xã không chạy theo chiều dài, nơi nào làm xong phải có tổ tự quản phát cỏ, khơi rãnh, hạn chế xe quá tải.",
			},
		],
	},
	{
		title: "Đoàn viên Chư Păh dọn đường hoa dã quỳ trước ngày đón khách",
		category: "tin-trong-tinh",
		lead: "Hơn 300 đoàn viên, hội viên và người dân huyện Chư Păh vừa ra quân làm sạch 8 km đường dẫn lên vùng hoa dã quỳ quanh núi lửa Chư Đăng Ya, chuẩn bị cho những ngày cuối tuần đông khách nhất trong mùa hoa.",
		when: { date: "2023-11-06T15:10" },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["thanh niên", "du lịch cộng đồng", "bảo vệ môi trường"],
		views: 2207,
		body: [
			{
				p: "Từ 6 giờ, các nhóm tỏa đi nhặt rác, phát quang những đoạn che khuất tầm nhìn và đặt 40 thùng phân loại làm từ phuy cũ sơn vàng. Nhóm phụ nữ trong làng dựng biển nhắc khách không bẻ hoa, không giẫm vào ruộng dong riềng, khoai lang của bà con. Hai bãi giữ xe do chi đoàn quản lý niêm yết giá 5.000 đồng một lượt xe máy, tiền thu dùng để trả công dọn vệ sinh.",
			},
			{
				photo: {
					name: "da-quy-ven-duong",
					alt: "Con đường đất đỏ chạy giữa hai bờ hoa dã quỳ vàng rực",
					caption: "Hoa dã quỳ nở vàng hai bên con đường vừa được dọn sạch ở huyện Chư Păh.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Chi bộ làng phân công mỗi đảng viên nhắc nhở một đoạn chừng 500 m trong suốt mùa hoa, phối hợp công an xã hướng dẫn xe tránh nhau ở ba khúc cua hẹp. Những hộ bán nông sản ký cam kết nói đúng giá, dùng túi giấy thay ni lông. Ban tổ chức cũng khuyên khách nên lên sớm, mang giày đế bám và theo lối mòn đã có cọc tre.",
			},
		],
	},
	{
		title: "Thường trực Tỉnh ủy làm việc với Đảng ủy xã Ia Mơ về nước sạch và đời sống vùng biên",
		category: "hoat-dong-cua-lanh-dao",
		lead: "Đoàn công tác của Thường trực Tỉnh ủy vừa đi thực tế, làm việc tại xã biên giới Ia Mơ. Trọng tâm trao đổi là ba việc cơ sở kiến nghị nhiều lần: nước sinh hoạt mùa khô, đất sản xuất cho hộ trẻ và cán bộ cho các chi bộ làng.",
		when: { hoursAgo: 26 },
		authors: ["Hoài An"],
		genre: "news",
		source: { name: "Văn phòng Tỉnh ủy" },
		tags: ["biên giới", "nước sạch", "cán bộ cơ sở"],
		views: 1318,
		body: [
			{
				p: "Trước buổi làm việc, đoàn đến hai điểm cấp nước và thăm bốn hộ dân mới ra ở riêng. Tại bể chứa của làng, máy bơm chạy được nhưng đồng hồ đo cho thấy lưu lượng chỉ bằng một nửa công suất, do đường ống tự đấu nối thêm quá nhiều. Chủ hộ Kpuih A. cho hay nhà anh phải hứng nước từ hai giờ sáng mới đủ dùng cho sáu người.",
			},
			{
				photo: {
					name: "chien-si-bien-gioi",
					alt: "Hai người lính biên phòng tuần tra trên con đường mòn giữa rừng thưa",
					caption: "Cán bộ, chiến sĩ biên phòng cùng chi bộ các làng giữ bình yên dải đất biên giới xã Ia Mơ.",
					credit: "Hoài An",
				},
			},
			{
				p: "Đảng ủy xã báo cáo ngắn, kèm danh mục mười hai kiến nghị đã gửi các nơi và tình trạng trả lời từng việc. Năm kiến nghị đã giải quyết xong, bốn đang làm, ba chưa có hồi âm quá 60 ngày. Đồng chí Phó Bí thư Thường trực Tỉnh ủy đề nghị các sở dự họp trả lời ngay những nội dung thuộc thẩm quyền, việc nào cần khảo sát thì hẹn ngày cụ thể.",
			},
			{
				p: "Về nước sinh hoạt, ngành nông nghiệp nhận hoàn thành kiểm định hai giếng khoan trong 20 ngày; xã vận động tháo các nhánh tự đấu, lắp đồng hồ cho từng hộ. Về đất sản xuất, thống nhất rà soát phần quỹ đất do công ty nông, lâm nghiệp trả lại, ưu tiên 38 cặp vợ chồng trẻ chưa có rẫy. Danh sách phải do dân bình xét, niêm yết công khai.",
			},
			{
				p: "Đối với công tác xây dựng Đảng, xã còn một chi bộ làng có bí thư kiêm nhiệm là cán bộ biên phòng. Đoàn ghi nhận đóng góp của lực lượng đứng chân, đồng thời yêu cầu có lộ trình bồi dưỡng người tại chỗ, chậm nhất hai năm có thể đảm đương. Ba quần chúng là cô đỡ thôn bản, trưởng nhóm dệt và dân quân được gợi ý đưa vào diện tạo nguồn.",
			},
			{
				p: "Kết thúc buổi làm việc, Thường trực Tỉnh ủy giao Văn phòng ra thông báo kết luận trong ba ngày và theo dõi đến khi hoàn thành, không để cơ sở phải nhắc lại. Đoàn tặng trạm y tế tủ thuốc dùng chung và trao 20 suất quà cho học sinh vượt khó. Xã cam kết sẽ họp dân ở từng làng để thông báo lại những điều đã thống nhất.",
			},
		],
	},
];
