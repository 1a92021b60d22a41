import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { deleteExpiredChallenges } from "../../db/queries/challenges.ts";
import { updateUser } from "../../db/queries/users.ts";
import { challenges, rateHits } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { adminOrigin } from "../../lib/env.ts";
import { systemActor } from "./actor.ts";
import { createUser } from "./create-user.ts";
import { getSignInStep } from "./current-staff.ts";
import { getOwnFactors } from "./own-factors.ts";
import { takeChallenge } from "./passkey-challenge.ts";
import { addPasskey, offerPasskey } from "./passkey-registration.ts";
import { removePasskey } from "./passkey-removal.ts";
import { offerPasskeySignIn, passWithPasskey, signInWithPasskey } from "./passkey-sign-in.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { passSecondFactor } from "./second-factor.ts";
import { readSession, type Staff } from "./session.ts";
import { signInWithPassword } from "./sign-in.ts";
import { TestKeyKeeper } from "./test-key-keeper.ts";

const cli = systemActor("cli");
const password = "năm con voi qua suối Ayun";
const place = { address: "10.1.2.3", userAgent: "Trình duyệt thử" };
const keyName = "Điện thoại";

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

let made = 0;
async function signInNew(...roles: string[]): Promise<Staff & { token: string }> {
	made += 1;
	const email = `nguoi-${made}@toasoan.example`;
	await createUser(cli, { email, name: `Người Thử ${made}`, roles }, password);
	const { token } = await signInWithPassword({ email, password, place, deviceToken: null });
	return { ...(await requireSession(token)), token };
}

/** A person with a key, whose session has gone on as one of both factors. */
async function enrol(...roles: string[]) {
	const before = await signInNew(...roles);
	const keeper = new TestKeyKeeper(adminOrigin());
	const answer = keeper.register(await offerPasskey(before, "Biển Hồ"));
	const token = await addPasskey(before, { keyName, answer }, place);
	return { keeper, before, token: token ?? "", staff: await requireSession(token ?? "") };
}

const offer = () => offerPasskeySignIn(null, place);

test("A03: a key raises the session of a password, is kept by name, and signs in by itself as both factors", async () => {
	const { keeper, before, staff } = await enrol("truong_bbt");
	expect(getSignInStep(before)).toBe("enrolment");
	expect(await readSession(before.token), "the former cookie is worth nothing").toBeNull();
	expect(staff).toMatchObject({ level: 2, hasSecondFactor: true });
	const { passkeys } = await getOwnFactors(staff);
	expect(passkeys).toMatchObject([{ credentialId: keeper.credentialId, name: keyName, lastUsedAt: null }]);
	const handle = { userHandle: String(staff.actor.userId) };
	const { token, userId } = await signInWithPasskey(keeper.sign(await offer(), handle), place);
	expect(userId).toBe(staff.actor.userId);
	expect(await readSession(token)).toMatchObject({ level: 2, isFresh: true });
	expect((await getOwnFactors(staff)).passkeys[0]?.lastUsedAt).toBeInstanceOf(Date);
	const [entry] = await listAuditEntries(db.read, `user:${userId}`);
	expect(entry).toMatchObject({ action: "session.open", details: { factor: "passkey" } });
});

test("a challenge is good once, for its purpose, and for five minutes", async () => {
	const { keeper, staff } = await enrol("phong_vien");
	const answer = keeper.sign(await offer());
	await signInWithPasskey(answer, place);
	await expect(signInWithPasskey(answer, place)).rejects.toMatchObject({ code: "wrong" });
	const forRegistration = keeper.sign(await offerPasskey(staff, "Biển Hồ"));
	await expect(signInWithPasskey(forRegistration, place)).rejects.toMatchObject({ code: "wrong" });
	const { challenge } = JSON.parse(await offer()) as { challenge: string };
	const later = new Date(Date.now() + 5 * 60_000 + 1);
	expect(await takeChallenge(challenge, "passkey-sign-in", later)).toBeNull();
	await offer();
	await db.tx((tx) => deleteExpiredChallenges(tx, new Date()));
	expect(await db.read.select().from(challenges)).not.toEqual([]);
	await db.tx((tx) => deleteExpiredChallenges(tx, new Date(later.getTime() + 60_000)));
	expect(await db.read.select().from(challenges)).toEqual([]);
});

test("of two who bring the same signed answer at once, one is let in", async () => {
	const { keeper } = await enrol("phong_vien");
	const answer = keeper.sign(await offer());
	const outcomes = await Promise.allSettled([signInWithPasskey(answer, place), signInWithPasskey(answer, place)]);
	expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("E01: a strange origin, an unproved owner, a counter that stands still, another's handle and a strange key are refused alike", async () => {
	const { keeper, staff } = await enrol("phong_vien");
	await signInWithPasskey(keeper.sign(await offer(), { counter: 7 }), place);
	const strange = new TestKeyKeeper(adminOrigin());
	for (const [name, answer] of Object.entries({
		origin: keeper.sign(await offer(), { origin: "https://bienho.example.evil" }),
		port: keeper.sign(await offer(), { origin: `${adminOrigin()}0` }),
		unproved: keeper.sign(await offer(), { isOwnerProved: false }),
		counter: keeper.sign(await offer(), { counter: 7 }),
		back: keeper.sign(await offer(), { counter: 3 }),
		handle: keeper.sign(await offer(), { counter: 20, userHandle: String(staff.actor.userId + 1) }),
		strange: strange.sign(await offer()),
		nonsense: "{}",
		nothing: "",
	})) {
		await expect(signInWithPasskey(answer, place), name).rejects.toMatchObject({ code: "wrong", waitSeconds: 0 });
	}
	const [entry] = await listAuditEntries(db.read, `user:${staff.actor.userId}`);
	expect(entry).toMatchObject({ action: "session.refuse", details: { reason: "passkey" } });
	await signInWithPasskey(keeper.sign(await offer(), { counter: 21 }), place);
});

test("A04: a disabled account's key signs nobody in", async () => {
	const { keeper, staff } = await enrol("phong_vien");
	await db.tx((tx) => updateUser(tx, staff.actor.userId, { isDisabled: true }));
	await expect(signInWithPasskey(keeper.sign(await offer()), place)).rejects.toMatchObject({ code: "wrong" });
});

test("a key is not added for a strange origin, an unproved owner, another's challenge, or twice", async () => {
	const staff = await signInNew("phong_vien");
	const other = await signInNew("phong_vien");
	const keeper = new TestKeyKeeper(adminOrigin());
	const ask = () => offerPasskey(staff, "Biển Hồ");
	for (const answer of [
		keeper.register(await ask(), { origin: "https://bienho.example.evil" }),
		keeper.register(await ask(), { isOwnerProved: false }),
		keeper.register(await offerPasskey(other, "Biển Hồ")),
		keeper.register(await offer()),
		"[]",
	]) {
		await expect(addPasskey(staff, { keyName, answer }, place)).rejects.toMatchObject({
			personMessage: expect.stringContaining("Chưa thêm được khóa"),
		});
	}
	const token = await addPasskey(staff, { keyName, answer: keeper.register(await ask()) }, place);
	const raised = await requireSession(token ?? "");
	const again = { keyName, answer: keeper.register(await offerPasskey(raised, "Biển Hồ")) };
	await expect(addPasskey(raised, again, place)).rejects.toMatchObject({ personMessage: /đã có trong danh sách/ });
	const elsewhere = { keyName, answer: keeper.register(await offerPasskey(other, "Biển Hồ")) };
	await expect(addPasskey(other, elsewhere, place)).rejects.toThrow();
});

test("A03: a session of the password alone waits for the key of its own account, or for a recovery code", async () => {
	const { keeper, staff } = await enrol("phong_vien");
	const [code = ""] = await renewRecoveryCodes(staff);
	const signIn = async () => {
		const { token } = await signInWithPassword({ email: staff.email, password, place, deviceToken: null });
		return requireSession(token);
	};
	const half = await signIn();
	expect(getSignInStep(half)).toBe("second-factor");
	const stranger = await enrol("phong_vien");
	const strange = stranger.keeper.sign(await offerPasskeySignIn(half, place));
	await expect(passWithPasskey(half, strange, place)).rejects.toMatchObject({ personMessage: /Khóa này không dùng/ });
	const token = await passWithPasskey(half, keeper.sign(await offerPasskeySignIn(half, place)), place);
	expect(getSignInStep(await readSession(token))).toBe("done");
	expect(await readSession(await passSecondFactor(await signIn(), code, place))).toMatchObject({ level: 2 });
});

test("a removed key opens nothing, ends every other session and leaves no recovery codes behind", async () => {
	const { keeper, staff } = await enrol("phong_vien");
	await renewRecoveryCodes(staff);
	const elsewhere = await signInWithPasskey(keeper.sign(await offer()), place);
	const stranger = await enrol("phong_vien");
	await expect(removePasskey(stranger.staff, keeper.credentialId, place)).rejects.toThrow("Khóa này đã được gỡ");
	const token = await removePasskey(staff, keeper.credentialId, place);
	expect(getSignInStep(await readSession(token))).toBe("done");
	expect(await readSession(elsewhere.token)).toBeNull();
	expect(await getOwnFactors(staff)).toEqual({ totpSince: null, passkeys: [], recoveryCodesLeft: 0 });
	await expect(signInWithPasskey(keeper.sign(await offer()), place)).rejects.toMatchObject({ code: "wrong" });
});

test("A03: of two keys of a chief, removed at once, one stays", async () => {
	const { keeper, staff, token } = await enrol("quan_tri");
	await expect(removePasskey(staff, keeper.credentialId, place)).rejects.toMatchObject({
		personMessage: /lớp cuối cùng/,
	});
	expect(await readSession(token), "nothing was changed").not.toBeNull();
	const second = new TestKeyKeeper(adminOrigin());
	const answer = second.register(await offerPasskey(staff, "Biển Hồ"));
	expect(await addPasskey(staff, { keyName: "Khóa dự phòng", answer }, place)).toBeNull();
	const removals = [keeper, second].map(({ credentialId }) => removePasskey(staff, credentialId, place));
	const outcomes = await Promise.allSettled(removals);
	expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	expect((await getOwnFactors(staff)).passkeys).toHaveLength(1);
});

test("a network that asks for keys without end has to wait", async () => {
	for (let n = 0; n < 60; n += 1) await offer();
	await expect(offer()).rejects.toMatchObject({ personMessage: /Hãy đợi \d+ phút/ });
});
