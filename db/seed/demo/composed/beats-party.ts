import type { Beat } from "./beat.ts";

/** How the party is built: organisation, inspection, persuasion, following Uncle Ho's example. */
export const BEATS_PARTY: readonly Beat[] = [
	{
		sections: [
			["hoat-dong-cua-cap-uy-co-so", 4],
			["cong-tac-to-chuc", 4],
			["xay-dung-dang", 2],
			["thong-tin-sinh-hoat-chi-bo", 2],
			["tin-trong-tinh", 2],
			["dai-hoi-dang-cac-cap", 1],
		],
		weight: 5,
		photos: ["hoi-truong", "nha-rong", "tru-so-xa", "dai-hoi", "doc-bao"],
		tags: ["sinh hoạt chi bộ", "đảng viên mới", "cán bộ cơ sở", "nghị quyết", "đánh giá cán bộ", "chi bộ thôn, làng"],
		titles: [
			"{place}: chi bộ bàn [ít việc, làm đến nơi|việc khó trước, việc dễ sau|đúng việc dân đang chờ]",
			"Kết nạp đảng viên ở {hamlet}: [chậm mà chắc|không chạy theo số lượng|từ một tổ đổi công]",
			"[Nghị quyết ngắn|Biên bản hai trang|Sổ tay đảng viên] ở {place}",
			"{committee} giao việc có tên người, có ngày xong, và [những điều rút ra sau {n:3-9} tháng đầu thực hiện|câu hỏi chi bộ nào cũng phải tự trả lời vào cuối quý]",
			"Đảng viên {hamlet} nhận [phần việc|phần đường|phần khó]",
			"Sinh hoạt chuyên đề ở {n:12-64} chi bộ của {place}: khi người dự được hỏi nhiều hơn phải nghe, tài liệu gửi trước ba ngày và mỗi đảng viên mang đến một việc của chính xóm mình",
		],
		leads: [
			"[Sau|Qua] {n:4-11} tháng làm theo cách mới, {n:18-96} chi bộ trực thuộc {committee} đã giảm hẳn giờ đọc tài liệu, dành thời gian cho những việc dân đang chờ. Mỗi việc ghi rõ ai nhận, bao giờ báo lại.",
			"[Không thêm hội nghị, không thêm biểu mẫu|Bắt đầu từ những việc nhỏ], {committee} chọn cách giao việc cụ thể cho từng đảng viên và xem lại hằng tháng. Kết quả bước đầu cho thấy chi bộ yếu nhất cũng có chuyển biến.",
			"Ở {hamlet}, {place}, buổi sinh hoạt chi bộ [tối|chiều] nay chỉ bàn hai việc. Cách làm ấy được giữ đều từ đầu năm và nay đang được các chi bộ lân cận học theo.",
		],
		headings: ["Việc có người nhận", "Từ buổi họp ra đến làng", "Điều còn vướng", "Không chạy theo số lượng"],
		openings: [
			[
				"Buổi sinh hoạt của chi bộ {hamlet} bắt đầu lúc 19 giờ, khi bà con đã từ [rẫy|đồng] về.",
				"Bí thư chi bộ viết lên bảng hai dòng: việc tháng trước đã làm đến đâu, việc tháng này ai nhận.",
				"Tài liệu dài đã gửi trước ba ngày nên không ai phải ngồi nghe đọc lại.",
			],
			[
				"[Đầu|Giữa|Cuối] {month}, {committee} {placename} xem lại toàn bộ những việc đã giao cho các chi bộ trong {n:3-9} tháng qua.",
				"Danh sách có {n:42-318} việc, kèm tên người nhận và ngày phải xong.",
				"{n:60-95} phần trăm hoàn thành đúng hạn, phần còn lại đều được nêu rõ lý do.",
			],
		],
		paragraphs: [
			[
				"Cách làm này bắt đầu từ một lần kiểm tra sổ sách cuối năm {lastyear}.",
				"Lật {n:20-60} cuốn biên bản, tổ công tác thấy phần dài nhất là đoạn chép lại thông báo của cấp trên, còn ý kiến đảng viên gói trong một câu nhất trí.",
				"Đọc xong không biết chi bộ đã bàn gì và ai chịu trách nhiệm việc nào.",
			],
			[
				"Mẫu biên bản mới chỉ có [hai|ba] trang.",
				"Trang đầu ghi việc cũ đã xong hay chưa, trang sau chia cột cho người phát biểu, ý kiến và kết luận.",
				"Những ý kiến khác nhau được giữ nguyên, không gộp lại cho gọn.",
			],
			[
				"Người lo nhất ban đầu là các thư ký chi bộ, vì quen nghe hết rồi nhớ lại mới viết.",
				"{person}, thư ký chi bộ {hamlet}, kể rằng phải tập ba buổi mới quen ghi ngay khi có người nói.",
				"Được cái các bác nói chậm hơn, gọn hơn, vì biết lời mình nằm trên giấy.",
			],
			[
				"Trong {n:6-11} tháng, toàn {unit} kết nạp {n:9-74} đảng viên mới, trong đó {n:30-62} phần trăm là người dân tộc thiểu số.",
				"[Chi bộ không đặt chỉ tiêu cho từng quý|{committee} không giao chỉ tiêu bình quân], mà yêu cầu mỗi tổ chức đoàn thể giới thiệu được ít nhất một người thật sự có uy tín.",
				"Ai được giới thiệu đều có đảng viên kèm cặp ít nhất sáu tháng.",
			],
			[
				"Mỗi cấp ủy viên theo dõi một chi bộ và dự sinh hoạt ít nhất một lần mỗi quý.",
				"Người về dự không đọc bài viết sẵn, không kết luận thay chi bộ, nhưng phải trả lời hoặc nhận trả lời những kiến nghị thuộc trách nhiệm của {unit}.",
				"Đường xa thì nghỉ lại qua đêm.",
			],
			[
				"Khó nhất vẫn là chi bộ ít đảng viên, tuổi bình quân cao, nhiều người đi làm ăn xa.",
				"{n:3-14} chi bộ như vậy được phép họp vào [ngày nghỉ|buổi tối], đảng viên ở xa dự qua điện thoại và gửi ý kiến bằng tin nhắn.",
				"Cách này mới làm thử, nội dung cần giữ kín vẫn bàn trực tiếp.",
			],
			[
				"Việc đánh giá cán bộ cuối năm cũng dựa vào sổ giao việc.",
				"Ai có việc quá hạn mà không báo thì không xếp loại hoàn thành tốt nhiệm vụ, dù lý do là gì.",
				"Năm {lastyear}, {n:4-19} người bị hạ một bậc xếp loại vì lẽ đó và không ai khiếu nại.",
			],
			[
				"{committee} {placename} cho biết sẽ không nhân rộng ồ ạt.",
				"Chi bộ nào muốn làm thì đăng ký, được hướng dẫn hai buổi và có người kèm trong ba tháng đầu.",
				"Đến nay {n:60-96} phần trăm số chi bộ đã đăng ký.",
			],
		],
	},
	{
		sections: [
			["cong-tac-kiem-tra-giam-sat", 4],
			["cong-tac-noi-chinh", 3],
			["xay-dung-dang", 1],
		],
		weight: 3,
		photos: ["hoi-truong", "tru-so-xa", "dai-hoi"],
		tags: ["kiểm tra, giám sát", "phòng, chống tham nhũng", "tiếp dân", "kỷ luật đảng", "kê khai tài sản"],
		titles: [
			"Ủy ban Kiểm tra {committee} {placename} giám sát từ khi việc mới bắt đầu",
			"{place}: {n:14-88} đơn thư, [mỗi đơn một người theo|đơn nào cũng có hẹn ngày trả lời]",
			"Tiếp dân ở {place}, [chiều thứ Năm|sáng thứ Ba] hằng tuần",
			"Kiểm tra việc mua sắm ở {n:6-22} trường học của {place}: tìm chỗ hở trong quy trình trước khi tìm người sai",
			"Giám sát quỹ do dân đóng góp tại {place}",
		],
		leads: [
			"Thay vì đợi có dấu hiệu vi phạm mới vào cuộc, Ủy ban Kiểm tra {committee} {placename} chọn {n:4-12} việc dễ phát sinh sai sót để giám sát ngay từ đầu năm. Nhiều chỗ hở được bịt lại khi tiền chưa ra khỏi quỹ.",
			"{n:21-160} lượt người đã đến phòng tiếp dân của {place} trong {n:3-9} tháng qua. Mỗi đơn có một người theo đến cùng và một ngày hẹn trả lời, ghi ngay trên tờ biên nhận.",
			"Báo cáo giám sát năm nay của {committee} {placename} chỉ dài [bốn|sáu] trang, nhưng gọi đúng tên việc và chỉ ra việc nào phải sửa trong tháng.",
		],
		headings: ["Bịt chỗ hở từ đầu", "Đơn nào cũng có hẹn", "Sửa ngay, không đợi kết luận"],
		openings: [
			[
				"Tổ giám sát gồm [năm|bảy] người đến {place} vào một ngày không báo trước giờ.",
				"Họ không bắt đầu bằng báo cáo mà bằng cuốn sổ quỹ, rồi đi xem tận nơi những thứ đã mua.",
				"Danh mục cần đối chiếu có {n:36-210} dòng.",
			],
			[
				"Phòng tiếp dân của {place} mở cửa lúc 7 giờ 30, hai người ngồi trực thay vì một.",
				"Một người nghe, một người ghi, cuối buổi đọc lại cho người dân nghe trước khi ký.",
				"Từ đầu năm, cách ấy được áp dụng ở mọi buổi tiếp.",
			],
		],
		paragraphs: [
			[
				"Nội dung giám sát được chọn theo những việc dân hỏi nhiều: thu chi ở trường học, hỗ trợ giống cây, đất công, xây dựng nhỏ.",
				"Mỗi việc có một bảng các bước, ghi ai ký ở bước nào.",
				"Bước nào một người ký hai vai thì đánh dấu đỏ để sửa.",
			],
			[
				"Trong {n:11-58} hồ sơ được xem, tổ giám sát đề nghị làm lại {n:2-9} hồ sơ vì thiếu báo giá đối chiếu.",
				"Số tiền chênh lệch không lớn, [{n:8-46}|{n:51-190}] triệu đồng, nhưng chỗ hở thì giống nhau.",
				"Kết luận được gửi cho tất cả các đơn vị để tự soi lại, không chỉ nơi được kiểm tra.",
			],
			[
				"{n:2-8} đảng viên tự giác báo cáo sai sót trước khi tổ kiểm tra đến và được xem xét giảm nhẹ.",
				"Theo Ủy ban Kiểm tra, đó là dấu hiệu đáng mừng hơn số vụ phát hiện được.",
				"Nói ra sớm thì sửa được sớm, dân đỡ thiệt.",
			],
			[
				"Kết luận được đọc tại chi bộ nơi đảng viên sinh hoạt, có mặt Mặt trận và đại diện nhân dân.",
				"Người bị nhắc tên được nói lại, ý kiến ghi đủ vào biên bản.",
				"Sau {n:30-60} ngày, tổ giám sát quay lại xem việc sửa đã xong chưa.",
			],
			[
				"{person} ở {hamlet} đến lần thứ ba về một chuyện ranh đất kéo dài {n:4-13} năm.",
				"Lần này hồ sơ được lấy ra tại chỗ, cán bộ địa chính hẹn ngày đo lại và mời cả hai nhà.",
				"Hai nhà ký vào bản đo, chuyện khép lại không cần đến tòa.",
			],
			[
				"Việc kê khai tài sản năm nay có thêm bước bốc thăm xác minh {n:8-15} phần trăm số người kê khai.",
				"Lá thăm do [trưởng thôn|đại diện Mặt trận] rút trước mặt hội nghị.",
				"{n:1-5} bản phải bổ sung vì ghi thiếu, chưa thấy trường hợp cố ý giấu.",
			],
			[
				"{committee} yêu cầu người đứng đầu trực tiếp đối thoại ít nhất hai lần mỗi năm, không ủy quyền cho cấp phó.",
				"Câu hỏi của dân được phân theo nhóm và công khai thời hạn trả lời.",
				"Đến hết {month}, {n:78-97} phần trăm số câu hỏi đã có văn bản trả lời.",
			],
		],
	},
	{
		sections: [
			["cong-tac-tuyen-giao-va-dan-van", 4],
			["bao-ve-nen-tang-tu-tuong-cua-dang", 3],
			["xay-dung-dang", 1],
			["nghi-quyet-va-cuoc-song", 1],
		],
		weight: 3,
		photos: ["doc-bao", "gia-lang-ke-chuyen", "nha-rong", "hoi-truong", "lop-hoc-may-tinh"],
		tags: ["tuyên giáo", "dân vận khéo", "đối thoại với nhân dân", "tin giả", "báo cáo viên", "dư luận xã hội"],
		titles: [
			"Dân vận khéo ở {hamlet}: [nghe trước, nói sau|bắt đầu từ một lời xin lỗi|đi đủ ba vòng làng]",
			"Tổ tuyên truyền {place} nói bằng [tiếng của làng|lời của người trong cuộc]",
			"Nhận ra tin giả: buổi học của {n:40-180} người ở {place}",
			"{place}: dư luận hỏi gì, [tuần ấy trả lời|trả lời ngay trên loa]",
			"Báo cáo viên {committee} {placename} bỏ bài viết sẵn, mang số liệu của từng thôn đến nói, và điều bất ngờ là người nghe ở lại lâu hơn giờ mời",
		],
		leads: [
			"Mỗi tuần một bản tin dài chưa đầy năm phút, phát bằng [hai|ba] thứ tiếng, trả lời đúng điều dân đang hỏi. {Place} gọi đó là cách tuyên truyền rẻ nhất và khó nhất.",
			"Tổ dân vận của {hamlet} có {n:7-15} người, không ai hưởng phụ cấp. Việc của họ là nghe cho hết lời, ghi cho đúng ý, rồi quay lại trả lời.",
			"Trước những thông tin bịa đặt lan trên mạng, {committee} {placename} chọn cách đưa số liệu thật ra trước, nhanh và dễ hiểu, thay vì chỉ nhắc nhau cảnh giác.",
		],
		headings: ["Nghe cho hết lời", "Số liệu đi trước tin đồn", "Nói bằng tiếng của làng"],
		openings: [
			[
				"Loa truyền thanh ở {hamlet} phát lúc [5 giờ 30|18 giờ], khi nhà nào cũng có người.",
				"Bản tin mở đầu bằng một câu hỏi của dân trong tuần, sau đó là câu trả lời của người có trách nhiệm, nói bằng giọng của chính người ấy.",
				"Cả bản tin không quá năm phút.",
			],
			[
				"Chuyện bắt đầu từ một tin đồn lan trong {n:2-6} nhóm trên mạng ở {place}.",
				"Chưa đầy một buổi, tổ phản ứng nhanh đã có mặt tại {hamlet}, mang theo giấy tờ gốc để ai muốn xem thì xem.",
				"Đến chiều, người tung tin tự gỡ bài và xin lỗi.",
			],
		],
		paragraphs: [
			[
				"Toàn {unit} có {n:12-70} báo cáo viên, tuyên truyền viên, hơn một nửa biết tiếng Jrai hoặc Bahnar.",
				"Mỗi quý họ gặp nhau một lần, không phải để nghe giảng mà để kể chuyện mình nói chưa ai hiểu.",
				"Từ đó, tài liệu được viết lại ngắn đi một nửa.",
			],
			[
				"Phiếu nắm dư luận gồm [ba|bốn] câu, phát đến {n:160-920} hộ mỗi quý.",
				"Điều dân hỏi nhiều nhất lần này là [giá nông sản|đường đi lại|thủ tục đất đai|việc làm cho con em].",
				"Kết quả được đưa ra bàn tại phiên họp gần nhất của {committee}, không để dồn đến cuối năm.",
			],
			[
				"Ông cha dặn nói phải củ cải cũng nghe, nhưng muốn nói phải thì trước hết phải biết.",
				"Vì vậy mỗi tuyên truyền viên được cấp một tờ gấp số liệu của {unit}: thu ngân sách, số hộ nghèo, các công trình đang làm và tiền đã chi.",
				"Số liệu sai thì sửa công khai, ghi rõ ngày sửa.",
			],
			[
				"Khi vận động [hiến đất mở đường|dời chuồng trại ra xa nhà|không thả rông gia súc], tổ dân vận đi đủ ba vòng: vòng đầu chỉ nghe, vòng hai mang phương án, vòng ba mới xin chữ ký.",
				"{person} là hộ cuối cùng đồng ý, và cũng là người trông coi việc làm kỹ nhất.",
			],
			[
				"Lớp học nhận biết tin giả kéo dài hai buổi tối, mỗi người mang theo điện thoại của mình.",
				"Học viên tập xem ngày đăng, nguồn ảnh và tự hỏi ai được lợi khi mình chia sẻ.",
				"Người cao tuổi nhất lớp năm nay {n:66-81} tuổi.",
			],
			[
				"Những luận điệu chia rẽ thường bám vào một chuyện có thật rồi thổi lên.",
				"Bởi thế, cách bác bỏ tốt nhất là giải quyết cho xong chuyện có thật ấy.",
				"{committee} {placename} yêu cầu mỗi vụ việc nóng phải có người phát ngôn trong vòng 24 giờ.",
			],
			[
				"Đội ngũ người có uy tín ở các làng là chỗ dựa quan trọng.",
				"Họ được mời dự họp, được biết trước những việc sắp làm và được quyền nói chưa nên.",
				"Năm {lastyear}, {n:2-7} việc đã hoãn lại sau khi nghe ý kiến ấy.",
			],
		],
	},
	{
		sections: [
			["guong-dien-hinh", 4],
			["hoc-tap-va-lam-theo-bac", 3],
			["chuyen-de-toan-khoa", 1],
			["dat-va-nguoi-gia-lai", 1],
		],
		weight: 3,
		photos: ["gia-lang-ke-chuyen", "duong-lang", "trong-rung", "nghe-det", "trang-cao-nguyen"],
		tags: ["học tập và làm theo Bác", "gương người tốt", "nêu gương", "tiết kiệm", "việc nhỏ nghĩa lớn"],
		titles: [
			"Người {n:9-24} năm [giữ sổ cho làng|quét đường trước giờ đi rẫy|mở lớp học buổi tối] ở {hamlet}",
			"Học Bác từ [một cuốn sổ nhỏ|chuyện tắt đèn|cách hẹn đúng giờ] ở {place}",
			"[Hũ gạo|Ống tre tiết kiệm|Tủ sách] của {hamlet}",
			"Cựu chiến binh {place}: việc nhỏ, làm đều, và câu chuyện về con đường {n:600-2400} mét không tốn một đồng tiền công",
			"{person} và [mảnh vườn|giếng nước|lớp học] của cả xóm",
		],
		leads: [
			"Không ai giao, cũng không ai trả công, {n:7-18} năm qua {person} ở {hamlet}, {place} vẫn làm đều một việc. Hỏi vì sao, câu trả lời chỉ có một câu: việc ấy cần có người làm.",
			"Chuyên đề năm nay của {committee} {placename} được nói ngắn lại thành [ba|bốn] việc: đúng giờ, đúng hẹn, không phiền dân, không phí của công. Mỗi chi bộ chọn một việc để làm cho bằng được.",
			"Ở {place}, phong trào học tập và làm theo Bác không tính bằng số bài thu hoạch mà bằng những việc người đi đường cũng nhìn thấy.",
		],
		headings: ["Việc cần có người làm", "Nói ít, làm đều", "Điều còn lại"],
		openings: [
			[
				"Năm giờ sáng, khi sương còn phủ kín {hamlet}, đã nghe tiếng chổi.",
				"{person} quét từ đầu ngõ đến sân nhà sinh hoạt, xong việc mới về nấu nước.",
				"Hàng xóm bảo nhìn thấy riết thành quen, hôm nào không nghe tiếng chổi lại sang hỏi thăm.",
			],
			[
				"Trong căn nhà nhỏ ở {hamlet} có một cuốn sổ bìa đã sờn.",
				"Sổ ghi {n:140-460} cái tên, bên cạnh là số gạo, số tiền hoặc số ngày công mà mỗi người đã góp cho người khác.",
				"Chủ nhân cuốn sổ nói không ghi để nhớ ơn, ghi để đừng quên ai.",
			],
		],
		paragraphs: [
			[
				"Thời trẻ, {man} từng đi bộ đội, về làng thì làm đủ nghề.",
				"Năm mất mùa, nhà chỉ còn nửa gùi lúa, ông vẫn chia cho nhà bên một phần.",
				"Ông kể chuyện ấy không phải để khoe mà để giải thích vì sao mình lập hũ gạo.",
			],
			[
				"Lúc đầu chỉ có {n:5-12} hộ tham gia, mỗi bữa bớt một nắm gạo.",
				"Đến nay, {n:48-190} hộ góp đều, mỗi tháng giúp được {n:4-15} gia đình gặp khó.",
				"Nhận của hũ gạo không phải viết đơn, chỉ cần một người trong làng nói giúp.",
			],
			[
				"Từ gương của một người, chi bộ bàn thành việc của nhiều người.",
				"Mỗi đảng viên nhận giúp một hộ, giúp bằng [ngày công|giống cây|cách làm ăn] chứ không bằng quà.",
				"Sau {n:12-30} tháng, {n:6-28} hộ đã tự xin thôi nhận giúp đỡ.",
			],
			[
				"Cơ quan {unit} cũng chọn cho mình việc cụ thể.",
				"Giấy họp in hai mặt, họp dưới một giờ, xe đi chung, điện tắt khi ra khỏi phòng.",
				"Tiền tiết kiệm được trong năm, {n:38-210} triệu đồng, dùng để mua sách cho {n:3-9} điểm trường.",
			],
			[
				"Có người hỏi học Bác mà chỉ làm những việc nhỏ như thế thì có ít quá không.",
				"Bí thư chi bộ trả lời rằng việc nhỏ làm đều {n:5-15} năm thì không còn nhỏ nữa.",
				"Cái khó không nằm ở việc mà ở chữ đều.",
			],
			[
				"Lớp học buổi tối của {person} không có bảng tên, không có sĩ số.",
				"Ai muốn học thì đến, mang theo đèn và một chiếc ghế.",
				"{n:14-37} em nhỏ và vài người lớn đã biết đọc, biết tính từ căn bếp ấy.",
			],
			[
				"Năm {lastyear}, {committee} {placename} biểu dương {n:11-46} tập thể và cá nhân.",
				"Danh sách do các thôn, làng bỏ phiếu chọn, cấp trên không thêm bớt.",
				"Phần thưởng là một tấm giấy khen và một bữa cơm chung, nhiều người bảo nhớ bữa cơm hơn.",
			],
		],
	},
];
