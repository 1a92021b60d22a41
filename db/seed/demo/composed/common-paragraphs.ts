import type { Paragraph } from "./beat.ts";

/** What can be said in any field: numbers, voices, doubts, next steps. */
export const COMMON_PARAGRAPHS: readonly Paragraph[] = [
	[
		"Không phải nơi nào cũng trôi chảy.",
		"{n:2-6} thôn, làng của {place} vẫn làm chậm, chủ yếu vì thiếu người đứng ra lo việc chung.",
		"{committee} cử cán bộ xuống ở cùng {n:5-12} ngày để tìm ra chỗ vướng thật.",
	],
	[
		"{person} ở {hamlet} nói thẳng rằng lúc đầu không tin.",
		"Đến khi thấy việc hứa được làm đúng ngày, lại có người quay lại hỏi còn gì chưa ổn, cả xóm mới bắt đầu góp ý.",
		"Bây giờ, hôm nào không được hỏi, bà con lại nhắc.",
	],
	[
		"Nhìn lại {n:3-9} tháng, điều thay đổi rõ nhất không nằm trong bảng số liệu.",
		"Người ta nói với nhau thẳng hơn, nghe nhau lâu hơn.",
		"Việc nào khó quá thì để lại bàn tiếp, không quyết cho xong.",
	],
	[
		"So với cùng kỳ năm {lastyear}, các chỉ tiêu chính của {unit} đều nhích lên, mức tăng từ {d:2-5} đến {d:6-11} phần trăm.",
		"Riêng một chỉ tiêu giảm, và {committee} dành hẳn một phần cuộc họp để nói về chỉ tiêu ấy.",
	],
	[
		"Kinh phí không nhiều, {n:40-480} triệu đồng, chia cho {n:5-19} phần việc.",
		"Mỗi phần có dự toán một trang, dán ở nhà sinh hoạt để ai cũng đọc được.",
		"Phần dư chuyển sang việc kế tiếp trong danh sách, không chia nhau.",
	],
	[
		"Cách làm của {hamlet} được mang đi kể ở {other}.",
		"Người kể không dùng trình chiếu, chỉ mang theo cuốn sổ và hai người dân đi cùng.",
		"Câu hỏi nhiều nhất là: sai thì ai chịu?",
	],
	[
		"Thời tiết năm nay thất thường, mưa đến muộn rồi dồn dập.",
		"Kế hoạch phải đổi {n:2-4} lần, lần nào cũng báo lại với dân trước khi đổi.",
		"Nhờ vậy, tuy chậm {n:5-20} ngày nhưng không ai bị bất ngờ.",
	],
	[
		"Một khó khăn khác là cán bộ trẻ được cử về thường chỉ ở {n:1-2} năm.",
		"Vừa quen đường, quen tên bà con thì lại chuyển.",
		"{committee} {placename} đề nghị giữ người ở cơ sở ít nhất ba năm, trừ khi có lý do gia đình.",
	],
	[
		"Trong cuộc họp gần nhất, {n:13-48} ý kiến được ghi lại, trong đó {n:3-9} ý kiến trái chiều.",
		"Biên bản giữ nguyên lời, kể cả những câu gay gắt.",
		"Theo người chủ trì, phải ghi đủ thì lần sau người ta mới còn muốn nói.",
	],
	[
		"Bà con cho rằng làm được như hôm nay là nhờ bắt đầu từ việc nhỏ.",
		"Việc nhỏ thì dễ thấy kết quả, thấy rồi mới có sức làm việc lớn hơn.",
		"{person} ví chuyện ấy như nhóm bếp: phải có mồi rồi mới đến củi to.",
	],
	[
		"Những người trẻ đi làm xa cũng góp phần.",
		"Nhóm đồng hương của {place} ở các thành phố lớn gửi về {n:60-420} triệu đồng trong năm, kèm một yêu cầu duy nhất: cho xem ảnh lúc làm xong.",
	],
	[
		"{committee} {placename} phân công từng cấp ủy viên phụ trách, mỗi tháng ít nhất một ngày có mặt tại chỗ.",
		"Sổ theo dõi ghi việc đã hứa và việc đã làm thành hai cột cạnh nhau.",
		"Cột nào dài hơn thì ai cũng nhìn thấy.",
	],
	[
		"Cũng có ý kiến cho rằng nên làm nhanh hơn.",
		"Tuy nhiên, bài học của {n:2-3} lần làm vội trước đây còn đó: làm xong rồi để không, sửa còn tốn hơn làm mới.",
		"Lần này, {unit} chọn đi chậm một nhịp.",
	],
	[
		"Số liệu của {n:6-12} tháng được đối chiếu từ ba nguồn: sổ của thôn, báo cáo của {unit} và kết quả hỏi ngẫu nhiên {n:80-260} hộ.",
		"Chỗ lệch nhiều nhất là {n:4-9} phần trăm.",
		"Cán bộ thống kê sửa lại và ghi chú rõ cách tính.",
	],
	[
		"Buổi trưa, {hamlet} vắng người.",
		"Dưới mái hiên nhà sinh hoạt, vài cụ già ngồi đan gùi, nghe radio.",
		"Hỏi chuyện, cụ nào cũng biết tháng này làng đang lo việc gì.",
	],
	[
		"Đại diện {council} {placename} nhìn nhận khâu phối hợp giữa các ban, ngành có lúc còn chồng chéo.",
		"Từ {month}, mỗi việc chỉ giao một đầu mối, các nơi khác hỗ trợ theo đề nghị của đầu mối ấy.",
		"Cách này bớt được {n:3-8} cuộc họp mỗi tháng.",
	],
	[
		"Điều đáng ghi nhận là phần lớn công việc do người tại chỗ tự bàn, tự làm.",
		"Chuyên gia chỉ được mời khi có câu hỏi cụ thể.",
		"Nhờ vậy, khi dự án hết, việc vẫn còn người làm.",
	],
	[
		"Trẻ con ở {hamlet} cũng có phần việc của mình.",
		"Các em giữ tủ sách, tưới hàng cây trước cổng và chấm điểm người lớn xả rác.",
		"Bảng điểm treo công khai, người lớn đọc xong thường tủm tỉm rồi đi nhặt.",
	],
	[
		"Theo tính toán, nếu giữ được nhịp này, đến cuối năm sau {place} sẽ hoàn thành {n:80-96} phần trăm phần việc đề ra.",
		"Con số ấy có thể thay đổi khi giá vật tư còn lên xuống.",
		"{committee} yêu cầu cập nhật mỗi quý một lần, không làm tròn.",
	],
	[
		"Ở {other}, việc tương tự đã làm trước đó {n:8-20} tháng.",
		"Đoàn của {place} sang học hai ngày, về bỏ bớt {n:2-4} bước vì thấy không hợp với mình.",
		"Học mà không chép, đó là điều người đi học nhắc lại nhiều nhất.",
	],
	[
		"Tin nhắn nhóm của thôn có {n:120-640} thành viên, mỗi tối một thông báo.",
		"Thông báo dài quá năm dòng bị nhắc viết lại.",
		"Quy ước ấy do chính bà con đề ra.",
	],
	[
		"Cuối buổi, {person} đưa chúng tôi đi một vòng.",
		"Chỗ nào làm xong thì chỉ, chỗ nào dở dang cũng chỉ, không giấu.",
		"Câu nói nghe nhiều nhất dọc đường là: còn phải làm nữa.",
	],
	[
		"Ở {hamlet}, chuyện này đã được bàn từ {n:2-5} năm trước nhưng chưa thành.",
		"Lý do khi ấy là thiếu tiền; xem lại mới thấy thiếu nhất là một người đứng ra gọi mọi người ngồi xuống.",
		"Người ấy bây giờ là {person}.",
	],
	[
		"Bảng theo dõi treo ở nhà sinh hoạt có ba màu: xanh là xong, vàng là đang làm, đỏ là quá hạn.",
		"Tuần nào cũng có người ra xem, xem xong thì hỏi.",
		"Ô đỏ nhiều nhất từng lên tới {n:6-17}, nay còn {n:0-4}.",
	],
	[
		"Văn phòng {committee} cho biết {n:14-60} văn bản chỉ đạo cũ đã được gom lại còn {n:3-8}.",
		"Văn bản nào trùng thì bỏ, văn bản nào hết hiệu lực thì ghi rõ.",
		"Cơ sở nhận ít giấy hơn nhưng đọc kỹ hơn.",
	],
	[
		"Nhiều người nhắc đến buổi họp tối ngày {n:2-28}, khi điện mất, cả thôn bàn việc dưới ánh đèn pin.",
		"Không nhìn rõ mặt nhau nên ai cũng nói thật hơn.",
		"Từ đó, trong làng có câu đùa rằng việc khó thì tắt đèn mà bàn.",
	],
	[
		"Phần đóng góp của người dân không chỉ là tiền.",
		"{n:40-320} ngày công, {n:200-2600} mét vuông đất và không đếm được bao nhiêu ấm nước chè là con số ghi trong sổ.",
		"Dòng cuối do một cụ già đề nghị thêm vào.",
	],
	[
		"Năm {lastyear}, từng có một kế hoạch giống như vậy được gửi từ trên xuống.",
		"Kế hoạch ấy đẹp, đủ bảng biểu, nhưng không ai ở {hamlet} được hỏi trước.",
		"Lần này, bản đầu tiên do chính thôn viết, {unit} chỉ góp ý.",
	],
	[
		"Những ý kiến góp ý được chia thành hai chồng: làm ngay và phải xin thêm thẩm quyền.",
		"Chồng thứ nhất có {n:12-44} tờ, đã xong {n:60-95} phần trăm.",
		"Chồng thứ hai mỏng hơn nhưng nặng hơn, {committee} mang lên cấp trên ngay trong tháng.",
	],
	[
		"Gia đình {person} ban đầu đứng ngoài.",
		"Không ai đến trách, chỉ có hàng xóm rủ sang xem.",
		"Xem được ba buổi thì chủ nhà tự xin một phần việc, lại chọn đúng phần nặng nhất.",
	],
	[
		"Để việc không phụ thuộc vào một người, mỗi phần đều có người thứ hai nắm rõ.",
		"Trưởng nhóm vắng thì người thứ hai làm thay, không phải đợi.",
		"Quy định nhỏ này cứu được ít nhất {n:2-5} việc trong mùa mưa vừa rồi.",
	],
	[
		"Nhóm khảo sát hỏi {n:90-420} người, trong đó {n:38-61} phần trăm là phụ nữ.",
		"Câu trả lời hay gặp nhất khi được hỏi còn thiếu gì là: thiếu người nghe.",
		"Kết quả được in lại nguyên văn, chia cho từng chi bộ.",
	],
	[
		"Ai cũng biết cái khó của vùng này là đường xa, dân ở rải.",
		"Từ trung tâm {unit} đến {hamlet} mất {n:35-110} phút, mùa mưa lâu hơn.",
		"Bởi vậy, mỗi chuyến đi phải gộp nhiều việc: thăm hộ khó khăn, xem công trình, nghe dân nói, không chuyến nào chỉ để dự họp.",
	],
	[
		"Có thời gian việc tưởng đã dừng hẳn.",
		"Hai người nòng cốt chuyển công tác, sổ sách bàn giao dang dở.",
		"Chi bộ họp bất thường, cử {person} nhận tiếp, và phần đầu tiên phải làm là đi xin lỗi những nhà đã được hẹn.",
	],
	[
		"Cán bộ phụ trách của {unit} kể mình giữ một thói quen: trước khi ký, gọi điện hỏi một người dân bất kỳ trong danh sách.",
		"Có lần nhờ cuộc gọi ấy mà dừng được một khoản chi sai địa chỉ.",
	],
	[
		"Kinh nghiệm rút ra gói trong bốn chữ mà bà con hay nhắc: nói trước, làm sau.",
		"Nói trước để ai chưa thuận còn kịp nói lại.",
		"Làm sau để không phải làm hai lần.",
	],
	[
		"Về lâu dài, {place} tính đến việc đưa phần này vào quy ước của từng thôn, làng.",
		"Quy ước do dân viết, dân sửa, mỗi năm đọc lại một lần vào ngày hội chung.",
		"Điều nào không ai giữ thì bỏ, không để cho đẹp.",
	],
	[
		"Phóng viên theo chân tổ công tác {n:2-4} ngày.",
		"Ngày nào cũng bắt đầu trước bảy giờ và kết thúc khi nhà cuối cùng đã tắt bếp.",
		"Trong ba lô của họ luôn có thước dây, đèn pin và một gói kẹo cho trẻ con.",
	],
	[
		"Giá vật tư tăng {n:6-19} phần trăm so với lúc lập dự toán.",
		"Thay vì xin thêm tiền, thôn bàn bỏ bớt phần trang trí, giữ phần cần dùng.",
		"Cổng chào là thứ bị bỏ đầu tiên.",
	],
	[
		"Hỏi điều gì làm {person} vui nhất, câu trả lời đến sau một lúc nghĩ.",
		"Không phải bằng khen, mà là hôm đi chợ có người lạ gọi đúng tên, hỏi làng mình làm tới đâu rồi.",
	],
];

/** Last paragraphs. */
export const CLOSINGS: readonly Paragraph[] = [
	[
		"Phần việc của những tháng tới đã được ghi lên bảng, kèm tên người nhận.",
		"Dòng cuối cùng còn để trống, dành cho việc mà dân sẽ đề xuất.",
	],
	[
		"Chia tay {hamlet} khi trời đã ngả chiều, còn nghe tiếng gọi nhau í ới về cuộc họp tối nay.",
		"Cuộc họp chỉ có hai việc, và ai cũng biết đó là hai việc gì.",
	],
	[
		"{committee} {placename} dự kiến xem lại toàn bộ cách làm này vào {month} năm sau, trước khi quyết định có mở rộng hay không.",
		"Những gì chưa được sẽ được nói trước.",
	],
	["Con đường phía trước còn dài, nhưng người ở {place} đã quen đi từng bước.", "Bước nào chắc bước ấy."],
	[
		"Kết quả cuối cùng phải đợi thêm {n:6-18} tháng.",
		"Còn bây giờ, điều chắc chắn là bà con {hamlet} đã có câu trả lời cho câu hỏi mà trước đây không ai hỏi.",
	],
	["Trong cuốn sổ của {hamlet}, trang mới đã được kẻ sẵn.", "Ngày tháng đã ghi, chỉ còn chờ việc."],
];

/** Captions of pictures, whatever they show. */
export const CAPTIONS: readonly string[] = [
	"Một góc {place}. Ảnh minh họa.",
	"Tại {hamlet}, {place}. Ảnh minh họa.",
	"Hình ảnh ghi ở {place} trong {month}.",
	"{hamlet} những ngày [đầu mùa|cuối mùa|sau mưa].",
];

/** The short line above a title; most articles have none. */
export const KICKERS: readonly string[] = [
	"[Chuyện cơ sở|Ghi chép|Từ cơ sở] ở {placename}",
	"{committee} {placename}",
	"Nghị quyết vào cuộc sống",
	"Ghi nhanh từ {hamlet}",
	"[Nhìn lại|Qua] {n:6-12} tháng thực hiện",
];

/** What a short title may go on with. */
export const TITLE_TAILS: readonly string[] = [
	": nhìn từ {hamlet}",
	", chuyện ở {hamlet}",
	": [kết quả|bài học|điều còn lại] sau {n:4-36} tháng",
	" (kỳ {n:1-3})",
	": [việc đã xong và việc còn nợ dân|nói trước, làm sau|từ cuộc họp ra đến ruộng rẫy]",
	": {n:12-240} hộ cùng làm",
];
