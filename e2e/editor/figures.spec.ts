import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

async function requireGoodLook(page: Page): Promise<void> {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await listBarriers(page), `${width} px`).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
	}
}

test("A19: a secretary chooses days, looks at one section's, and takes the figures along", async ({
	browser,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await page.goto("/admin/thong-ke");
	await requireGoodLook(page);
	await page.getByRole("link", { name: "Năm nay" }).click();
	await expect(page.getByRole("link", { name: "Năm nay" })).toHaveAttribute("aria-current", "true");
	await expect(page.getByRole("img", { name: /^Lượt xem, toàn trang/ })).toBeVisible();
	const sections = page.getByRole("region", { name: "Chuyên mục" });
	const section = sections.getByRole("row").nth(1).getByRole("link");
	const name = (await section.innerText()).trim();
	await section.click();
	await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
	await expect(page.getByRole("img", { name: new RegExp(`^Lượt xem, ${name}`) })).toBeVisible();
	await page.getByText("Xem số liệu của biểu đồ").click();
	await expect(page.getByRole("table", { name: new RegExp(`^Lượt xem, ${name}`) })).toBeVisible();

	await page.goto("/admin/thong-ke?tu=2026-03-02&den=2026-03-01");
	await expect(page.getByText("Từ ngày phải trước đến ngày. Đang xem tháng này.")).toBeVisible();
	const answer = await page.request.get(
		`${portal.origin}/admin/thong-ke/tai-ve?bang=ngay&loai=csv&tu=2026-03-01&den=2026-03-02`,
	);
	expect((await answer.text()).replace("\uFEFF", "").split("\r\n").slice(0, 3)).toEqual([
		...["Ngày,Lượt xem", "2026-03-01,0", "2026-03-02,0"],
	]);
	const saved = page.waitForEvent("download");
	await page.getByRole("link", { name: "Theo ngày, tệp XLSX" }).click();
	expect((await saved).suggestedFilename()).toMatch(/^thong-ke-ngay-.*\.xlsx$/);
	await page.context().close();
});
