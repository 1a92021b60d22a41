import { listArticleLinks } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test("R21: a section lists twenty a page, newest first, and its pages lead to each other", async ({ page }) => {
	await page.goto("/chuyen-muc/tin-tuc-su-kien");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức - Sự kiện");
	const dates = await page
		.locator("main article time, main li time")
		.evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
	expect(dates.length).toBeGreaterThan(3);
	expect(dates.length).toBeLessThanOrEqual(20);
	expect(dates).toEqual([...dates].sort((a, b) => Number(new Date(b)) - Number(new Date(a))));
});

test("R21: the second page begins where the first one ended, and nothing stands on both", async ({ page, request }) => {
	const first = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang");
	await page.goto("/chuyen-muc/xay-dung-dang");
	const next = page.locator('main a[rel="next"]');
	await next.click();
	await expect(page).toHaveURL(/\/trang\/2$/);
	await expect(page.locator('main a[rel="prev"]')).toHaveAttribute("href", "/chuyen-muc/xay-dung-dang");
	const second = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang/trang/2");
	expect(second.filter((link) => first.includes(link))).toEqual([]);
});

test("R21: page one has one address only", async ({ request }) => {
	const answer = await request.get("/chuyen-muc/xay-dung-dang/trang/1", { maxRedirects: 0 });
	expect([answer.status(), answer.headers().location]).toEqual([301, "/chuyen-muc/xay-dung-dang"]);
});

test("R21: an empty section says so", async ({ page }) => {
	await page.goto("/chuyen-muc/tuyen-dung");
	await expect(page.getByRole("main")).toContainText(/chưa có bài/i);
});

test("R22: no story stands twice on the front page", async ({ page }) => {
	await page.goto("/");
	const headings = await page
		.getByRole("main")
		.locator("h2 a[href^='/tin/'], h3 a[href^='/tin/'], li a[href^='/tin/']")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	expect(headings.length).toBeGreaterThan(20);
	expect(new Set(headings).size).toBe(headings.length);
});
