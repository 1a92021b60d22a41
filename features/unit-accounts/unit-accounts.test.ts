import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { deleteExpiredIdentityFlows, getIdentityOfUser } from "../../db/queries/account-identities.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { listLiveSessionRows } from "../../db/queries/sessions.ts";
import { identityFlows, rateHits } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { writeReportsTo } from "../../lib/reports.ts";
import { TestOpenIdProvider, visitProvider } from "../../lib/test-open-id-provider.ts";
import { AccountError } from "../accounts/account.ts";
import { systemActor } from "../accounts/actor.ts";
import { createUser } from "../accounts/create-user.ts";
import { getSignInStep } from "../accounts/current-staff.ts";
import { disableUser } from "../accounts/disable-user.ts";
import { enableUser } from "../accounts/enable-user.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { endSession, readSession, type Staff } from "../accounts/session.ts";
import { signInWithPassword } from "../accounts/sign-in.ts";
import { countUnitStep } from "../accounts/sign-in-limits.ts";
import { finishUnitFlow, type UnitOutcome } from "./finish-unit-flow.ts";
import { listUnitAccounts, removeUnitAccounts } from "./remove-unit-accounts.ts";
import type { UnitProvider } from "./unit-account.ts";
import { beginUnitFlow, FLOW_GOOD_FOR_MS, takeUnitFlow } from "./unit-account-flow.ts";
import { unlinkUnitAccount } from "./unlink-unit-account.ts";

const cli = systemActor("cli");
const PASSWORD = "năm con voi qua suối Ayun";
const place = { address: "10.1.2.3", userAgent: "Trình duyệt thử" };

const unit = new TestOpenIdProvider();
let provider: UnitProvider;
let opened: TestDatabase;
const reported: unknown[] = [];

beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	const { issuer, clientId, clientSecret } = await unit.listen();
	const redirectUri = "http://localhost:3000/admin/dang-nhap/don-vi/tro-lai";
	provider = { issuer, clientId, clientSecret, redirectUri, name: "đơn vị" };
	writeReportsTo((_level, _event, { error }) => reported.push(error));
});
afterAll(async () => {
	unit.close();
	await opened.close();
});
beforeEach(async () => {
	unit.fault = null;
	reported.length = 0;
	await db.tx((tx) => tx.delete(rateHits));
});

async function requireSession(token: string): Promise<Staff> {
	const staff = await readSession(token);
	if (!staff) throw new Error("no session");
	return staff;
}

let made = 0;
async function signInNew(role = "phong_vien"): Promise<Staff> {
	made += 1;
	const email = `nguoi-${made}@toasoan.example`;
	await createUser(cli, { email, name: `Người Thử ${made}`, roles: [role] }, PASSWORD);
	return signInLocally(email);
}

async function signInLocally(email: string): Promise<Staff> {
	const { token } = await signInWithPassword({ email, password: PASSWORD, place, deviceToken: null });
	return requireSession(token);
}

/** There and back in one browser, as somebody the provider knows as `sub`. */
async function goRound(sub: string, sessionId: string | null = null): Promise<UnitOutcome> {
	unit.person = { sub, preferred_username: `${sub}@coquan.example` };
	const { token, address } = await beginUnitFlow(provider, sessionId);
	return finishUnitFlow(provider, { token, query: await visitProvider(address), place });
}

async function requireSignedIn(sub: string): Promise<Staff> {
	const outcome = await goRound(sub);
	if (outcome.kind !== "signed-in") throw new Error(JSON.stringify(outcome));
	return requireSession(outcome.token);
}

const refused = (refusal: string, wasLinking = false) => ({ kind: "refused", refusal, wasLinking });
const listActions = async ({ actor }: Staff) =>
	(await listAuditEntries(db.read, `user:${actor.userId}`)).map(({ action }) => action);

describe("I07: an account of the unit", () => {
	test("opens the account its owner has bound it to, from then on by its subject alone", async () => {
		const staff = await signInNew();
		expect(await goRound("a-1", staff.sessionId)).toEqual({ kind: "linked" });
		expect(unit.asked.at(-1)?.get("prompt"), "the provider asks anew").toBe("login");
		const signedIn = await requireSignedIn("a-1");
		expect(signedIn.actor.userId).toBe(staff.actor.userId);
		expect(unit.asked.at(-1)?.has("prompt")).toBe(false);
		const identity = await getIdentityOfUser(db.read, staff.actor.userId, provider.issuer);
		expect(identity).toMatchObject({ subject: "a-1", label: "a-1@coquan.example" });
		expect(identity?.lastUsedAt).not.toBeNull();
		expect(await listActions(staff)).toEqual(expect.arrayContaining(["identity.link", "session.openByUnit"]));
	});

	test("stands for a password: a chief is asked for the second factor all the same", async () => {
		const chief = await signInNew("truong_bbt");
		await goRound("b-1", chief.sessionId);
		const half = await requireSignedIn("b-1");
		expect(half.level).toBe(1);
		expect(getSignInStep(half)).toBe("enrolment");
	});

	test("opens nothing while it is bound to nobody, whatever address its owner bears", async () => {
		const staff = await signInNew();
		unit.person = { sub: "c-1", email: staff.email, email_verified: true, preferred_username: staff.email };
		const { token, address } = await beginUnitFlow(provider, null);
		const outcome = await finishUnitFlow(provider, { token, query: await visitProvider(address), place });
		expect(outcome).toEqual(refused("chua-lien-ket"));
		const entries = await listAuditEntries(db.read, `unit-account:${staff.email}`);
		expect(entries).toMatchObject([{ action: "session.refuse", details: { reason: "unlinked" }, userId: null }]);
		expect(reported, "nothing is wrong with the provider").toEqual([]);
	});

	test("opens nothing while the account is disabled, and says no more than of one that is bound to nobody", async () => {
		const staff = await signInNew();
		await goRound("d-1", staff.sessionId);
		await disableUser(cli, staff.actor.userId, "Nghỉ việc");
		expect(await goRound("d-1")).toEqual(refused("chua-lien-ket"));
		expect(await listActions(staff)).toContain("session.refuse");
		await enableUser(cli, staff.actor.userId);
		expect(await requireSignedIn("d-1")).toBeDefined();
	});

	test("is bound to one person, and a person to one of it", async () => {
		const [one, other] = [await signInNew(), await signInNew()];
		await goRound("e-1", one.sessionId);
		expect(await goRound("e-1", other.sessionId)).toEqual(refused("cua-nguoi-khac", true));
		expect(await goRound("e-2", one.sessionId)).toEqual(refused("cua-nguoi-khac", true));
		expect(await goRound("e-1", one.sessionId), "the same once more").toEqual({ kind: "linked" });
		expect((await listActions(one)).filter((action) => action === "identity.link")).toHaveLength(1);
		expect((await requireSignedIn("e-1")).actor.userId).toBe(one.actor.userId);
	});

	test("is unbound by its owner, which ends every other session and may be done once", async () => {
		const staff = await signInNew();
		await goRound("f-1", staff.sessionId);
		const elsewhere = await requireSignedIn("f-1");
		const going = await requireSession(await unlinkUnitAccount(provider, staff, place));
		expect(await goRound("f-1")).toEqual(refused("chua-lien-ket"));
		const live = await listLiveSessionRows(db.read, staff.actor.userId, new Date());
		expect(live.map(({ idHash }) => idHash)).toEqual([going.sessionId]);
		expect(elsewhere.sessionId).not.toBe(going.sessionId);
		await expect(unlinkUnitAccount(provider, going, place)).rejects.toThrow("Bạn chưa liên kết tài khoản đơn vị");
		expect(await listActions(staff)).toContain("identity.unlink");
	});

	test("is taken off somebody else by an administrator: it opens nothing more, their sessions end, the password stays", async () => {
		const [staff, administrator] = [await signInNew(), await signInNew("quan_tri")];
		await goRound("n-1", staff.sessionId);
		const { userId } = staff.actor;
		expect(await listUnitAccounts(userId)).toHaveLength(1);
		await expect(removeUnitAccounts(staff.actor, userId)).rejects.toThrow(NotAllowedError);
		await removeUnitAccounts(administrator.actor, userId);
		expect(await goRound("n-1")).toEqual(refused("chua-lien-ket"));
		expect([await listUnitAccounts(userId), await listLiveSessionRows(db.read, userId, new Date())]).toEqual([[], []]);
		expect(await listActions(staff)).toContain("identity.remove");
		await expect(removeUnitAccounts(administrator.actor, userId)).rejects.toThrow(AccountError);
		await expect(removeUnitAccounts(administrator.actor, administrator.actor.userId)).rejects.toThrow(AccountError);
		expect(
			(await signInWithPassword({ email: staff.email, password: PASSWORD, place, deviceToken: null })).token,
		).toBeDefined();
	});

	test("of another provider is another, though its subject be the same", async () => {
		const staff = await signInNew();
		await goRound("g-1", staff.sessionId);
		const other = await new TestOpenIdProvider().listen();
		other.person = { sub: "g-1" };
		const elsewhere = { ...provider, issuer: other.issuer };
		const { token, address } = await beginUnitFlow(elsewhere, null);
		const outcome = await finishUnitFlow(elsewhere, { token, query: await visitProvider(address), place });
		other.close();
		expect(outcome).toEqual(refused("chua-lien-ket"));
	});
});

describe("I07: a way to the provider and back", () => {
	test("ends with its first answer, and a second one with the same code is refused before anybody is asked", async () => {
		const staff = await signInNew();
		await goRound("h-1", staff.sessionId);
		const { token, address } = await beginUnitFlow(provider, null);
		const query = await visitProvider(address);
		expect(await finishUnitFlow(provider, { token, query, place })).toMatchObject({ kind: "signed-in" });
		const { exchanged } = unit;
		expect(await finishUnitFlow(provider, { token, query, place })).toEqual(refused("het-han"));
		expect(unit.exchanged).toBe(exchanged);
	});

	test("is refused in another browser, with a forged state, and once more with the right one", async () => {
		const staff = await signInNew();
		await goRound("i-1", staff.sessionId);
		const { token, address } = await beginUnitFlow(provider, null);
		const query = await visitProvider(address);
		const { token: others } = await beginUnitFlow(provider, null);
		const { exchanged } = unit;
		for (const wrong of ["", "khong-co", others]) {
			expect(await finishUnitFlow(provider, { token: wrong, query, place })).toEqual(refused("het-han"));
		}
		const forged = new URLSearchParams(query);
		forged.set("state", "0".repeat(64));
		expect(await finishUnitFlow(provider, { token, query: forged, place })).toEqual(refused("het-han"));
		expect(await finishUnitFlow(provider, { token, query, place }), "it is gone").toEqual(refused("het-han"));
		expect(unit.exchanged, "no code was shown to anybody").toBe(exchanged);
	});

	test("is refused after ten minutes, and forgotten", async () => {
		const { token, address } = await beginUnitFlow(provider, null, new Date(Date.now() - FLOW_GOOD_FOR_MS - 1));
		const query = await visitProvider(address);
		expect(await takeUnitFlow(token, query.get("state") ?? "")).toMatchObject({ isRight: false });
		await beginUnitFlow(provider, null, new Date(0));
		await db.tx((tx) => deleteExpiredIdentityFlows(tx, new Date(FLOW_GOOD_FOR_MS + 1)));
		const left = await db.read.select().from(identityFlows);
		expect(left.filter(({ expiresAt }) => expiresAt.getTime() <= FLOW_GOOD_FOR_MS)).toEqual([]);
	});

	test("binds nothing once its owner has signed out", async () => {
		const staff = await signInNew();
		unit.person = { sub: "k-1" };
		const { token, address } = await beginUnitFlow(provider, staff.sessionId);
		const query = await visitProvider(address);
		await endSession(staff, staff.sessionId);
		expect(await finishUnitFlow(provider, { token, query, place })).toEqual(refused("het-han"));
		expect(await getIdentityOfUser(db.read, staff.actor.userId, provider.issuer)).toBeNull();
	});

	test("binds nothing to an account that was disabled meanwhile", async () => {
		const staff = await signInNew();
		unit.person = { sub: "l-1" };
		const { token, address } = await beginUnitFlow(provider, staff.sessionId);
		const query = await visitProvider(address);
		await disableUser(cli, staff.actor.userId, "Nghỉ việc");
		expect(await finishUnitFlow(provider, { token, query, place })).toEqual(refused("het-han", true));
		expect(await getIdentityOfUser(db.read, staff.actor.userId, provider.issuer)).toBeNull();
	});

	test("ends in a refusal when the person cancels, and when the provider fails, which the log is told", async () => {
		unit.fault = "denies";
		expect(await goRound("m-1")).toEqual(refused("huy"));
		expect(reported).toEqual([]);
		const staff = await signInNew();
		unit.fault = "fails";
		expect(await goRound("m-1", staff.sessionId)).toEqual(refused("loi", true));
		unit.fault = "other nonce";
		expect(await goRound("m-1", staff.sessionId)).toEqual(refused("loi", true));
		expect(reported.map(String)).toEqual([
			"OpenIdError: the provider says temporarily_unavailable",
			"OpenIdError: the id token belongs to another sign-in",
		]);
	});

	test("may be begun sixty times in a quarter of an hour from one network", async () => {
		for (let n = 0; n < 120; n += 1) expect(await countUnitStep("10.9.9.1")).toBe(false);
		expect(await countUnitStep("10.9.9.200")).toBe(true);
		expect(await countUnitStep("10.9.8.1")).toBe(false);
	});
});
