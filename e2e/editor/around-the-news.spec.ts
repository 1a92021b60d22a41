import { requireGoodLook } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

test("E28: a secretary pins a story, looks at the page before readers see it, and puts it before them", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	const readHome = async () => (await request.get(`${portal.origin}/`)).text();
	const leadOf = (html: string) => /<h2[^>]*>\s*<a[^>]*href="([^"]+)"/.exec(html)?.[1] ?? "";
	const before = leadOf(await readHome());
	const [, story = ""] = /href="(\/tin\/[^"]+)"[^>]*>(?![\s\S]*href="\/tin\/)/.exec(await readHome()) ?? [];
	const title = await (async () => {
		await page.goto(story);
		return (await page.getByRole("heading", { level: 1 }).textContent())?.trim() ?? "";
	})();
	expect(before).not.toBe(story);

	await page.goto("/admin/trang-nhat");
	await requireGoodLook(page);
	await page.getByRole("combobox").first().fill(title.slice(0, 30));
	await page.getByRole("option").first().click();
	await page.getByLabel("Thôi ghim ngày: Tin chính").fill("31/02/2099");
	await page.getByRole("button", { name: "Lưu nháp và xem trước" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Vị trí 1" })).toBeVisible();
	await page.getByLabel("Thôi ghim ngày: Tin chính").fill("28/02/2099");
	await page.getByRole("button", { name: "Lưu nháp và xem trước" }).click();
	await expect(page.getByText("Đã lưu bản nháp.")).toBeVisible();
	const frame = page.frameLocator("iframe");
	await expect(frame.getByRole("heading", { level: 2 }).first()).toContainText(title);
	expect(leadOf(await readHome()), "readers see what they saw").toBe(before);
	await requireGoodLook(page);

	await page.getByRole("button", { name: "Đưa lên trang" }).click();
	await expect(page.getByText("Đã đưa lên trang.")).toBeVisible();
	expect(leadOf(await readHome()), "at the next request").toBe(story);
	await expect(page.getByRole("row", { name: /đang trên trang/ })).toBeVisible();
	await page.getByRole("button", { name: "Bỏ ghim: Tin chính" }).click();
	await page.getByRole("checkbox", { name: "Liên kết website" }).uncheck();
	// What was said of the first change still stands there: the list tells of the second.
	const listed = await page.getByRole("row").count();
	await page.getByRole("button", { name: "Đưa lên trang" }).click();
	await expect(page.getByRole("row")).toHaveCount(listed + 1);
	await expect(page.getByText("Đã đưa lên trang.")).toBeVisible();
	const after = await readHome();
	expect(leadOf(after)).toBe(before);
	expect(after).not.toContain("Liên kết website</");
	await page.context().close();
});

test("A01: a secretary adds a link, a banner and a topic, and readers see them at the next request", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	const holds = async (words: string) => (await (await request.get(`${portal.origin}/`)).text()).includes(words);
	await page.goto("/admin/khoi");
	await requireGoodLook(page);
	await page.getByRole("link", { name: "Thêm liên kết" }).click();
	await page.getByLabel("Tên").fill("Cổng dịch vụ công của tỉnh");
	await page.getByRole("button", { name: "Thêm liên kết" }).click();
	await expect(page.getByText("Hãy ghi địa chỉ trang.")).toBeVisible();
	await page.getByLabel("Địa chỉ").fill("https://dichvucong.example/");
	await page.getByRole("button", { name: "Thêm liên kết" }).click();
	await expect(page.getByRole("link", { name: "Cổng dịch vụ công của tỉnh" })).toBeVisible();
	expect(await holds("Cổng dịch vụ công của tỉnh")).toBe(true);

	await page.getByRole("link", { name: "Thêm chuyên đề" }).click();
	await requireGoodLook(page);
	await page.getByLabel("Tên").fill("Chào mừng đại hội các cấp");
	await page.getByLabel("Tới ngày").fill("01/01/2020");
	await page.getByRole("button", { name: "Thêm chuyên đề" }).click();
	await page.getByRole("link", { name: "Chào mừng đại hội các cấp" }).click();
	expect(await holds("Chào mừng đại hội các cấp"), "its time is over").toBe(false);
	await page.getByLabel("Tới ngày").fill("");
	await page.getByLabel("Giờ kết thúc").fill("");
	await page.getByRole("button", { name: "Lưu chuyên đề" }).click();
	await expect(page.getByRole("row", { name: /Chào mừng đại hội các cấp.*Đang hiện/ })).toBeVisible();
	expect(await holds("Chào mừng đại hội các cấp")).toBe(true);

	await page.getByRole("link", { name: "Cổng dịch vụ công của tỉnh" }).click();
	await page.getByText("Xóa “Cổng dịch vụ công của tỉnh”").click();
	await page.getByRole("button", { name: "Xóa hẳn" }).click();
	await expect(page.getByRole("heading", { name: "Khối quanh tin" })).toBeVisible();
	expect(await holds("Cổng dịch vụ công của tỉnh")).toBe(false);
	await page.context().close();
});

test("A01: a chief adds a section to the menu and takes it out again", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "truong_bbt");
	const readMenu = async () =>
		/<header[\s\S]*?<\/header>/.exec(await (await request.get(`${portal.origin}/`)).text())?.[0] ?? "";
	await page.goto("/admin/chuyen-muc");
	await requireGoodLook(page);
	await page.getByRole("link", { name: "Thêm chuyên mục" }).click();
	await page.getByLabel("Tên").fill("Chuyển đổi số trong Đảng");
	await page.getByRole("button", { name: "Thêm chuyên mục" }).click();
	await page.getByRole("link", { name: "Chuyển đổi số trong Đảng" }).click();
	expect(await readMenu()).toContain("Chuyển đổi số trong Đảng");
	await requireGoodLook(page);
	await page.getByLabel("Có trong trình đơn của trang").uncheck();
	await page.getByRole("button", { name: "Lưu chuyên mục" }).click();
	await expect(page.getByRole("row", { name: /Chuyển đổi số trong Đảng.*không/ })).toBeVisible();
	expect(await readMenu()).not.toContain("Chuyển đổi số trong Đảng");
	await page.context().close();
});
