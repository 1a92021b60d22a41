import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { replaceUserRoles, updateUser } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { toDayKey } from "../../lib/dates.ts";
import { addDays } from "../../lib/weeks.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { publishDue } from "../articles/publish-due.ts";
import { getVersion, makeNewsroom, move, type Newsroom, type Person } from "../articles/test-newsroom.ts";
import { listCalendarDays, parseCalendarQuery, toNeighbour } from "./calendar-days.ts";
import { closeCalendarLink, makeCalendarLink } from "./calendar-link.ts";
import { listBoard, listCalendar } from "./queries.ts";
import { rescheduleDay } from "./reschedule-day.ts";
import { writePrivateCalendar } from "./write-calendar.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	vi.stubEnv("DATA_DIR", opened.dataDir);
	newsroom = await makeNewsroom();
});
afterAll(() => opened.close());

async function findDay(actor: Person, id: number, day: string) {
	const days = await listCalendar(actor, { view: "tuan", day });
	const found = days.find(({ items }) => items.some((item) => item.id === id));
	return found && { day: found.day, item: found.items.find((item) => item.id === id) };
}

test("E27: a month is shown in whole weeks from Monday, and leads to its neighbours", () => {
	const days = listCalendarDays({ view: "thang", day: "2026-11-20" });
	expect([days[0], days.at(-1), days.length]).toEqual(["2026-10-26", "2026-12-06", 42]);
	expect(listCalendarDays({ view: "thang", day: "2027-02-01" })).toHaveLength(28);
	expect(listCalendarDays({ view: "tuan", day: "2026-11-29" })[0]).toBe("2026-11-23");
	expect(toNeighbour({ view: "thang", day: "2026-12-31" }, 1).day).toBe("2027-01-01");
	expect(toNeighbour({ view: "thang", day: "2026-03-31" }, -1).day).toBe("2026-02-01");
	const now = new Date("2026-11-20T18:00:00Z");
	expect(parseCalendarQuery({ ngay: "2026-02-31", xem: "x" }, now)).toEqual({ view: "thang", day: "2026-11-21" });
});

test("E27: what is scheduled is moved to another day at its time of day, and the worker obeys", async () => {
	const { people, walkTo } = newsroom;
	const id = await walkTo("approved");
	const tomorrow = addDays(toDayKey(new Date()), 1);
	const at = new Date(`${tomorrow}T07:30:00+07:00`);
	await move(people.secretary, id, "schedule", { at });
	expect(await findDay(people.secretary, id, tomorrow)).toMatchObject({
		day: tomorrow,
		item: { clock: "07:30", isScheduled: true, canMove: true },
	});
	expect((await findDay(people.reporter, id, tomorrow))?.item?.canMove, "no right to move").toBe(false);
	expect(await findDay(people.elsewhere, id, tomorrow), "another section").toBeUndefined();
	const later = addDays(tomorrow, 3);
	const change = { baseVersion: await getVersion(id), day: later };
	await expect(rescheduleDay(people.reporter, id, change)).rejects.toThrow(NotAllowedError);
	await expect(rescheduleDay(people.secretary, id, { ...change, day: "2020-01-01" })).rejects.toMatchObject({
		personMessage: /đã qua/,
	});
	await rescheduleDay(people.secretary, id, change);
	expect((await findDay(people.secretary, id, later))?.item?.clock).toBe("07:30");
	await publishDue(new Date(at.getTime() + 1000));
	expect((await getArticleRow(db.read, id))?.state, "not at its old time").toBe("scheduled");
	await publishDue(new Date(`${later}T07:30:01+07:00`));
	expect((await getArticleRow(db.read, id))?.state).toBe("published");
});

test("E27: the board shows each text in the column of its state, to whoever may see it", async () => {
	const { people, walkTo } = newsroom;
	const id = await walkTo("editing");
	const statesFor = async (actor: Person) =>
		(await listBoard(actor))
			.filter(({ articles }) => articles.some((each) => each.id === id))
			.map(({ state }) => state);
	expect(await statesFor(people.chief)).toEqual(["editing"]);
	expect(await statesFor(people.elsewhere)).toEqual([]);
});

test("I08: a private address gives a calendar program the hours of Vietnam, with its owner's rights of the moment, until it is closed", async () => {
	const { people, walkTo } = newsroom;
	const id = await walkTo("approved");
	const at = new Date(`${addDays(toDayKey(new Date()), 2)}T07:30:00+07:00`);
	await move(people.secretary, id, "schedule", { at });
	const read = async (address: string) =>
		writePrivateCalendar(/([0-9a-f]{64})\.ics$/.exec(address)?.[1] ?? "", new Date());
	const first = await makeCalendarLink(people.secretary);
	const mine = await makeCalendarLink(people.secretary);
	const elsewhere = await makeCalendarLink(people.elsewhere);
	expect(await read(first), "an older address").toBeNull();
	const text = await read(mine);
	expect(text).toContain(`UID:bai-${id}@`);
	expect(text).toContain(`DTSTART:${at.toISOString().replace(/[-:]|\.\d{3}/g, "")}`);
	expect(text).toContain("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
	expect(await read(elsewhere)).not.toContain(`UID:bai-${id}@`);
	await db.tx((tx) => replaceUserRoles(tx, people.secretary.userId, []));
	expect(await read(mine), "roles are taken").not.toContain(`UID:bai-${id}@`);
	await db.tx((tx) => updateUser(tx, people.elsewhere.userId, { isDisabled: true }));
	expect(await read(elsewhere), "the account is closed").toBeNull();
	await closeCalendarLink(people.secretary);
	expect(await read(mine)).toBeNull();
	expect(await read(mine.replace(/[0-9a-f]{64}/, "0".repeat(64)))).toBeNull();
});
