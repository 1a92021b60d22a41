import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const getPart = (page: Page, name: string) => page.getByRole("region", { name });

test("A05: the desk shows a secretary what waits, which sources fail and why, what is new and what is read", async ({
	page,
	ownPortal,
}) => {
	// No test asks a source: its address is refused, and staff are told so.
	await ownPortal.runCommand("upstream", "refresh");
	await signInAs(page, ownPortal, "thu_ky_toa_soan");
	const waiting = getPart(page, "Chờ bạn xử lý");
	await expect(waiting.getByRole("link", { name: /không còn mã khôi phục nào/ })).toBeVisible();
	await expect(waiting.getByRole("link", { name: /^Báo lỗi bài viết: ./ }).first()).toBeVisible();
	await expect(getPart(page, "Nguồn số liệu").getByRole("listitem")).toHaveCount(2);
	await expect(getPart(page, "Nguồn số liệu")).toContainText(/lần liền không lấy được.*Thử lại lúc/s);
	await expect(getPart(page, "Mới đăng").getByRole("listitem")).toHaveCount(10);
	await expect(getPart(page, "Đọc nhiều hôm nay").getByRole("link").first()).toHaveAttribute("href", /^\/tin\//);
	const menu = page.getByRole("navigation", { name: "Khu biên tập" });
	await expect(menu.getByRole("link", { name: /^Ý kiến bạn đọc\s*\d+$/ })).toBeVisible();
	for (const width of [360, 1366]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), "no sideways scrolling").toBe(width);
	}
	await waiting.getByRole("link", { name: /ý kiến bạn đọc chờ duyệt/ }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ý kiến bạn đọc");
});

test("A05: a reporter sees nothing of what only others may settle", async ({ page, portal }) => {
	await signInAs(page, portal, "phong_vien");
	await expect(getPart(page, "Chờ bạn xử lý")).toContainText("Hôm nay chưa có việc chờ bạn.");
	await expect(getPart(page, "Nguồn số liệu")).toHaveCount(0);
	await expect(getPart(page, "Mới đăng")).toBeVisible();
	await expect(page.getByRole("link", { name: /^Ý kiến bạn đọc/ })).toHaveCount(0);
	expect(await listBarriers(page)).toEqual([]);
});
