interface PageSeed {
	slug: string;
	title: string;
	/** A plain text: "## " begins a heading, "- " an item. */
	text: string;
}

/** What a new site says of itself until the office writes its own words. */
export const INFORMATION_PAGES: readonly PageSeed[] = [
	{
		slug: "gioi-thieu",
		title: "Giới thiệu",
		text: `Trang thông tin điện tử này đưa tin về hoạt động của Đảng bộ tỉnh, chủ trương, nghị quyết của Đảng và việc đưa nghị quyết vào cuộc sống ở các xã, phường.

## Bạn đọc tìm thấy gì ở đây

- Tin, bài của Ban Biên tập và cộng tác viên ở cơ sở, có cả tiếng Jrai và tiếng Bahnar.
- Thư viện văn bản của Tỉnh ủy và các cấp ủy, tra theo số, ký hiệu, loại, cơ quan ban hành và năm.
- Ảnh, video, chuyên đề và kho lưu trữ theo tháng.

## Nguyên tắc

Tin, bài được biên tập và duyệt trước khi đăng. Chỗ nào đăng sai được sửa công khai, có ghi ngày, ở trang Đính chính. Đây là trang thông tin của cơ quan đảng, không phải là báo chí.`,
	},
	{
		slug: "ban-bien-tap",
		title: "Ban Biên tập",
		text: `Ban Biên tập tổ chức nội dung, biên tập, duyệt và chịu trách nhiệm về tin, bài đăng trên trang.

## Công việc của Ban Biên tập

- Nhận tin, bài, ảnh của phóng viên và cộng tác viên.
- Kiểm tra sự việc, tên người, tên đơn vị, số liệu trước khi đăng.
- Duyệt ý kiến bạn đọc trước khi đăng và trả lời thư bạn đọc.
- Đính chính, xin lỗi khi đăng sai.

## Gửi tin, bài

Bài gửi tới ghi rõ họ tên, bút danh, địa chỉ, số điện thoại của tác giả; ảnh có chú thích và tên người chụp. Ban Biên tập báo lại khi bài được dùng.`,
	},
	{
		slug: "lien-he",
		title: "Liên hệ",
		text: `Bạn đọc có thể gửi thư, gọi điện hoặc đến gặp Ban Biên tập theo địa chỉ dưới đây, trong giờ làm việc.

Thấy một chỗ sai trong bài, bạn bấm “Báo lỗi bài viết” ở cuối bài, hoặc viết cho tòa soạn ở dưới đây, cho biết tên bài và chỗ cần sửa. Đơn thư khiếu nại, tố cáo xin gửi tới cơ quan có thẩm quyền; Ban Biên tập không thay cơ quan đó giải quyết.`,
	},
	{
		slug: "quyen-rieng-tu",
		title: "Quyền riêng tư",
		text: `Bạn đọc trang này mà không phải cho biết mình là ai. Khi bạn đọc, trang không đặt cookie vào máy, không có quảng cáo và không dùng dịch vụ theo dõi của bên thứ ba.

## Khi bạn đọc trang

- Chữ, ảnh, kiểu chữ và mã lệnh đều lấy từ chính trang này, không tải từ nơi khác.
- Lượt xem được đếm thành con số; trang không lưu ai đã đọc bài nào.
- Nhật ký của phần mềm ghi địa chỉ trang, thời điểm và kết quả trả lời, không ghi địa chỉ mạng của bạn.
- Video đặt ở trang khác chỉ mở khi bạn bấm vào; khi đó trang kia có quy định riêng của họ.

## Khi bạn gửi ý kiến

Trang lưu tên, nội dung và thư điện tử nếu bạn ghi, để duyệt, đăng ý kiến và liên lạc khi cần. Tên và nội dung được đăng sau khi duyệt; thư điện tử không bao giờ được đăng. Địa chỉ mạng chỉ được giữ dưới dạng đã mã hóa một chiều, trong một thời gian có hạn để chống thư rác, rồi bị xóa.

Gửi ý kiến là đồng ý với việc lưu những điều trên cho mục đích ấy. Bạn có thể rút lại sự đồng ý bất cứ lúc nào.

## Khi bạn viết cho tòa soạn hoặc báo lỗi bài viết

Trang lưu họ tên, thư điện tử hoặc số điện thoại, nội dung thư để đọc, giải quyết và trả lời; không đăng lên trang, không chuyển cho ai khác. Báo lỗi bài viết thì không cần ghi tên. Họ tên và cách liên hệ được xóa 90 ngày sau khi thư được giải quyết, cả thư được xóa sau một năm; thư chưa giải quyết được xóa chậm nhất hai năm kể từ ngày gửi. Địa chỉ mạng chỉ được giữ dưới dạng đã mã hóa một chiều trong 30 ngày.

## Khi bạn gửi câu hỏi ở mục Hỏi – đáp

Trang lưu họ tên, nơi ở, cách liên hệ và câu hỏi, chuyển cho cơ quan có thẩm quyền để trả lời; câu hỏi được công bố cùng trả lời, họ tên chỉ hiện khi bạn đồng ý. Nơi ở, cách liên hệ và họ tên không đăng được xóa 90 ngày sau khi trả lời; câu hỏi không công bố được xóa sau một năm, chậm nhất hai năm kể từ ngày gửi.

## Khi bạn bỏ phiếu thăm dò

Trang chỉ cộng thêm một phiếu, không lưu ai đã chọn gì. Để mỗi máy bỏ một phiếu, một cookie được đặt vào máy bạn: nó chỉ nói máy này đã bỏ phiếu, chỉ gửi về chính cuộc thăm dò và hết hạn cùng cuộc thăm dò. Địa chỉ mạng chỉ được giữ dưới dạng đã mã hóa một chiều trong nửa giờ.

## Khi bạn góp ý dự thảo, đánh giá mức độ hài lòng

Trang lưu họ tên, đơn vị hoặc nơi ở, thư điện tử (nếu có) và ý kiến, chuyển cho cơ quan soạn thảo để tổng hợp, giải trình; họ tên chỉ hiện khi bạn đồng ý. Những dấu riêng ấy được xóa 180 ngày sau khi kết thúc lấy ý kiến; ý kiến không được duyệt bị xóa sau một năm. Đánh giá mức độ hài lòng chỉ được cộng vào con số chung; để mỗi người được tính một lần, trang giữ tới nửa đêm một mã không cho biết đó là ai.

## Quyền của bạn

Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, bạn có quyền được biết, xem, sửa, nhận bản sao, yêu cầu xóa hoặc hạn chế dùng dữ liệu của mình, rút lại sự đồng ý, và khiếu nại.

Để thực hiện, bạn gửi thư điện tử hoặc thư đến Ban Biên tập theo địa chỉ ở trang Liên hệ, nói rõ ý kiến hoặc thư nào, gửi ngày nào, dưới tên gì. Ban Biên tập có thể hỏi thêm một điều chỉ người gửi biết, rồi trả lời trong thời hạn luật định. Việc này không mất phí.`,
	},
	{
		slug: "tro-nang",
		title: "Khả năng tiếp cận",
		text: `Trang này được làm để ai cũng đọc được, kể cả người khiếm thị, người chỉ dùng bàn phím, người dùng điện thoại cũ hay mạng chậm. Trang theo Thông tư 26/2020/TT-BTTTT và hướng tới mức AA của bộ tiêu chuẩn WCAG 2.1.

## Đã làm được

- Đọc và dùng được khi trình duyệt không chạy mã lệnh.
- Đi hết trang bằng bàn phím, có lối tắt đến nội dung, chỗ đang đứng luôn nhìn thấy.
- Chữ phóng to được tới hai lần mà không mất nội dung; màu chữ đủ tương phản ở cả nền sáng và nền tối.
- Đầu mục, danh sách, bảng và ô nhập có tên cho trình đọc màn hình.
- Các kiểu trang được kiểm tra tự động mỗi lần phần mềm thay đổi.

## Chưa làm được

- Một số ảnh nhập từ trang cũ chưa có lời mô tả.
- Một số văn bản là bản quét, trình đọc màn hình không đọc được; bạn có thể xin bản chữ.
- Video chưa có phụ đề và ngôn ngữ ký hiệu.
- Trang chưa được người khuyết tật kiểm tra độc lập.

## Báo chỗ khó dùng

Nếu gặp chỗ không đọc hoặc không dùng được, bạn hãy báo cho Ban Biên tập theo địa chỉ ở trang Liên hệ: trang nào, dùng máy và phần mềm gì. Chúng tôi sẽ sửa, hoặc gửi nội dung ở dạng khác.`,
	},
];
