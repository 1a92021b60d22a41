import type { Beat } from "./beat.ts";

/** How people earn their living: farming, industry, the sea. */
export const BEATS_ECONOMY: readonly Beat[] = [
	{
		sections: [
			["nong-nghiep-nong-thon-moi", 5],
			["kinh-te-xa-hoi", 2],
			["nghi-quyet-va-cuoc-song", 2],
			["tin-trong-tinh", 2],
		],
		weight: 6,
		land: "highland",
		photos: ["ca-phe-chin", "vuon-ho-tieu", "doi-che", "rung-cao-su", "ruong-bac-thang", "trong-rung", "cho-phien"],
		tags: ["cà phê", "nông thôn mới", "hợp tác xã", "hồ tiêu", "tưới tiết kiệm", "OCOP", "chanh dây", "trồng rừng"],
		titles: [
			"{place}: cà phê [hái chín|trồng xen|cắt cành sớm] và bài toán [nhân công|nước tưới|giá bán]",
			"Hợp tác xã {placename} [chốt giá từ đầu vụ|bán chung một giá|mở kho sấy riêng]",
			"Nước về {hamlet}",
			"Trồng lại {n:120-980} héc ta cà phê già cỗi ở {place}: nông dân được gì khi chấp nhận mất hai vụ thu hoạch?",
			"{place} [về đích nông thôn mới|giữ chuẩn nông thôn mới]: điều người dân chấm điểm",
			"Hồ tiêu {placename} sau cơn [lốc giá|dịch bệnh|hạn hán]: ai bỏ, ai giữ, và cách một tổ liên kết {n:18-64} hộ trả được nợ ngân hàng trong ba năm",
			"Vườn rau [dưới tán cà phê|bên hồ thủy lợi] của {hamlet}",
		],
		leads: [
			"{n:36-240} hộ trồng cà phê ở {place} cùng cam kết chỉ hái khi vườn đạt trên {n:85-95} phần trăm quả chín. Giá bán cao hơn, nhưng phần được nhiều nhất theo bà con lại là đất và cây.",
			"Qua {n:3-8} mùa khô, hệ thống tưới tiết kiệm ở {hamlet} giúp giảm gần một nửa lượng nước. Chuyện tưởng của kỹ thuật hóa ra lại bắt đầu từ việc chia nhau giờ mở van.",
			"Tiêu chí khó nhất của {place} không phải đường, trường hay trạm mà là thu nhập. {committee} chọn [ba|bốn] việc để làm và để dân theo dõi từng quý.",
			"Giá nông sản lên xuống thất thường, hợp tác xã ở {hamlet} vẫn giữ được {n:60-180} thành viên nhờ một quy ước ngắn: lãi thì chia, lỗ thì công khai.",
		],
		headings: ["Từ gốc cây đến giá bán", "Nước là chuyện chung", "Sổ ghi của nhà nông", "Người trẻ ở lại"],
		openings: [
			[
				"Đang giữa vụ, con đường vào {hamlet} thơm mùi [quả chín|đất mới|cỏ cắt].",
				"Trên sân phơi của hợp tác xã, {n:9-26} người chia nhau cào, đảo, nhặt quả xanh.",
				"Ai cũng có một cuốn sổ nhỏ trong túi áo, ghi ngày hái và lô vườn.",
			],
			[
				"Mùa khô năm nay đến sớm, {n:4-17} hồ chứa nhỏ trên địa bàn {place} xuống dưới nửa dung tích.",
				"Thế nhưng vườn của {n:40-160} hộ ở {hamlet} vẫn xanh.",
				"Bí quyết nằm ở tấm bảng phân giờ tưới treo trước nhà sinh hoạt.",
			],
		],
		paragraphs: [
			[
				"Ba năm trước, bà con còn hái tuốt cả cành một lần cho kịp công.",
				"Quả xanh lẫn quả chín, phơi lâu, dễ mốc, thương lái trừ giá thẳng tay.",
				"Chi bộ đưa chuyện ấy ra bàn và nhận ra vướng mắc nằm ở nhân công chứ không phải ý thức.",
			],
			[
				"{n:4-12} tổ đổi công được lập, mỗi tổ mười đến mười lăm người, ưu tiên vườn của hộ có người già, con nhỏ.",
				"Tổ trưởng giữ lịch, ai vắng phải báo trước một ngày.",
				"Sang vụ thứ hai, không ai còn phải thuê người từ nơi khác đến.",
			],
			[
				"Năng suất bình quân đạt {d:2-4} tấn nhân một héc ta, cao hơn mức chung của {unit}.",
				"Chi phí phân bón giảm {n:12-28} phần trăm vì bón theo kết quả thử đất.",
				"Phần dư ra, nhiều hộ dùng để trồng xen [sầu riêng|bơ|mắc ca|hồ tiêu].",
			],
			[
				"Xưởng sơ chế đặt cách khu dân cư hơn một cây số, nước thải qua ba hố lắng trồng cỏ.",
				"Bà con dưới suối cử người cùng đo nước mỗi tuần.",
				"Từ ngày có tổ giám sát, không còn đơn thư về mùi hôi.",
			],
			[
				"Vốn vay không thiếu, thiếu là cách vay.",
				"Ngân hàng chính sách cùng hội nông dân hướng dẫn từng hộ lập kế hoạch trả nợ theo vụ, không gom về cuối năm.",
				"Nợ quá hạn của {unit} hiện còn {d:0-1} phần trăm.",
			],
			[
				"{lad}, {n:24-35} tuổi, học xong đại học thì về làng trồng [nấm|dâu tằm|rau thủy canh].",
				"Hai năm đầu lỗ, năm thứ ba hòa vốn, nay thuê thêm {n:3-9} lao động.",
				"Theo anh, ở quê không thiếu việc, chỉ thiếu người chịu làm việc ấy cho tử tế.",
			],
			[
				"{n:3-11} sản phẩm của {unit} đã được xếp hạng OCOP từ ba sao trở lên.",
				"Nhãn hàng do chính các hộ đặt tên, mã truy xuất dẫn đến đúng lô vườn.",
				"Khách mua một lần thì dễ, mua lần thứ hai mới khó, hợp tác xã nhắc nhau như vậy.",
			],
			[
				"Trong {n:9-19} tiêu chí, môi trường và thu nhập được dân chấm thấp nhất.",
				"{council} lấy ngay hai tiêu chí ấy làm việc của năm sau.",
				"Rác được phân loại tại nhà, mỗi thôn có một điểm gom và một tổ tự quản hưởng thù lao từ tiền bán ve chai.",
			],
			[
				"Rừng phòng hộ đầu nguồn giao cho {n:6-18} cộng đồng làng giữ, mỗi tháng tuần tra ít nhất bốn lần.",
				"Tiền dịch vụ môi trường rừng chia theo ngày công, dán danh sách ở nhà rông.",
				"{n:12-30} tháng qua không xảy ra vụ phá rừng nào trong phần đã giao.",
			],
		],
	},
	{
		sections: [
			["cong-nghiep-dau-tu", 5],
			["kinh-te-xa-hoi", 3],
			["tin-trong-tinh", 1],
		],
		weight: 3,
		photos: ["khu-cong-nghiep", "dien-gio", "cang-bien", "cau-treo"],
		tags: ["thu hút đầu tư", "cụm công nghiệp", "điện gió", "giải phóng mặt bằng", "logistics", "doanh nghiệp nhỏ"],
		titles: [
			"Cụm công nghiệp {placename} [lấp đầy {n:48-92} phần trăm|có thêm nhà máy|đấu nối trạm nước thải]",
			"{place}: mặt bằng sạch [đi trước dự án|trong {n:60-160} ngày]",
			"Doanh nghiệp hỏi, {place} trả lời [trong ba ngày|ngay tại bàn]",
			"Điện gió trên đồi {placename}: tiền thuê đất, tiếng ồn và việc làm sau khi công nhân lắp máy rút đi",
			"Con đường {n:4-28} cây số và {n:60-420} hộ dân của {place}: chuyện phía sau một buổi bàn giao đúng hẹn",
			"Ca đêm ở {placename}",
		],
		leads: [
			"{n:2-9} dự án mới với tổng vốn đăng ký {n:140-980} tỷ đồng vừa được trao chủ trương đầu tư tại {place}. Điều nhà đầu tư hỏi nhiều nhất không phải ưu đãi mà là mặt bằng và người làm.",
			"Từ ngày công khai lịch gặp doanh nghiệp, {council} {placename} giải quyết xong {n:24-130} kiến nghị. Việc nào quá thẩm quyền đều được chuyển đi kèm ngày hẹn trả lời.",
			"Để nhường đất cho con đường nối vào khu công nghiệp, {n:46-320} hộ ở {place} phải dời nhà. Phần lớn bàn giao trước hạn, vì biết rõ mình sẽ về đâu.",
		],
		headings: ["Mặt bằng đi trước", "Người làm ở đâu", "Nước thải không đợi", "Trả lời tại bàn"],
		openings: [
			[
				"Sáng đầu tuần, phòng họp của {council} {placename} kê bàn theo hình chữ U, không có bục.",
				"{n:9-34} doanh nghiệp đến, mỗi đơn vị được nói năm phút và phải nói việc cụ thể.",
				"Cán bộ thuế, đất đai, xây dựng ngồi đối diện, trả lời ngay điều trả lời được.",
			],
			[
				"Nhà xưởng mới ở {place} sáng đèn từ {n:4-6} giờ sáng.",
				"Ca đầu có {n:60-340} công nhân, hơn một nửa là người trong {unit}.",
				"Trước đó, họ được học nghề {n:4-12} tuần ngay tại nhà văn hóa thôn.",
			],
		],
		paragraphs: [
			[
				"Tổ công tác giải phóng mặt bằng không ngồi ở trụ sở mà mượn nhà sinh hoạt của {hamlet}.",
				"Giá đất, giá cây, mức hỗ trợ được in khổ lớn dán trước cửa.",
				"Ai chưa rõ thì hỏi, hỏi đến khi rõ mới ký.",
			],
			[
				"Khu tái định cư có đường, điện, nước trước khi gọi dân đến xem.",
				"Lô đất do các hộ tự bốc thăm, tự đổi cho nhau nếu muốn ở gần bà con.",
				"Hộ cuối cùng chuyển đến vào {month}, mang theo cả giàn bầu đang ra quả.",
			],
			[
				"Chủ đầu tư hạ tầng phải hoàn thành trạm xử lý nước thải công suất {n:400-2600} mét khối một ngày trước khi nhà máy đầu tiên chạy chính thức.",
				"Số liệu quan trắc hiện trên bảng điện tử ngoài cổng.",
				"Ba lần vượt ngưỡng thì dừng, không cần đợi đoàn kiểm tra.",
			],
			[
				"Người lao động địa phương quen việc đồng áng, giờ giấc công nghiệp là thử thách lớn nhất.",
				"Tháng đầu có {n:11-29} phần trăm xin nghỉ, sang tháng thứ sáu chỉ còn {n:2-6} phần trăm.",
				"Công đoàn cơ sở bàn với doanh nghiệp lùi giờ vào ca sáng nửa tiếng để chị em kịp đưa con đến trường.",
			],
			[
				"Bộ phận một cửa nhận hồ sơ đầu tư và giao lại một tờ giấy ghi đủ các bước, mỗi bước bao nhiêu ngày, ai chịu trách nhiệm.",
				"Bước nào chậm thì người chậm phải xin lỗi bằng văn bản.",
				"Từ đầu năm đã có {n:3-14} lá thư xin lỗi như vậy.",
			],
			[
				"Giá trị sản xuất công nghiệp của {unit} trong {n:6-11} tháng tăng {d:6-15} phần trăm so với cùng kỳ.",
				"Chế biến nông sản vẫn chiếm phần lớn, tiếp đến là năng lượng tái tạo và vật liệu xây dựng.",
				"Thu ngân sách từ khu vực này đạt {n:58-97} phần trăm dự toán năm.",
			],
			[
				"Doanh nghiệp nhỏ gặp khó nhất là tiếp cận vốn và mặt bằng dưới một nghìn mét vuông.",
				"{council} dành một góc của cụm công nghiệp, chia lô nhỏ, cho thuê theo năm.",
				"{n:7-22} cơ sở nghề mộc, cơ khí, may mặc đã dời ra khỏi khu dân cư.",
			],
			[
				"Xe hàng tăng thì đường xuống cấp nhanh.",
				"{unit} đề nghị đặt trạm cân tự động và quy định giờ cho xe tải nặng, tránh giờ học sinh đến trường.",
				"Kiến nghị ấy đã được đưa vào kế hoạch bảo trì năm tới.",
			],
		],
	},
	{
		sections: [
			["kinh-te-xa-hoi", 3],
			["nong-nghiep-nong-thon-moi", 2],
			["tin-trong-tinh", 2],
		],
		weight: 2,
		land: "coast",
		photos: ["thuyen-ca", "bien-quy-nhon", "cang-bien", "cho-phien"],
		tags: ["kinh tế biển", "đánh bắt xa bờ", "chống khai thác IUU", "nuôi tôm", "cảng cá", "muối"],
		titles: [
			"Tàu cá {placename} [bật máy giám sát trước khi nhổ neo|về bến sau {n:14-24} ngày]",
			"Đầm nuôi ở {place}: [bớt ao, thêm cây|trả lại bờ cho nước]",
			"Nghề muối {placename} vào mùa",
			"Chợ cá {placename} lúc ba giờ sáng",
			"Ngư dân {place} và cuốn nhật ký khai thác: mỗi mẻ lưới ghi lại một dòng, mỗi dòng mở ra một thị trường khó tính",
		],
		leads: [
			"{n:60-640} tàu cá từ 15 mét trở lên của {place} đều đã lắp thiết bị giám sát hành trình. Việc khó bây giờ là giữ cho thiết bị luôn bật và nhật ký luôn thật.",
			"Sau nhiều vụ tôm thất bát, {n:24-150} hộ nuôi ở {place} chấp nhận bớt một phần ao để trả lại dòng chảy. Vụ vừa rồi, tỷ lệ sống của tôm cao nhất trong {n:4-9} năm.",
			"Muối được mùa, giá nhích lên, diêm dân {place} vẫn lo một chuyện cũ: con cái không ai theo nghề.",
		],
		headings: ["Nhật ký từng mẻ lưới", "Trả lại bờ cho nước", "Sau chuyến biển"],
		openings: [
			[
				"Ba giờ sáng, bến cá ở {place} sáng như ban ngày.",
				"{n:12-60} tàu vừa cập, tiếng cân, tiếng gọi, tiếng đá xay chen nhau.",
				"Ở cuối cầu cảng, hai cán bộ trực lặng lẽ đối chiếu từng trang nhật ký.",
			],
			[
				"Con đầm dài {n:3-11} cây số từng bị chia thành hàng trăm ao nhỏ.",
				"Nước tù, dịch bệnh theo nhau, có năm hai phần ba số hộ ở {hamlet} mất trắng.",
				"Cuộc họp bàn bỏ bớt ao kéo dài {n:3-6} buổi tối.",
			],
		],
		paragraphs: [
			[
				"Trước khi xuất bến, chủ tàu phải báo trước một giờ, kiểm tra phao, đèn, máy giám sát.",
				"Thiếu một thứ là ở lại.",
				"Lúc đầu nhiều người bực, nay chính thuyền viên nhắc nhau vì đó là chuyện sống còn.",
			],
			[
				"Mất kết nối quá sáu giờ, trung tâm gọi về nhà; quá mười giờ, biên phòng lập biên bản.",
				"Số vụ mất kết nối trong {n:6-11} tháng giảm còn {n:9-46} lượt, phần lớn do hỏng thiết bị.",
				"{council} hỗ trợ tiền sửa máy cho tàu của hộ nghèo.",
			],
			[
				"Sản lượng khai thác đạt {n:2400-18600} tấn, giá [cá ngừ|mực|cá thu] nhích lên nhờ có giấy chứng nhận nguồn gốc.",
				"Thương lái trả thêm {n:3-9} nghìn đồng mỗi ký cho lô hàng đủ nhật ký.",
				"Tính ra, công ghi chép được trả khá cao.",
			],
			[
				"Phần ao bỏ đi được trồng lại [đước|bần|mắm], do các hộ tự ươm cây.",
				"Cá tự nhiên trở về, trẻ con lại có chỗ giăng câu.",
				"{person} bảo mất một ao mà được cả con đầm.",
			],
			[
				"Tổ cộng đồng quản lý vùng nuôi có {n:5-9} người, giữ lịch lấy nước và xả nước.",
				"Nhà nào có tôm bệnh phải báo trong buổi, cả vùng ngừng lấy nước ba ngày.",
				"Không báo thì lần sau không ai giúp.",
			],
			[
				"Nhà máy chế biến đặt hàng [hai|ba] tháng một lần, yêu cầu cá không ướp hóa chất và có tên tàu.",
				"Hợp tác xã đứng ra gom, chấm chất lượng ngay tại bến.",
				"Tàu nào làm tốt được ứng trước tiền dầu.",
			],
			[
				"Mùa biển động, thuyền về trú kín vũng.",
				"Đàn ông vá lưới, phụ nữ làm thêm nghề [bánh tráng|chả cá|nước mắm].",
				"Ngôi nhà nào có người đi biển cũng treo một tờ lịch to, khoanh ngày dự kiến về.",
			],
		],
	},
];
