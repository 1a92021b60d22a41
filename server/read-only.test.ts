import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { listAuditEntries } from "../db/queries/audit.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { type Actor, systemActor } from "../features/accounts/actor.ts";
import { NotAllowedError } from "../features/accounts/policy.ts";
import { MaintenanceError } from "../features/maintenance/maintenance.ts";
import { getMaintenance } from "../features/maintenance/queries.ts";
import { beginMaintenance, endMaintenance } from "../features/maintenance/switch-maintenance.ts";
import { startTestGate, type TestGate } from "./test-gate.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };
const FORM = { "content-type": "application/x-www-form-urlencoded" };

let opened: TestDatabase;
let gate: TestGate;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
afterEach(() => gate?.stop());

test("A18: while writing is paused pages are read, what is sent is answered 503 with its words, and it ends by itself", async () => {
	await beginMaintenance(cli, { hours: 2, reason: "Chuyển máy chủ" });
	gate = await startTestGate({ getMaintenance: () => getMaintenance() });
	expect((await gate.ask("/")).status).toBe(200);
	const body = "ten=An&noi-dung=Con+duong+lang+toi+can+den+chieu+sang";
	const refused = await gate.ask("/admin/dang-nhap", { method: "POST", headers: FORM, body });
	const seconds = Number(refused.headers["retry-after"]);
	expect([refused.status, seconds > 7100 && seconds <= 7200]).toEqual([503, true]);
	expect(refused.body.toString()).toContain("Con duong lang toi can den chieu sang");
	expect(gate.seen.some(({ method }) => method === "POST")).toBe(false);
	await gate.ask("/admin/bao-tri/doi", { method: "POST", headers: FORM, body: "isOn=0" });
	expect(gate.seen.some(({ method, url }) => method === "POST" && url === "/admin/bao-tri/doi")).toBe(true);
	expect(await getMaintenance(new Date(Date.now() + 3 * 3_600_000))).toBeNull();
	await endMaintenance(cli);
	await gate.ask("/admin/dang-nhap", { method: "POST", headers: FORM, body });
	expect(gate.seen.some(({ method, url }) => method === "POST" && url === "/admin/dang-nhap")).toBe(true);
	const actions = (await listAuditEntries(db.read, "maintenance:site")).map(({ action }) => action);
	expect(actions).toEqual(["maintenance.end", "maintenance.begin"]);
});

test("A18: a pause without an end, and one by a stranger, does not begin", async () => {
	for (const hours of [0, 25, Number.NaN])
		await expect(beginMaintenance(cli, { hours, reason: "" })).rejects.toThrow(MaintenanceError);
	await expect(beginMaintenance(stranger, { hours: 1, reason: "" })).rejects.toThrow(NotAllowedError);
	await expect(endMaintenance(stranger)).rejects.toThrow(NotAllowedError);
	expect(await getMaintenance()).toBeNull();
});
