import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { upsertSetting } from "../../db/queries/settings.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { findWeek, type Week } from "../../lib/weeks.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { answerSubscription, answerWeekFile } from "./answer-calendar.ts";
import { addWorkItem, changeWorkItem, copyWorkItem, deleteWorkItem } from "./keep-work-item.ts";
import { getDeskWorkItem, listDeskWeek, listSubscribed, listWeek } from "./queries.ts";
import { parseWeekSlug, toWeekTitle, WorkItemError, type WorkItemInput } from "./work-item.ts";
import { workItemForm } from "./work-item-fields.ts";

const cli = systemActor("cli");
const reporter: Actor = { kind: "user", userId: 1, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
const item: WorkItemInput = {
	...{ day: "2026-11-24", time: "clock", startMinute: 510, subject: "Họp giao ban", chair: "Chánh Văn phòng" },
	...{ participants: "Các phòng", place: "Phòng 1", isPrivate: false },
};

function requireWeek(year: number, number: number): Week {
	const week = findWeek(year, number);
	if (!week) throw new Error("no week");
	return week;
}
const week = requireWeek(2026, 48);
const listSubjects = async (of = week) => (await listWeek(of)).map(({ subject }) => subject);

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
	await db.tx((tx) => upsertSetting(tx, "site.shortName", "Tỉnh ủy"));
});
afterAll(() => opened.close());

test("R59: an item is entered, changed, copied to the next week and struck out; each is told, audited and makes pages stale", async () => {
	const id = await addWorkItem(cli, item);
	await addWorkItem(cli, { ...item, time: "all_day", startMinute: 0, subject: "Tập huấn" });
	expect(await listSubjects()).toEqual(["Tập huấn", "Họp giao ban"]);
	const seq = await getLatestTagSeq();
	await changeWorkItem(cli, { itemId: id, baseVersion: 1 }, { ...item, day: "2026-11-25", subject: "Họp chi bộ" });
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["work-calendar"]);
	const copy = await copyWorkItem(cli, { itemId: id, baseVersion: 2 });
	expect(copy.day).toBe("2026-12-02");
	expect(await listSubjects(requireWeek(2026, 49))).toEqual(["Họp chi bộ"]);
	await deleteWorkItem(cli, { itemId: id, baseVersion: 2 });
	expect(await listSubjects()).toEqual(["Tập huấn"]);
	const entries = await listAuditEntries(db.read, `work-item:${id}`);
	expect(entries.map(({ action }) => action)).toEqual(["work-item.delete", "work-item.edit", "work-item.add"]);
	expect(entries[1]?.details).toEqual({
		before: "24/11/2026 08:30: Họp giao ban",
		after: "25/11/2026 08:30: Họp chi bộ",
	});
});

test("R59: who saves what somebody else has saved meanwhile is told what stands there, and changes nothing", async () => {
	const id = await addWorkItem(cli, item);
	await changeWorkItem(cli, { itemId: id, baseVersion: 1 }, { ...item, subject: "Bản của người khác" });
	const late = { itemId: id, baseVersion: 1 };
	for (const verb of [
		() => changeWorkItem(cli, late, item),
		() => copyWorkItem(cli, late),
		() => deleteWorkItem(cli, late),
	])
		await expect(verb()).rejects.toMatchObject({ personMessage: expect.stringContaining("Bản của người khác") });
	expect(await getDeskWorkItem(cli, id)).toMatchObject({ subject: "Bản của người khác", version: 2 });
	await deleteWorkItem(cli, { itemId: id, baseVersion: 2 });
	await expect(changeWorkItem(cli, late, item)).rejects.toThrow(WorkItemError);
});

test("R59: what is private stands in no week, file or subscription, and who keeps no calendar is refused", async () => {
	const today = { ...item, day: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) };
	await addWorkItem(cli, { ...today, subject: "Việc công khai" });
	await addWorkItem(cli, { ...today, subject: "Việc kín", isPrivate: true });
	await addWorkItem(cli, { ...item, subject: "Việc kín trong tuần", isPrivate: true });
	const subscribed = (await listSubscribed(new Date())).map(({ subject }) => subject);
	expect(subscribed).toContain("Việc công khai");
	expect(subscribed.filter((subject) => subject.startsWith("Việc kín"))).toEqual([]);
	const files = [await answerSubscription(), await answerWeekFile("2026-tuan-48")];
	for (const file of files) {
		expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
		const text = await file.text();
		expect(text).toContain("BEGIN:VCALENDAR");
		expect(text).not.toContain("Việc kín");
	}
	expect(await listSubjects()).not.toContain("Việc kín trong tuần");
	expect((await listDeskWeek(cli, week)).map(({ subject }) => subject)).toContain("Việc kín trong tuần");
	expect(() => listDeskWeek(reporter, week)).toThrow(NotAllowedError);
	expect(() => getDeskWorkItem(reporter, 1)).toThrow(NotAllowedError);
	await expect(addWorkItem(reporter, item)).rejects.toThrow(NotAllowedError);
});

test("R59: a file says when: a clock time begins, half a day lasts, a whole day is a date", async () => {
	for (const [time, startMinute] of [
		["morning", 420],
		["all_day", 0],
		["clock", 510],
	] as const)
		await addWorkItem(cli, { ...item, day: "2026-03-03", time, startMinute });
	const text = await (await answerWeekFile("2026-tuan-10")).text();
	for (const line of [
		"DTSTART;VALUE=DATE:20260303",
		"DTSTART:20260303T000000Z\r\nDTEND:20260303T043000Z",
		"DTSTART:20260303T013000Z\r\nSUMMARY:Họp giao ban\r\nLOCATION:Phòng 1\r\nDESCRIPTION:Chủ trì: Chánh Văn phòng\\nThành phần: Các phòng",
	])
		expect(text.replaceAll("\r\n ", "")).toContain(line);
	expect((await answerWeekFile("2025-tuan-53")).status).toBe(404);
});

test("an address names a week that there is", () => {
	expect(toWeekTitle(week)).toBe("Tuần 48, từ 23/11/2026 đến 29/11/2026");
	expect(parseWeekSlug("2026-tuan-48")).toEqual(week);
	for (const slug of ["2025-tuan-53", "2026-tuan-00", "2026-48", "undefined", "1999-tuan-01"])
		expect(parseWeekSlug(slug)).toBeNull();
});

test("the form takes days and times as people type them, and says what is wrong beside the field", () => {
	const typed = {
		day: "24/11/2026",
		time: "clock",
		clock: "8h30",
		subject: " Họp  giao ban ",
		chair: "Chánh Văn phòng",
	};
	expect(workItemForm.parse({ ...typed, participants: "Các phòng", place: "Phòng 1" })).toEqual(item);
	expect(workItemForm.parse({ ...typed, time: "afternoon", clock: "", isPrivate: "1" })).toMatchObject({
		...{ startMinute: 780, isPrivate: true },
	});
	const errorsOf = (change: object) =>
		workItemForm.safeParse({ ...typed, ...change }).error?.issues.map(({ path }) => path[0]);
	expect(errorsOf({ day: "31/02/2026" })).toEqual(["day"]);
	expect(errorsOf({ day: "24/11/1926", clock: "25:00" })).toEqual(["day", "clock"]);
	expect(errorsOf({ subject: " x " })).toEqual(["subject"]);
	expect(errorsOf({ time: "lúc nào đó" })).toEqual(["time"]);
});
