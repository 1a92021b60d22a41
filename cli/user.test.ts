import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seedReference } from "../db/seed/seed-reference.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { createUser } from "../features/accounts/create-user.ts";
import { toRoleTexts } from "./role-words.ts";
import { listUsers, USER_VERBS } from "./user-verbs.ts";

const EMAIL = "phong.vien@toasoan.example";

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	await seedReference();
	const values = { email: EMAIL, name: "Người Viết", roles: ["phong_vien"] };
	await createUser(systemActor("cli"), values, "năm con voi qua suối Ayun");
});
afterAll(() => opened.close());

const runVerb = (name: string, values = {}, email = EMAIL) => USER_VERBS[name]?.(email, values);

test("a role in one section takes the section's address or its number", async () => {
	const [byAddress = ""] = await toRoleTexts(["phong_vien:xay-dung-dang"]);
	expect(byAddress).toMatch(/^phong_vien:\d+$/);
	expect(await toRoleTexts([byAddress, "van_thu"])).toEqual([byAddress, "van_thu"]);
	await expect(toRoleTexts(["phong_vien:khong-co"])).rejects.toMatchObject({ personMessage: /Không có chuyên mục/ });
});

test("roles are given at the terminal and listed in words", async () => {
	await runVerb("roles", { role: ["bien_tap_vien:xay-dung-dang", "van_thu"] }, EMAIL.toUpperCase());
	expect(await listUsers()).toBe(
		`${EMAIL}  Người Viết\n  Biên tập viên (Xây dựng Đảng), Văn thư · đang dùng · một lớp\n1 tài khoản.`,
	);
	expect(await runVerb("roles")).toBeNull();
});

test("an account is locked, unlocked, given a new link and freed of its second factor", async () => {
	expect(await runVerb("disable", { reason: "Nghỉ hưu" })).toContain("Đã khóa");
	expect(await listUsers()).toContain("đã khóa");
	expect(await runVerb("enable")).toContain("Đã mở khóa");
	expect(await runVerb("invite")).toMatch(/\/admin\/moi\/\S+$/);
	expect(await runVerb("reset-factor")).toContain("Đã gỡ bảo vệ hai lớp");
});

test.each(Object.keys(USER_VERBS))("user %s of an address without account says so", async (name) => {
	await expect(runVerb(name, { role: ["van_thu"] }, "ai@toasoan.example")).rejects.toMatchObject({
		personMessage: "Không có tài khoản dùng địa chỉ ai@toasoan.example.",
	});
});
