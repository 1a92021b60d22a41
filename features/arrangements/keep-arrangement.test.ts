import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArrangementDraft, listPublishedArrangements } from "../../db/queries/arrangements.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makeNewsroom, makePerson, type Newsroom } from "../articles/test-newsroom.ts";
import { getHome } from "../home/queries.ts";
import { type Arrangement, ArrangementError, AS_IT_COMES, parseArrangement, toCategorySurface } from "./arrangement.ts";
import { dropArrangementDraft } from "./drop-arrangement-draft.ts";
import { keepArrangement } from "./keep-arrangement.ts";
import { getArrangement } from "./queries.ts";
import { restoreArrangement } from "./restore-arrangement.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
let older: number;
let newer: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
	older = await newsroom.walkTo("published");
	newer = await newsroom.walkTo("published");
});
afterAll(() => opened.close());

const pinAt = (slot: number, articleId: number, until: Date | null = null): Arrangement => ({
	...AS_IT_COMES,
	pins: [{ slot, articleId, until }],
});

/** Keeps it from what stands. */
async function keep(arrangement: Arrangement, isPublished: boolean): Promise<void> {
	const { secretary } = newsroom.people;
	const [live] = await listPublishedArrangements(db.read, "home", 1);
	const { version = 0, edition = 0 } = (await getArrangementDraft(db.read, "home")) ?? live ?? {};
	await keepArrangement(secretary, { surface: "home", base: { version, edition }, arrangement, isPublished });
}

const getLeadId = async () => (await getHome(await getArrangement("home"))).lead?.id;

test("E28: a pinned story leads until its time is over, and leaves by itself when it is taken down", async () => {
	expect(await getLeadId()).toBe(newer);
	const cursor = await getLatestTagSeq();
	await keep(pinAt(1, older, new Date(Date.now() + 60_000)), true);
	expect((await listTagChangesSince(cursor)).map(({ tag }) => tag)).toEqual(["arrangement:home"]);
	expect(await getLeadId()).toBe(older);
	const over = { ...pinAt(1, older, new Date(Date.now() - 1)) };
	expect((await getHome(over)).lead?.id).toBe(newer);
	const unseen = await newsroom.walkTo("approved");
	expect((await getHome(pinAt(1, unseen))).lead?.id).toBe(newer);
});

test("E28: a draft changes nothing for readers until it is published, and can be thrown away", async () => {
	await keep(AS_IT_COMES, true);
	await keep(pinAt(1, older), false);
	expect(await getLeadId()).toBe(newer);
	await dropArrangementDraft(newsroom.people.chief, "home");
	expect(await getArrangementDraft(db.read, "home")).toBeNull();
	await keep(pinAt(1, older), false);
	await keep(pinAt(1, older), true);
	expect(await getLeadId()).toBe(older);
	expect(await getArrangementDraft(db.read, "home")).toBeNull();
	expect((await listAuditEntries(db.read, "arrangement:home"))[0]).toMatchObject({ action: "arrangement.publish" });
});

test("E28: an older version comes back as a draft, never over somebody's own", async () => {
	const { secretary } = newsroom.people;
	await keep(pinAt(2, older), true);
	await keep(AS_IT_COMES, true);
	const [, former] = await listPublishedArrangements(db.read, "home", 2);
	await restoreArrangement(secretary, "home", former?.id ?? 0);
	const draft = await getArrangementDraft(db.read, "home");
	expect(parseArrangement(draft?.document).pins).toMatchObject([{ slot: 2, articleId: older }]);
	await expect(restoreArrangement(secretary, "home", former?.id ?? 0)).rejects.toThrow(ArrangementError);
	await dropArrangementDraft(secretary, "home");
	await expect(restoreArrangement(secretary, "category:1", former?.id ?? 0)).rejects.toThrow(ArrangementError);
});

test("of two editors who began with the same arrangement the second is told, and nothing is lost", async () => {
	const { secretary, chief } = newsroom.people;
	const surface = toCategorySurface(newsroom.sections.party);
	const change = { surface, base: { version: 0, edition: 0 }, isPublished: false };
	await keepArrangement(secretary, { ...change, arrangement: pinAt(1, older) });
	await expect(keepArrangement(chief, { ...change, arrangement: pinAt(1, newer) })).rejects.toThrow(/meanwhile/);
	expect(parseArrangement((await getArrangementDraft(db.read, surface))?.document).pins[0]?.articleId).toBe(older);
});

test("pins that cannot be are refused, and whoever may not arrange the page", async () => {
	const past = new Date(Date.now() - 60_000);
	const twice: Arrangement = { ...AS_IT_COMES, pins: [...pinAt(1, older).pins, ...pinAt(2, older).pins] };
	for (const arrangement of [pinAt(1, 999), pinAt(1, older, past), twice])
		await expect(keep(arrangement, true)).rejects.toThrow(ArrangementError);
	const surface = toCategorySurface(newsroom.sections.other);
	const base = { version: 0, edition: 0 };
	const change = { surface, base, arrangement: pinAt(4, older), isPublished: true };
	await expect(keepArrangement(newsroom.people.chief, change)).rejects.toThrow(ArrangementError);
	await expect(keepArrangement(newsroom.people.reporter, change)).rejects.toThrow(NotAllowedError);
	const local = await makePerson("Thu Ky Van Hoa", "thu_ky_toa_soan", newsroom.sections.other);
	await keepArrangement(local, { ...change, arrangement: pinAt(3, older) });
	await expect(keepArrangement(local, { ...change, surface: "home" })).rejects.toThrow(NotAllowedError);
});
