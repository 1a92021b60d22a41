import { listBarriers } from "../support/accessibility.ts";
import { readOffer, signInFirst } from "../support/authenticator.ts";
import { createStaff, typePassword } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

const heading = (name: string) => ({ name, level: 1 });

test("E01 A03: a chief signs in with password and telephone, keeps recovery codes, and signs out for good", async ({
	page,
	portal,
}) => {
	const chief = await createStaff(portal, "truong_bbt");
	await typePassword(page, portal.origin, chief);
	await expect(page.getByRole("heading", heading("Bảo vệ tài khoản bằng hai lớp"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	await page.goto(`${portal.origin}/admin`);
	await expect(page, "nothing opens before the second factor").toHaveURL(`${portal.origin}/admin/hai-lop`);
	const authenticator = await readOffer(page);
	await page.getByLabel("Mã xác nhận").fill("000000");
	await page.getByRole("button", { name: "Bật bảo vệ hai lớp" }).click();
	await expect(page.getByText("Mã không đúng")).toBeVisible();
	await page.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await page.getByRole("button", { name: "Bật bảo vệ hai lớp" }).click();
	await expect(page.getByRole("heading", heading("Mã khôi phục"))).toBeVisible();
	await page.getByRole("button", { name: "Tạo mã khôi phục" }).click();
	const codes = page.getByRole("listitem").filter({ hasText: /^[0-9A-Z]{5}-/ });
	await expect(codes).toHaveCount(10);
	const [recovery = ""] = await codes.allInnerTexts();
	expect(await listBarriers(page)).toEqual([]);
	await page.getByRole("link", { name: /vào bàn làm việc/ }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();

	const { cookies } = await page.context().storageState();
	const session = cookies.find(({ name }) => name.endsWith("pk"));
	expect(session).toMatchObject({ httpOnly: true, sameSite: "Strict" });
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	await expect(page.getByRole("heading", heading("Đăng nhập"))).toBeVisible();
	const stolen = { headers: { cookie: `${session?.name}=${session?.value}` }, maxRedirects: 0 };
	expect((await page.request.get(`${portal.origin}/admin`, stolen)).status(), "the cookie is worth nothing").toBe(307);

	await typePassword(page, portal.origin, chief);
	await page.getByLabel("Mã xác nhận").fill(recovery.toLowerCase().replaceAll("-", " "));
	await page.getByRole("button", { name: "Vào khu biên tập" }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	await expect(page.getByRole("heading", heading("Đăng nhập"))).toBeVisible();
	await typePassword(page, portal.origin, chief);
	await page.getByLabel("Mã xác nhận").fill(recovery);
	await page.getByRole("button", { name: "Vào khu biên tập" }).click();
	await expect(page.getByText("Mã không đúng"), "a recovery code is good once").toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
});

test("A03: somebody who only writes goes in with the password alone", async ({ page, portal }) => {
	await typePassword(page, portal.origin, await createStaff(portal, "phong_vien"));
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
});

test("E01: a wrong password says no more than an unknown address, and keeps what was typed", async ({
	page,
	portal,
}) => {
	const member = await createStaff(portal, "phong_vien");
	for (const email of [member.email, "khong-ai@toasoan.example"]) {
		await typePassword(page, portal.origin, { ...member, email, password: "sai rồi nhé bạn ơi" });
		await expect(page.getByRole("main").getByRole("alert")).toHaveText("Địa chỉ e-mail hoặc mật khẩu không đúng.");
		await expect(page.getByLabel("Địa chỉ e-mail")).toHaveValue(email);
		await expect(page.getByLabel("Mật khẩu")).toHaveValue("");
	}
	expect(await listBarriers(page)).toEqual([]);
});

test("E01: strangers lock a door and not its owner", async ({ page, portal, browser }) => {
	const member = await createStaff(portal, "phong_vien");
	await typePassword(page, portal.origin, member);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	const stranger = await (await browser.newContext()).newPage();
	for (let n = 0; n < 6; n += 1) {
		await typePassword(stranger, portal.origin, { ...member, password: "sai rồi nhé bạn ơi" });
		await expect(stranger.getByRole("main").getByRole("alert")).toHaveText(n < 5 ? /không đúng/ : /Hãy đợi \d+ phút/);
	}
	await typePassword(page, portal.origin, member);
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	await stranger.context().close();
});

test("A04: an invitation's link sets a password once", async ({ page, portal }) => {
	const email = `moi-${Date.now()}@toasoan.example`;
	const { output } = await portal.runCommand(
		...["user", "create", "--email", email, "--name", "Người Được Mời", "--role", "phong_vien"],
	);
	const link = output.match(/http\S+\/admin\/moi\/\S+/)?.[0] ?? "";
	await page.goto(link);
	await expect(page.getByRole("heading", heading("Chào Người Được Mời"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	const password = page.getByLabel("Mật khẩu mới");
	await password.fill("123456789012");
	await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
	await expect(page.getByText("Mật khẩu này dễ đoán")).toBeVisible();
	await password.fill("bảy con trâu qua cầu treo");
	await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
	await expect(page.getByText("Đã đặt mật khẩu.")).toBeVisible();
	await page.goto(link);
	await expect(page.getByRole("heading", heading("Liên kết không còn dùng được"))).toBeVisible();
	await typePassword(page, portal.origin, { name: "", email, password: "bảy con trâu qua cầu treo" });
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
});

test("E01: a chief's second sign-in asks the telephone again, and a session of the password alone opens nothing", async ({
	page,
	portal,
}) => {
	const chief = await createStaff(portal, "pho_truong_bbt");
	const authenticator = await signInFirst(page, portal, chief);
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	await expect(page.getByRole("heading", heading("Đăng nhập"))).toBeVisible();
	await typePassword(page, portal.origin, chief);
	await expect(page).toHaveURL(`${portal.origin}/admin/xac-nhan`);
	for (const path of ["/admin", "/admin/ca-nhan/ma-khoi-phuc", "/admin/hai-lop", "/admin/dang-nhap"]) {
		await page.goto(portal.origin + path);
		await expect(page, path).toHaveURL(`${portal.origin}/admin/xac-nhan`);
	}
	await page.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await page.getByRole("button", { name: "Vào khu biên tập" }).click();
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
});
