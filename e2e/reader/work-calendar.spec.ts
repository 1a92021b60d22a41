import { toDayKey } from "../../lib/dates.ts";
import { toWeek } from "../../lib/weeks.ts";
import { expect, test } from "../support/test.ts";

const pad = (value: number) => String(value).padStart(2, "0");
const { year, number } = toWeek(toDayKey(new Date()));
const THIS_WEEK = `/lich-cong-tac/${year}-tuan-${pad(number)}`;

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test("R59: a reader finds the week's calendar from the foot of any page and goes from week to week", async ({
		page,
	}) => {
		await page.goto("/");
		await page.getByRole("contentinfo").getByRole("link", { name: "Lịch công tác" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lịch công tác tuần");
		const main = page.getByRole("main");
		await expect(main.getByText("Họp Ban Thường vụ Tỉnh ủy phiên thường kỳ")).toBeVisible();
		await expect(main).toContainText("Chủ trì: Bí thư Tỉnh ủy");
		await expect(main).toContainText("Cả ngày");
		await expect(main.getByRole("heading", { level: 2, name: /^(Thứ|Chủ Nhật)/ })).toHaveCount(5);
		await page.getByRole("link", { name: "Tuần sau ›" }).click();
		await expect(main.getByText("Dự Ngày hội Đại đoàn kết toàn dân tộc")).toBeVisible();
		await page.getByRole("link", { name: "Tuần này", exact: true }).click();
		await expect(page).toHaveURL(/\/lich-cong-tac$/);
	});
});

test("R59: a week is a file and an address to subscribe to, and what is private is in neither nor on the page nor found", async ({
	request,
}) => {
	const read = async (path: string) => {
		const answer = await request.get(path);
		expect([path, answer.status()]).toEqual([path, 200]);
		return { text: await answer.text(), headers: answer.headers() };
	};
	const page = await read(THIS_WEEK);
	expect(page.text).toContain(`${THIS_WEEK}/lich.ics`);
	for (const path of [`${THIS_WEEK}/lich.ics`, "/lich-cong-tac.ics"]) {
		const file = await read(path);
		expect(file.headers["content-type"]).toBe("text/calendar; charset=utf-8");
		expect(file.text.replaceAll("\r\n ", "")).toContain("SUMMARY:Họp Ban Thường vụ Tỉnh ủy phiên thường kỳ");
	}
	for (const path of [THIS_WEEK, "/lich-cong-tac", `${THIS_WEEK}/lich.ics`, "/lich-cong-tac.ics", "/rss.xml"])
		expect((await read(path)).text.replaceAll("\r\n ", ""), path).not.toContain("công tác nhân sự (mục minh họa");
	expect((await read("/tim-kiem?q=muc+minh+hoa+ban+doc+khong+thay")).text).not.toContain("Làm việc nội bộ về");
	expect((await read("/sitemap/trang.xml")).text).toContain("/lich-cong-tac<");
});

test("R59: a week without items is an honest page that no machine keeps; what is no week is not there", async ({
	request,
}) => {
	const empty = await (await request.get("/lich-cong-tac/2001-tuan-05")).text();
	expect(empty).toContain("Chưa có lịch công tác nào được công bố cho tuần này.");
	expect(empty).toContain('<meta name="robots" content="noindex"');
	expect(empty).toContain('rel="next nofollow"');
	for (const path of ["/lich-cong-tac/2025-tuan-53", "/lich-cong-tac/2026-w48", "/lich-cong-tac/2025-tuan-53/lich.ics"])
		expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
});

test("R59: on paper the week stands alone", async ({ page }) => {
	await page.goto(THIS_WEEK);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("link", { name: "Tuần sau ›" })).toBeHidden();
	await expect(page.getByRole("link", { name: "Địa chỉ theo dõi lịch" })).toBeHidden();
	await expect(page.getByText("Họp Ban Thường vụ Tỉnh ủy phiên thường kỳ")).toBeVisible();
});
