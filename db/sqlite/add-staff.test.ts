import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "../client.ts";
import { listAuditEntries } from "../queries/audit.ts";
import { listUserRoleRows, listUserRows } from "../queries/users.ts";
import { makeOldDatabase } from "./test-old-database.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "portal-staff-"));
});
afterEach(async () => {
	await closeDatabase();
	rmSync(folder, { recursive: true });
});

test("accounts that were there before keep what refers to them, and are what their one role was", async () => {
	const old = makeOldDatabase(folder, "0012_add-letters");
	const roles = ["reporter", "editor", "approver", "publisher", "admin"];
	for (const [index, role] of roles.entries()) {
		old.exec(`insert into users (id, email, name, role, invite_hash, epoch, created_at)
			values (${index + 1}, '${role}@toasoan.example', '${role}', '${role}', 'ab', 7, 5)`);
	}
	old.exec(`insert into audit_log (at, user_id, actor_name, action, subject, details)
		values (0, 2, 'editor', 'settings.change', 'setting:x', '{}')`);
	old.close();

	await openDatabase({ dataDir: folder, databaseUrl: null });
	const users = await listUserRows(db.read);
	expect(users.map(({ name, inviteHash, epoch }) => [name, inviteHash, epoch]).sort()).toEqual(
		roles.map((role) => [role, "ab", 7]).sort(),
	);
	const held = await listUserRoleRows(db.read, [1, 2, 3, 4, 5]);
	expect(held.map(({ role, categoryId }) => [role, categoryId])).toEqual([
		["phong_vien", null],
		["bien_tap_vien", null],
		["pho_truong_bbt", null],
		["thu_ky_toa_soan", null],
		["quan_tri", null],
	]);
	expect(await listAuditEntries(db.read, "setting:x")).toMatchObject([{ userId: 2 }]);
});
