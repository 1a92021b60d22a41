import type { Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { sessions } from "../../db/tables.ts";
import { listBarriers } from "../support/accessibility.ts";
import { readOffer } from "../support/authenticator.ts";
import { KeyKeeper } from "../support/passkeys.ts";
import type { Portal } from "../support/portal.ts";
import { createStaff, typePassword } from "../support/staff.ts";
import { openStaffSession } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const heading = (name: string) => ({ name, level: 1 });
const PASSKEY_SIGN_IN = "Đăng nhập bằng khóa truy cập (passkey)";

async function openOwnAccount(page: Page, { origin }: Portal): Promise<void> {
	await page.goto(`${origin}/admin/ca-nhan`);
	await expect(page.getByRole("heading", heading("Tài khoản của tôi"))).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	await expect(page.getByRole("heading", heading("Đăng nhập"))).toBeVisible();
}

async function addKey(page: Page, name: string): Promise<void> {
	await page.getByLabel("Tên khóa mới").fill(name);
	await page.getByRole("button", { name: "Thêm khóa truy cập" }).click();
}

test("E01 A03: a reporter adds a passkey, signs in by it alone or after the password, and removes it", async ({
	page,
	portal,
}) => {
	const reporter = await createStaff(portal, "phong_vien");
	await KeyKeeper.attach(page);
	await typePassword(page, portal.origin, reporter);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await openOwnAccount(page, portal);
	await expect(page.getByText("Bạn chưa có khóa nào.")).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await addKey(page, "Máy ở tòa soạn");
	await expect(page.getByRole("heading", heading("Mã khôi phục")), "the first factor wants codes").toBeVisible();
	await openOwnAccount(page, portal);
	await expect(page.getByText("chưa dùng lần nào")).toBeVisible();
	await addKey(page, "Khóa thứ hai");
	await expect(page.getByText("Thiết bị này đã có một khóa của tài khoản rồi.")).toBeVisible();
	await expect(page.getByLabel("Tên khóa mới")).toHaveValue("Khóa thứ hai");

	await signOut(page);
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("button", { name: PASSKEY_SIGN_IN }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await signOut(page);
	await typePassword(page, portal.origin, reporter);
	await expect(page.getByRole("heading", heading(`Chào ${reporter.name}`))).toBeVisible();
	await expect(page.getByLabel("Mã xác nhận"), "there is neither authenticator nor code").toHaveCount(0);
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("button", { name: "Xác nhận bằng khóa truy cập" }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();

	await openOwnAccount(page, portal);
	await expect(page.getByText(/dùng lần cuối \d\d\/\d\d\/\d{4}/i).first()).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("button", { name: "Gỡ khóa Máy ở tòa soạn" }).click();
	await expect(page.getByText("Bạn chưa có khóa nào.")).toBeVisible();
	await signOut(page);
	await page.getByRole("button", { name: PASSKEY_SIGN_IN }).click();
	await expect(page.getByText("Khóa này không mở được khu biên tập.")).toBeVisible();
	await typePassword(page, portal.origin, reporter);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
});

test("A03: a chief enrols with a passkey, and may remove it only once there is a telephone", async ({
	page,
	portal,
}) => {
	const chief = await createStaff(portal, "truong_bbt");
	await KeyKeeper.attach(page);
	await typePassword(page, portal.origin, chief);
	await expect(page.getByRole("heading", heading("Bảo vệ tài khoản bằng hai lớp"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await addKey(page, "Điện thoại của tôi");
	await expect(page.getByRole("heading", heading("Mã khôi phục"))).toBeVisible();
	await page.getByRole("button", { name: "Tạo mã khôi phục" }).click();
	const recovery = await page
		.getByRole("listitem")
		.filter({ hasText: /^[0-9A-Z]{5}-/ })
		.first()
		.innerText();
	await page.goto(`${portal.origin}/admin`);
	await signOut(page);
	await typePassword(page, portal.origin, chief);
	await page.getByText("Không còn thiết bị giữ khóa?").click();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByLabel("Mã xác nhận").fill(recovery);
	await page.getByRole("button", { name: "Vào khu biên tập" }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await openOwnAccount(page, portal);
	await expect(page.getByText("Trưởng Ban Biên tập", { exact: true })).toBeVisible();
	await page.getByRole("button", { name: "Gỡ khóa Điện thoại của tôi" }).click();
	await expect(page.getByText("đây là lớp cuối cùng")).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);

	await page.getByRole("link", { name: "Bật ứng dụng xác thực" }).click();
	await expect(page.getByRole("heading", heading("Bật ứng dụng xác thực"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	const authenticator = await readOffer(page);
	await page.getByLabel("Mã xác nhận").fill("000000");
	await page.getByRole("button", { name: "Bật", exact: true }).click();
	await expect(page.getByText("Mã không đúng")).toBeVisible();
	await page.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await page.getByRole("button", { name: "Bật", exact: true }).click();
	await expect(page.getByRole("heading", heading("Tài khoản của tôi"))).toBeVisible();
	await expect(page.getByText("Đang bật từ")).toBeVisible();
	await expect(page.getByRole("button", { name: "Tắt ứng dụng xác thực" })).toHaveCount(0);
	await page.getByRole("button", { name: "Gỡ khóa Điện thoại của tôi" }).click();
	await expect(page.getByText("Bạn chưa có khóa nào.")).toBeVisible();
});

test("E01: signing out works before the page's script does", async ({ browser, portal }) => {
	const { cookie } = await openStaffSession(portal, { roles: [{ role: "phong_vien", categoryId: null }], level: 2 });
	const context = await browser.newContext({ javaScriptEnabled: false });
	const [name = "", value = ""] = cookie.split("=");
	await context.addCookies([{ name, value, url: portal.origin, httpOnly: true, sameSite: "Strict" }]);
	const page = await context.newPage();
	await page.goto(`${portal.origin}/admin/ca-nhan`);
	await signOut(page);
	await page.goto(`${portal.origin}/admin/ca-nhan`);
	await expect(page.getByRole("heading", heading("Đăng nhập"))).toBeVisible();
	const stolen = await fetch(`${portal.origin}/admin/ca-nhan`, { headers: { cookie }, redirect: "manual" });
	expect(stolen.status, "the session has ended on the server").toBe(307);
	await context.close();
});

test("E01: a browser that cancels or does not prove its owner signs nobody in", async ({ page, portal }) => {
	const keeper = await KeyKeeper.attach(page);
	await typePassword(page, portal.origin, await createStaff(portal, "phong_vien"));
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await openOwnAccount(page, portal);
	await addKey(page, "Máy ở nhà");
	await expect(page.getByRole("heading", heading("Mã khôi phục"))).toBeVisible();
	await signOut(page);
	await keeper.setOwnerProved(false);
	await page.getByRole("button", { name: PASSKEY_SIGN_IN }).click();
	await expect(page.getByText("Bạn đã hủy, hoặc thiết bị chờ quá lâu.")).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await keeper.setOwnerProved(true);
	await page.getByRole("button", { name: PASSKEY_SIGN_IN }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
});

/** Whoever is signed in has not proved who they are for an hour. */
async function letProofsGrowOld({ dataDir }: Portal): Promise<void> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		await db.tx((tx) => tx.update(sessions).set({ verifiedAt: new Date(Date.now() - 3_600_000) }));
	} finally {
		await closeDatabase();
	}
}

test("A03: what protects an account is changed only by whoever has just proved who they are", async ({
	page,
	portal,
}) => {
	const reporter = await createStaff(portal, "phong_vien");
	await KeyKeeper.attach(page);
	await typePassword(page, portal.origin, reporter);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await letProofsGrowOld(portal);
	await openOwnAccount(page, portal);
	await addKey(page, "Máy ở tòa soạn");
	const proof = page.getByLabel("Mật khẩu hiện tại của bạn");
	await expect(proof).toBeVisible();
	await expect(page.getByLabel("Tên khóa mới")).toHaveValue("Máy ở tòa soạn");
	await proof.fill("sai rồi nhé bạn ơi");
	await page.getByRole("button", { name: "Thêm khóa truy cập" }).click();
	await expect(page.locator("#xac-minh-khoa-loi")).toHaveText("Mật khẩu không đúng.");
	expect(await listBarriers(page)).toEqual([]);
	await proof.fill(reporter.password);
	await page.getByRole("button", { name: "Thêm khóa truy cập" }).click();
	await expect(page.getByRole("heading", heading("Mã khôi phục"))).toBeVisible();
	await letProofsGrowOld(portal);
	await openOwnAccount(page, portal);
	const remove = page.getByRole("button", { name: "Gỡ khóa Máy ở tòa soạn" });
	await remove.click();
	await expect(proof).toBeFocused();
	expect(await listBarriers(page)).toEqual([]);
	await proof.fill(reporter.password);
	await page.keyboard.press("Enter");
	await expect(page.getByText("Bạn chưa có khóa nào.")).toBeVisible();
});

test("A04: a session ended from another browser is out at its next request", async ({ page, portal, browser }) => {
	const reporter = await createStaff(portal, "phong_vien");
	const other = await (await browser.newContext()).newPage();
	const third = await (await browser.newContext()).newPage();
	for (const each of [page, other, third]) {
		await typePassword(each, portal.origin, reporter);
		await expect(each.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	}
	await openOwnAccount(page, portal);
	await expect(page.getByText("Chrome trên Linux – phiên này")).toBeVisible();
	const ends = page.getByRole("button", { name: "Kết thúc phiên Chrome trên Linux" });
	await expect(ends).toHaveCount(2);
	await ends.first().click();
	await expect(ends).toHaveCount(1);
	await third.goto(`${portal.origin}/admin/ca-nhan`);
	await expect(third, "last used first").toHaveURL(`${portal.origin}/admin/dang-nhap`);
	await page.getByRole("button", { name: "Kết thúc mọi phiên khác" }).click();
	await expect(ends).toHaveCount(0);
	await other.goto(`${portal.origin}/admin/ca-nhan`);
	await expect(other).toHaveURL(`${portal.origin}/admin/dang-nhap`);
	await openOwnAccount(page, portal);
	await Promise.all([other.context().close(), third.context().close()]);
});

test("E01: a new password needs the present one, ends all other sessions and gives this browser a new one", async ({
	page,
	portal,
	browser,
}) => {
	const reporter = await createStaff(portal, "phong_vien");
	const other = await (await browser.newContext()).newPage();
	for (const each of [page, other]) {
		await typePassword(each, portal.origin, reporter);
		await expect(each.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	}
	const readCookie = async () => (await page.context().cookies()).find(({ name }) => name.endsWith("pk"))?.value;
	const before = await readCookie();
	await openOwnAccount(page, portal);
	const change = async (present: string, next: string) => {
		await page.getByLabel("Mật khẩu hiện tại").fill(present);
		await page.getByLabel("Mật khẩu mới").fill(next);
		await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
	};
	await change(reporter.password, "123456789012");
	await expect(page.getByText("Mật khẩu này dễ đoán")).toBeVisible();
	await change("không phải câu này", "chín con ong bay qua rẫy cà phê");
	await expect(page.getByText("Mật khẩu không đúng.")).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await change(reporter.password, "chín con ong bay qua rẫy cà phê");
	await expect(page.getByText("Đã đổi mật khẩu.")).toBeVisible();
	expect(await readCookie()).not.toBe(before);
	await openOwnAccount(page, portal);
	await other.goto(`${portal.origin}/admin`);
	await expect(other).toHaveURL(`${portal.origin}/admin/dang-nhap`);
	await typePassword(other, portal.origin, reporter);
	await expect(other.getByText("Địa chỉ e-mail hoặc mật khẩu không đúng.")).toBeVisible();
	await typePassword(other, portal.origin, { ...reporter, password: "chín con ong bay qua rẫy cà phê" });
	await expect(other.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await other.context().close();
});
