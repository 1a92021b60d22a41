import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { getConsultation } from "../../db/queries/consultations.ts";
import { listMediaUses } from "../../db/queries/media-uses.ts";
import { getOpinion } from "../../db/queries/opinions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { createPageRecord, runWithPageRecord } from "../../lib/page-record.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { can, NotAllowedError } from "../accounts/policy.ts";
import { eraseReaderData } from "../reader-data/erase-reader-data.ts";
import { exportReaderData } from "../reader-data/export-reader-data.ts";
import { ConsultationError, toPhase } from "./consultation.ts";
import { consultationForm } from "./consultation-fields.ts";
import { approveOpinion, rejectOpinion } from "./decide-opinion.ts";
import { getDeskOpinions, listDesk } from "./desk-consultations.ts";
import { exportOpinions } from "./export-opinions.ts";
import { addConsultation, changeConsultation, withdrawConsultation } from "./keep-consultation.ts";
import { keepSummary } from "./keep-summary.ts";
import type { OpinionInput } from "./opinion-form.ts";
import { purgeOpinions } from "./purge-opinions.ts";
import { getConsultationPage, listConsultations } from "./queries.ts";
import { submitOpinion } from "./submit-opinion.ts";
import { addPaper, consultationAt, publishTest, toInput } from "./test-consultation.ts";

const cli = systemActor("cli");
const withRole = (role: "phong_vien" | "kiem_duyet" | "van_thu"): Actor => ({
	...{ kind: "user", userId: 1, name: "A", roles: [{ role, categoryId: null }] },
});
const now = new Date();
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const later = (ms: number) => new Date(now.getTime() + ms);
const ENDED = { opensAt: later(-3 * HOUR_MS), closesAt: later(-HOUR_MS) };
const opinion: OpinionInput = {
	...{ part: "Điều 1", content: "Đề nghị gọi tôi: 0905 123 456.", name: "Rơ Châm Xuân", isNameShown: false },
	...{ organisation: "xã Ia Mơ", email: "xuan@thu.example" },
};

let opened: TestDatabase;
let id: number;
let sent = 0;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	id = await publishTest(now);
});

async function give(consultationId = id, change: Partial<OpinionInput> = {}, at = now): Promise<number> {
	sent += 1;
	const options = { receipt: `receipt-${sent}`, senderHash: "h", isTrapped: false, now: at };
	const opinionId = await submitOpinion(consultationId, { ...opinion, ...change }, options);
	if (opinionId === null) throw new Error("not taken");
	return opinionId;
}
const opinionAt = async (opinionId: number) => {
	const row = await getOpinion(db.read, opinionId);
	return { opinionId, baseVersion: row?.version ?? 0 };
};
const read = async (consultationId = id) => {
	const page = await getConsultationPage(consultationId);
	if (page.state !== "published") throw new Error(`it is ${page.state}`);
	return page.consultation;
};

test("R61: a draft is before nobody until it is published, with its files in order, at the next request", async () => {
	const [one, two] = [await addPaper(), await addPaper()];
	const draft = await addConsultation(cli, toInput(now, { fileIds: [two, one] }), { isPublished: false });
	expect((await getConsultationPage(draft)).state).toBe("missing");
	expect(await submitOpinion(draft, opinion, { receipt: "r", senderHash: "h", isTrapped: false, now })).toBeNull();
	const seq = await getLatestTagSeq();
	await changeConsultation(cli, await consultationAt(draft), toInput(now, { fileIds: [two, one] }), {
		isPublished: true,
	});
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["consultations"]);
	const page = await read(draft);
	expect(page.files.map(({ mediaId, bytes }) => [mediaId, bytes])).toEqual([
		[two, 2048],
		[one, 2048],
	]);
	expect(await listMediaUses(db.read, one)).toMatchObject([{ kind: "consultation", id: draft }]);
	const actions = (await listAuditEntries(db.read, `consultation:${draft}`)).map(({ action }) => action);
	expect(actions).toEqual(["consultation.publish", "consultation.add"]);
});

test("R61: the page is right until its consultation opens or closes, the list until the next of them does", async () => {
	const ends = later(HOUR_MS).getTime();
	const expiryOf = async (load: () => Promise<unknown>) => {
		const record = createPageRecord();
		await runWithPageRecord(record, load);
		return [record.expiresAt, [...record.tags]];
	};
	expect(await expiryOf(() => getConsultationPage(id))).toEqual([ends, ["consultations"]]);
	const opens = later(HOUR_MS / 2);
	const coming = await publishTest(now, { opensAt: opens });
	expect(await expiryOf(() => getConsultationPage(coming))).toEqual([opens.getTime(), ["consultations"]]);
	expect((await expiryOf(() => listConsultations(1)))[0]).toBe(opens.getTime());
	const span = { opensAt: now, closesAt: later(1000) };
	expect([-1, 0, 999, 1000].map((ms) => toPhase(span, later(ms)))).toEqual(["coming", "open", "open", "closed"]);
});

test("R61: open ones come first, those that end first on top; closed ones say whether there is a summary", async () => {
	const soon = await publishTest(now, { closesAt: later(HOUR_MS / 4) });
	const ended = await publishTest(now, ENDED);
	const list = await listConsultations(1);
	expect(list?.open[0]?.id).toBe(soon);
	expect(list?.open.map((row) => row.id)).toContain(id);
	expect(list?.closed.find((row) => row.id === ended)).toMatchObject({ phase: "closed", summaryPublishedAt: null });
	const afterwards = await listConsultations(1, later(2 * HOUR_MS));
	expect(afterwards?.open, "they close by themselves").toEqual([]);
	expect(await listConsultations(99)).toBeNull();
});

test("R61: opinions wait for approval; without the switch readers see their number alone", async () => {
	const [first, second] = [await give(), await give()];
	expect((await read()).approved).toBe(0);
	const seq = await getLatestTagSeq();
	await approveOpinion(cli, await opinionAt(first));
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["consultations"]);
	await expect(rejectOpinion(cli, await opinionAt(second), " ")).rejects.toThrow(FormError);
	await rejectOpinion(cli, await opinionAt(second), "Không về dự thảo này.");
	expect(await read()).toMatchObject({ approved: 1, opinions: [] });
	const at = await consultationAt(id);
	await changeConsultation(cli, at, toInput(now, { showsOpinions: true }), { isPublished: false });
	expect((await read()).opinions, "who was not told is not shown").toEqual([]);
	const entries = JSON.stringify(await listAuditEntries(db.read, `consultation:${id}`));
	expect(entries).not.toMatch(/Xuân|xuan@|Ia Mơ|0905|gọi tôi/);
	await expect(approveOpinion(cli, { opinionId: second, baseVersion: 1 })).rejects.toThrow(ConsultationError);
});

test("R61: with the switch approved opinions are shown, named only who agreed, numbers covered, nothing else of who wrote", async () => {
	const shown = await publishTest(now, { showsOpinions: true });
	const [hidden, named, waiting] = [await give(shown), await give(shown, { isNameShown: true }), await give(shown)];
	for (const one of [hidden, named]) await approveOpinion(cli, await opinionAt(one));
	const page = await read(shown);
	expect(page.opinions.map(({ id: of, name }) => [of, name])).toEqual([
		[named, "Rơ Châm Xuân"],
		[hidden, null],
	]);
	expect(page.opinions.map(({ id: of }) => of)).not.toContain(waiting);
	expect(JSON.stringify(page)).not.toMatch(/xuan@|Ia Mơ|0905/);
});

test("R61: a summary is a draft until the end, is published then, and stands at the next request", async () => {
	const summary = { summary: "Tiếp thu hai ý kiến.", fileIds: [] };
	await expect(keepSummary(cli, await consultationAt(id), summary, { isPublished: true })).rejects.toMatchObject({
		errors: { summary: expect.stringContaining("nhận ý kiến đến") },
	});
	await keepSummary(cli, await consultationAt(id), summary, { isPublished: false });
	expect((await read()).summary).toBeNull();
	const ended = await publishTest(now, ENDED);
	const empty = { summary: "", fileIds: [] };
	await expect(keepSummary(cli, await consultationAt(ended), empty, { isPublished: true })).rejects.toThrow(FormError);
	const paper = await addPaper();
	const seq = await getLatestTagSeq();
	await keepSummary(cli, await consultationAt(ended), { ...summary, fileIds: [paper] }, { isPublished: true });
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toEqual(["consultations"]);
	expect((await read(ended)).summary).toMatchObject({ text: summary.summary, files: [{ mediaId: paper }] });
	const reopened = toInput(now);
	await expect(
		changeConsultation(cli, await consultationAt(ended), reopened, { isPublished: false }),
	).rejects.toMatchObject({ errors: { untilDay: expect.stringContaining("không mở lại") } });
});

test("R61: the office takes every opinion along, and the log says how many", async () => {
	await give(id, { content: "=HYPERLINK(1) là lời của tôi", organisation: null });
	await rejectOpinion(cli, await opinionAt(await give()), "Trùng ý kiến khác.");
	const { rows } = await exportOpinions(cli, id);
	expect(rows.map((row) => row.slice(2))).toEqual([
		["Góp ý về", "Ý kiến", "Họ và tên", "Đơn vị hoặc nơi ở", "Thư điện tử", "Tình trạng", "Lý do"],
		["Điều 1", "=HYPERLINK(1) là lời của tôi", opinion.name, "", opinion.email, "Chờ duyệt", ""],
		["Điều 1", opinion.content, opinion.name, "xã Ia Mơ", opinion.email, "Không duyệt", "Trùng ý kiến khác."],
	]);
	expect((await listAuditEntries(db.read, `consultation:${id}`))[0]).toMatchObject({
		...{ action: "opinion.export", details: { opinions: "2" } },
	});
	await expect(exportOpinions(cli, 99_999)).rejects.toThrow(ConsultationError);
});

test("R61: who wrote is forgotten after its term; what was not approved goes; a person's data are handed out and erased", async () => {
	const shown = await publishTest(now, { showsOpinions: true });
	const [kept, dropped] = [await give(), await give()];
	const [named, unread] = [await give(shown, { isNameShown: true }), await give(shown, { isNameShown: true })];
	for (const one of [kept, named]) await approveOpinion(cli, await opinionAt(one));
	await purgeOpinions(later(31 * DAY_MS));
	expect(await getOpinion(db.read, kept)).toMatchObject({ addressHash: null, name: opinion.name });
	await purgeOpinions(later(182 * DAY_MS));
	expect(await getOpinion(db.read, kept)).toMatchObject({ name: null, organisation: null, email: null });
	expect(await getOpinion(db.read, named)).toMatchObject({ name: opinion.name, organisation: null, email: null });
	expect(await getOpinion(db.read, unread)).toMatchObject({ name: null });
	await purgeOpinions(later(367 * DAY_MS));
	expect(await getOpinion(db.read, dropped)).toBeNull();
	expect(await getOpinion(db.read, kept)).toMatchObject({ content: opinion.content });

	const request = { email: "Ban.Doc@thu.example", reason: "Đơn ngày 20/11 của bạn đọc" };
	const [counted, waiting] = [
		await give(id, { email: "ban.doc@thu.example" }),
		await give(id, { email: request.email }),
	];
	await approveOpinion(cli, await opinionAt(counted));
	expect(await exportReaderData(cli, request)).toContain(opinion.content);
	expect(await eraseReaderData(cli, request)).toMatchObject({ opinions: 2 });
	expect(await getOpinion(db.read, waiting)).toBeNull();
	expect(await getOpinion(db.read, counted)).toMatchObject({ name: null, email: null, content: opinion.content });
});

test("R61: what is withdrawn is gone with a reason and takes nothing; who saves late or may not changes nothing", async () => {
	const late = await consultationAt(id);
	await expect(withdrawConsultation(cli, late, "")).rejects.toThrow(FormError);
	await withdrawConsultation(cli, late, "Cơ quan soạn thảo rút dự thảo");
	expect((await getConsultationPage(id)).state).toBe("withdrawn");
	expect(await submitOpinion(id, opinion, { receipt: "x", senderHash: "h", isTrapped: false, now })).toBeNull();
	await expect(changeConsultation(cli, late, toInput(now), { isPublished: true })).rejects.toThrow(ConsultationError);
	const photo = await addPaper("photo");
	for (const change of [{ fileIds: [photo] }, { fileIds: [99_999] }, { closesAt: later(-2 * HOUR_MS) }])
		await expect(addConsultation(cli, toInput(now, change), { isPublished: true })).rejects.toThrow(FormError);
	const current = await consultationAt(id);
	for (const actor of [withRole("phong_vien"), withRole("kiem_duyet")])
		for (const verb of [
			() => addConsultation(actor, toInput(now), { isPublished: true }),
			() => changeConsultation(actor, current, toInput(now), { isPublished: true }),
			() => withdrawConsultation(actor, current, "Không rõ"),
			() => keepSummary(actor, current, { summary: "A", fileIds: [] }, { isPublished: false }),
		])
			await expect(verb()).rejects.toThrow(NotAllowedError);
	const reporter = withRole("phong_vien");
	const rolesThat = (action: "consultation.edit" | "consultation.moderate") =>
		(["phong_vien", "kiem_duyet", "van_thu"] as const).filter((role) => can(withRole(role), action));
	expect([rolesThat("consultation.edit"), rolesThat("consultation.moderate")]).toEqual([
		["van_thu"],
		["kiem_duyet", "van_thu"],
	]);
	for (const verb of [
		() => exportOpinions(reporter, id),
		() => listDesk(reporter, {}),
		() => approveOpinion(reporter, { opinionId: 1, baseVersion: 1 }),
	])
		await expect(verb()).rejects.toThrow(NotAllowedError);
	expect((await getConsultation(db.read, id))?.version).toBe(current.baseVersion);
});

test("R61: the queue lists what waits the oldest first, page by page", async () => {
	for (let count = 0; count < 21; count += 1) await give();
	const first = await getDeskOpinions(cli, id, { state: "waiting", after: null });
	expect([first?.rows.length, first?.counts.get("waiting")]).toEqual([20, 21]);
	const next = first?.next;
	const second = next && (await getDeskOpinions(cli, id, next));
	expect([second?.rows.length, second?.next]).toEqual([1, null]);
	expect((await listDesk(cli, {})).waiting.get(id)).toBe(21);
});

test("R61: a form of a consultation with a time that is none is told beside its field", () => {
	const typed = {
		...{
			title: "Dự thảo Quy chế làm việc",
			office: "Văn phòng Tỉnh ủy",
			lead: "",
			parts: "Điều 1\n\n Điều 2 \nĐiều 1",
		},
		...{ fromDay: "31/11/2026", fromClock: "08:00", untilDay: "30/12/2026", untilClock: "17h", step: "publish" },
	};
	const wrong = consultationForm.safeParse(typed);
	expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(["fromDay"]);
	const right = consultationForm.parse({ ...typed, fromDay: "30/11/2026", "files[]": ["3", "1"] });
	expect(right).toMatchObject({
		...{ isPublished: true, input: { parts: ["Điều 1", "Điều 2"], fileIds: [3, 1], showsOpinions: false } },
	});
	expect(right.input.closesAt.toISOString()).toBe("2026-12-30T10:00:00.000Z");
});
