/** Looked for in this order: most browsers also call themselves by the names further down. */
const BROWSERS: readonly [RegExp, string][] = [
	[/coc_coc_browser/i, "Cốc Cốc"],
	[/\bEdg(e|A|iOS)?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b/, "máy Mac"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bLinux\b/, "Linux"],
];

const find = (names: readonly [RegExp, string][], text: string) => names.find(([sign]) => sign.test(text))?.[1];

/** A browser's own words for itself in plain ones: "Chrome trên Windows". */
export function toBrowserName(userAgent: string): string {
	const browser = find(BROWSERS, userAgent) ?? "Trình duyệt khác";
	const system = find(SYSTEMS, userAgent);
	return system ? `${browser} trên ${system}` : browser;
}
