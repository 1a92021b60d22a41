import { generate } from "otplib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { listLiveSessionRows } from "../../db/queries/sessions.ts";
import { rateHits } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "./actor.ts";
import { changePassword } from "./change-password.ts";
import { createUser } from "./create-user.ts";
import { getSignInStep } from "./current-staff.ts";
import { getOwnFactors } from "./own-factors.ts";
import { offerTotp, removeOwnTotp, setOwnTotp } from "./own-totp.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { getTotpOffer, passSecondFactor } from "./second-factor.ts";
import { readSession, type Staff } from "./session.ts";
import { signInWithPassword } from "./sign-in.ts";

const cli = systemActor("cli");
const PASSWORD = "năm con voi qua suối Ayun";
const NEXT = "chín con ong bay qua rẫy cà phê";
const place = { address: "10.1.2.3", userAgent: "Trình duyệt thử" };

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
});
afterAll(() => opened.close());
beforeEach(async () => {
	await db.tx((tx) => tx.delete(rateHits));
});

async function requireSession(token: string): Promise<Staff> {
	const staff = await readSession(token);
	if (!staff) throw new Error("no session");
	return staff;
}

async function signIn(email: string, password = PASSWORD): Promise<Staff> {
	const { token } = await signInWithPassword({ email, password, place, deviceToken: null });
	return requireSession(token);
}

let made = 0;
async function signInNew(role: string): Promise<Staff> {
	made += 1;
	const email = `nguoi-${made}@toasoan.example`;
	await createUser(cli, { email, name: `Người Thử ${made}`, roles: [role] }, PASSWORD);
	return signIn(email);
}

const isOpen = async ({ actor: { userId }, sessionId }: Staff) =>
	(await listLiveSessionRows(db.read, userId, new Date())).some(({ idHash }) => idHash === sessionId);

/** The code a telephone shows for this secret, `steps` half minutes from now. */
const toCode = (secret: string, steps = 0) => generate({ secret, epoch: Date.now() / 1000 + 30 * steps });

test("A03: whoever need not have a second factor turns one on, signs in with it and turns it off", async () => {
	const staff = await signInNew("phong_vien");
	const elsewhere = await signIn(staff.email);
	const { secret, offer } = offerTotp(staff);
	expect(await getOwnFactors(staff), "an offer alone changes nothing").toMatchObject({ totpSince: null });
	const token = await setOwnTotp(staff, { offer, factorCode: await toCode(secret) }, place);
	const raised = await requireSession(token);
	expect(raised).toMatchObject({ level: 2, hasSecondFactor: true });
	expect(await isOpen(elsewhere)).toBe(false);
	await renewRecoveryCodes(raised);
	const half = await signIn(staff.email);
	expect(getSignInStep(half)).toBe("second-factor");
	await passSecondFactor(half, await toCode(secret, 1), place);
	const off = await requireSession(await removeOwnTotp(raised, place));
	expect(getSignInStep(off)).toBe("done");
	expect(await getOwnFactors(off)).toEqual({ totpSince: null, passkeys: [], recoveryCodesLeft: 0 });
	expect(getSignInStep(await signIn(staff.email))).toBe("done");
	const actions = (await listAuditEntries(db.read, `user:${staff.actor.userId}`)).map(({ action }) => action);
	expect(actions).toEqual(expect.arrayContaining(["factor.add", "factor.remove"]));
});

test("A03: a chief changes telephones: the former one is good until the new one's code came, and none cannot be", async () => {
	const chief = await signInNew("truong_bbt");
	const former = offerTotp(chief);
	const first = await setOwnTotp(chief, { offer: former.offer, factorCode: await toCode(former.secret) }, place);
	const staff = await requireSession(first);
	const next = offerTotp(staff);
	const wrong = setOwnTotp(staff, { offer: next.offer, factorCode: await toCode(former.secret, 1) }, place);
	await expect(wrong).rejects.toMatchObject({ errors: { factorCode: /Mã không đúng/ } });
	await passSecondFactor(await signIn(chief.email), await toCode(former.secret, 1), place);
	await setOwnTotp(staff, { offer: next.offer, factorCode: await toCode(next.secret) }, place);
	const half = await signIn(chief.email);
	await expect(passSecondFactor(half, await toCode(former.secret, 1), place)).rejects.toThrow("Mã không đúng");
	const token = await passSecondFactor(half, await toCode(next.secret, 1), place);
	await expect(removeOwnTotp(await requireSession(token), place)).rejects.toThrow("chỉ có thể đổi");
	const [entry] = await listAuditEntries(db.read, `user:${chief.actor.userId}`);
	expect(entry?.action).toBe("session.factor");
});

test("an offer that is another's, too old or invented is not taken", async () => {
	const staff = await signInNew("phong_vien");
	const other = await signInNew("phong_vien");
	const { secret, offer } = offerTotp(other);
	const old = offerTotp(staff, new Date(Date.now() - 31 * 60_000));
	for (const [given, code] of [
		[offer, await toCode(secret)],
		[old.offer, await toCode(old.secret)],
		["abc", await toCode(secret)],
	] as const) {
		await expect(setOwnTotp(staff, { offer: given, factorCode: code }, place)).rejects.toThrow("mở quá lâu");
	}
	expect(await getOwnFactors(staff)).toMatchObject({ totpSince: null });
});

test("A03: a secret that was shown and never confirmed is no second factor", async () => {
	const staff = await signInNew("quan_tri");
	const secret = await getTotpOffer(staff);
	await expect(passSecondFactor(staff, await toCode(secret), place)).rejects.toThrow("Mã không đúng");
});

test("E01: a new password needs the present one, ends every session and opens one for this browser", async () => {
	const staff = await signInNew("phong_vien");
	const elsewhere = await signIn(staff.email);
	const change = (currentPassword: string, newPassword: string) =>
		changePassword(staff, { currentPassword, newPassword }, place);
	await expect(change(PASSWORD, "ngắn")).rejects.toMatchObject({ errors: { newPassword: /ít nhất 12/ } });
	await expect(change(PASSWORD, PASSWORD.normalize("NFD"))).rejects.toMatchObject({
		errors: { newPassword: /phải khác/ },
	});
	await expect(change("không phải câu này", NEXT)).rejects.toMatchObject({
		errors: { currentPassword: "Mật khẩu không đúng." },
	});
	expect(await isOpen(elsewhere), "nothing was changed").toBe(true);
	const token = await change(PASSWORD, NEXT);
	expect(await requireSession(token)).toMatchObject({ level: 1, isFresh: true });
	expect(await isOpen(elsewhere)).toBe(false);
	expect(await isOpen(staff)).toBe(false);
	await expect(signIn(staff.email)).rejects.toMatchObject({ code: "wrong" });
	expect(await signIn(staff.email, NEXT)).toMatchObject({ level: 1 });
	const [, entry] = await listAuditEntries(db.read, `user:${staff.actor.userId}`);
	expect(entry).toMatchObject({ action: "session.refuse" });
});

test("only wrong codes in a row are counted", async () => {
	const staff = await signInNew("quan_tri");
	const { secret, offer } = offerTotp(staff);
	const miss = () => setOwnTotp(staff, { offer, factorCode: "12" }, place);
	for (let n = 0; n < 5; n += 1) await expect(miss()).rejects.toThrow("Mã không đúng");
	await expect(miss()).rejects.toThrow("Hãy đợi 15 phút");
	await db.tx((tx) => tx.delete(rateHits));
	for (let n = 0; n < 4; n += 1) await expect(miss()).rejects.toThrow("Mã không đúng");
	await setOwnTotp(staff, { offer, factorCode: await toCode(secret) }, place);
	for (let n = 0; n < 5; n += 1) await expect(miss()).rejects.toThrow("Mã không đúng");
});

test("a stranger at somebody's open session guesses the password five times and no more", async () => {
	const staff = await signInNew("phong_vien");
	const guess = () => changePassword(staff, { currentPassword: "đoán mò thôi mà", newPassword: NEXT }, place);
	for (let n = 0; n < 5; n += 1) {
		await expect(guess()).rejects.toMatchObject({ errors: { currentPassword: /không đúng/ } });
	}
	await expect(guess()).rejects.toMatchObject({ errors: { currentPassword: /Hãy đợi 15 phút/ } });
});
