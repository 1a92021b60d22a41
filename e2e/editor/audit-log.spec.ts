import { readFileSync } from "node:fs";
import { listBarriers } from "../support/accessibility.ts";
import { signInFirst } from "../support/authenticator.ts";
import { createStaff } from "../support/staff.ts";
import { signInAs } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

const heading = (name: string) => ({ name, level: 1 });

test("A02: the log tells who did what in words, is filtered in its address, and pages from new to old", async ({
	page,
	portal,
}) => {
	const chief = await createStaff(portal, "truong_bbt");
	await portal.runCommand("settings", "set", "site.phone", "0269 000 000");
	await signInFirst(page, portal, chief);
	await page.getByRole("link", { name: "Nhật ký" }).click();
	await expect(page.getByRole("heading", heading("Nhật ký"))).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
	const rows = page.getByRole("row");
	await expect(rows.filter({ hasText: "đổi cài đặt “Điện thoại”" })).toContainText("Lệnh tại máy chủ");
	await expect(rows.filter({ hasText: "bật bảo vệ hai lớp" }).first()).toContainText(chief.name);

	await page.getByLabel("Người", { exact: true }).selectOption(chief.name);
	await page.getByLabel("Việc", { exact: true }).selectOption("Đăng nhập");
	await page.getByRole("button", { name: "Lọc" }).click();
	await expect(page).toHaveURL(/viec=dang-nhap/);
	await expect(rows).toHaveCount(2);
	await rows.last().locator("summary").click();
	await expect(rows.last()).toContainText("mật khẩu");
	expect(await listBarriers(page)).toEqual([]);

	await page.getByRole("link", { name: "Bỏ lọc" }).click();
	await expect(rows).toHaveCount(51);
	const newest = await rows.nth(1).innerText();
	await page.getByRole("link", { name: "Cũ hơn ›" }).click();
	await expect(page.getByRole("link", { name: "‹ Về mới nhất" })).toBeVisible();
	await expect(rows.nth(1)).not.toHaveText(newest);
	await page.goto(`${portal.origin}/admin/nhat-ky?tu-ngay=2020-01-01&den-ngay=2020-01-02`);
	await expect(page.getByText("Chưa có việc nào khớp.")).toBeVisible();
	expect(await listBarriers(page)).toEqual([]);
});

test("A02: what is filtered comes as a file, which is itself in the log; the sixth within an hour does not come", async ({
	page,
	portal,
}) => {
	await signInAs(page, portal, "quan_tri");
	await page.goto(`${portal.origin}/admin/nhat-ky?viec=tai-khoan`);
	const take = page.getByRole("button", { name: "Tải tệp CSV" });
	for (let n = 0; n < 5; n += 1) {
		const [download] = await Promise.all([page.waitForEvent("download"), take.click()]);
		expect(download.suggestedFilename()).toMatch(/^nhat-ky-\d{4}-\d\d-\d\d\.csv$/);
		const text = readFileSync(await download.path(), "utf8");
		expect(text.startsWith("\uFEFFLúc,Ai,")).toBe(true);
		expect(text).toContain("user.create");
		expect(text).not.toContain("session.open");
	}
	await take.click();
	await expect(page.getByText("Bạn đã tải nhật ký 5 lần trong một giờ.")).toBeVisible();
	await expect(page, "the filter stays").toHaveURL(/viec=tai-khoan/);
	await page.goto(`${portal.origin}/admin/nhat-ky?viec=nhat-ky`);
	await expect(page.getByRole("row").filter({ hasText: "tải nhật ký về máy" })).toHaveCount(5);
});

test("A02 E02: nobody takes the log along from elsewhere, signed out, or without the right", async ({
	page,
	portal,
}) => {
	const path = `${portal.origin}/admin/nhat-ky/tai-ve`;
	const own = { headers: { origin: portal.origin }, maxRedirects: 0, form: {} };
	expect((await page.request.post(path, own)).status(), "signed out").toBe(401);
	await signInAs(page, portal, "phong_vien");
	await expect(page.getByRole("heading", heading("Bàn làm việc"))).toBeVisible();
	expect((await page.request.post(path, own)).status(), "without the right").toBe(403);
	expect((await page.goto(`${portal.origin}/admin/nhat-ky`))?.status()).toBe(403);
	await page.context().clearCookies();
	await signInAs(page, portal, "truong_bbt");
	const foreign = { ...own, headers: { origin: "https://noi-khac.example" } };
	expect((await page.request.post(path, foreign)).status(), "from elsewhere").toBe(403);
	expect((await page.request.get(path, { maxRedirects: 0 })).status(), "by a link").toBe(405);
	expect((await page.request.post(path, own)).status(), "as it is meant").toBe(200);
});
