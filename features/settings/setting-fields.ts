import { LETTERS_MAIL_KEY } from "./letter-setting-keys.ts";
import { UPSTREAM_SETTING_KEYS } from "./upstream-setting-keys.ts";

/** A setting as its screen shows it. */
export interface SettingField {
	key: string;
	label: string;
	hint?: string;
	/** True: yes or no. */
	isFlag?: boolean;
}

/** What can be set, in the order of the screen. */
export const SETTING_GROUPS: readonly { title: string; fields: readonly SettingField[] }[] = [
	{
		title: "Cơ quan và người chịu trách nhiệm",
		fields: [
			{ key: "site.name", label: "Tên trang", hint: "Đứng đầu mọi trang." },
			{ key: "site.shortName", label: "Tên ngắn", hint: "Dùng ở nơi hẹp và ở tiêu đề trình duyệt." },
			{ key: "site.governingBody", label: "Cơ quan chủ quản" },
			{ key: "site.responsiblePerson", label: "Chịu trách nhiệm nội dung", hint: "Họ tên hoặc chức danh." },
			{ key: "site.address", label: "Địa chỉ" },
			{ key: "site.phone", label: "Điện thoại" },
			{ key: "site.email", label: "Thư điện tử" },
			{ key: "site.license", label: "Giấy phép", hint: "Số và ngày; để trống nếu không phải xin." },
		],
	},
	{
		title: "Cách hiện",
		fields: [
			{ key: "site.groupsViewCount", label: "Viết lượt xem có dấu chấm: 1.807 thay cho 1807", isFlag: true },
			{
				key: "site.showsVisits",
				label: "Hiện lượt truy cập hôm nay, tháng này và tất cả ở trang nhất và trang Đọc nhiều",
				isFlag: true,
			},
			{
				key: "site.asksSatisfaction",
				label: "Hỏi mức độ hài lòng ở cuối bài viết, văn bản, hỏi – đáp và đợt lấy ý kiến",
				isFlag: true,
			},
		],
	},
	{
		title: "Thư và số liệu",
		fields: [
			{
				key: "site.offersDigest",
				label: "Cho bạn đọc đăng ký bản tin qua thư (cần máy chủ thư)",
				isFlag: true,
			},
			{
				key: LETTERS_MAIL_KEY,
				label: "Báo thư bạn đọc tới",
				hint: "Một địa chỉ thư điện tử; để trống thì báo về địa chỉ của cơ quan.",
			},
			{
				key: UPSTREAM_SETTING_KEYS["exchange-rates"],
				label: "Địa chỉ nguồn tỷ giá",
				hint: "Để trống thì lấy ở nguồn mặc định.",
			},
			{
				key: UPSTREAM_SETTING_KEYS.weather,
				label: "Địa chỉ nguồn thời tiết",
				hint: "Để trống thì lấy ở nguồn mặc định.",
			},
		],
	},
];

const FIELDS = SETTING_GROUPS.flatMap(({ fields }) => fields);

/** "Điện thoại"; a setting without a field of its own is named by its key. */
export const toSettingLabel = (key: string) => FIELDS.find((field) => field.key === key)?.label ?? key;

export const SETTING_KEYS = FIELDS.map(({ key }) => key);

/** A stored value as its field holds it; yes is "true". */
export const toSettingText = (value: unknown) => (value === null || value === undefined ? "" : String(value));

/** "có" and "không" for yes and no, the words themselves for the rest, and a word for nothing. */
export function toSettingWords(value: unknown): string {
	if (typeof value === "boolean") return value ? "có" : "không";
	return toSettingText(value) || "(trống)";
}
