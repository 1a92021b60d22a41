import { expect, test } from "vitest";
import { toBrowserName } from "./own-browser.ts";

test("a browser is called by the name its owner knows", () => {
	const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
	const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
	for (const [userAgent, name] of [
		[`${windows} ${chrome}`, "Chrome trên Windows"],
		[`${windows} ${chrome} Edg/140.0.0.0`, "Edge trên Windows"],
		[`${windows} AppleWebKit/537.36 coc_coc_browser/120.0.1 Chrome/114.0.1 Safari/537.36`, "Cốc Cốc trên Windows"],
		["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox trên Linux"],
		[`Mozilla/5.0 (Linux; Android 14; SM-A155F) ${chrome}`, "Chrome trên Android"],
		[
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
			"Safari trên iPhone",
		],
		["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15", "Safari trên máy Mac"],
		["", "Trình duyệt khác"],
	] as const) {
		expect(toBrowserName(userAgent)).toBe(name);
	}
});
