import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { listSettings, upsertSetting } from "../db/queries/settings.ts";
import { demoSite } from "../db/seed/demo/demo-boxes.ts";
import { openTestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { changeSetting } from "../features/settings/change-setting.ts";
import { isDemoWanted } from "./demo-wanted.ts";
import { removeDemo } from "./remove-demo.ts";

let opened: ReturnType<typeof openTestDatabase>;
beforeAll(() => {
	opened = openTestDatabase();
});
afterAll(() => opened.close());

test("removing the demo takes its own facts of the office away, and leaves what the office has set", async () => {
	await db.tx(async (tx) => {
		for (const [name, value] of Object.entries(demoSite)) await upsertSetting(tx, `site.${name}`, value);
		await upsertSetting(tx, "site.isDemo", true);
	});
	await changeSetting(systemActor("cli"), "site.phone", "0269 382 4000");
	expect(await isDemoWanted()).toBe(true);
	await removeDemo(opened.dataDir);
	const left = await listSettings(db.read);
	expect([...left.keys()].filter((key) => key.startsWith("site."))).toEqual(["site.phone"]);
	expect(left.get("site.phone")).toBe("0269 382 4000");
	expect(await isDemoWanted()).toBe(false);
});
