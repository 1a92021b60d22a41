import type { DemoArticle } from "./demo-article.ts";

/** Invented articles: following Uncle Hồ's example, defending the party's thought, resolutions in daily life. */
export const articleTextsC1: DemoArticle[] = [
	{
		title: "Ngăn sách mở ở nhà văn hóa thôn Phú Danh",
		category: "hoc-tap-va-lam-theo-bac",
		lead: "Không khóa tủ, không thẻ mượn, chỉ có một cuốn vở để ai lấy sách thì ghi tên. Sau hai năm, ngăn sách về Bác Hồ ở một thôn của huyện Chư Sê từ 60 cuốn tăng lên hơn 400 cuốn, và số sách thất lạc đếm trên đầu ngón tay.",
		when: { date: "2024-05-19T07:00" },
		authors: ["Ngọc Diệp"],
		genre: "report",
		tags: ["học tập và làm theo Bác", "văn hóa đọc", "Chư Sê"],
		views: 1386,
		body: [
			{
				p: "Ngăn sách là của một thầy giáo nghỉ hưu. Ngày dọn nhà theo con ra Pleiku, thầy Lê Văn Ng. đem 60 cuốn sách, phần lớn viết về Bác Hồ, gửi lại nhà văn hóa thôn với một lời dặn: đừng khóa. Chi bộ bàn đi bàn lại chuyện ấy khá lâu. Có người lo sách mất, có người bảo khóa lại thì sách còn mà người đọc không còn. Cuối cùng, cánh cửa tủ được tháo hẳn, đem làm mặt bàn.",
			},
			{
				photo: {
					name: "doc-bao",
					alt: "Người đàn ông lớn tuổi đội mũ ngồi ghế mây đọc báo ngoài hiên, bên cạnh là bàn trà và chậu hoa",
					caption: "Sách báo mượn từ ngăn sách của thôn được mang về đọc ở nhiều mái hiên.",
					credit: "Ngọc Diệp",
				},
			},
			{
				p: "Cuốn vở ghi tên người mượn giờ đã sang quyển thứ tư. Mở trang nào cũng gặp chuyện nhỏ: bác thợ hồ mượn sách cho cháu thi kể chuyện, chị bán bún trả sách muộn ba hôm nên đền thêm một cuốn truyện tranh, hai anh em lớp 5 và lớp 7 tranh nhau một tập thư Bác gửi thiếu nhi, sau thống nhất mỗi đứa giữ một tuần. Người giữ vở là chị Nguyễn Thị Th., chi hội trưởng phụ nữ; chị bảo mình chỉ nhắc, chưa từng phạt ai.",
			},
			{
				p: "Từ ngăn sách, chi bộ nghĩ ra cách sinh hoạt chuyên đề. Mỗi tháng một đảng viên chọn một mẩu chuyện, đọc không quá năm phút, rồi nói thật một việc mình chưa làm được khi soi vào chuyện ấy. Buổi đầu, bí thư chi bộ nói về thói quen đến họp trễ của chính ông. Từ tháng sau, giấy mời ghi 19 giờ thì đúng 19 giờ đèn hội trường sáng và ghế đã kín quá nửa.",
			},
			{
				p: "Việc làm theo cũng cụ thể như thế. Nghe chuyện Bác tiết kiệm từng tờ giấy, thôn gom phong bì cũ may thành sổ ghi thu chi cho các tổ; đọc chuyện Bác trồng cây, chi đoàn nhận chăm 120 cây sao đen dọc đường ra nghĩa trang, cây chết thì trồng lại, ghi tên người trồng vào mảnh tôn nhỏ. Đến nay 113 cây đã cao quá đầu người.",
			},
			{
				p: "Thầy Ng. thỉnh thoảng vẫn về, mỗi lần mang theo dăm cuốn. Lần gần nhất thầy lật quyển vở, đếm thấy 11 cuốn chưa ai trả, có cuốn đã hai năm. Chị Th. ngượng, định đi hỏi. Thầy xua tay: sách nằm trong nhà ai đó mà còn được giở ra thì chưa gọi là mất.",
			},
		],
	},
	{
		title: "Người coi giọt nước của làng Đê Kjiêng",
		category: "guong-dien-hinh",
		kicker: "Gương sáng quanh ta",
		lead: "Hai mươi mốt năm, sáng nào ông Đinh Hmrek cũng ra bến nước trước khi làng thức, vớt lá, rửa máng, xem nước trong hay đục. Không ai giao việc ấy cho ông, và ông cũng chưa một lần nghĩ đó là việc của người khác.",
		when: { hoursAgo: 16 },
		authors: ["Siu Lan"],
		genre: "portrait",
		tags: ["người tốt, việc tốt", "bến nước", "xã Ayun"],
		views: 1174,
		body: [
			{
				p: "Đường xuống bến dài 140 bước, ông đếm hoài nên thuộc. Tay trái cầm cây chổi tre, tay phải xách cái rổ thưa, người đảng viên 66 tuổi của chi bộ làng Đê Kjiêng, xã Ayun, đi chậm vì đầu gối đau từ hồi còn trong quân ngũ. Lá rụng đêm qua được vớt lên đổ vào gốc chuối. Hai ống lồ ô dẫn nước, ông lấy cọng mây thông từng ống rồi nghiêng tai nghe nước chảy.",
			},
			{
				photo: {
					name: "ben-nuoc-lang",
					alt: "Ba người phụ nữ bên giọt nước làng, một người cúi hứng dòng nước chảy từ máng xuống vũng",
					caption: "Giọt nước làng Đê Kjiêng, nơi 96 hộ vẫn lấy nước uống mỗi ngày dù đã có nước máy.",
					credit: "Siu Lan",
				},
			},
			{
				p: "Năm 2005, cả vùng hạn, giọt nước chỉ còn nhỏ từng giọt đúng như tên gọi. Nhiều nhà tính dời làng. Ông cùng ba người nữa men theo suối ngược lên hai cây số, thấy khu rừng đầu nguồn bị phát trống một mảng bằng sân bóng. “Rừng mất thì nước nó đi chỗ khác, như người không có nhà”, ông nhớ lại. Tối đó ông xin nói trước dân làng, và lần đầu tiên một cuộc họp ở nhà rông kéo đến gà gáy.",
			},
			{
				p: "Làng thống nhất ba điều, khắc lên tấm gỗ treo ở cột cái: không phát rẫy phía trên bến, không thả trâu vào khu cấm, ai lỡ vi phạm thì trồng đền mười cây và tự đi tưới đến mùa mưa. Bốn năm đầu có bảy nhà phải trồng đền, trong đó có nhà em ruột ông. Người em giận, không qua lại gần một năm. Rồi chính anh ta xin vào tổ giữ rừng vì, theo lời anh, đã tưới cây thì tiếc, không nỡ để ai chặt.",
			},
			{
				p: "Nay khu rừng ấy khép tán, nước về đủ cho cả mùa khô. Xã kéo đường ống, lắp bồn lọc cho từng cụm nhà, nhưng dân làng vẫn gùi nước giọt về nấu cơm, pha trà. Ông Hmrek được chi bộ phân công dẫn lũ trẻ học buổi ngoại khóa mỗi tháng: nhận mặt cây giữ nước, đo nước bằng chai có vạch, ghi vào vở. Cuốn vở của lớp 5 năm nay có 84 lần đo, tháng ít nhất cũng hơn bốn lít một phút.",
			},
			{
				p: "Hỏi ông có mong gì, ông nghĩ khá lâu rồi nói muốn có người thay. Không phải vì mệt, mà vì việc gì chỉ một người biết thì dễ đứt. Sáng hôm chúng tôi xuống bến đã thấy một cậu bé chừng mười hai tuổi ngồi sẵn bên máng, cầm cây chổi ngắn hơn chổi của ông một gang tay.",
			},
		],
	},
	{
		title: "Chuyên đề toàn khóa: từ bản đăng ký chép sẵn đến một việc tự chọn, tự làm, tự nói lại trước chi bộ",
		category: "chuyen-de-toan-khoa",
		lead: "Bản đăng ký học tập và làm theo Bác của 46 đảng viên ở một chi bộ trường học thuộc huyện Phú Thiện từng giống nhau đến từng dấu phẩy. Năm nay, chi bộ bỏ mẫu in sẵn, mỗi người chỉ được viết một việc, không quá ba dòng.",
		when: { date: "2023-02-22" },
		authors: ["Ban Tuyên giáo Tỉnh ủy"],
		genre: "report",
		tags: ["học tập và làm theo Bác", "nêu gương", "sinh hoạt chi bộ"],
		views: 960,
		body: [
			{
				p: "Khi gom lại bản đăng ký ba năm trước, chi ủy nhận thấy câu “không ngừng nâng cao trình độ chuyên môn” xuất hiện 131 lần. Không ai sai, nhưng cũng không ai có thể nói mình đã làm xong. Cuộc họp bàn về chuyện ấy diễn ra thẳng thắn: nếu chép cho đủ hồ sơ thì chính việc đăng ký đã trái với điều định học.",
			},
			{ h2: "Ba dòng cho một việc" },
			{
				p: "Mẫu mới chỉ có ba câu hỏi, mỗi câu một dòng. Ai viết chung quá thì chi ủy trả lại, không phê, chỉ khoanh chỗ chưa hình dung được. Có người phải viết đến lần thứ tư.",
			},
			{
				numbered: [
					"Việc gì, làm ở đâu, với ai?",
					"Bao giờ nhìn thấy kết quả, nhìn bằng cách nào?",
					"Nếu không làm được, tôi sẽ nói với chi bộ vào buổi họp nào?",
				],
			},
			{
				p: "Nhờ vậy mà bản đăng ký của cô giáo dạy Toán là gọi điện cho cha mẹ bốn học sinh hay nghỉ học vào tối thứ Ba hằng tuần; của thầy phụ trách thư viện là mở cửa thêm giờ nghỉ trưa; của nhân viên kế toán là trả lời mọi câu hỏi về chế độ trong hai ngày. Hiệu trưởng đăng ký dự giờ không báo trước nhưng chỉ để học, không để chấm.",
			},
			{ h2: "Nói lại, kể cả khi chưa xong" },
			{
				p: "Cuối học kỳ I, 46 việc được nói lại trong hai buổi. Ba mươi mốt việc xong, chín việc làm dở, sáu việc không làm được. Sáu đồng chí ấy tự nêu lý do trước, chi bộ góp ý sau. Không ai bị trừ điểm vì nói thật; điều bị nhắc nhở là một trường hợp báo đã xong nhưng học sinh chưa hề thấy.",
			},
			{
				box: {
					title: "Điều chi bộ rút ra",
					paragraphs: [
						"Việc càng nhỏ càng khó nói vòng; việc càng gần càng dễ được người khác nhắc.",
						"Người đứng đầu nói trước về chỗ mình chưa làm được thì buổi họp tự khắc ngắn và thật.",
					],
				},
			},
			{
				p: "Ban Tuyên giáo Huyện ủy đã đề nghị chín chi bộ trường học khác tham khảo cách làm, kèm lưu ý đừng biến ba dòng thành một mẫu in sẵn mới. Bản gốc của năm nay được giữ trong cặp riêng, cuối năm trả lại cho từng người.",
			},
		],
	},
	{
		title:
			"Tin giả đi trước, sự thật theo sau: muốn rút ngắn khoảng cách ấy, cấp ủy phải nói sớm, nói đủ và chịu đứng ra nghe dân hỏi lại",
		category: "bao-ve-nen-tang-tu-tuong-cua-dang",
		lead: "Một đoạn phim dài mười bốn giây, cắt từ chuyện ở nơi khác, đủ làm cả xã xôn xao trong một buổi chiều. Bảo vệ nền tảng tư tưởng của Đảng ở cơ sở, suy cho cùng, bắt đầu từ việc không để người dân phải đi tìm lời giải thích ở chỗ khác.",
		when: { hoursAgo: 44 },
		authors: ["Quốc Trung"],
		genre: "commentary",
		tags: ["bảo vệ nền tảng tư tưởng", "tin giả", "mạng xã hội"],
		views: 1522,
		body: [
			{
				p: "Chuyện xảy ra ở một xã phía tây của tỉnh. Đoạn phim quay cảnh tranh cãi về đền bù đất, giọng nói và biển số xe đều không phải của vùng này, nhưng dòng chữ chèn bên dưới lại ghi đúng tên xã. Trong ba giờ, nó được chuyển đi qua mấy chục nhóm. Đến khi trụ sở xã có thông báo chính thức thì đã sang sáng hôm sau; người cần tin thì tin rồi, người muốn hỏi thì không biết hỏi ai.",
			},
			{
				p: "Kẻ tung tin thì lúc nào cũng có, và thủ đoạn cắt ghép, xuyên tạc của chúng không mới. Đáng nghĩ hơn cả là mười sáu giờ im lặng. Trong khoảng ấy, mỗi đảng viên của xã có trong tay một chiếc điện thoại nhưng không có trong tay một câu trả lời.",
			},
			{ h2: "Im lặng cũng là một cách nhường chỗ" },
			{
				p: "Người ta hay ví thông tin như nước: chỗ trũng không có nước sạch thì nước bẩn sẽ chảy vào. Ở nhiều nơi, cán bộ ngại nói khi sự việc chưa rõ, sợ nói sai. Nhưng giữa nói sai và không nói còn có một cách thứ ba: nói điều đã biết, nói thẳng điều chưa biết, hẹn giờ nói tiếp. Bốn dòng như thế, gửi đi trong ba mươi phút đầu, có giá trị hơn hai trang giấy của ngày hôm sau.",
			},
			{
				quote: [
					"“Dân không đòi cán bộ phải biết hết mọi chuyện ngay lập tức. Dân chỉ cần biết cán bộ đã nghe và đang đi hỏi.”",
					"Một trưởng thôn ở xã Ia Dơk",
				],
			},
			{
				p: "Sau lần ấy, Đảng ủy xã lập tổ phản ứng nhanh bảy người, có cán bộ công an, đoàn thanh niên và hai người làng rành tiếng Jrai. Tổ không đi tranh cãi trên mạng. Việc của họ là xác minh, soạn câu trả lời ngắn bằng hai thứ tiếng, đưa đến trưởng thôn, già làng, người có uy tín. Hai lần sau đó có tin thất thiệt, thời gian trả lời rút xuống còn bốn mươi phút rồi hai mươi lăm phút.",
			},
			{ h2: "Gốc của niềm tin ở ngoài màn hình" },
			{
				p: "Tuy vậy, đừng nghĩ chỉ cần nhanh là đủ. Đoạn phim kia gây xôn xao bởi nó chạm vào một điều có thật: danh sách đo đạc ở hai thôn niêm yết chậm, có chỗ ghi nhầm diện tích. Tin giả bám rễ được là nhờ mảnh đất của những bức xúc chưa giải quyết. Gỡ một bài viết xấu mất vài giờ; gỡ một nỗi ấm ức có khi mất nhiều năm, và không ai làm thay được chính quyền nơi ấy.",
			},
			{
				box: {
					title: "Bốn câu hỏi nên tự đặt trước khi bấm chia sẻ",
					paragraphs: [
						"Ai là người nói điều này đầu tiên, có tên và nơi ở hay không?",
						"Hình ảnh quay ở đâu, khi nào, có dấu hiệu cắt ghép không?",
						"Nguồn chính thức của xã, của tỉnh đã lên tiếng chưa?",
						"Nếu điều này sai, người bị hại là ai?",
					],
				},
			},
			{
				p: "Bảo vệ nền tảng tư tưởng vì thế không phải việc riêng của cơ quan tuyên giáo, càng không phải cuộc đua xem ai viết bài phản bác gay gắt hơn. Đó là làm cho mỗi chủ trương đúng được hiểu đúng, mỗi việc sai được sửa và được nói ra. Khi người dân quen nghe sự thật từ chi bộ thôn mình, kể cả sự thật không dễ nghe, thì mười bốn giây phim kia sẽ chỉ là mười bốn giây.",
			},
		],
	},
	{
		title:
			"Nghị quyết về ba nghìn mét mương ở thung lũng Ia Phí: chuyện mười năm của một dòng nước, một chi bộ và những thửa ruộng bậc thang",
		category: "nghi-quyet-va-cuoc-song",
		kicker: "Nghị quyết và cuộc sống",
		lead: "Con mương dẫn nước về cánh đồng làng Kênh dài 3.150 mét, có đoạn đục qua đá. Từ lúc được ghi thành một dòng trong nghị quyết của chi bộ đến khi nước chạm thửa ruộng cuối cùng là mười năm, bốn lần tưởng phải bỏ dở và một lần cả làng cùng thức trắng.",
		when: { hoursAgo: 66 },
		authors: ["Minh Khuê", "Siu Lan"],
		genre: "feature",
		tags: ["nghị quyết", "thủy lợi nhỏ", "đồng bào Jrai", "xã Ia Phí"],
		views: 3368,
		body: [
			{
				p: "Buổi sáng ở thung lũng Ia Phí, nước về trước nắng. Đứng trên bờ mương nhìn xuống, 42 héc-ta ruộng bậc thang loang loáng như những mảnh gương xếp so le, mỗi mảnh soi một khúc trời. Ông Rơ Châm Hyeo, bảy mươi tuổi, ngồi xổm bên cửa chia nước số 9, rút tấm ván gỗ lên ba đốt ngón tay. Đó là phần nước của năm nhà phía dưới, từ sáu giờ đến tám giờ; không cần đồng hồ, ông canh bằng bóng cây trám.",
			},
			{
				photo: {
					name: "ruong-bac-thang",
					alt: "Ruộng bậc thang loang nước xếp lớp uốn lượn, vài người đang làm đồng, phía xa là núi",
					caption: "Cánh đồng làng Kênh nhìn từ bờ mương chính, sau khi nước về đủ hai vụ.",
					credit: "Minh Khuê",
				},
			},
			{
				p: "Mười năm trước, nơi này mỗi năm một vụ, trông hẳn vào trời. Năm mưa muộn, lúa đang làm đòng thì gặp hạn, cả cánh đồng chỉ gặt được một phần ba. Nhà nào cũng có người đi làm thuê ở dưới xuôi. Trong sổ nghị quyết của chi bộ khi ấy, dòng về con mương chỉ vỏn vẹn: “Đề nghị cấp trên đầu tư thủy lợi”. Dòng chữ lặp lại qua bốn cuộc họp cuối năm, nét mực mỗi năm một khác mà nội dung không đổi.",
			},
			{ h2: "Đổi một động từ" },
			{
				p: "Người sửa dòng chữ ấy là bí thư chi bộ Rơ Châm Phiu, khi đó ba mươi tư tuổi, mới được bầu. Anh đề nghị bỏ chữ “đề nghị”. Nghị quyết mới viết: “Chi bộ làm trước 300 mét đầu mương từ suối Ia Mơr Nông, xong trước mùa mưa”. Có tiếng cười. Ba trăm mét không tưới được thửa nào, vì ruộng gần nhất cách suối hơn một cây số. Anh giải thích: chưa cần nước, cần cho làng thấy đất này đào được.",
			},
			{
				p: "Mười một đảng viên, mỗi người mang theo hai người nhà, đào trong mười sáu ngày. Đoạn mương ấy nằm trơ đó, lũ trẻ dùng làm chỗ chơi. Nhưng khi đoàn khảo sát của huyện lên xem, câu đầu tiên họ hỏi không còn là dân có đồng thuận không, mà là dân đào đoạn này hết bao nhiêu công.",
			},
			{ h2: "Bốn lần dừng" },
			{
				p: "Lần dừng thứ nhất vì đá. Ở mét thứ 870, mương gặp một khối đá mồ côi to bằng gian nhà; cuốc, xà beng đều bật. Lần thứ hai vì tiền: ba bao xi măng cuối cùng hết đúng lúc mưa xuống, 90 mét mới xây bị sạt. Lần thứ ba vì người: hai họ trong làng tranh nhau chỗ đặt cửa chia nước, ai cũng muốn mương đi sát ruộng mình. Lần thứ tư vì dịch bệnh năm 2021, mọi cuộc tụ tập phải hoãn.",
			},
			{
				p: "Mỗi lần như vậy, chi bộ lại họp và ghi thêm một nghị quyết ngắn. Đá thì nhờ bộ đội giúp khoan. Tiền thì mỗi nhà góp 20 ký thóc sau vụ, nhà nghèo góp bằng công vác cát. Riêng chuyện hai họ, không ai có thể quyết thay. Già làng hai bên ngồi với nhau ba đêm bên ghè rượu, sang đêm thứ tư cả làng kéo đến nhà rông ngồi chờ, thức trắng cùng các cụ.",
			},
			{
				quote: [
					"“Nước không biết họ nào với họ nào. Nó chỉ biết chỗ cao với chỗ thấp. Mình sống cạnh nó bao đời mà phải đợi đến đêm ấy mới chịu học nó điều này.”",
					"Già làng Rơ Châm Hyeo, xã Ia Phí",
				],
			},
			{
				p: "Kết quả của đêm ấy là mười hai cửa chia nước, đặt theo độ dốc chứ không theo họ. Bản vẽ do một cán bộ thủy lợi phác lại trên lưng tờ lịch, bên dưới có vân tay của 78 chủ hộ. Tờ lịch được ép nhựa, nay treo ở nhà văn hóa, cạnh tấm ảnh ngày thông nước.",
			},
			{ h2: "Khi nước về" },
			{
				p: "Nước chạm thửa ruộng cuối cùng vào một buổi chiều tháng Tư. Không có băng rôn. Người ta đi dọc bờ mương, mắt dán vào cái lưỡi nước màu đất đang bò tới, có bà cụ bước lùi trước nó suốt trăm mét cuối, vừa đi vừa khấn. Vụ ấy, lần đầu tiên cánh đồng làng Kênh gieo được lúa đông xuân.",
			},
			{
				table: {
					head: ["Chỉ tiêu của làng Kênh", "Trước khi có mương", "Vụ gần nhất"],
					rows: [
						["Diện tích lúa hai vụ (héc-ta)", "0", "42"],
						["Năng suất bình quân (tạ/héc-ta)", "27", "49"],
						["Số hộ thiếu ăn giáp hạt", "31", "2"],
						["Số người đi làm thuê xa quá ba tháng", "118", "46"],
					],
				},
			},
			{
				p: "Con số được ghi trong sổ của tổ thủy nông, do chính người làng đo và đọc cho nhau nghe. Hai hộ còn thiếu ăn lúc giáp hạt đều là hộ neo người; chi bộ phân công đảng viên cày giúp, giống thì lấy từ kho chung.",
			},
			{ h2: "Giữ con mương, giữ lời đã ghi" },
			{
				p: "Làm mương khó, giữ mương còn khó hơn. Năm đầu, cỏ lấp hai đoạn, cửa số 4 bị ai đó phá ban đêm để lấy nước tưới cà phê. Chi bộ không chờ xã xử lý. Quy ước dùng nước được làng bàn lại, gồm những điều giản dị:",
			},
			{
				list: [
					"Mùng 2 và 16 hằng tháng, mỗi nhà cử một người ra vét mương, vắng hai lần liền thì mất lượt nước một phiên.",
					"Cà phê chỉ tưới sau khi lúa đã đủ nước, trừ lúc cây ra hoa.",
					"Tiền công thủy nông thu bằng thóc, công khai ở nhà văn hóa sau mỗi vụ.",
					"Ai phá cửa nước phải tự tay làm lại cửa mới trước mặt mọi người.",
				],
			},
			{
				p: "Theo Thường trực Đảng ủy xã, bài học lớn nhất là cách viết nghị quyết. Sau khi sắp xếp đơn vị hành chính, xã có thêm nhiều làng, nhiều đề nghị; nếu cứ gom hết thành danh mục xin đầu tư thì biết bao giờ xong. Nay Đảng ủy yêu cầu mỗi chi bộ, trước khi xin, phải ghi rõ phần việc dân làm được. Trong năm, 17 chi bộ đã có những “ba trăm mét đầu tiên” của mình: một đoạn đường, một sân bóng, một bể lọc.",
			},
			{
				p: "Anh Phiu bây giờ không còn làm bí thư chi bộ, anh chuyển lên công tác ở xã. Thỉnh thoảng cuối tuần về làng, anh vẫn ra mương, đi hết 3.150 mét rồi mới vào nhà. Chúng tôi hỏi vì sao hồi ấy lại chọn con số 300. Anh cười, bảo chẳng tính toán gì: đó là quãng mà đứng ở đầu này gọi, người ở đầu kia còn nghe thấy tiếng nhau.",
			},
		],
	},
	{
		title: "Gợi ý nội dung sinh hoạt chi bộ thôn, làng, khu phố: bàn một việc cho đến nơi",
		category: "thong-tin-sinh-hoat-chi-bo",
		lead: "Tài liệu gợi ý để chi ủy tham khảo khi chuẩn bị buổi sinh hoạt thường kỳ. Chi bộ chọn nội dung sát với địa bàn, không nhất thiết bàn hết các mục dưới đây.",
		when: { hoursAgo: 104 },
		authors: ["Ban Biên tập"],
		genre: "news",
		tags: ["sinh hoạt chi bộ", "tài liệu"],
		views: 2053,
		body: [
			{ h2: "Trước buổi họp" },
			{
				list: [
					"Gửi tài liệu cho đảng viên trước ít nhất ba ngày; đảng viên cao tuổi thì đọc giúp hoặc gửi bản chữ lớn.",
					"Bí thư và chi ủy thống nhất một việc cần bàn sâu, ghi thành câu hỏi.",
					"Rà lại những việc đã giao tháng trước: xong, chưa xong, lý do.",
				],
			},
			{ h2: "Trong buổi họp" },
			{
				p: "Phần thông tin thời sự nên gói trong 15 phút, chọn hai đến ba nội dung liên quan trực tiếp đến thôn, làng. Dành ít nhất một nửa thời gian cho việc cần bàn sâu. Người chủ trì nêu câu hỏi, mời đảng viên trẻ và đảng viên nữ phát biểu trước, nói ý kiến của mình sau cùng.",
			},
			{
				table: {
					head: ["Phần việc", "Thời gian gợi ý", "Người chuẩn bị"],
					rows: [
						["Thông tin thời sự, văn bản mới", "15 phút", "Chi ủy viên phụ trách tuyên truyền"],
						["Kết quả việc tháng trước", "15 phút", "Đảng viên được giao"],
						["Bàn một việc trọng tâm", "45 phút", "Bí thư chi bộ"],
						["Phân công, biểu quyết, đọc lại biên bản", "15 phút", "Thư ký"],
					],
				},
			},
			{ h2: "Một số việc có thể chọn" },
			{
				p: "An toàn giao thông trên đường liên thôn vào mùa thu hoạch; thu gom rác và vỏ bao thuốc bảo vệ thực vật; giúp hộ mới thoát nghèo giữ được sinh kế; trẻ em bỏ học giữa chừng; lừa đảo qua điện thoại. Với mỗi việc, nghị quyết cần trả lời được bốn điểm: ai làm, làm gì, bao giờ xong, kiểm lại bằng cách nào.",
			},
			{
				p: [
					"Các chi bộ có cách làm hay xin gửi về hộp thư ",
					{ bold: "toasoan@gialai.example" },
					" hoặc qua văn phòng đảng ủy xã, phường. Văn kiện và tư liệu của Trung ương có thể đọc thêm tại ",
					{ link: "Báo điện tử Đảng Cộng sản Việt Nam", href: "https://dangcongsan.vn" },
					".",
				],
			},
		],
	},
];
