import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const TITLE = "Đảng bộ xã Ia Pa: Đổi mới sinh hoạt chi bộ từ những cuộc họp ngắn bên bếp lửa nhà rông";
const LEAD = "Ba tháng nay, chi bộ làng Plei Toan họp trong một giờ, việc nào ra việc ấy.";

const press = async (page: Page, name: string) => {
	await page.getByRole("button", { name, exact: true }).click();
};
const state = (page: Page, name: string) => page.getByRole("main").locator("header").getByText(name, { exact: true });

async function write(page: Page): Promise<void> {
	await page.goto("/admin/bai-viet");
	await page.getByRole("link", { name: "Viết bài mới" }).click();
	await page.getByLabel("Tiêu đề phụ").fill("Xây dựng Đảng ở cơ sở");
	await page.getByLabel("Tiêu đề", { exact: true }).fill(TITLE);
	await page.getByLabel("Sapo").fill(LEAD);
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	const sheet = page.getByRole("textbox", { name: "Nội dung bài" });
	await sheet.click();
	await page.keyboard.type("Bếp lửa đỏ từ chập tối. ");
	await page.keyboard.press("Control+b");
	await page.keyboard.type("Bí thư nói trước.");
	await page.keyboard.press("Control+b");
	await page.keyboard.press("Enter");
	await page.keyboard.type("Ai cũng được nói.");
	await page.getByRole("button", { name: "Mục lớn" }).click();
	expect(await listBarriers(page)).toEqual([]);
	await press(page, "Lưu bản nháp");
	await expect(state(page, "Bản nháp")).toBeVisible();
}

test("E03 E04 E09: a text goes from a reporter's sheet over editor, chief and secretary to the reader", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(120_000);
	const reporter = await openStaffPage(browser, portal, "phong_vien");
	await write(reporter);
	const desk = new URL(reporter.url()).pathname;
	await reporter.getByLabel("Sapo").fill(`${LEAD} Người đến muộn đứng ngoài.`);
	await expect(reporter.getByText("Có chữ chưa lưu.")).toBeVisible();
	await press(reporter, "Lưu bài");
	await expect(reporter.getByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible();
	await expect(reporter.getByLabel("Tiêu đề", { exact: true })).toHaveValue(TITLE);
	await reporter.reload();
	await expect(reporter.getByLabel("Sapo")).toHaveValue(`${LEAD} Người đến muộn đứng ngoài.`);
	await expect(reporter.getByRole("textbox", { name: "Nội dung bài" }).locator("strong")).toHaveText(
		"Bí thư nói trước.",
	);
	await press(reporter, "Gửi biên tập");
	await expect(state(reporter, "Chờ biên tập")).toBeVisible();
	await expect(reporter.getByLabel("Tiêu đề", { exact: true })).toHaveCount(0);

	const editor = await openStaffPage(browser, portal, "bien_tap_vien");
	await editor.goto("/admin/bai-viet?trang-thai=submitted");
	await editor.getByRole("link", { name: TITLE }).click();
	await press(editor, "Nhận biên tập");
	await press(editor, "Trả lại …");
	await editor.getByLabel("Lý do").fill("ngắn quá");
	await press(editor, "Trả lại");
	await expect(editor.getByText("ít nhất 10 ký tự, để người viết")).toBeVisible();
	await expect(editor.getByLabel("Lý do")).toHaveValue("ngắn quá");
	await editor.getByLabel("Lý do").fill("Thiếu tên bí thư chi bộ ở đoạn đầu.");
	expect(await listBarriers(editor)).toEqual([]);
	await press(editor, "Trả lại");
	await expect(state(editor, "Trả lại (yêu cầu sửa)")).toBeVisible();

	await reporter.reload();
	await expect(reporter.getByRole("region", { name: "Lý do trả lại" })).toContainText("Thiếu tên bí thư");
	await press(reporter, "Gửi lại");
	await expect(state(reporter, "Chờ biên tập")).toBeVisible();
	await editor.reload();
	await press(editor, "Nhận biên tập");
	await expect(editor.getByText("Đã đủ điều kiện để đi tiếp."), "E26").toBeVisible();
	await press(editor, "Trình duyệt");
	await expect(state(editor, "Chờ duyệt")).toBeVisible();
	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await chief.goto(desk);
	await press(chief, "Duyệt");
	await expect(state(chief, "Chờ xuất bản")).toBeVisible();
	expect(await (await request.get("/")).text(), "no draft leaks").not.toContain("Plei Toan");
	const secretary = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await secretary.goto(desk);
	await press(secretary, "Xuất bản");
	await expect(state(secretary, "Đã xuất bản")).toBeVisible();
	const path = (await secretary.getByRole("link", { name: "Xem trên trang" }).getAttribute("href")) ?? "";
	expect(path, "E33").toMatch(/^\/tin\/dang-bo-xa-ia-pa-doi-moi-/);
	for (const page of ["/", "/chuyen-muc/xay-dung-dang", "/rss.xml", "/sitemap-news.xml", path]) {
		expect(await (await request.get(page)).text(), page).toContain("Ia Pa");
	}
	const html = await (await request.get(path)).text();
	expect(html).toContain("<strong>Bí thư nói trước.</strong>");
	expect(html).toContain("<h2>Ai cũng được nói.</h2>");

	await chief.reload();
	await press(chief, "Gỡ bài …");
	await chief.getByLabel("Lý do").fill("Sai tên làng, chờ kiểm tra lại.");
	await press(chief, "Gỡ bài");
	await expect(state(chief, "Đã gỡ bài")).toBeVisible();
	expect((await request.get(path)).status()).toBe(410);
	for (const page of [reporter, editor, chief, secretary]) await page.context().close();
});

test("E16 E17: two saves are compared word by word, and the older one is saved again", async ({ browser, portal }) => {
	const page = await openStaffPage(browser, portal, "phong_vien");
	await write(page);
	const desk = page.url();
	const changed = "Ba tháng nay, chi bộ làng Plei Toan họp trong nửa giờ, việc nào ra việc ấy.";
	await page.getByLabel("Sapo").fill(changed);
	await expect(page.getByText("Có chữ chưa lưu.")).toBeVisible();
	await press(page, "Lưu bài");
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel("Sapo")).toHaveValue(changed);
	await page.getByRole("link", { name: "So sánh các bản đã lưu" }).click();
	const differences = page.getByRole("region", { name: "Khác nhau" });
	await expect(differences.locator("del")).toHaveText(["một"]);
	await expect(differences.locator("ins")).toHaveText(["nửa"]);
	await expect(differences).toContainText("2 đoạn không đổi");
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("button", { name: /^Khôi phục bản \d+$/ }).click();
	await expect(page).toHaveURL(desk);
	await expect(page.getByLabel("Sapo")).toHaveValue(LEAD);
	await page.context().close();
});

test("E18 E19: words are kept on the server within five seconds, and on the machine while the network is away", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(90_000);
	const page = await openStaffPage(browser, portal, "phong_vien");
	await write(page);
	const sheet = page.getByRole("textbox", { name: "Nội dung bài" });
	const offer = page.getByRole("region", { name: "Chữ chưa lưu" });
	await page.getByLabel("Sapo").fill("Chưa ai lưu câu này.");
	await expect(page.getByText(/^Đã tự lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible();
	await page.evaluate(() => window.localStorage.clear());
	await page.reload();
	await expect(page.getByLabel("Sapo"), "nothing was saved in anybody's name").toHaveValue(LEAD);
	await offer.getByRole("button", { name: "Dùng lại chữ này" }).click();
	await expect(page.getByLabel("Sapo")).toHaveValue("Chưa ai lưu câu này.");
	await page.context().setOffline(true);
	await sheet.click();
	await page.keyboard.press("Control+End");
	await page.keyboard.type(" Mất mạng rồi.");
	await expect(page.getByText("Chưa lưu được lên máy chủ.")).toBeVisible();
	await page.context().setOffline(false);
	await page.reload();
	expect(await listBarriers(page)).toEqual([]);
	await offer.getByRole("button", { name: "Dùng lại chữ này" }).click();
	await expect(sheet).toContainText("Mất mạng rồi.");
	await press(page, "Lưu bài");
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await page.reload();
	await expect(sheet).toContainText("Mất mạng rồi.");
	await expect(offer).toHaveCount(0);
	expect(await (await request.get("/")).text()).not.toContain("Mất mạng rồi");
	await page.context().close();
});

test("E19: what was written before the first save is there again after a crash", async ({ browser, portal }) => {
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.goto("/admin/bai-viet/moi");
	await page.getByLabel("Tiêu đề", { exact: true }).fill("Bài chưa kịp lưu");
	await page.getByRole("textbox", { name: "Nội dung bài" }).click();
	await page.keyboard.type("Máy tắt giữa chừng.");
	await expect
		.poll(() => page.evaluate(() => window.localStorage.getItem("bai-viet-moi") ?? ""))
		.toContain("giữa chừng");
	const after = await page.context().newPage();
	await page.close();
	await after.goto("/admin/bai-viet/moi");
	await after.getByRole("button", { name: "Dùng lại chữ này" }).click();
	await expect(after.getByLabel("Tiêu đề", { exact: true })).toHaveValue("Bài chưa kịp lưu");
	await expect(after.getByRole("textbox", { name: "Nội dung bài" })).toHaveText("Máy tắt giữa chừng.");
	await after.context().close();
});

test("E32: a text with pictures and tables keeps them when its words are changed", async ({ browser, portal }) => {
	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await chief.goto("/admin/bai-viet?trang-thai=published");
	await expect(chief.getByRole("row")).toHaveCount(51);
	await chief.setViewportSize({ width: 360, height: 800 });
	const root = chief.locator("html");
	expect(await root.evaluate((html) => html.scrollWidth), "a phone shows the whole list").toBe(360);
	await chief.setViewportSize({ width: 1366, height: 800 });
	expect(await listBarriers(chief)).toEqual([]);
	await chief.getByRole("link", { name: "Cũ hơn ›" }).click();
	await expect(chief.getByRole("row").nth(1)).toBeVisible();
	await chief.getByRole("row").nth(1).getByRole("link").click();
	await expect(chief.getByRole("heading", { name: "Đã làm" })).toBeVisible();
	expect(await listBarriers(chief)).toEqual([]);
	await chief.context().close();
});
