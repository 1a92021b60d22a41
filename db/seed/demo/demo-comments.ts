/** An invented reader's comment below the invented article of that title. */
export interface DemoComment {
	article: string;
	name: string;
	/** After the article was published. */
	hoursLater: number;
	content: string;
	/** Waits for a moderator; the others are approved. */
	isWaiting?: true;
}

const COFFEE = "Chi bộ giữa vườn cà phê: nghị quyết ngắn, việc có người nhận";
const READING = "Nửa giờ đọc báo của chi bộ cựu chiến binh phường Hội Phú";
const GONGS = "Người chỉnh chiêng ở Kon Gang và lớp học của những đôi tai nhỏ";

/** Names say where somebody is from or what they do, so that none is a person's. */
export const demoComments: DemoComment[] = [
	{
		article: COFFEE,
		name: "Bạn đọc ở Ia Hrung",
		hoursLater: 2,
		content:
			"Tôi cũng có vườn ở gần hợp tác xã. Điều tôi thích nhất là việc nào cũng ghi tên người nhận, tháng sau đọc lại là biết ngay ai còn nợ việc.\nMong các chi bộ khác làm thử.",
	},
	{
		article: COFFEE,
		name: "Một bí thư chi bộ thôn",
		hoursLater: 5,
		content:
			"Chi bộ chúng tôi trước đây mỗi lần họp ra bảy, tám nội dung, về nhà không nhớ hết. Xin hỏi hợp tác xã chọn hai việc bằng cách nào khi mọi người đề nghị khác nhau?",
	},
	{
		article: COFFEE,
		name: "Thu, Đak Đoa",
		hoursLater: 9,
		content: "Bài viết gần gũi, đọc là hiểu. Nếu có thêm mẫu bảng theo dõi để các nơi tham khảo thì tốt quá.",
	},
	{
		article: COFFEE,
		name: "Người trồng cà phê",
		hoursLater: 20,
		content:
			"Hái chín thì ai cũng muốn, nhưng nhà neo người thì khó thật. Góp ngày công đổi cho nhau như trong bài là cách hay, làng tôi sẽ bàn.",
	},
	{
		article: COFFEE,
		name: "Bạn đọc",
		hoursLater: 26,
		content: "Bài hay quá, tòa soạn cho tôi xin số điện thoại của hợp tác xã để đến tham quan được không ạ?",
		isWaiting: true,
	},
	{
		article: READING,
		name: "Cựu chiến binh, Hội Phú",
		hoursLater: 3,
		content: "Cảm ơn báo đã ghi lại. Nửa giờ ngắn thôi mà anh em đến đông hơn, vì ai cũng có điều để nói sau khi đọc.",
	},
	{
		article: READING,
		name: "Hạnh, giáo viên",
		hoursLater: 30,
		content: "Trường tôi có thể mời các bác sang đọc cùng học sinh một buổi không? Tôi nghĩ các em sẽ thích nghe.",
	},
	{
		article: GONGS,
		name: "Người con Kon Gang",
		hoursLater: 8,
		content: "Đọc mà nhớ tiếng chiêng của ông tôi. Mong lớp học của các em được mở đều mỗi mùa.",
	},
	{
		article: GONGS,
		name: "Bạn đọc ở Quy Nhơn",
		hoursLater: 12,
		content: "Xin hỏi khách ở xa có được đến nghe một buổi tập không, và nên đến vào ngày nào trong tuần?",
		isWaiting: true,
	},
	{
		article: GONGS,
		name: "Chị bán hàng ở chợ Kon Dơng",
		hoursLater: 13,
		content: "Cho tôi gửi hai cháu theo học với, có phải đóng tiền không? Gọi giúp tôi số 0905 000 111.",
		isWaiting: true,
	},
	{
		article: GONGS,
		name: "Đại lý may mắn",
		hoursLater: 14,
		content: "Vào ngay c.ờ b.ạ.c trực tuyến, hoàn tiền mỗi ngày tại https://trung-lon.example và www.nhan-qua.example",
		isWaiting: true,
	},
	{
		article: COFFEE,
		name: "Bác Tư, tổ dân phố 5",
		hoursLater: 27,
		content:
			"Tổ tôi cũng đọc nghị quyết chung, nhưng lâu dần thưa người. Chúng tôi thử ba cách: mỗi buổi một người chọn bài và nói vì sao chọn; đọc xong thì hỏi nhau bài này có gì làm được ở tổ mình; cuối tháng ghi lại những việc đã làm theo. Đến tháng thứ ba thì đông trở lại, có cả mấy cháu học sinh ngồi nghe.\nĐiều khó nhất là giữ đúng nửa giờ. Ai cũng muốn nói thêm, mà người già ngồi lâu thì mỏi. Chúng tôi đặt một chiếc đồng hồ giữa bàn, đến giờ thì dừng, ai còn ý thì để buổi sau.\nMong báo hỏi thêm các nơi khác xem họ giữ nếp thế nào.",
		isWaiting: true,
	},
	{
		article: COFFEE,
		name: "Kỹ thuật viên vườn cây",
		hoursLater: 28,
		content: "Trong bài ghi tỉa cành sau thu hoạch, nơi tôi làm thì tỉa hai lần. Mong phóng viên hỏi lại giúp.",
		isWaiting: true,
	},
	{
		article: COFFEE,
		name: "Người đi đường",
		hoursLater: 29,
		content: "Viết dở quá, toàn chuyện đâu đâu.",
		isWaiting: true,
	},
];
