import type { WorkTime } from "../../schema/office-work.ts";

/** An invented item of the committee's calendar. */
export interface DemoWorkItem {
	/** From the Monday of the week in which the demo is filled in. */
	daysFromMonday: number;
	time: WorkTime;
	startMinute: number;
	subject: string;
	chair: string;
	participants: string;
	place: string;
	isPrivate: boolean;
}

const at = (hour: number, minute = 0) => ({ time: "clock" as const, startMinute: hour * 60 + minute });
const MORNING = { time: "morning" as const, startMinute: 420 };
const AFTERNOON = { time: "afternoon" as const, startMinute: 780 };
const OPEN = { isPrivate: false };

/** People are named by their posts alone. */
export const demoWorkItems: readonly DemoWorkItem[] = [
	{
		...{ daysFromMonday: 0, ...at(7, 30), ...OPEN },
		subject: "Giao ban đầu tuần Thường trực Tỉnh ủy với các ban, Văn phòng Tỉnh ủy",
		chair: "Phó Bí thư Thường trực Tỉnh ủy",
		participants: "Lãnh đạo các ban xây dựng Đảng, Văn phòng Tỉnh ủy",
		place: "Phòng họp số 1, Trụ sở Tỉnh ủy",
	},
	{
		...{ daysFromMonday: 0, ...AFTERNOON, ...OPEN },
		subject: "Nghe báo cáo tiến độ xóa nhà tạm ở các xã phía tây",
		chair: "Thường trực Tỉnh ủy",
		participants: "Sở Nông nghiệp và Môi trường, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, bí thư các xã có liên quan",
		place: "Phòng họp số 2, Trụ sở Tỉnh ủy",
	},
	{
		...{ daysFromMonday: 1, ...MORNING, ...OPEN },
		subject: "Kiểm tra công tác phòng, chống hạn và cháy rừng đầu mùa khô",
		chair: "Phó Bí thư Tỉnh ủy",
		participants: "Chi cục Kiểm lâm, Bộ Chỉ huy Quân sự tỉnh",
		place: "Xã Ia Mơ",
	},
	{
		...{ daysFromMonday: 2, ...at(8), ...OPEN },
		subject: "Họp Ban Thường vụ Tỉnh ủy phiên thường kỳ",
		chair: "Bí thư Tỉnh ủy",
		participants: "Các đồng chí Ủy viên Ban Thường vụ",
		place: "Phòng họp số 1, Trụ sở Tỉnh ủy",
	},
	{
		...{ daysFromMonday: 3, ...at(8), ...OPEN },
		subject: "Tiếp công dân định kỳ của người đứng đầu cấp ủy",
		chair: "Bí thư Tỉnh ủy",
		participants: "Ban Nội chính, Thanh tra tỉnh",
		place: "Trụ sở Tiếp công dân tỉnh",
	},
	{
		...{ daysFromMonday: 3, ...at(14), isPrivate: true },
		subject: "Làm việc nội bộ về công tác nhân sự (mục minh họa, bạn đọc không thấy)",
		chair: "Thường trực Tỉnh ủy",
		participants: "",
		place: "Phòng họp số 3",
	},
	{
		...{ daysFromMonday: 4, time: "all_day", startMinute: 0, ...OPEN },
		subject: "Tập huấn nghiệp vụ công tác đảng cho bí thư chi bộ làng, tổ dân phố",
		chair: "Ban Tổ chức Tỉnh ủy",
		participants: "120 bí thư chi bộ của các đảng bộ xã, phường",
		place: "Hội trường Trường Chính trị tỉnh",
	},
	{
		...{ daysFromMonday: 7, ...at(7, 30), ...OPEN },
		subject: "Giao ban đầu tuần Thường trực Tỉnh ủy với các ban, Văn phòng Tỉnh ủy",
		chair: "Phó Bí thư Thường trực Tỉnh ủy",
		participants: "Lãnh đạo các ban xây dựng Đảng, Văn phòng Tỉnh ủy",
		place: "Phòng họp số 1, Trụ sở Tỉnh ủy",
	},
	{
		...{ daysFromMonday: 9, ...AFTERNOON, ...OPEN },
		subject: "Dự Ngày hội Đại đoàn kết toàn dân tộc với bà con làng Kép Ping",
		chair: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
		participants: "Thường trực Tỉnh ủy, lãnh đạo phường",
		place: "Nhà rông làng Kép Ping",
	},
];
