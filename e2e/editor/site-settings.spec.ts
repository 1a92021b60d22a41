import type { APIRequestContext } from "@playwright/test";
import { requireGoodLook } from "../support/accessibility.ts";
import { addFailingLinks } from "../support/failing-links.ts";
import type { Portal } from "../support/portal.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const read = async (request: APIRequestContext, { origin }: Portal, path: string) =>
	(await request.get(origin + path)).text();

test("A17: an administrator changes a setting, readers see it, and the change is shown and taken back", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "quan_tri");
	await page.goto("/admin/cai-dat");
	await requireGoodLook(page);
	const before = await page.getByLabel("Điện thoại").inputValue();
	await page.getByLabel("Điện thoại").fill("không phải số");
	await page.getByLabel("Địa chỉ", { exact: true }).fill("Số 2, đường Trần Phú, phường Pleiku");
	await page.getByRole("button", { name: "Lưu cài đặt" }).click();
	await expect(page.getByRole("alert").filter({ hasText: "Điện thoại" })).toBeVisible();
	await expect(page.getByLabel("Địa chỉ", { exact: true }), "nothing is lost").toHaveValue(/Trần Phú/);
	await page.getByLabel("Điện thoại").fill("0269 382 4999");
	await page.getByRole("button", { name: "Lưu cài đặt" }).click();
	await expect(page.getByText("Đã lưu 2 mục.")).toBeVisible();
	expect(await read(request, portal, "/")).toContain("0269 382 4999");
	await page.getByRole("button", { name: `Đặt lại như trước, Điện thoại: ${before || "(trống)"}` }).click();
	await expect(page.getByRole("textbox", { name: "Điện thoại" })).toHaveValue(before);
	expect(await read(request, portal, "/")).not.toContain("0269 382 4999");
	await page.context().close();
});

test("E40: a secretary announces a day of mourning and ends it, and puts an urgent line on every page", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await page.goto("/admin/tin-khan");
	await requireGoodLook(page);
	const mourning = page.getByRole("region", { name: "Ngày tang" });
	await mourning.getByLabel("Tới ngày").fill("31/12/2020");
	await mourning.getByRole("button", { name: "Đặt ngày tang" }).click();
	await expect(mourning.getByText("Giờ kết thúc phải ở sau giờ bắt đầu và sau lúc này.")).toBeVisible();
	await mourning.getByLabel("Tới ngày").fill("31/12/2098");
	await mourning.getByRole("button", { name: "Đặt ngày tang" }).click();
	await expect(mourning.getByText("Đang hiện tới 31/12/2098 23:59")).toBeVisible();
	expect(await read(request, portal, "/")).toContain("data-mourning");
	await mourning.getByRole("button", { name: "Kết thúc ngay" }).click();
	await expect(mourning.getByText("Không có")).toBeVisible();
	expect(await read(request, portal, "/")).not.toContain("data-mourning");

	const urgent = page.getByRole("region", { name: "Tin khẩn" });
	await urgent.getByLabel("Lời báo").fill("Bão số 9 vào đất liền đêm nay, bà con hạn chế ra đường");
	await urgent.getByLabel("Tới ngày").fill("31/12/2098");
	await urgent.getByRole("button", { name: "Đặt tin khẩn" }).click();
	await expect(urgent.getByText(/Đang hiện tới/)).toBeVisible();
	expect(await read(request, portal, "/gioi-thieu")).toContain("Bão số 9 vào đất liền đêm nay");
	await page.context().close();
});

test("R56: a secretary writes the page about the office, and takes the older text back", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	await page.goto("/admin/trang");
	await page.getByRole("link", { name: "Giới thiệu" }).click();
	await page.getByRole("textbox", { name: "Nội dung bài" }).click();
	await page.keyboard.press("Control+Home");
	await page.keyboard.type("Câu mới ở đầu trang. ");
	await page.getByRole("button", { name: "Lưu trang" }).click();
	await expect(page.getByText(/Đã lưu, bản \d+\. Bạn đọc thấy ngay\./)).toBeVisible();
	expect(await read(request, portal, "/gioi-thieu")).toContain("Câu mới ở đầu trang.");
	await page.reload();
	await requireGoodLook(page);
	await page
		.getByRole("button", { name: /Lấy lại bản/ })
		.first()
		.click();
	await expect(page.getByRole("row", { name: /đang hiện/ })).toContainText(/^3\./);
	expect(await read(request, portal, "/gioi-thieu")).not.toContain("Câu mới ở đầu trang.");
	await page.context().close();
});

test("A07: an address asked for in vain is led to a page with one form, a list is tried first", async ({
	browser,
	request,
	ownPortal: portal,
}) => {
	const page = await openStaffPage(browser, portal, "thu_ky_toa_soan");
	const old = "/Default.aspx?id=4711";
	await request.get(portal.origin + old);
	await expect(async () => {
		await page.goto("/admin/chuyen-huong");
		await expect(page.getByRole("row", { name: /id=4711/ })).toBeVisible({ timeout: 500 });
	}).toPass();
	await requireGoodLook(page);
	const row = page.getByRole("row", { name: /id=4711/ });
	await row.getByText("Chuyển hướng").first().click();
	await row.getByLabel("Dẫn sang").fill("/gioi-thieu");
	await row.getByRole("button", { name: "Chuyển hướng" }).click();
	await expect(page.getByRole("row", { name: /id=4711.*gioi-thieu/ })).toBeVisible();
	const answer = await request.get(portal.origin + old, { maxRedirects: 0 });
	expect([answer.status(), answer.headers().location]).toEqual([301, "/gioi-thieu"]);

	await page.getByText("Nhập nhiều từ tệp CSV").click();
	await page.getByLabel("Danh sách").fill("/cu-1,/lien-he\n/cu-2,https://la.example/");
	await page.getByRole("button", { name: "Xem trước" }).click();
	await expect(page.getByText("Xem trước: 1 trong 2 dòng sẽ được nhập. Chưa ghi gì.")).toBeVisible();
	expect((await request.get(`${portal.origin}/cu-1`, { maxRedirects: 0 })).status()).toBe(404);
	await page.getByRole("button", { name: "Nhập", exact: true }).click();
	await expect(page.getByText("Đã nhập 1 dòng.")).toBeVisible();
	expect((await request.get(`${portal.origin}/cu-1`, { maxRedirects: 0 })).status()).toBe(301);
	await page.context().close();
});

test("A08: an editor sees where a dead link stands, has it followed again, and takes another off the list", async ({
	browser,
	portal,
}) => {
	const page = await openStaffPage(browser, portal, "bien_tap_vien");
	await page.goto("/admin/lien-ket");
	await expect(page.getByText("Mọi liên kết đã kiểm tra đều còn dẫn tới nơi.")).toBeVisible();
	const long = `http://trang-ban.example/van-ban/${"quyet-dinh-cong-bo-".repeat(8)}2019.aspx?id=12`;
	await addFailingLinks(portal, [long, "http://trang-ban.example/tin.html"]);
	await page.reload();
	await requireGoodLook(page);
	await page.getByRole("button", { name: "Hỏi lại http://trang-ban.example/tin.html" }).click();
	await expect(page.getByText("Sẽ hỏi lại trong một phút.")).toBeVisible();
	await page.getByRole("button", { name: `Bỏ qua ${long}` }).click();
	await expect(page.getByRole("row", { name: /quyet-dinh/ })).toHaveCount(0);
	await page
		.getByRole("row", { name: /tin\.html/ })
		.getByRole("link", { name: "bài 1" })
		.click();
	await expect(page).toHaveURL(/\/admin\/bai-viet\/1$/);
	await page.context().close();
});

test("I02: an administrator adds a webhook, mends its address, sees its key once, and what it was told", async ({
	browser,
	portal,
}) => {
	const page = await openStaffPage(browser, portal, "quan_tri");
	await page.goto("/admin/webhook");
	await expect(page.getByText(/^Chưa có webhook nào/)).toBeVisible();
	await page.getByRole("link", { name: "Thêm webhook" }).click();
	await page.getByLabel("Tên nơi nhận").fill("Cổng thông tin điện tử tỉnh và Trung tâm điều hành thông minh");
	await page.getByLabel("Địa chỉ nhận").fill("http://nhan.example/viec");
	await page.getByLabel("Bài được gỡ").uncheck();
	await page.getByRole("button", { name: "Thêm webhook" }).click();
	await expect(page.getByText(/^Địa chỉ cần bắt đầu bằng https/)).toBeVisible();
	await expect(page.getByLabel("Bài được gỡ"), "nothing is lost").not.toBeChecked();
	await page.getByLabel("Địa chỉ nhận").fill("https://nhan.invalid/viec");
	await page.getByRole("button", { name: "Thêm webhook" }).click();
	await expect(page.getByLabel("Khóa ký")).toHaveValue(/^whsec_/);
	await page.getByRole("link", { name: "Xem các webhook" }).click();
	await expect(page).toHaveURL(/\/admin\/webhook$/);
	await requireGoodLook(page);
	await page.getByRole("link", { name: /^Cổng thông tin điện tử tỉnh/ }).click();
	await page.getByRole("button", { name: "Gửi thử" }).click();
	await expect(async () => {
		await page.reload();
		await expect(page.getByRole("row", { name: /Gửi thử.*Lần thứ 1/ })).toBeVisible({ timeout: 500 });
	}).toPass();
	await requireGoodLook(page);
	await page.context().close();
});
