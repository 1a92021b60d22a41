import type { Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const TITLE =
	"Chi bộ làng Plei Rngol đọc chung một tờ báo mỗi sáng thứ Hai trước giờ lên rẫy, rồi cùng bàn xem việc nào trong đó làm được ở làng";
const press = async (page: Page, name: string) => {
	await page.getByRole("button", { name, exact: true }).click();
};
const state = (page: Page, name: string) => page.getByRole("main").locator("header").getByText(name, { exact: true });
const unfold = (page: Page, title: string) => page.locator("summary", { hasText: title }).click();

async function choose(page: Page, label: string, typed: string, option: string | RegExp): Promise<void> {
	await page.getByRole("combobox", { name: label, exact: true }).fill(typed);
	const suggested = page.getByRole("listbox", { name: label, exact: true }).getByRole("option", { name: option });
	await expect(suggested).toBeVisible();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
}

async function addSource(page: Page): Promise<void> {
	await page.goto("/admin/nguon-tin/moi");
	await page.getByLabel("Tên nguồn").fill("Báo Thử Nguồn");
	await page.getByLabel("Địa chỉ trang").fill("bao.example");
	await page.getByLabel("Báo máy tìm kiếm").check();
	await press(page, "Thêm nguồn");
	await expect(page.getByText("Địa chỉ cần bắt đầu bằng https://")).toBeVisible();
	await expect(page.getByLabel("Tên nguồn")).toHaveValue("Báo Thử Nguồn");
	await expect(page.getByLabel("Báo máy tìm kiếm")).toBeChecked();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByLabel("Địa chỉ trang").fill("https://bao.example/");
	await press(page, "Thêm nguồn");
	await expect(page.getByRole("row", { name: /Báo Thử Nguồn/ })).toContainText("nofollow");
	expect(await listBarriers(page)).toEqual([]);
}

async function write(page: Page): Promise<void> {
	await page.goto("/admin/bai-viet/moi");
	await page.getByLabel("Tiêu đề", { exact: true }).fill(TITLE);
	await page.getByLabel("Sapo").fill("Tờ báo đến làng lúc sáu giờ, đọc xong thì mặt trời vừa lên.");
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	await page.getByRole("textbox", { name: "Nội dung bài" }).click();
	await page.keyboard.type("Già làng đọc chậm, ai chưa rõ thì hỏi.");
	await choose(page, "Thêm tác giả", "rah lan bi", "Rah Lan Biên");
	await page.getByRole("combobox", { name: "Thêm tác giả" }).fill("Nguyên Hạ Thử");
	await page.keyboard.press("Enter");
	await press(page, "Đưa lên: Nguyên Hạ Thử");
	await choose(page, "Thêm từ khóa", "cong chieng", "cồng chiêng");
	await unfold(page, "Ngày và cách trình bày");
	await page.getByLabel("Ngày bạn đọc thấy").fill("08/11/2020");
	await page.getByLabel("Thể loại").selectOption("Phóng sự");
	await unfold(page, "Nguồn tin");
	await choose(page, "Nguồn", "bao thu ng", "Báo Thử Nguồn");
	await unfold(page, "Bài liên quan");
	await choose(page, "Thêm bài liên quan", "nguoi chinh chieng", /^Người chỉnh chiêng ở Kon Gang/);
	await choose(page, "Thêm bài liên quan", "infographic mot nam trong", /^Infographic/);
	await page.getByRole("button", { name: /^Đưa lên: Infographic/ }).click();
	await unfold(page, "Tìm kiếm và chia sẻ");
	const found = page.getByRole("region", { name: "Xem trước kết quả tìm kiếm" });
	await expect(found).toContainText(TITLE);
	await expect(page.getByText(/^Tên bài dài \d+ ký tự/)).toBeVisible();
	await page.getByLabel("Tên bài khi tìm kiếm").fill("Làng Plei Rngol đọc báo sáng thứ Hai");
	await expect(found).toContainText("Làng Plei Rngol đọc báo sáng thứ Hai");
	await expect(page.getByText(/^Tên bài dài \d+ ký tự/)).toHaveCount(0);
	await page.getByLabel("Đường dẫn").fill("Đọc báo ở làng");
	await expect(found).toContainText("/tin/doc-bao-o-lang-…");
	expect(await listBarriers(page)).toEqual([]);
	await press(page, "Lưu bản nháp");
	await expect(page.getByText("Hãy ghi cả giờ, hoặc chọn “Chỉ biết ngày”.")).toBeVisible();
	await page.getByLabel("Chỉ biết ngày").check();
	await press(page, "Lưu bản nháp");
	await expect(state(page, "Bản nháp")).toBeVisible();
}

async function expectSheet(page: Page): Promise<void> {
	const itemsOf = (name: string) => page.getByRole("list", { name, exact: true }).getByRole("listitem");
	await expect(itemsOf("Tác giả")).toContainText(["Nguyên Hạ Thử", "Rah Lan Biên"]);
	await expect(itemsOf("Từ khóa")).toContainText(["cồng chiêng"]);
	await expect(page.getByLabel("Ngày bạn đọc thấy")).toHaveValue("08/11/2020");
	await expect(page.getByRole("combobox", { name: "Nguồn", exact: true })).toHaveValue("Báo Thử Nguồn");
	await expect(itemsOf("Bài liên quan đã chọn")).toContainText([/^Infographic/, /^Người chỉnh chiêng/]);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.locator("html").evaluate((html) => html.scrollWidth), "a phone shows all of it").toBe(360);
}

test("E03 E34 E35 E36: what stands around a text is picked by typing without marks, and readers and search engines get it", async ({
	browser,
	portal,
	request,
}) => {
	test.setTimeout(120_000);
	const writer = await openStaffPage(browser, portal, "bien_tap_vien", "thu_ky_toa_soan");
	await addSource(writer);
	await write(writer);
	await expectSheet(writer);
	for (const step of ["Gửi biên tập", "Nhận biên tập", "Trình duyệt"]) await press(writer, step);
	await expect(state(writer, "Chờ duyệt")).toBeVisible();
	const chief = await openStaffPage(browser, portal, "truong_bbt");
	await chief.goto(new URL(writer.url()).pathname);
	for (const step of ["Duyệt", "Xuất bản"]) await press(chief, step);
	await expect(state(chief, "Đã xuất bản")).toBeVisible();
	const path = (await chief.getByRole("link", { name: "Xem trên trang" }).getAttribute("href")) ?? "";
	expect(path).toMatch(/^\/tin\/doc-bao-o-lang-\d+$/);
	const html = await (await request.get(path)).text();
	expect(html).toContain('<meta property="og:title" content="Làng Plei Rngol đọc báo sáng thứ Hai"/>');
	expect(html).toContain('"headline":"Làng Plei Rngol đọc báo sáng thứ Hai"');
	expect(html).toContain('"datePublished":"2020-11-08"');
	const id = path.split("-").at(-1);
	expect((await request.get(`/tin/ten-cu-${id}`, { maxRedirects: 0 })).headers().location, "an old address").toBe(path);
	await chief.goto(path);
	await expect(chief.getByRole("heading", { level: 1 })).toHaveText(TITLE);
	await expect(chief.getByRole("article").first()).toContainText("Nguyên Hạ Thử - Rah Lan Biên");
	await expect(chief.getByRole("link", { name: "Báo Thử Nguồn" })).toHaveAttribute("rel", "noopener nofollow");
	const related = chief.locator("section", { has: chief.getByRole("heading", { name: "Tin liên quan" }) });
	await expect(related.getByRole("heading", { level: 3 }).nth(0)).toHaveText(/^Infographic/);
	await expect(related.getByRole("heading", { level: 3 }).nth(1)).toHaveText(/^Người chỉnh chiêng/);
	for (const page of [writer, chief]) await page.context().close();
});

test("E38 E43: a text begins from a template, is laid out as what it is, and is copied into a draft of one's own", async ({
	browser,
	portal,
}) => {
	const page = await openStaffPage(browser, portal, "phong_vien");
	await page.goto("/admin/bai-viet/moi");
	await page.getByRole("link", { name: "E-magazine" }).click();
	await expect(page.getByRole("textbox", { name: "Nội dung bài" })).toContainText("Chương một");
	await page.getByLabel("Tiêu đề", { exact: true }).fill("Đường lên nguồn nước");
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	expect(await listBarriers(page)).toEqual([]);
	await press(page, "Lưu bản nháp");
	await expect(state(page, "Bản nháp")).toBeVisible();
	const first = page.url();
	await press(page, "Nhân bản bài này");
	await expect(page).not.toHaveURL(first);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đường lên nguồn nước");
	await unfold(page, "Ngày và cách trình bày");
	await expect(page.getByLabel("Cách trình bày")).toHaveValue("emagazine");
	await page.goto("/tu-khoa/kon-gang");
	await expect(page.getByRole("article").filter({ hasText: "Người chỉnh chiêng" })).toContainText("E-magazine · ");
	await page
		.getByRole("link", { name: /^Người chỉnh chiêng/ })
		.first()
		.click();
	const title = page.getByRole("heading", { level: 1 });
	await expect(title).toHaveCSS("text-align", "center");
	expect(await listBarriers(page)).toEqual([]);
	await page.context().close();
});
