import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { SettingError } from "./change-setting.ts";
import { keepSettings } from "./keep-settings.ts";
import { getSite } from "./queries.ts";
import { revertSetting } from "./revert-setting.ts";
import { listSettingChanges } from "./setting-history.ts";
import { toFieldTexts } from "./setting-texts.ts";

const cli = systemActor("cli");
const stranger: Actor = { kind: "user", userId: 1, name: "Người lạ", roles: [] };

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const edit = async (key: string, text: string) => ({
	...{ key, text },
	was: toFieldTexts(await listSettings(db.read)).get(key) ?? "",
});

test("A17: what was changed is told from what to what, what was not is left alone, and each change is taken back", async () => {
	const edits = [
		await edit("site.phone", "0269 382 4000"),
		await edit("site.address", "02 Trần Phú, Pleiku"),
		await edit("site.email", ""),
		await edit("site.groupsViewCount", "true"),
	];
	expect(await keepSettings(cli, edits)).toBe(3);
	await keepSettings(cli, [await edit("site.phone", "0269 382 4001")]);
	const [last, ...others] = await listSettingChanges();
	expect(last).toMatchObject({ label: "Điện thoại", before: "0269 382 4000", after: "0269 382 4001" });
	expect(others.map(({ label, before, after }) => [label, before, after]).sort()).toEqual([
		["Viết lượt xem có dấu chấm: 1.807 thay cho 1807", "(trống)", "có"],
		["Điện thoại", "(trống)", "0269 382 4000"],
		["Địa chỉ", "(trống)", "02 Trần Phú, Pleiku"],
	]);
	await revertSetting(cli, last?.id ?? 0);
	expect((await getSite()).phone).toBe("0269 382 4000");
	const flag = others.find(({ label }) => label.startsWith("Viết lượt xem"));
	await revertSetting(cli, flag?.id ?? 0);
	expect((await getSite()).groupsViewCount).toBe(false);
});

test("A17: a field that somebody else changed, or a value that cannot be, is refused beside it with all the others", async () => {
	const [phone, name] = [await edit("site.phone", "0269 111 222"), await edit("site.name", "Tên mới")];
	await keepSettings(cli, [await edit("site.phone", "0269 333 444")]);
	const refused = keepSettings(cli, [name, phone]);
	await expect(refused).rejects.toThrow(FormError);
	await expect(refused).rejects.toMatchObject({ errors: { "site.phone": expect.stringContaining("0269 333 444") } });
	const wrong = keepSettings(cli, [name, await edit("site.email", "không phải thư")]);
	await expect(wrong).rejects.toMatchObject({ errors: { "site.email": expect.any(String) } });
	expect(await getSite()).toMatchObject({ phone: "0269 333 444", name: expect.not.stringMatching("Tên mới") });
});

test("settings are nobody's but the administrator's, and what is no change of one is not taken back", async () => {
	await expect(keepSettings(stranger, [])).rejects.toThrow(NotAllowedError);
	await expect(revertSetting(stranger, 1)).rejects.toThrow(NotAllowedError);
	await expect(revertSetting(cli, 999_999)).rejects.toThrow(SettingError);
});
