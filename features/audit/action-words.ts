/** The kinds of what is done, as the log's filter names them; the key stands in its address. */
export const AUDIT_KINDS = {
	"dang-nhap": "Đăng nhập",
	"tai-khoan": "Tài khoản",
	"bai-viet": "Bài viết",
	"y-kien": "Ý kiến bạn đọc",
	thu: "Thư bạn đọc",
	"van-ban": "Văn bản",
	"anh-va-tep": "Ảnh và tệp",
	trang: "Chuyên mục và trang",
	"cai-dat": "Cài đặt",
	"luu-giu": "Lưu giữ",
	"nhat-ky": "Nhật ký",
} as const;
export type AuditKind = keyof typeof AUDIT_KINDS;

type Words = Readonly<Record<string, string>>;

/** What each action of the log says after the name of whoever did it. */
const WORDS: Record<AuditKind, Words> = {
	"dang-nhap": {
		"session.open": "đăng nhập bằng mật khẩu vào tài khoản",
		"session.factor": "qua bước bảo vệ thứ hai của tài khoản",
		"session.refuse": "bị từ chối khi đăng nhập vào tài khoản",
	},
	"tai-khoan": {
		"user.create": "lập tài khoản",
		"user.invite": "mời",
		"user.setPassword": "đặt mật khẩu của",
		"user.sendLink": "tạo liên kết đặt mật khẩu cho",
		"user.setRoles": "giao vai trò cho",
		"user.rename": "đổi họ tên của",
		"user.disable": "khóa tài khoản",
		"user.enable": "mở khóa tài khoản",
		"factor.add": "bật bảo vệ hai lớp cho",
		"factor.replace": "đổi bảo vệ hai lớp của",
		"factor.remove": "bỏ một lớp bảo vệ của",
		"factor.recoveryCodes": "tạo mã khôi phục cho",
		"factor.askReset": "yêu cầu đặt lại bảo vệ hai lớp của",
		"factor.refuseReset": "bỏ yêu cầu đặt lại bảo vệ hai lớp của",
		"factor.reset": "gỡ bảo vệ hai lớp của",
	},
	"bai-viet": {
		"article.create": "viết bài",
		"article.duplicate": "nhân bản một bài thành",
		"article.edit": "sửa bài",
		"article.publish": "xuất bản bài",
		"article.take-down": "gỡ bài",
		"article.correct": "đính chính bài",
		"article.submit": "gửi biên tập bài",
		"article.resubmit": "gửi lại bài",
		"article.take-up": "nhận biên tập bài",
		"article.return": "trả lại bài",
		"article.forward": "trình duyệt bài",
		"article.send-back": "trả lại biên tập bài",
		"article.approve": "duyệt bài",
		"article.republish": "đăng lại bài",
		"article.schedule": "hẹn giờ xuất bản bài",
		"article.unschedule": "bỏ hẹn giờ bài",
		"article.reschedule": "đổi giờ hẹn của bài",
		"article.publish-late": "xuất bản trễ bài",
		"article.publish-failed": "chưa xuất bản được bài",
		"article.discard": "bỏ vào thùng rác bài",
		"article.recover": "lấy lại bài",
		"article.begin-draft": "bắt đầu bản sửa của bài",
		"article.accept-live": "xác nhận bản sửa sau khi bài đổi:",
		"article.set-expiry": "hẹn gỡ bài",
		"article.set-embargo": "đặt giờ cấm đăng trước của bài",
		"article.share-preview": "tạo liên kết xem trước bài",
		"article.revoke-preview": "đóng liên kết xem trước bài",
		"note.add": "ghi chú ở bài",
		"note.resolve": "đóng ghi chú ở bài",
		"note.reopen": "mở lại ghi chú ở bài",
		"article.assign": "giao việc ở bài",
		"article.take-over": "tiếp quản bài đang viết",
		"article.import": "nhập bài từ trang cũ",
		"article.import-word": "nhập từ tệp Word bài",
		"article.attach-audio": "gắn bản đọc vào bài",
		"article.detach-audio": "bỏ bản đọc khỏi bài",
	},
	"y-kien": {
		"comment.approve": "duyệt ý kiến",
		"comment.reject": "từ chối ý kiến",
		"comment.edit": "sửa ý kiến",
		"comment.undo": "đưa về chờ duyệt ý kiến",
		"comment.close-article": "đóng ý kiến của bài",
		"comment.open-article": "mở ý kiến của bài",
		"comment.close-all": "đóng ý kiến của mọi bài",
		"comment.open-all": "mở lại ý kiến của mọi bài",
		"comment.set-term": "đặt thời hạn gửi ý kiến",
	},
	thu: { "letter.answer": "ghi nhận đã trả lời thư", "letter.close": "đóng thư" },
	"van-ban": {
		"document.add": "đăng văn bản",
		"document.edit": "sửa văn bản",
		"document.replace": "thay thế văn bản",
		"document.withdraw": "gỡ văn bản",
		"document.restore": "đưa lại văn bản",
	},
	"anh-va-tep": {
		"video.add": "thêm video",
		"media.add": "tải lên tệp",
		"media.edit": "sửa thông tin của",
		"media.setFocus": "đặt điểm chính của",
		"media.replace": "thay tệp của",
		"media.restore": "khôi phục bản gốc của",
		"media.delete": "xóa khỏi thư viện",
	},
	trang: {
		"source.add": "thêm nguồn tin",
		"source.edit": "sửa nguồn tin",
		"arrangement.publish": "sắp xếp",
		"arrangement.drop": "bỏ bản nháp sắp xếp của",
		"arrangement.restore": "lấy lại bản sắp xếp cũ của",
		"box.add": "thêm",
		"box.edit": "sửa",
		"box.move": "đổi chỗ",
		"box.remove": "xóa",
		"redirect.keep": "chuyển hướng",
		"redirect.remove": "bỏ chuyển hướng",
		"redirect.settle": "bỏ qua địa chỉ không có trang",
		"category.add": "thêm chuyên mục",
		"category.edit": "sửa chuyên mục",
		"category.move": "đổi chỗ chuyên mục",
		"category.remove": "xóa chuyên mục",
		"category.rename": "đổi địa chỉ chuyên mục",
		"page.edit": "sửa trang",
	},
	"cai-dat": {
		"settings.change": "đổi cài đặt",
		"notice.announce": "đặt thông báo",
		"notice.end": "kết thúc thông báo",
		"upstream.accept": "nhận số liệu đang giữ lại của",
		"demo.remove": "gỡ nội dung mẫu",
	},
	"luu-giu": { "hold.place": "lưu giữ", "hold.release": "bỏ lưu giữ" },
	"nhat-ky": { "audit.export": "tải nhật ký về máy" },
};

const ALL: Words = Object.assign({}, ...Object.values(WORDS));

/** "xuất bản bài"; an action without words is named as it is stored. */
export function toActionWords(action: string): string {
	return Object.hasOwn(ALL, action) ? (ALL[action] ?? action) : `làm việc “${action}”`;
}

/** The actions of a kind. */
export function listActions(kind: AuditKind): string[] {
	return Object.keys(WORDS[kind]);
}
