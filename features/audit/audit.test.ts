import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { type AuditCursor, type AuditFilter, listAuditRows } from "../../db/queries/audit.ts";
import { auditLog, users } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { createUser } from "../accounts/create-user.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { toAuditCsv } from "./audit-csv.ts";
import { parseAuditCursor, parseAuditWords, toAuditFilter, toAuditPath } from "./audit-filter.ts";
import { exportAudit } from "./export-audit.ts";
import { listAudit } from "./queries.ts";

const DAY = 86_400_000;
const BEGUN = new Date("2026-03-01T00:00:00+07:00").getTime();
const ACTIONS = ["comment.approve", "comment.reject", "article.publish", "session.open"];

let opened: TestDatabase;
let userId: number;
let admin: Actor & { kind: "user" };
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	const values = { email: "quan.tri@toasoan.example", name: "Người Quản", roles: ["quan_tri"] };
	userId = await createUser(systemActor("cli"), values, "năm con voi qua suối Ayun");
	admin = { kind: "user", userId, name: "Người Quản", roles: [{ role: "quan_tri", categoryId: null }] };
	// Sixty rows, three in each instant, one instant a day.
	await db.tx(async (tx) => {
		for (let n = 0; n < 60; n += 1) {
			await tx.insert(auditLog).values({
				at: new Date(BEGUN + Math.floor(n / 3) * DAY),
				userId: n % 2 === 0 ? userId : null,
				actorName: n % 2 === 0 ? "Người Quản" : "worker",
				action: ACTIONS[n % 4] ?? "",
				subject: `article:${n % 5}`,
				details: { reason: n === 59 ? '=1+1, "x"' : "Thử" },
			});
		}
	});
});
afterAll(() => opened.close());

async function walk(filter: AuditFilter, limit: number): Promise<number[]> {
	const ids: number[] = [];
	let below: AuditCursor | null = null;
	do {
		const page = await listAudit(filter, { below, limit });
		ids.push(...page.entries.map(({ id }) => id));
		below = page.next;
	} while (below);
	return ids;
}

const kinds = parseAuditWords({ viec: "y-kien" });
const FILTERS: [
	string,
	Record<string, string>,
	(row: { action: string; subject: string; userId: number | null }) => boolean,
][] = [
	["nothing", {}, () => true],
	["a kind of action", { viec: "y-kien" }, ({ action }) => action.startsWith("comment.")],
	["a subject", { "doi-tuong": "article:3" }, ({ subject }) => subject === "article:3"],
	["what no account did", { nguoi: "ngoai-tai-khoan" }, (row) => row.userId === null],
	[
		"a kind of what no account did",
		{ nguoi: "ngoai-tai-khoan", viec: "dang-nhap" },
		(row) => row.userId === null && row.action.startsWith("session."),
	],
];

test.each(FILTERS)("A02: pages of the log by %s hold every row once, newest first", async (_, query, isWanted) => {
	const filter = toAuditFilter(parseAuditWords(query));
	const all = await db.read.select().from(auditLog);
	const expected = all
		.filter(isWanted)
		.sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)
		.map(({ id }) => id);
	expect(expected.length).toBeGreaterThan(0);
	for (const limit of [7, 200]) expect(await walk(filter, limit), `${limit}`).toEqual(expected);
});

test("A02: both ends of a range of days belong to it, as days are in Vietnam", async () => {
	const words = parseAuditWords({ "tu-ngay": "2026-03-02", "den-ngay": "2026-03-03", viec: "bai-viet" });
	const { entries } = await listAudit(toAuditFilter({ ...words, kind: "" }), { below: null, limit: 50 });
	expect(entries).toHaveLength(6);
	expect(toAuditPath(words)).toBe("/admin/nhat-ky?viec=bai-viet&tu-ngay=2026-03-02&den-ngay=2026-03-03");
});

test("an address that asks for nonsense asks for nothing", () => {
	const query = { nguoi: "1 or 1", viec: "constructor", "tu-ngay": "2026-02-31", "doi-tuong": "'; --", truoc: "x" };
	expect(parseAuditWords(query)).toEqual({ person: "", kind: "", from: "", to: "", subject: "" });
	expect(parseAuditCursor(query)).toBeNull();
	const at = new Date(BEGUN);
	const path = toAuditPath(kinds, { at, id: 7 });
	expect(parseAuditCursor(Object.fromEntries(new URL(path, "http://x").searchParams))).toEqual({ at, id: 7 });
});

test("A02: a row is never changed or deleted, nor the account that it names", async () => {
	const change = db.tx(async (tx) => void (await tx.update(auditLog).set({ actorName: "Khác" })));
	await expect(change).rejects.toThrow();
	await expect(db.tx(async (tx) => void (await tx.delete(auditLog)))).rejects.toThrow();
	await expect(db.tx(async (tx) => void (await tx.delete(users)))).rejects.toThrow();
	expect((await db.read.select().from(auditLog)).length).toBeGreaterThan(60);
});

test("A02: a file holds what is filtered, newest first, and no formula", async () => {
	const csv = await new Response(toAuditCsv(toAuditFilter(kinds))).text();
	const bytes = new Uint8Array(await new Response(toAuditCsv(toAuditFilter(kinds))).arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const lines = csv.trimEnd().split("\r\n");
	expect(lines[0]).toMatch(/^.?Lúc,Ai,Số tài khoản,Việc,Về,Mã việc,Mã đối tượng,Chi tiết$/);
	expect(lines).toHaveLength(31);
	expect(lines[1]).toContain("comment.reject");
	const most = await new Response(toAuditCsv({}, 12)).text();
	expect(most.trimEnd().split("\r\n")).toHaveLength(13);
});

test("A02: who takes the log along is in the log, five times an hour, and nobody without the right", async () => {
	const reporter: Actor = { ...admin, roles: [{ role: "phong_vien", categoryId: null }] };
	await expect(exportAudit(reporter, kinds)).rejects.toThrow(NotAllowedError);
	for (let n = 0; n < 5; n += 1) await (await exportAudit(admin, kinds)).cancel();
	await expect(exportAudit(admin, kinds)).rejects.toMatchObject({ personMessage: /5 lần/ });
	const rows = await listAuditRows(db.read, { actions: ["audit.export"] }, { below: null, limit: 10 });
	expect(rows).toHaveLength(5);
	expect(rows[0]).toMatchObject({ userId, details: { filter: { viec: "y-kien" } } });
});
