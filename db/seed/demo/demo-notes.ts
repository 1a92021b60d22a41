interface DemoNote {
	/** Title of the invented article. */
	article: string;
	author: string;
	text: string;
	/** Words of the article; empty for the whole of it. */
	quote: string;
	answer: { author: string; text: string } | null;
	isResolved: boolean;
}

/** What an invented newsroom says to itself about its articles. */
export const demoNotes: readonly DemoNote[] = [
	{
		article: "Chi bộ giữa vườn cà phê: nghị quyết ngắn, việc có người nhận",
		author: "Biên tập viên A",
		text: "Con số này lấy ở đâu? Đề nghị ghi rõ cân tại vườn hay tại xưởng.",
		quote: "từ 82% lên 93,5%",
		answer: { author: "Phóng viên B", text: "Cân tại xưởng, theo sổ nhập hàng; sẽ bổ sung vào bài sau." },
		isResolved: false,
	},
	{
		article: "Chi bộ giữa vườn cà phê: nghị quyết ngắn, việc có người nhận",
		author: "Thư ký tòa soạn C",
		text: "Đã hỏi lại nhóm sản xuất, đúng là hai tổ.",
		quote: "lập hai tổ đổi công",
		answer: null,
		isResolved: true,
	},
	{
		article: "Biên bản hai trang ở các chi bộ thôn, làng của huyện Chư Prông",
		author: "Biên tập viên A",
		text: "Nên xin mẫu biên bản để đăng kèm cho các chi bộ khác tham khảo.",
		quote: "",
		answer: null,
		isResolved: false,
	},
];
