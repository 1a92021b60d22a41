import { ROLE_NAMES, type Role } from "../accounts/roles.ts";

const NAMES: Readonly<Record<string, string>> = {
	...{ reason: "Lý do", before: "Trước", after: "Sau", version: "Phiên bản", title: "Tiêu đề", kind: "Loại" },
	...{ note: "Ghi chú", sign: "Số, ký hiệu", files: "Tệp", from: "Từ", to: "Thành", roles: "Vai trò", by: "Bằng" },
	...{ factor: "Cách xác nhận", codes: "Số mã", userAgent: "Trình duyệt", askedBy: "Người yêu cầu", filter: "Lọc" },
	...{ article: "Bài số", audio: "Bản đọc số", voice: "Giọng đọc", language: "Ngôn ngữ", validity: "Hiệu lực" },
	...{ office: "Cơ quan trả lời", photos: "Số ảnh", items: "Số dòng", total: "Tổng số tiền" },
	...{ opinion: "Ý kiến số", opinions: "Ý kiến về dự thảo" },
	...{ entry: "Mục số" },
	...{ feed: "Địa chỉ RSS", mails: "Số địa chỉ", subscriptions: "Đăng ký bản tin", account: "Tài khoản đơn vị" },
	...{
		sourceKey: "Trang cũ",
		contentHash: "Dấu nội dung",
		state: "Trạng thái",
		kept: "Giữ lại",
		value: "Giá trị",
		redirects: "Địa chỉ",
	},
	...{ errorTexts: "Lỗi gặp phải", articles: "Số bài", until: "Đến", text: "Nội dung", days: "Số ngày" },
	...{ reply: "Lời đáp số", reports: "Lượt báo cáo", comments: "Ý kiến", letters: "Thư", held: "Đang lưu giữ" },
};

const VALUES: Readonly<Record<string, string>> = {
	...{ password: "mật khẩu", totp: "ứng dụng xác thực", "recovery-code": "mã khôi phục", passkey: "khóa truy cập" },
	...{ wrong: "sai mật khẩu", locked: "thử sai quá nhiều lần", invitation: "liên kết dùng một lần" },
	...{ unlinked: "tài khoản đơn vị chưa liên kết", disabled: "tài khoản đã bị khóa" },
	...{ first: "lần đầu", reset: "đặt lại", waiting: "chờ duyệt", approved: "đã duyệt", rejected: "đã từ chối" },
	...{ new: "mới", in_hand: "đang xử lý", answered: "đã trả lời", closed: "đã xong", spam: "thư rác" },
	...{ taken_down: "đã ẩn", file: "phim của mình", youtube: "video trên YouTube", lost: "chưa có phim" },
	...{ contact: "thư liên hệ", "error-report": "báo lỗi bài viết" },
	...{ published: "đã đăng", draft: "bản nháp", true: "có", false: "không", null: "không có" },
};

function toRoleName(text: string): string | null {
	const [role = "", section] = text.split(":");
	if (!Object.hasOwn(ROLE_NAMES, role)) return null;
	return ROLE_NAMES[role as Role] + (section === undefined ? "" : ` (chuyên mục số ${section})`);
}

function toValue(value: unknown): string {
	if (Array.isArray(value)) return value.length === 0 ? "không có" : value.map(toValue).join(", ");
	if (typeof value === "object" && value !== null) return JSON.stringify(value);
	const text = String(value);
	return (Object.hasOwn(VALUES, text) ? VALUES[text] : null) ?? toRoleName(text) ?? text;
}

/** What the log keeps beside an action, each as a name and a value that people read. */
export function listDetailWords(details: Readonly<Record<string, unknown>>): [name: string, value: string][] {
	return Object.entries(details).map(([key, value]) => [
		(Object.hasOwn(NAMES, key) ? NAMES[key] : null) ?? key,
		toValue(value),
	]);
}
