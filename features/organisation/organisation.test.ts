import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toDayKey } from "../../lib/dates.ts";
import { addDays } from "../../lib/weeks.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { addHolder, changeHolder, removeHolder } from "./keep-holder.ts";
import { addUnit, changeUnit } from "./keep-unit.ts";
import { type HolderInput, OrganisationError, toValidityWords, type UnitInput } from "./organisation.ts";
import { newHolderForm, newUnitForm } from "./organisation-fields.ts";
import { getDeskHolder, getDeskUnit, getUnitPage, listDeskUnits, listUnits } from "./queries.ts";

const cli = systemActor("cli");
const reporter: Actor = { kind: "user", userId: 1, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
const ALWAYS = { validFrom: null, validUntil: null };
const unit: UnitInput = { name: "Ban Thử", position: 1, duties: "Thử.", contact: "", ...ALWAYS };
const holder: HolderInput = {
	...{ post: "Trưởng ban", name: "Hồ Văn Thử", position: 1, duties: "", biography: "Sinh năm 1970.", mediaId: null },
	...ALWAYS,
};
const today = toDayKey(new Date());

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function listNames(slug: string) {
	const page = await getUnitPage(slug);
	const names = (holders: { name: string }[] = []) => holders.map(({ name }) => name);
	return { now: names(page?.holders), before: names(page?.formerHolders) };
}

test("R64: who holds a post stands there on its days, who has left stays as such, and who is to come is not yet shown", async () => {
	const id = await addUnit(cli, unit);
	const first = await addHolder(cli, id, { ...holder, name: "Người Đang Giữ", validFrom: addDays(today, -10) });
	await addHolder(cli, id, { ...holder, name: "Người Ngày Cuối", validUntil: today });
	await addHolder(cli, id, { ...holder, name: "Người Đã Thôi", validUntil: addDays(today, -1) });
	await addHolder(cli, id, { ...holder, name: "Người Thôi Trước", validUntil: addDays(today, -400) });
	await addHolder(cli, id, { ...holder, name: "Người Sắp Giữ", validFrom: addDays(today, 1) });
	expect(await listNames("ban-thu")).toEqual({
		now: ["Người Đang Giữ", "Người Ngày Cuối"],
		before: ["Người Đã Thôi", "Người Thôi Trước"],
	});
	const seq = await getLatestTagSeq();
	const leaving = { ...holder, name: "Người Đang Giữ", validUntil: addDays(today, -1) };
	await changeHolder(cli, { holderId: first, baseVersion: 1 }, leaving);
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["organisation"]);
	expect((await listNames("ban-thu")).before).toContain("Người Đang Giữ");
	await removeHolder(cli, { holderId: first, baseVersion: 2 });
	expect((await listNames("ban-thu")).before).not.toContain("Người Đang Giữ");
	const actions = (await listAuditEntries(db.read, `org-unit:${id}`)).map(({ action }) => action);
	expect(actions.slice(0, 2)).toEqual(["org-unit.remove-holder", "org-unit.edit-holder"]);
	expect(actions.at(-1)).toBe("org-unit.add");
});

test("R64: units have an order, days and addresses of their own; one that is no more is listed apart", async () => {
	const former = await addUnit(cli, { ...unit, name: "Ban Cũ", position: 0, validUntil: addDays(today, -1) });
	const twin = await addUnit(cli, { ...unit, name: "Bạn Thử", position: 0 });
	await addUnit(cli, { ...unit, name: "Ban Sắp Lập", validFrom: addDays(today, 1) });
	const { current, former: gone } = await listUnits();
	expect(current.map(({ slug }) => slug)).toEqual(["ban-thu-2", "ban-thu"]);
	expect(gone.map(({ id }) => id)).toEqual([former]);
	expect(await getUnitPage("ban-sap-lap")).toBeNull();
	await expect(addUnit(cli, { ...unit, name: "ban thử" })).rejects.toThrow(OrganisationError);
	await changeUnit(cli, { unitId: twin, baseVersion: 1 }, { ...unit, name: "Ban Khác" });
	expect((await getUnitPage("ban-khac"))?.id).toBe(twin);
	await expect(changeUnit(cli, { unitId: twin, baseVersion: 1 }, unit)).rejects.toMatchObject({
		personMessage: expect.stringContaining("Ban Khác"),
	});
});

test("R64: who may not, an unknown unit, a picture that is none and a late save change nothing", async () => {
	const id = await addUnit(cli, { ...unit, name: "Ban Giữ Nguyên" });
	const holderId = await addHolder(cli, id, holder);
	const at = { holderId, baseVersion: 1 };
	for (const verb of [
		() => addUnit(reporter, unit),
		() => changeUnit(reporter, { unitId: id, baseVersion: 1 }, unit),
		() => addHolder(reporter, id, holder),
		() => changeHolder(reporter, at, holder),
		() => removeHolder(reporter, at),
		() => listDeskUnits(reporter),
		() => getDeskUnit(reporter, id),
		() => getDeskHolder(reporter, holderId),
	])
		await expect(verb()).rejects.toThrow(NotAllowedError);
	for (const verb of [
		() => addHolder(cli, 99_999, holder),
		() => addHolder(cli, id, { ...holder, mediaId: 99_999 }),
		() => changeHolder(cli, { holderId, baseVersion: 2 }, holder),
		() => removeHolder(cli, { holderId, baseVersion: 2 }),
		() => removeHolder(cli, { holderId: 99_999, baseVersion: 1 }),
		() => changeUnit(cli, { unitId: 99_999, baseVersion: 1 }, unit),
	])
		await expect(verb()).rejects.toThrow(OrganisationError);
	expect((await getDeskUnit(cli, id))?.holders).toMatchObject([{ name: holder.name, version: 1 }]);
});

test("the forms take days as people type them, in their order, and nothing instead of a day or a picture", () => {
	const typed = { name: "Ban Thử", position: "3", validFrom: "1/7/2025", validUntil: "" };
	expect(newUnitForm.parse(typed)).toEqual({
		...{ name: "Ban Thử", position: 3, duties: "", contact: "", validFrom: "2025-07-01", validUntil: null },
	});
	const errorsOf = (change: object) =>
		newUnitForm.safeParse({ ...typed, ...change }).error?.issues.map(({ path }) => path[0]);
	expect(errorsOf({ validUntil: "30/06/2025" })).toEqual(["validUntil"]);
	expect(errorsOf({ validFrom: "31/02/2025", name: " " })).toEqual(["name", "validFrom"]);
	expect(errorsOf({ position: "1000" })).toEqual(["position"]);
	const person = { unitId: "1", post: "Trưởng ban", name: "Hồ Văn Thử", mediaId: "" };
	expect(newHolderForm.parse(person)).toMatchObject({ mediaId: null, position: 0, validFrom: null });
	expect(newHolderForm.safeParse({ ...person, mediaId: "x" }).success).toBe(false);
	expect(toValidityWords({ validFrom: "2020-10-01", validUntil: "2025-06-30" })).toBe("01/10/2020 – 30/06/2025");
	expect(toValidityWords({ validFrom: null, validUntil: "2025-06-30" })).toBe("Đến 30/06/2025");
});
