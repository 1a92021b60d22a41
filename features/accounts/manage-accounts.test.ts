import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { replaceRecoveryCodes } from "../../db/queries/second-factors.ts";
import { getUserRow, listUserRoleRows, type Role, updateUser } from "../../db/queries/users.ts";
import { authors, users } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { type Actor, systemActor } from "./actor.ts";
import { createUser, inviteUser } from "./create-user.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { NotAllowedError } from "./policy.ts";
import { renameUser } from "./rename-user.ts";
import { renewInvitation } from "./renew-invitation.ts";
import {
	approveFactorReset,
	askFactorReset,
	getFactorResetRequest,
	refuseFactorReset,
	resetFactor,
} from "./reset-factor.ts";
import { openSession, readSession } from "./session.ts";
import { setUserRoles } from "./set-user-roles.ts";
import { signInWithPassword } from "./sign-in.ts";

const cli = systemActor("cli");
const PASSWORD = "năm con voi qua suối Ayun";
const place = { address: "10.1.2.3", userAgent: "Trình duyệt thử" };
const NOBODY = 999_999;

let opened: TestDatabase;
let made = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
});
afterAll(() => opened.close());
/** Nobody of an earlier test is an administrator who could be left. */
beforeEach(() => db.tx(async (tx) => void (await tx.update(users).set({ isDisabled: true }))));

async function add(role: Role): Promise<{ id: number; email: string; actor: Actor & { kind: "user" } }> {
	made += 1;
	const [email, name] = [`nguoi.${made}@toasoan.example`, `Người Thử ${made}`];
	const id = await createUser(cli, { email, name, roles: [role] }, PASSWORD);
	return { id, email, actor: { kind: "user", userId: id, name, roles: [{ role, categoryId: null }] } };
}

async function signIn(id: number): Promise<string> {
	const user = await getUserRow(db.read, id);
	if (!user) throw new Error("no account");
	return db.tx((tx) => openSession(tx, user, { level: 2, place }));
}

const getLastEntry = async (id: number) => (await listAuditEntries(db.read, `user:${id}`))[0];

const CHANGES: Record<string, (actor: Actor, userId: number) => Promise<unknown>> = {
	"set roles": (actor, id) => setUserRoles(actor, id, ["bien_tap_vien"]),
	rename: (actor, id) => renameUser(actor, id, "Tên Khác"),
	disable: (actor, id) => disableUser(actor, id, "Thử"),
	enable: enableUser,
	"send a link": renewInvitation,
	"ask for a reset": (actor, id) => askFactorReset(actor, id, "Mất điện thoại"),
	"approve a reset": (actor, id) => approveFactorReset(actor, id),
	"refuse a reset": (actor, id) => refuseFactorReset(actor, id),
};

test.each(Object.entries(CHANGES))(
	"only an administrator may %s, and only to an account that is there",
	async (_, change) => {
		const { id } = await add("phong_vien");
		const admin = await add("quan_tri");
		const chief = await add("truong_bbt");
		await expect(change(chief.actor, id)).rejects.toThrow(NotAllowedError);
		await expect(change(admin.actor, NOBODY)).rejects.toMatchObject({ personMessage: /Không có tài khoản/ });
		expect((await getLastEntry(id))?.action).toBe("user.create");
	},
);

test.each(Object.entries(CHANGES).filter(([name]) => name !== "rename"))(
	"nobody may %s of their own account",
	async (_, change) => {
		const admin = await add("quan_tri");
		await add("quan_tri");
		await expect(change(admin.actor, admin.id)).rejects.toMatchObject({ personMessage: /Không ai tự làm/ });
	},
);

test("A04: new roles count at once: the sessions of the old ones end, and the log names both", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	const token = await signIn(member.id);
	await setUserRoles(admin.actor, member.id, ["bien_tap_vien", "van_thu", "van_thu"]);
	expect(await readSession(token)).toBeNull();
	const roles = await listUserRoleRows(db.read, [member.id]);
	expect(roles.map(({ role }) => role)).toEqual(["bien_tap_vien", "van_thu"]);
	expect(await getLastEntry(member.id)).toMatchObject({
		...{ action: "user.setRoles", userId: admin.id },
		details: { before: ["phong_vien"], after: ["bien_tap_vien", "van_thu"] },
	});
	const kept = await signIn(member.id);
	await setUserRoles(admin.actor, member.id, ["van_thu", "bien_tap_vien"]);
	expect(await readSession(kept), "the same roles end nothing").not.toBeNull();
	await expect(setUserRoles(admin.actor, member.id, [])).rejects.toMatchObject({
		personMessage: /ít nhất một vai trò/,
	});
});

test("a role in a section that is not there is refused beside its field, at an invitation as well", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	const refusal = { errors: { "roles[]": expect.stringContaining("không còn") } };
	await expect(setUserRoles(admin.actor, member.id, ["phong_vien:99999"])).rejects.toMatchObject(refusal);
	const values = { email: "lac@toasoan.example", name: "Lạc Đường", roles: ["phong_vien:99999"] };
	await expect(inviteUser(admin.actor, values)).rejects.toMatchObject(refusal);
});

test("the last administrator everywhere keeps the role and the account, whoever asks", async () => {
	const admin = await add("quan_tri");
	for (const change of [() => setUserRoles(cli, admin.id, ["phong_vien"]), () => disableUser(cli, admin.id, "Thử")]) {
		await expect(change()).rejects.toMatchObject({ personMessage: /quản trị hệ thống cuối cùng/ });
	}
	expect((await listUserRoleRows(db.read, [admin.id])).map(({ role }) => role)).toEqual(["quan_tri"]);
	expect((await getUserRow(db.read, admin.id))?.isDisabled).toBe(false);
	await inviteUser(cli, { email: `moi.${made}@toasoan.example`, name: "Chưa Vào", roles: ["quan_tri"] });
	await expect(disableUser(cli, admin.id, "Thử"), "who never came in is nobody").rejects.toThrow();
	await add("quan_tri");
	await disableUser(cli, admin.id, "Thử");
});

test("A04: a locked account's sessions end at the next request and do not come back when it is unlocked", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	const token = await signIn(member.id);
	const { code } = await renewInvitation(admin.actor, member.id);
	await disableUser(admin.actor, member.id, " Nghỉ việc ");
	expect(await readSession(token)).toBeNull();
	expect(await getLastEntry(member.id)).toMatchObject({ action: "user.disable", details: { reason: "Nghỉ việc" } });
	await expect(disableUser(admin.actor, member.id, "Lại")).rejects.toMatchObject({ personMessage: /đã bị khóa/ });
	await expect(renewInvitation(admin.actor, member.id)).rejects.toMatchObject({ personMessage: /đang bị khóa/ });
	await enableUser(admin.actor, member.id);
	expect(await readSession(token)).toBeNull();
	await expect(acceptInvitation(code, PASSWORD), "its link is void").rejects.toThrow();
	expect((await signInWithPassword({ email: member.email, password: PASSWORD, place, deviceToken: null })).userId).toBe(
		member.id,
	);
	await expect(enableUser(admin.actor, member.id)).rejects.toMatchObject({ personMessage: /không bị khóa/ });
	await expect(disableUser(admin.actor, member.id, "  ")).rejects.toMatchObject({ errors: { reason: /lý do/ } });
});

test("A04: who is locked keeps the byline", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	const byline = { slug: "nguoi-viet", penName: "Người Viết", userId: member.id, createdAt: new Date() };
	await db.tx(async (tx) => void (await tx.insert(authors).values(byline)));
	await disableUser(admin.actor, member.id, "Nghỉ việc");
	expect(await db.read.select().from(authors)).toMatchObject([{ penName: "Người Viết", userId: member.id }]);
});

test("A04: a new link takes the place of the one before; the old password counts until it is used", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	const attempt = { email: member.email, password: PASSWORD, place, deviceToken: null };
	const first = await renewInvitation(admin.actor, member.id);
	const second = await renewInvitation(admin.actor, member.id);
	await expect(acceptInvitation(first.code, "ba con cá lội ngược dòng")).rejects.toThrow();
	const { token } = await signInWithPassword(attempt);
	await acceptInvitation(second.code, "ba con cá lội ngược dòng");
	expect(await readSession(token)).toBeNull();
	await expect(signInWithPassword(attempt)).rejects.toMatchObject({ code: "wrong" });
	await signInWithPassword({ ...attempt, password: "ba con cá lội ngược dòng" });
});

test("A03: a lost telephone takes two administrators, and the second is another person", async () => {
	const [one, two, member] = [await add("quan_tri"), await add("quan_tri"), await add("van_thu")];
	await db.tx(async (tx) => {
		await updateUser(tx, member.id, { totpSecret: "x", totpConfirmedAt: new Date(), totpStep: 5 });
		await replaceRecoveryCodes(tx, member.id, [`h${member.id}`]);
	});
	const token = await signIn(member.id);
	await expect(approveFactorReset(two.actor, member.id)).rejects.toMatchObject({ personMessage: /Không có yêu cầu/ });
	await askFactorReset(one.actor, member.id, "Mất điện thoại, đã gặp trực tiếp");
	expect(await readSession(token), "asking changes nothing").not.toBeNull();
	await expect(approveFactorReset(one.actor, member.id)).rejects.toMatchObject({ personMessage: /không tự đồng ý/ });
	await expect(askFactorReset(two.actor, member.id, "Lại")).rejects.toMatchObject({ personMessage: /đang chờ/ });
	const late = new Date(Date.now() + 25 * 3_600_000);
	await expect(approveFactorReset(two.actor, member.id, late)).rejects.toMatchObject({ personMessage: /24 giờ/ });
	await approveFactorReset(two.actor, member.id);
	expect(await getUserRow(db.read, member.id)).toMatchObject({ totpSecret: null, totpConfirmedAt: null });
	expect(await readSession(token)).toBeNull();
	await expect(approveFactorReset(two.actor, member.id), "once").rejects.toThrow();
});

test("a request that was laid aside is no request, and a single administrator is sent to the terminal", async () => {
	const [one, member] = [await add("quan_tri"), await add("van_thu")];
	await expect(askFactorReset(one.actor, member.id, "Mất máy")).rejects.toMatchObject({
		personMessage: /reset-factor/,
	});
	const two = await add("quan_tri");
	await askFactorReset(one.actor, member.id, "Mất máy");
	expect(await getFactorResetRequest(db.read, member.id)).toMatchObject({ askedBy: one.id, reason: "Mất máy" });
	await refuseFactorReset(two.actor, member.id);
	expect(await getFactorResetRequest(db.read, member.id)).toBeNull();
	await expect(resetFactor(one.actor, member.id)).rejects.toMatchObject({ personMessage: /hai người/ });
	await resetFactor(cli, member.id);
	expect(await getLastEntry(member.id)).toMatchObject({ action: "factor.reset", userId: null });
});

test("a corrected name is the account's from then on; words that are no name are refused", async () => {
	const [admin, member] = [await add("quan_tri"), await add("phong_vien")];
	await renameUser(admin.actor, member.id, "  Siu H’Thử ");
	expect((await getUserRow(db.read, member.id))?.name).toBe("Siu H’Thử");
	await expect(renameUser(admin.actor, member.id, "x")).rejects.toMatchObject({ personMessage: /quá ngắn/ });
});
