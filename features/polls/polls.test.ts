import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { toFormKeys } from "../reader-forms/form-keys.ts";
import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { castVote } from "./cast-vote.ts";
import { addPoll, changePoll, movePoll } from "./keep-poll.ts";
import { formatShare, PollError } from "./poll.ts";
import { newPollForm, type PollInput, toPollInput } from "./poll-form.ts";
import { getDeskPoll, getOpenPoll, getPublicPoll, listDeskPolls, listPublicPolls } from "./queries.ts";

const cli = systemActor("cli");
const reporter: Actor = { kind: "user", userId: 1, name: "A", roles: [{ role: "phong_vien", categoryId: null }] };
const HOUR_MS = 3_600_000;
const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * HOUR_MS);
const input: PollInput = {
	question: "Họp tối hay họp sáng?",
	labels: ["Tối", "Sáng"],
	opensAt: now,
	closesAt: later(24),
};
const desk = {
	keys: toFormKeys({ sessionKey: "s".repeat(43), pepper: "p".repeat(43) }),
	limiter: databaseRateLimiter,
};

let opened: TestDatabase;
let addresses = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function publish(change: Partial<PollInput> = {}): Promise<number> {
	const pollId = await addPoll(cli, { ...input, ...change });
	await movePoll(cli, { pollId, baseVersion: 1 }, "publish");
	return pollId;
}

async function vote(pollId: number, given: { receipt?: string; address?: string; optionId?: number; at?: Date } = {}) {
	addresses += 1;
	const [first] = (await getDeskPoll(cli, pollId))?.options ?? [];
	const client = { address: given.address ?? `198.51.${addresses % 250}.7`, userAgent: "Thử" };
	const { receipt = "", optionId = first?.id ?? 0, at = new Date() } = given;
	return castVote(desk, { pollId, optionId, receipt, client, now: at });
}

const count = async (pollId: number) => (await getDeskPoll(cli, pollId))?.options.map(({ votes }) => votes);

test("R52: a vote is counted once a browser, is followed by the results, and a made-up or foreign receipt is none", async () => {
	const pollId = await publish();
	const seq = await getLatestTagSeq();
	const first = await vote(pollId);
	expect(first?.location).toBe(`/tham-do/hop-toi-hay-hop-sang-${pollId}/ket-qua?phieu=da-nhan`);
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual([`poll:${pollId}`]);
	expect(first?.receipt?.until).toEqual(input.closesAt);
	const receipt = first?.receipt?.value ?? "";
	expect(await vote(pollId, { receipt })).toEqual({
		location: `/tham-do/hop-toi-hay-hop-sang-${pollId}/ket-qua?phieu=da-co`,
	});
	expect(await count(pollId)).toEqual([1, 0]);
	for (const forged of ["a.b", `${receipt}x`, receipt.replace(/^./, (letter) => (letter === "A" ? "B" : "A"))]) {
		expect((await vote(pollId, { receipt: forged }))?.location).toContain("da-nhan");
	}
	const other = await publish();
	expect((await vote(other, { receipt }))?.location).toContain("da-nhan");
	expect([await count(pollId), await count(other)]).toEqual([
		[4, 0],
		[1, 0],
	]);
	expect(formatShare(1, 3)).toBe("33,3%");
});

test("R52: a machine that votes again and again from one address is stopped, and others are not", async () => {
	const pollId = await publish();
	const locations = [];
	for (let time = 0; time < 12; time += 1) locations.push((await vote(pollId, { address: "203.0.113.5" }))?.location);
	expect(locations.slice(0, 10).every((location) => location?.includes("da-nhan"))).toBe(true);
	expect(locations.slice(10)).toEqual(Array.from({ length: 2 }, () => expect.stringContaining("loi=qua-nhieu")));
	expect((await vote(pollId))?.location).toContain("da-nhan");
	expect(await count(pollId)).toEqual([11, 0]);
});

test("R52: a poll opens and closes by itself, pages that show it know when, and no vote is counted outside its time", async () => {
	const pollId = await publish({ opensAt: later(1), closesAt: later(2) });
	expect(await vote(pollId)).toBeNull();
	expect(await getPublicPoll(pollId)).toBeNull();
	const record = createPageRecord();
	const open = await runWithPageRecord(record, () => getOpenPoll(later(1.5)));
	expect([open?.id, record.tags.has("polls"), record.expiresAt]).toEqual([pollId, true, later(2).getTime()]);
	expect((await getOpenPoll(later(2)))?.id).not.toBe(pollId);
	expect((await vote(pollId, { at: later(1.5) }))?.location).toContain("da-nhan");
	expect(await vote(pollId, { at: later(3) })).toEqual({
		location: `/tham-do/hop-toi-hay-hop-sang-${pollId}/ket-qua`,
	});
	expect(await count(pollId)).toEqual([1, 0]);
	const closing = await publish();
	await movePoll(cli, { pollId: closing, baseVersion: 2 }, "close");
	expect((await vote(closing))?.location).toMatch(/ket-qua$/);
	await movePoll(cli, { pollId: closing, baseVersion: 3 }, "withdraw");
	expect([await vote(closing), await getPublicPoll(closing)]).toEqual([null, null]);
});

test("R52: once somebody has voted neither question nor answers change, and a draft is before nobody", async () => {
	const pollId = await addPoll(cli, input);
	expect([await vote(pollId), await getPublicPoll(pollId)]).toEqual([null, null]);
	await changePoll(cli, { pollId, baseVersion: 1 }, { ...input, labels: ["Tối", "Sáng", "Trưa"] });
	await expect(changePoll(cli, { pollId, baseVersion: 1 }, input)).rejects.toThrow(PollError);
	await movePoll(cli, { pollId, baseVersion: 2 }, "publish");
	expect((await vote(pollId, { optionId: 0 }))?.location).toContain("loi=chua-chon");
	expect((await vote(pollId, { optionId: 999_999 }))?.location).toContain("loi=chua-chon");
	await vote(pollId);
	await expect(changePoll(cli, { pollId, baseVersion: 3 }, input)).rejects.toThrow(PollError);
	expect(await getDeskPoll(cli, pollId)).toMatchObject({ version: 3, options: [{ votes: 1 }, {}, { label: "Trưa" }] });
	const actions = (await listAuditEntries(db.read, `poll:${pollId}`)).map(({ action }) => action);
	expect(actions).toEqual(["poll.publish", "poll.edit", "poll.add"]);
	await expect(addPoll(reporter, input)).rejects.toThrow(NotAllowedError);
	await expect(movePoll(reporter, { pollId, baseVersion: 3 }, "close")).rejects.toThrow(NotAllowedError);
	await expect(listDeskPolls(reporter, null)).rejects.toThrow(NotAllowedError);
	await expect(movePoll(cli, { pollId: 99_999, baseVersion: 1 }, "close")).rejects.toThrow(PollError);
});

test("R52: what cannot be asked is told beside its field", () => {
	const read = (change: Record<string, string>) =>
		toPollInput(
			newPollForm.parse({ question: "Có hay không?", options: "Có\nKhông", untilDay: "31/12/2099", ...change }),
			now,
		);
	const errorsOf = (change: Record<string, string>) => {
		try {
			read(change);
			return null;
		} catch (error) {
			return error instanceof FormError ? Object.keys(error.errors) : error;
		}
	};
	expect(read({}).labels).toEqual(["Có", "Không"]);
	expect(read({}).opensAt).toEqual(now);
	expect(errorsOf({ question: " " })).toEqual(["question"]);
	expect(errorsOf({ options: "Có\n\nCó" })).toEqual(["options"]);
	expect(errorsOf({ options: "Có" })).toEqual(["options"]);
	expect(errorsOf({ untilDay: "01/01/2020" })).toEqual(["untilDay"]);
	expect(errorsOf({ untilDay: "mai", fromDay: "hôm nay" })).toEqual(["fromDay", "untilDay"]);
});

test("R52: readers find the polls that are open and, behind them, those that have closed with their votes", async () => {
	const at = (days: number) => new Date(Date.UTC(2031, 0, 10 + days));
	const publish = async (question: string, from: number, until: number) => {
		const id = await addPoll(cli, { question, labels: ["Có", "Không"], opensAt: at(from), closesAt: at(until) });
		await movePoll(cli, { pollId: id, baseVersion: 1 }, "publish", at(from));
		return id;
	};
	const [open, coming, early, late] = [
		await publish("Đang mở?", -1, 5),
		await publish("Sắp mở?", 1, 5),
		await publish("Đóng trước?", -9, -5),
		await publish("Đóng sau?", -9, -2),
	];
	const list = await listPublicPolls(1, at(0));
	expect(list?.open.map(({ id }) => id)).toEqual([open]);
	expect(list?.closed.map(({ id }) => id).slice(0, 2)).toEqual([late, early]);
	expect(JSON.stringify(list), `poll ${coming}`).not.toContain("Sắp mở?");
	expect(await listPublicPolls(2, at(0)), "beyond the end").toBeNull();
});
