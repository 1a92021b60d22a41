import type { Browser, Page } from "@playwright/test";
import { listBarriers } from "../support/accessibility.ts";
import { signInFirst } from "../support/authenticator.ts";
import type { Portal } from "../support/portal.ts";
import { createStaff, type StaffMember, typePassword } from "../support/staff.ts";
import { openStaffSession, signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const heading = (name: string) => ({ name, level: 1 });

async function openList(page: Page, { origin }: Pick<Portal, "origin">, text: string): Promise<void> {
	await page.goto(`${origin}/admin/tai-khoan?tim=${encodeURIComponent(text)}`);
}

async function openAccount(page: Page, portal: Portal, { name, email }: StaffMember): Promise<void> {
	await openList(page, portal, email);
	await page.getByRole("link", { name, exact: true }).click();
	await expect(page.getByRole("heading", heading(name))).toBeVisible();
}

/** Signs somebody who only writes in, in a browser of their own. */
async function signInElsewhere(browser: Browser, portal: Portal, member: StaffMember): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await typePassword(page, portal.origin, member);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	return page;
}

test("A04: an administrator invites somebody, who gets in by the link once", async ({ page, portal, browser }) => {
	await signInAs(page, portal, "quan_tri");
	await page.getByRole("link", { name: "Tài khoản", exact: true }).click();
	await expect(page.getByRole("heading", heading("Tài khoản"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("link", { name: "Mời người mới" }).click();
	await expect(page.getByRole("heading", heading("Mời người mới"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	const email = `duoc-moi-${Date.now()}@toasoan.example`;
	await page.getByLabel("Họ và tên").fill("Ksor Được Mời");
	await page.getByLabel("Địa chỉ e-mail").fill(email);
	await page.getByRole("button", { name: "Lập tài khoản" }).click();
	await expect(page.getByText("Hãy chọn ít nhất một vai trò.")).toBeVisible();
	await expect(page.getByLabel("Họ và tên"), "what was typed stays").toHaveValue("Ksor Được Mời");
	await page.getByLabel("Vai trò thứ 1", { exact: true }).selectOption("Phóng viên");
	await page.getByLabel("Phạm vi của vai trò thứ 1").selectOption({ label: "Xây dựng Đảng" });
	await page.getByRole("button", { name: "Lập tài khoản" }).click();
	const link = await page.getByLabel("Liên kết đặt mật khẩu").inputValue();
	expect(link).toContain("/admin/moi/");
	expect(await listBarriers(page)).toEqual([]);
	await openList(page, portal, "duoc moi ksor");
	const row = page.getByRole("row").filter({ hasText: email });
	await expect(row).toContainText("Phóng viên (Xây dựng Đảng)");
	await expect(row).toContainText("chờ đặt mật khẩu");
	const guest = await (await browser.newContext()).newPage();
	await guest.goto(link);
	await guest.getByLabel("Mật khẩu mới").fill("bảy con trâu qua cầu treo");
	await guest.getByRole("button", { name: "Đặt mật khẩu" }).click();
	await expect(guest.getByText("Đã đặt mật khẩu.")).toBeVisible();
	await typePassword(guest, portal.origin, { name: "", email, password: "bảy con trâu qua cầu treo" });
	await expect(guest.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await page.reload();
	await expect(row).toContainText("đang dùng");
	await guest.context().close();
});

test("A04: locking an account ends its open session at the next request; unlocking lets its owner in again", async ({
	page,
	portal,
	browser,
}) => {
	const member = await createStaff(portal, "phong_vien");
	const elsewhere = await signInElsewhere(browser, portal, member);
	await signInAs(page, portal, "quan_tri");
	await openAccount(page, portal, member);
	expect(await listBarriers(page)).toEqual([]);
	await page.getByText("Khóa tài khoản", { exact: true }).first().click();
	await page.getByRole("textbox", { name: "Lý do" }).fill("Nghỉ hưu");
	await page.getByRole("button", { name: "Khóa tài khoản" }).click();
	await expect(page.getByText("Đã khóa tài khoản.")).toBeVisible();
	await expect(page.getByRole("definition").filter({ hasText: "đã khóa" })).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await elsewhere.goto(`${portal.origin}/admin`);
	await expect(elsewhere).toHaveURL(`${portal.origin}/admin/dang-nhap`);
	await typePassword(elsewhere, portal.origin, member);
	await expect(elsewhere.getByText("Địa chỉ e-mail hoặc mật khẩu không đúng.")).toBeVisible();
	await page.getByRole("button", { name: "Mở khóa tài khoản" }).click();
	await expect(page.getByText("Đã mở khóa tài khoản.")).toBeVisible();
	await typePassword(elsewhere, portal.origin, member);
	await expect(elsewhere.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await elsewhere.context().close();
});

test("E02: other roles change what somebody sees, from the next sign-in on, and only within them", async ({
	page,
	portal,
	browser,
}) => {
	const member = await createStaff(portal, "phong_vien");
	const elsewhere = await signInElsewhere(browser, portal, member);
	await expect(elsewhere.getByRole("link", { name: "Nhật ký" })).toHaveCount(0);
	await signInAs(page, portal, "quan_tri");
	await openAccount(page, portal, member);
	await page.getByRole("heading", { name: "Vai trò", level: 2 }).click();
	await page.getByRole("button", { name: "Thêm một vai trò" }).click();
	await page.getByLabel("Vai trò thứ 2", { exact: true }).selectOption("Trưởng Ban Biên tập");
	await page.getByRole("button", { name: "Giao vai trò" }).click();
	await expect(page.getByText("Đã giao vai trò.")).toBeVisible();
	await expect(page.getByLabel("Vai trò thứ 2", { exact: true }), "the choice stays in sight").toHaveValue(
		"truong_bbt",
	);
	await elsewhere.goto(`${portal.origin}/admin`);
	await expect(elsewhere, "the session has ended").toHaveURL(`${portal.origin}/admin/dang-nhap`);
	await signInFirst(elsewhere, portal, member);
	await expect(elsewhere.getByRole("link", { name: "Nhật ký" })).toBeVisible();
	const answer = await elsewhere.goto(`${portal.origin}/admin/tai-khoan`);
	expect(answer?.status()).toBe(403);
	await expect(elsewhere.getByRole("heading", heading("Bạn không có quyền xem mục này"))).toBeVisible();
	await elsewhere.context().close();
});

test("E02: nobody is offered a change of the own account, and an account that is not there is not found", async ({
	page,
	portal,
}) => {
	const admin = await createStaff(portal, "quan_tri");
	await signInFirst(page, portal, admin);
	await openAccount(page, portal, admin);
	await expect(page.getByText("Đây là tài khoản của bạn.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Khóa tài khoản" })).toHaveCount(0);
	expect((await page.goto(`${portal.origin}/admin/tai-khoan/999999`))?.status()).toBe(404);
	expect((await page.goto(`${portal.origin}/admin/tai-khoan/x`))?.status()).toBe(404);
});

test("A03: a lost telephone takes two administrators", async ({ page, portal, browser }) => {
	const member = await createStaff(portal, "van_thu");
	const elsewhere = await (await browser.newContext()).newPage();
	await signInFirst(elsewhere, portal, member);
	await signInFirst(page, portal, await createStaff(portal, "quan_tri"));
	const other = await (await browser.newContext()).newPage();
	await signInFirst(other, portal, await createStaff(portal, "quan_tri"));
	await openAccount(page, portal, member);
	await page.getByText("Đặt lại bảo vệ hai lớp", { exact: true }).click();
	await page.getByRole("textbox", { name: "Lý do" }).first().fill("Đã gặp trực tiếp");
	await page.getByRole("button", { name: "Yêu cầu đặt lại" }).click();
	await expect(page.getByText("Một người quản trị khác phải đồng ý.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Đồng ý" })).toHaveCount(0);
	await elsewhere.goto(`${portal.origin}/admin`);
	await expect(elsewhere.getByRole("heading", heading("Bàn làm việc")), "asking changes nothing").toBeVisible();
	await openAccount(other, portal, member);
	expect(await listBarriers(other)).toEqual([]);
	await other.getByRole("button", { name: "Đồng ý, gỡ bảo vệ hai lớp" }).click();
	await expect(other.getByRole("row", { name: /gỡ bảo vệ hai lớp của/ })).toBeVisible();
	await typePassword(elsewhere, portal.origin, member);
	await expect(elsewhere.getByRole("heading", heading("Bảo vệ tài khoản bằng hai lớp"))).toBeVisible();
	await elsewhere.context().close();
	await other.context().close();
});

test("E02 E07: whoever administers in one section alone sees neither accounts nor the log", async ({
	portal,
	request,
}) => {
	const { cookie } = await openStaffSession(portal, { roles: [{ role: "quan_tri", categoryId: 1 }], level: 2 });
	for (const path of ["/admin/tai-khoan", "/admin/tai-khoan/moi", "/admin/tai-khoan/1", "/admin/nhat-ky"]) {
		const answer = await request.get(portal.origin + path, { headers: { cookie }, maxRedirects: 0 });
		expect(answer.status(), path).toBe(403);
	}
});
