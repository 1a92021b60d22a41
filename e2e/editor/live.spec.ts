import { listBarriers } from "../support/accessibility.ts";
import { listTemplates, toArticleId } from "../support/pages.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

/** Longer than a reader's page waits before it asks again. */
const A_WHILE_MS = 36_000;

test("R55: what a secretary tells reaches whoever reads without a reload and without moving their page, and a correction and a withdrawal too", async ({
	browser,
	ownPortal,
	request,
}) => {
	test.setTimeout(90_000);
	const { "live article": path } = await listTemplates(request, ownPortal.origin);
	const read = async (address: string) => (await request.get(ownPortal.origin + address)).text();
	const sectionPath = (await read(path)).match(/aria-label="Đường dẫn".*?href="(\/chuyen-muc\/[^"]+)"/s)?.[1] ?? "";
	expect(await read(sectionPath)).toContain("Đang tường thuật");
	const context = await browser.newContext({ baseURL: ownPortal.origin, viewport: { width: 360, height: 800 } });
	const reader = await context.newPage();
	await reader.clock.install();
	await reader.goto(path);
	const section = reader.getByRole("region", { name: "Diễn biến" });
	const entries = section.getByRole("list").first().getByRole("listitem");
	await expect(entries).toHaveCount(5);
	await entries.last().scrollIntoViewIfNeeded();
	const place = await reader.evaluate(() => scrollY);
	await reader.evaluate(() => {
		document.title = "vẫn là trang này";
	});

	const desk = await openStaffPage(browser, ownPortal, "thu_ky_toa_soan");
	await desk.goto(`/admin/bai-viet/${toArticleId(path)}`);
	await desk.getByRole("link", { name: "Tường thuật trực tiếp" }).click();
	await desk.getByRole("button", { name: "Đăng ngay" }).click();
	await expect(desk.getByRole("textbox", { name: "Nội dung" })).toHaveAccessibleDescription(/Hãy ghi nội dung/);
	await desk.getByRole("textbox", { name: "Nội dung" }).fill("Có 12 xe máy qua cầu.\nAi cũng chậm lại ở giữa nhịp.");
	await desk.getByRole("button", { name: "Đăng ngay" }).click();
	await expect(desk.getByRole("status").filter({ hasText: "bạn đọc đang thấy" })).toBeVisible();
	await expect(desk.getByRole("textbox", { name: "Nội dung" })).toHaveValue("");

	await reader.clock.fastForward(A_WHILE_MS);
	const news = section.getByRole("button", { name: "1 tin mới" });
	await expect(news).toBeVisible();
	await expect(section.getByRole("status")).toHaveText("Có 1 tin mới.");
	expect(await reader.evaluate(() => scrollY)).toBe(place);
	await expect(entries).toHaveCount(5);
	await news.click();
	await expect(entries).toHaveCount(6);
	await expect(entries.first()).toContainText("Ai cũng chậm lại ở giữa nhịp.");
	await expect(entries.first()).toBeFocused();
	await expect(reader).toHaveTitle("vẫn là trang này");

	const first = desk.getByRole("region", { name: "Đã đăng" }).getByRole("listitem").first();
	await first.getByText("Sửa mục này").click();
	await first.getByLabel("Nội dung").fill("Có 21 xe máy qua cầu.");
	await first.getByLabel("Nói với bạn đọc đã sửa gì").fill("số xe là 21.");
	await first.getByRole("button", { name: "Đăng bản đã sửa" }).click();
	await expect(first).toContainText("1 bản trước khi sửa");
	await reader.clock.fastForward(A_WHILE_MS);
	await expect(entries.first()).toContainText(/Có 21 xe máy qua cầu\..*Đã sửa lúc .*: số xe là 21\./);
	for (const width of [360, 1280]) {
		await desk.setViewportSize({ width, height: 900 });
		expect(await listBarriers(desk), `${width} px`).toEqual([]);
		expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	await first.getByText("Gỡ mục này").click();
	await first.getByLabel("Lý do gỡ").fill("Đếm nhầm");
	await first.getByRole("button", { name: "Gỡ khỏi trang" }).click();
	await expect(first).toContainText("Đã gỡ: bạn đọc không thấy");
	await reader.clock.fastForward(A_WHILE_MS);
	await expect(entries.first()).toContainText("Mục này đã được gỡ.");
	await expect(section).not.toContainText("21 xe");
	await desk.getByRole("button", { name: "Kết thúc tường thuật" }).click();
	await reader.clock.fastForward(A_WHILE_MS);
	await expect(section).toContainText("Đã kết thúc tường thuật");
	expect(await read(sectionPath)).not.toContain("Đang tường thuật");
	await expect(section.getByRole("link", { name: "Xem tin mới" })).toHaveCount(0);
	const html = await read(path);
	expect(html).toMatch(/"@type":"LiveBlogPosting".*"coverageEndTime"/);
	expect(html).not.toMatch(/21 xe|<script[^>]*reader\/live-/);
	await context.close();
	await desk.context().close();
});

test("R55: without script a reader gets what is new by a plain link to the same address", async ({
	browser,
	portal,
	templates,
}) => {
	const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${templates["live article"]}#truc-tiep`);
	const section = page.getByRole("region", { name: "Diễn biến" });
	await expect(section.getByRole("region", { name: "Tin chính" })).toContainText("Ba điều cần nhớ khi qua cầu");
	const asked = page.waitForRequest((request) => request.isNavigationRequest());
	await section.getByRole("link", { name: "Xem tin mới" }).click();
	expect(new URL((await asked).url()).pathname).toBe(templates["live article"]);
	await expect(section.getByRole("listitem").first()).toContainText("Chiêng hai làng hòa một bài");
	await context.close();
});
