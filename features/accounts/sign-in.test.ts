import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { raiseUserEpoch, updateUser } from "../../db/queries/users.ts";
import { rateHits } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { acceptInvitation, getInvitation } from "./accept-invitation.ts";
import { AccountError } from "./account.ts";
import { systemActor } from "./actor.ts";
import { createUser, inviteUser } from "./create-user.ts";
import { endOtherSessions, endSession, listOwnSessions, openSession, readSession } from "./session.ts";
import { signInWithPassword } from "./sign-in.ts";
import { toDeviceToken } from "./sign-in-limits.ts";

const cli = systemActor("cli");
const PASSWORD = "năm con voi qua suối Ayun";
const EMAIL = "thu.ky@toasoan.example";
const place = { address: "10.1.2.3", userAgent: "Trình duyệt thử" };
const attempt = { email: EMAIL, password: PASSWORD, place, deviceToken: null };

let opened: TestDatabase;
let userId: number;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	userId = await createUser(cli, { email: EMAIL, name: "Phan Thị Thử", roles: ["thu_ky_toa_soan"] }, PASSWORD);
});
afterAll(() => opened.close());
beforeEach(async () => {
	await db.tx((tx) => tx.delete(rateHits));
});

test("E01: the right password opens a session that is found by its cookie alone", async () => {
	const { token } = await signInWithPassword({ ...attempt, email: ` ${EMAIL.toUpperCase()} ` });
	expect(await readSession(token)).toMatchObject({
		actor: { userId, name: "Phan Thị Thử", roles: [{ role: "thu_ky_toa_soan", categoryId: null }] },
		...{ level: 1, needsSecondFactor: true, hasSecondFactor: false, isFresh: true },
	});
	expect(await readSession(`${token}x`)).toBeNull();
});

test("E01: a wrong password, an unknown address, a disabled account and one without a password answer alike", async () => {
	await inviteUser(cli, { email: "moi@toasoan.example", name: "Người Mới", roles: ["phong_vien"] });
	const idle = await createUser(
		cli,
		{ email: "nghi@toasoan.example", name: "Đã Nghỉ", roles: ["phong_vien"] },
		PASSWORD,
	);
	await db.tx((tx) => updateUser(tx, idle, { isDisabled: true }));
	for (const email of [EMAIL, "khong.ai@toasoan.example", "nghi@toasoan.example", "moi@toasoan.example"]) {
		const password = email === EMAIL ? "sai rồi nhé bạn ơi" : PASSWORD;
		await expect(signInWithPassword({ ...attempt, email, password }), email).rejects.toMatchObject({
			...{ code: "wrong", waitSeconds: 0 },
		});
	}
	expect((await listAuditEntries(db.read, `user:${userId}`))[0]).toMatchObject({
		...{ action: "session.refuse", userId: null, details: { reason: "wrong" } },
	});
});

test("E01: five wrong passwords make strangers wait a quarter of an hour, and the owner's own browser goes on", async () => {
	for (let n = 0; n < 5; n += 1) {
		await expect(signInWithPassword({ ...attempt, password: "sai rồi nhé bạn ơi" })).rejects.toMatchObject({
			code: "wrong",
		});
	}
	await expect(signInWithPassword(attempt)).rejects.toMatchObject({ code: "wait" });
	await expect(signInWithPassword({ ...attempt, deviceToken: toDeviceToken(userId + 1) })).rejects.toMatchObject({
		code: "wait",
	});
	const { token } = await signInWithPassword({ ...attempt, deviceToken: toDeviceToken(userId) });
	expect(await readSession(token)).not.toBeNull();
	const [locked] = await listAuditEntries(db.read, `user:${userId}`);
	expect(locked?.action).toBe("session.open");
});

test("marks typed apart are the same password as marks typed together", async () => {
	const { token } = await signInWithPassword({ ...attempt, password: PASSWORD.normalize("NFD") });
	expect(await readSession(token)).not.toBeNull();
});

test("a session ends after half an hour of silence for who can publish, and after a working day for everybody", async () => {
	const { token } = await signInWithPassword(attempt);
	const begun = Date.now();
	const after = (minutes: number) => readSession(token, new Date(begun + minutes * 60_000));
	for (let minutes = 29; minutes < 700; minutes += 29) expect(await after(minutes), `${minutes}`).not.toBeNull();
	expect(await after(721)).toBeNull();
	const idle = await signInWithPassword(attempt);
	expect(await readSession(idle.token, new Date(Date.now() + 31 * 60_000))).toBeNull();
});

test("A04: raising the epoch or disabling the account ends its sessions at the next request", async () => {
	const first = await signInWithPassword(attempt);
	await db.tx((tx) => raiseUserEpoch(tx, userId));
	expect(await readSession(first.token)).toBeNull();
	const second = await signInWithPassword(attempt);
	await db.tx((tx) => updateUser(tx, userId, { isDisabled: true }));
	expect(await readSession(second.token)).toBeNull();
	await db.tx((tx) => updateUser(tx, userId, { isDisabled: false }));
});

test("somebody sees their sessions, ends one, and all others; the sixth ends the oldest", async () => {
	const [user] = [{ id: userId, epoch: 1 }];
	const open = () => db.tx((tx) => openSession(tx, user as { id: number; epoch: number }, { level: 1, place }));
	const tokens: string[] = [];
	for (let n = 0; n < 6; n += 1) tokens.push(await open());
	expect(await readSession(tokens[0] ?? "")).toBeNull();
	const staff = await readSession(tokens[5] ?? "");
	if (!staff) throw new Error("no session");
	const own = await listOwnSessions(staff);
	expect(own).toHaveLength(5);
	expect(own.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
	expect(own[0]).toMatchObject({ address: "10.1.2.0" });
	const other = own.find(({ isCurrent }) => !isCurrent);
	expect(await endSession(staff, other?.id ?? "")).toBe(true);
	expect(await endSession({ actor: { ...staff.actor, userId: userId + 1 } }, staff.sessionId)).toBe(false);
	await endOtherSessions(staff);
	expect(await listOwnSessions(staff)).toHaveLength(1);
});

test("A04: an invitation sets a password once, within 48 hours", async () => {
	const { code } = await inviteUser(cli, { email: "duoc.moi@toasoan.example", name: "Được Mời", roles: ["van_thu"] });
	const later = new Date(Date.now() + 49 * 3_600_000);
	expect(await getInvitation(code, later)).toBeNull();
	expect(await getInvitation(code)).toEqual({ name: "Được Mời", email: "duoc.moi@toasoan.example" });
	await expect(acceptInvitation(code, "123456789012")).rejects.toMatchObject({ errors: { newPassword: /dễ đoán/ } });
	await acceptInvitation(code, PASSWORD);
	await expect(acceptInvitation(code, PASSWORD)).rejects.toMatchObject({ personMessage: /đã được dùng/ });
	const { token } = await signInWithPassword({ ...attempt, email: "duoc.moi@toasoan.example" });
	expect(await readSession(token)).not.toBeNull();
});

test("an account is refused without a role, with an unknown one, a taken address or a password others would guess", async () => {
	const values = { email: "khac@toasoan.example", name: "Người Khác", roles: ["phong_vien"] };
	for (const [changes, password, words] of [
		[{ roles: [] }, PASSWORD, /ít nhất một vai trò/],
		[{ roles: ["giam_doc"] }, PASSWORD, /Vai trò phải là một trong/],
		[{ email: EMAIL }, PASSWORD, /Đã có tài khoản/],
		[{ email: "không phải" }, PASSWORD, /không hợp lệ/],
		[{}, "ngắn", /ít nhất 12 ký tự/],
		[{}, "nguoikhac2026", /dễ đoán/],
		[{}, "Mật khẩu 123456", /dễ đoán/],
	] as const) {
		const made = createUser(cli, { ...values, ...changes }, password);
		await expect(made, password).rejects.toThrow(AccountError);
		await expect(made).rejects.toMatchObject({ personMessage: expect.stringMatching(words) });
	}
});
