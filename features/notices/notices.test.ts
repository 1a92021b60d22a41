import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { db } from "../../db/client.ts";
import { auditLog } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { systemActor } from "../accounts/actor.ts";
import { announceNotice, endNotice } from "./change-notice.ts";
import { getNotice } from "./queries.ts";

const cli = systemActor("cli");
const HOUR_MS = 3_600_000;
const hours = (count: number) => new Date(Date.now() + count * HOUR_MS);

let opened: TestDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
afterEach(() => vi.useRealTimers());

test("R65: an urgent strip holds from its beginning to its end, and a page that shows it knows when that is", async () => {
	const until = hours(2);
	await announceNotice(cli, "urgent", {
		text: " Bão số 9 vào  bờ đêm nay ",
		href: "/tin/bao-1",
		from: hours(-1),
		until,
	});
	const record = createPageRecord();
	const shown = await runWithPageRecord(record, () => getNotice("urgent"));
	expect(shown).toMatchObject({ text: "Bão số 9 vào bờ đêm nay", href: "/tin/bao-1", until });
	expect(record.expiresAt).toBe(until.getTime());
	expect(record.tags).toContain("settings");
	vi.useFakeTimers({ now: until, toFake: ["Date"] });
	expect(await getNotice("urgent")).toBeNull();
});

test("R65: a strip is ended before its time in one step, and both steps are in the audit log", async () => {
	await announceNotice(cli, "urgent", { text: "Hồ xả lũ", href: null, from: hours(-1), until: hours(1) });
	await endNotice(cli, "urgent");
	expect(await getNotice("urgent")).toBeNull();
	const actions = (await db.read.select({ action: auditLog.action }).from(auditLog)).map(({ action }) => action);
	expect(actions.slice(-2)).toEqual(["notice.announce", "notice.end"]);
});

test("E40: a mourning that is announced begins by itself", async () => {
	const from = hours(1);
	await announceNotice(cli, "mourning", { text: "", href: null, from, until: hours(3) });
	expect(await getNotice("mourning")).toBeNull();
	vi.useFakeTimers({ now: from, toFake: ["Date"] });
	expect(await getNotice("mourning")).toMatchObject({ from });
});

test.each([
	["without words", { text: "  " }, "cần có lời"],
	["longer than a line", { text: "á".repeat(201) }, "200 chữ cái"],
	["that has ended", { from: hours(-2), until: hours(-1) }, "sau lúc này"],
	["that ends before it begins", { from: hours(3), until: hours(2) }, "sau giờ bắt đầu"],
	["that leads to a script", { href: "javascript:alert(1)" }, "https://"],
])("R65: a strip %s is refused in words, and the one that stands stays", async (_, changes, words) => {
	await announceNotice(cli, "urgent", { text: "Đang đứng", href: null, from: hours(-1), until: hours(1) });
	const wrong = { text: "Sai", href: null, from: hours(-1), until: hours(1), ...changes };
	await expect(announceNotice(cli, "urgent", wrong)).rejects.toMatchObject({
		personMessage: expect.stringContaining(words),
	});
	expect(await getNotice("urgent")).toMatchObject({ text: "Đang đứng" });
});
