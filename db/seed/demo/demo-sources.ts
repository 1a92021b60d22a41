interface DemoSource {
	name: string;
	url: string | null;
	isNofollow: boolean;
	holdMinutes: number | null;
}

/** Bodies that invented articles name as their source, and an invented agency with rules of its own. */
export const demoSources: readonly DemoSource[] = [
	{ name: "Văn phòng Tỉnh ủy", url: null, isNofollow: false, holdMinutes: null },
	{ name: "Ban Thường vụ Tỉnh đoàn", url: "https://tinh-doan.example/", isNofollow: false, holdMinutes: null },
	{ name: "Bản tin Cao nguyên (minh họa)", url: "https://ban-tin.example/", isNofollow: true, holdMinutes: 60 },
];
