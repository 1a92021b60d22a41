import type { Page } from "@playwright/test";
import type { Role } from "../../db/queries/users.ts";
import type { Portal } from "./portal.ts";
import { expect } from "./test.ts";

/** Somebody with an account and a password. */
export interface StaffMember {
	name: string;
	email: string;
	password: string;
}

let made = 0;

/** Makes an account of these roles ("phong_vien", or "phong_vien:12" in one section). */
export async function createStaff(portal: Portal, ...roles: (Role | `${Role}:${number}`)[]): Promise<StaffMember> {
	made += 1;
	const name = `Nhân viên thử ${made}`;
	const email = `nhan-vien-${made}-${Date.now().toString(36)}@toasoan.example`;
	const password = `ba con cá lội suối Ia Drăng số ${made}`;
	const args = ["user", "create", "--email", email, "--name", name, "--password-stdin"];
	const flags = roles.flatMap((role) => ["--role", role]);
	const { code, output } = await portal.runCommandWith(`${password}\n`, ...args, ...flags);
	expect(code, output).toBe(0);
	return { name, email, password };
}

/** Types address and password into the sign-in page and sends them. */
export async function typePassword(page: Page, origin: string, { email, password }: StaffMember): Promise<void> {
	await page.goto(`${origin}/admin/dang-nhap`);
	await page.getByLabel("Địa chỉ e-mail").fill(email);
	await page.getByLabel("Mật khẩu").fill(password);
	await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}
