import type { Browser, Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { signInFirst } from "../support/authenticator.ts";
import type { Portal } from "../support/portal.ts";
import { createStaff, type StaffMember, typePassword } from "../support/staff.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const TITLE = "Xã vùng cao Đăk Rong họp chi bộ mở rộng, bàn chuyện giữ rừng và trồng cây dược liệu dưới tán";
const LEAD = "Cuộc họp kéo dài đến khuya.";

const press = async (page: Page, name: string) => {
	await page.getByRole("button", { name, exact: true }).click();
};
const sheetOf = (page: Page) => page.getByRole("textbox", { name: "Nội dung bài" });

async function signIn(browser: Browser, portal: Portal, member: StaffMember): Promise<Page> {
	const page = await (await browser.newContext({ locale: "vi-VN", baseURL: portal.origin })).newPage();
	await typePassword(page, portal.origin, member);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bàn làm việc");
	return page;
}

/** Begins a text and leads it to where every editor may write in it. */
async function beginEditing(page: Page): Promise<string> {
	await page.goto("/admin/bai-viet/moi");
	await page.getByLabel("Tiêu đề", { exact: true }).fill(TITLE);
	await page.getByLabel("Sapo").fill(LEAD);
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	await sheetOf(page).click();
	await page.keyboard.type("Rừng còn thì làng còn.");
	await page.keyboard.press("Enter");
	await page.keyboard.type("Sâm dây trồng dưới tán.");
	await press(page, "Lưu bản nháp");
	await press(page, "Gửi biên tập");
	await press(page, "Nhận biên tập");
	await expect(sheetOf(page)).toContainText("Sâm dây");
	return new URL(page.url()).pathname;
}

test("E20 E22 E23 E39: an editor takes over from another, notes a passage for them, and gives them the work", async ({
	browser,
	portal,
}) => {
	test.setTimeout(120_000);
	const [one, two] = [await createStaff(portal, "bien_tap_vien"), await createStaff(portal, "bien_tap_vien")];
	const first = await signIn(browser, portal, one);
	const desk = await beginEditing(first);
	await first.getByLabel("Sapo").fill("Câu này chưa ai lưu.");
	await expect(first.getByText(/^Đã tự lưu lúc/)).toBeVisible();

	const second = await signIn(browser, portal, two);
	await second.goto(desk);
	const notice = (page: Page) => page.getByRole("region", { name: "Ai đang viết" });
	await expect(notice(second)).toContainText(`${one.name} đang viết bài này từ`);
	await expect(second.getByLabel("Sapo")).toHaveCount(0);
	expect(await listBarriers(second)).toEqual([]);
	await press(second, "Tiếp quản …");
	await press(second, "Tiếp quản bài");
	await expect(second.getByLabel("Sapo")).toHaveValue(LEAD);
	await expect(notice(first)).toContainText(`${two.name} đã tiếp quản bài này`, { timeout: 10_000 });
	await expect(first.locator("[inert]").getByLabel("Sapo"), "their words stay").toHaveValue("Câu này chưa ai lưu.");
	expect(await listBarriers(first)).toEqual([]);
	await first.goto(`${desk}/phien-ban`);
	await expect(first.getByText(`Chữ chưa lưu của ${one.name}, giữ lại khi ${two.name} tiếp quản`)).toBeVisible();

	await sheetOf(second).getByText("Sâm dây").selectText();
	await press(second, "Ghi chú");
	const form = second.getByRole("region", { name: "Ghi chú" });
	await form.getByLabel("Nhắc tới ai").selectOption(one.name);
	await press(second, "Nhắc tên");
	await second.keyboard.type("kiểm tra tên cây giúp nhé.");
	await press(second, "Gửi");
	await expect(form.getByRole("blockquote")).toHaveText("Sâm dây trồng dưới tán.");
	await expect(form.getByRole("listitem")).toContainText(`@${one.name} kiểm tra tên cây`);
	await second.getByText("Giao cho người khác").click();
	await second.getByLabel("Người làm").selectOption({ label: one.name });
	await second.getByLabel("Hạn").fill("2026-01-02T08:30");
	await press(second, "Giao việc");
	await expect(second.getByText("Quá hạn")).toBeVisible();
	expect(await listBarriers(second)).toEqual([]);

	await first.goto("/admin");
	const own = first.getByRole("region", { name: "Việc của tôi" });
	await expect(own).toContainText("hạn 02/01/2026 08:30");
	await expect(own).toContainText("Quá hạn");
	await expect(first.getByRole("link", { name: "Thông báo 3" })).toBeVisible();
	expect(await listBarriers(first)).toEqual([]);
	await first.getByRole("link", { name: "Thông báo 3" }).click();
	await expect(first.getByRole("main").getByRole("listitem")).toContainText([
		"giao cho bạn",
		"nhắc tới bạn",
		"tiếp quản bài",
	]);
	expect(await listBarriers(first)).toEqual([]);
	await press(first, "Đã đọc hết");
	await expect(first.getByText("Không có tin chưa đọc.")).toBeVisible();
	for (const page of [first, second]) await page.context().close();
});

test("E21: two tabs change different fields, and a third place twice: nothing is lost", async ({ browser, portal }) => {
	test.setTimeout(90_000);
	const first = await openStaffPage(browser, portal, "bien_tap_vien");
	const desk = await beginEditing(first);
	const second = await first.context().newPage();
	await second.goto(desk);
	await expect(sheetOf(second)).toContainText("Sâm dây");
	await first.getByLabel("Tiêu đề", { exact: true }).fill("Đăk Rong giữ rừng");
	await first.getByLabel("Sapo").fill("Sapo của thẻ một.");
	await press(first, "Lưu bài");
	await expect(first.getByText(/^Đã lưu lúc/)).toBeVisible();
	await sheetOf(second).click();
	await second.keyboard.press("Control+End");
	await second.keyboard.type(" Cả làng cùng trồng.");
	await second.getByLabel("Sapo").fill("Sapo của thẻ hai.");
	await expect(second.getByText(/^Đã tự lưu lúc/)).toBeVisible();
	await press(second, "Lưu bài");
	const merge = second.getByRole("region", { name: "Đối chiếu hai bản" });
	await expect(merge.getByRole("group", { name: "Tiêu đề" }).getByLabel(/^Của Người Thử Quyền/)).toBeChecked();
	await expect(merge.getByRole("group", { name: "Trong bài" }).getByLabel(/^Của bạn/)).toBeChecked();
	await expect(merge.getByRole("group", { name: "Trong bài" }).locator("ins")).toHaveText([" Cả làng cùng trồng."]);
	await merge
		.getByRole("group", { name: "Sapo" })
		.getByLabel(/^Của Người Thử Quyền/)
		.check();
	expect(await listBarriers(second)).toEqual([]);
	await press(second, "Lưu bài đã ghép");
	await expect(second.getByText(/^Đã lưu lúc/)).toBeVisible();
	await second.reload();
	await expect(second.getByLabel("Tiêu đề", { exact: true })).toHaveValue("Đăk Rong giữ rừng");
	await expect(second.getByLabel("Sapo")).toHaveValue("Sapo của thẻ một.");
	await expect(sheetOf(second)).toContainText("Cả làng cùng trồng.");
	await first.context().close();
});

test("E19: a save after the session has ended asks to sign in again in place, and saves every word", async ({
	page,
	portal,
}) => {
	test.setTimeout(90_000);
	const chief = await createStaff(portal, "truong_bbt");
	const authenticator = await signInFirst(page, portal, chief);
	await page.goto(`${portal.origin}/admin/bai-viet/moi`);
	await page.getByLabel("Tiêu đề", { exact: true }).fill(TITLE);
	await page.getByLabel("Chuyên mục").selectOption({ label: "Xây dựng Đảng" });
	await press(page, "Lưu bản nháp");
	await expect(page.getByRole("button", { name: "Lưu bài" })).toBeVisible();
	await page.context().clearCookies();
	await sheetOf(page).click();
	await page.keyboard.type("Viết sau khi phiên đã hết.");
	await expect(
		page.getByText("Chưa lưu được lên máy chủ."),
		"keeping goes on without the page being lost",
	).toBeVisible();
	await press(page, "Lưu bài");
	const dialog = page.getByRole("dialog", { name: "Đăng nhập lại để lưu bài" });
	await expect(dialog.getByLabel("Địa chỉ e-mail")).toHaveValue(chief.email);
	expect(await listBarriers(page)).toEqual([]);
	await dialog.getByLabel("Mật khẩu").fill("không phải");
	await dialog.getByRole("button", { name: "Đăng nhập", exact: true }).click();
	await expect(dialog.getByText("không đúng")).toBeVisible();
	await dialog.getByLabel("Mật khẩu").fill(chief.password);
	await dialog.getByRole("button", { name: "Đăng nhập", exact: true }).click();
	await dialog.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await dialog.getByRole("button", { name: "Xác nhận" }).click();
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await expect(dialog).toHaveCount(0);
	await page.reload();
	await expect(sheetOf(page)).toHaveText("Viết sau khi phiên đã hết.");
});
