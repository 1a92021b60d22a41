import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { insertAuthor } from "../../db/queries/authors.ts";
import { insertRoyaltyRate } from "../../db/queries/royalties.ts";
import { insertUser } from "../../db/queries/users.ts";
import { ROYALTY_RATES } from "../../db/seed/royalty-rates.ts";
import { articleAuthors, articles, authors } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { readCsv } from "../../lib/csv.ts";
import { toSheetResponse } from "../../lib/spreadsheet.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import type { Role } from "../accounts/roles.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { type Newsroom, openNewsroom } from "../search/test-newsroom.ts";
import { addRoyaltyRate, removeRoyaltyRate, setRoyaltyTax } from "./keep-royalty-rules.ts";
import { lockMonth } from "./lock-month.ts";
import { findNextOpen } from "./next-open.ts";
import { getArticleRoyalty, getSheet } from "./queries.ts";
import { DEFAULT_TAX, RoyaltyError } from "./royalty.ts";
import { listRoyaltyRows } from "./royalty-file.ts";
import { addItem, removeItem, type SettledInput, settleItem } from "./settle-item.ts";
import { parseSheetQuery, toPage } from "./sheet-query.ts";
import { waiveSourced } from "./waive-sourced.ts";

const cli = systemActor("cli");
let userId = 0;
const person = (role: Role): Actor => ({ kind: "user", userId, name: "A", roles: [{ role, categoryId: null }] });
const MONTH = "2026-11";
const NOW = new Date("2026-12-02T03:00:00Z");
const NOTHING = { translation: 0, minority: 0, direct: 0, hardship: 0 };
/** From the newsroom's noon of 20/11/2026. */
const HOURS_TO_OCTOBER = 24 * 25;
const settled = (coefficient: number | null, change: Partial<SettledInput> = {}): SettledInput => ({
	...{ ...NOTHING, genreGroup: 1, coefficient, points: new Map() },
	...change,
});

let opened: TestDatabase | null = null;
let newsroom: Newsroom;
let [ana, binh] = [0, 0];

beforeEach(async () => {
	await opened?.close();
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
	const author = (slug: string, penName: string) =>
		db.tx((tx) => insertAuthor(tx, { slug, penName, kind: "person", isDemo: false, bio: "" }));
	ana = await author("an-a", "An A");
	binh = await author("binh", "=Bình");
	await db.tx(async (tx) => {
		userId = await insertUser(tx, { email: "a@b.example", name: "A", passwordHash: "$none", passwordChangedAt: NOW });
		for (const rate of ROYALTY_RATES) await insertRoyaltyRate(tx, rate);
	});
});
afterAll(() => opened?.close());

const publish = (title: string, authorIds: number[], more: { hoursAgo?: number; source?: string } = {}) =>
	newsroom.publish({
		...{ title, hoursAgo: more.hoursAgo ?? 0 },
		changes: { authorIds, source: { name: more.source ?? "", url: null } },
	});
const at = (articleId: number, baseVersion = 0, place = 0) => ({ articleId, place, baseVersion });
const see = async (month = MONTH) => {
	const { items, total } = await getSheet(cli, month);
	return { month, items: items.length, total };
};
const read = async (month = MONTH) => JSON.stringify(await getSheet(cli, month));

test("E41: a month has every article of it, taken down or not, with the sums of its people", async () => {
	const one = await publish("Tin một", [ana]);
	const two = await publish("Phóng sự", [ana, binh], { hoursAgo: 1 });
	await publish("Của tháng trước", [ana], { hoursAgo: HOURS_TO_OCTOBER });
	await takeDownArticle(cli, one, 2, "Nhầm");
	expect(await settleItem(person("ke_toan"), at(one), settled(150))).toBe(MONTH);
	await settleItem(
		cli,
		at(two),
		settled(800, {
			genreGroup: 5,
			points: new Map([
				[ana, 3334],
				[binh, 6666],
			]),
		}),
	);
	const sheet = await getSheet(cli, MONTH);
	expect(sheet.items.map(({ title, amount, fault }) => [title, amount, fault])).toEqual([
		["Phóng sự", 2_024_000, null],
		["Tin một", 379_500, null],
	]);
	expect(sheet.total).toBe(2_403_500);
	expect(sheet.people.map(({ name, items, amount }) => [name, items, amount])).toEqual([
		["=Bình", 1, 1_349_198],
		["An A", 2, 1_054_302],
	]);
	expect(await listAuditEntries(db.read, `royalty:${one}`)).toMatchObject([
		{ action: "royalty.settle", details: { before: "chưa chấm", after: "hệ số 1,5, 379.500 đ" } },
	]);
	expect((await getSheet(cli, "2026-10")).items.map(({ unit }) => unit)).toEqual([253_000]);
});

test("E41: shares default to equal ones, and others than 100 % are refused beside their fields", async () => {
	const id = await publish("Chung", [ana, binh]);
	const wrong = settled(150, {
		points: new Map([
			[ana, 5000],
			[binh, 4000],
		]),
	});
	await expect(settleItem(cli, at(id), wrong)).rejects.toMatchObject({
		errors: { shares: expect.stringMatching(/90 %/) },
	});
	await expect(settleItem(cli, at(id), settled(1001))).rejects.toMatchObject({
		errors: { coefficient: expect.stringContaining("là 10") },
	});
	await settleItem(cli, at(id), settled(150));
	expect((await getArticleRoyalty(cli, id))?.items[0]?.shares).toMatchObject([
		{ authorId: ana, points: 5000, amount: 189_750 },
		{ authorId: binh, points: 5000, amount: 189_750 },
	]);
});

test("E41: who settles what somebody else has settled meanwhile is told what stands there", async () => {
	const id = await publish("Tin", [ana]);
	await settleItem(cli, at(id), settled(150));
	await expect(settleItem(cli, at(id), settled(200))).rejects.toMatchObject({
		personMessage: expect.stringContaining("hệ số 1,5"),
	});
	await settleItem(cli, at(id, 1), settled(200));
	expect((await getArticleRoyalty(cli, id))?.items[0]).toMatchObject({ coefficient: 200, version: 2 });
});

test("E41: an article whose authors changed after it was settled waits for new shares", async () => {
	const id = await publish("Chung", [ana, binh]);
	await settleItem(
		cli,
		at(id),
		settled(150, {
			points: new Map([
				[ana, 2000],
				[binh, 8000],
			]),
		}),
	);
	const other = await db.tx((tx) =>
		insertAuthor(tx, { slug: "chi", penName: "Chi", kind: "person", isDemo: false, bio: "" }),
	);
	await db.tx((tx) => tx.update(articleAuthors).set({ authorId: other }).where(eq(articleAuthors.authorId, binh)));
	const item = (await getSheet(cli, MONTH)).items[0];
	expect(item).toMatchObject({ fault: "authors-changed", shares: [{ authorId: ana }, { authorId: other }] });
	await expect(lockMonth(cli, await see(), NOW)).rejects.toThrow(RoyaltyError);
	const stale = settled(150, {
		points: new Map([
			[ana, 2000],
			[binh, 8000],
		]),
	});
	await expect(settleItem(cli, at(id, 1), stale)).rejects.toMatchObject({ errors: { shares: expect.any(String) } });
	await settleItem(cli, at(id, 1), settled(150));
	expect((await getSheet(cli, MONTH)).items[0]?.fault).toBeNull();
});

test("E41: pictures are paid beside their article, to whoever took them", async () => {
	const id = await publish("Tin", [ana]);
	const picture = { ...settled(100), genreGroup: 3, note: "Ảnh", penNames: ["=Bình"] };
	await expect(addItem(cli, id, { ...picture, penNames: ["Ai đó"], note: "" })).rejects.toMatchObject({
		errors: { "authors[]": expect.stringContaining("Ai đó"), note: expect.any(String) },
	});
	await addItem(cli, id, picture);
	const { items, people } = await getSheet(cli, MONTH);
	expect(items.map(({ place, note, amount }) => [place, note, amount])).toEqual([
		[0, "", 0],
		[1, "Ảnh", 253_000],
	]);
	expect(people.map(({ name }) => name)).toEqual(["=Bình"]);
	await expect(removeItem(cli, at(id, 0, 0))).rejects.toThrow(RoyaltyError);
	await removeItem(cli, at(id, 1, 1));
	expect((await getSheet(cli, MONTH)).items).toHaveLength(1);
});

test("E41: what was taken over from others is waived at once, and nothing that somebody settled", async () => {
	const own = await publish("Của mình", [ana]);
	const taken = await publish("Dẫn nguồn", [], { source: "Báo X", hoursAgo: 1 });
	const paid = await publish("Dẫn nguồn có trả", [binh], { source: "Báo X", hoursAgo: 2 });
	await settleItem(cli, at(paid), settled(100));
	expect(await waiveSourced(person("ke_toan"), MONTH)).toBe(1);
	const coefficients = new Map((await getSheet(cli, MONTH)).items.map((item) => [item.articleId, item.coefficient]));
	expect([coefficients.get(own), coefficients.get(taken), coefficients.get(paid)]).toEqual([null, 0, 100]);
	expect(await findNextOpen(cli, MONTH, taken)).toBe(own);
	expect((await listAuditEntries(db.read, `royalty-month:${MONTH}`))[0]?.details).toEqual({ articles: 1 });
});

test("E41: a month is closed only when every line is settled, as it was seen, by the chief", async () => {
	const id = await publish("Tin", [ana]);
	const unseen = { ...(await see()), total: 1 };
	await expect(lockMonth(person("ke_toan"), await see(), NOW)).rejects.toThrow(NotAllowedError);
	await expect(lockMonth(cli, await see(), NOW)).rejects.toMatchObject({
		personMessage: expect.stringContaining("còn 1 dòng"),
	});
	await settleItem(cli, at(id), settled(150));
	await expect(lockMonth(cli, unseen, NOW)).rejects.toMatchObject({
		personMessage: expect.stringContaining("vừa đổi"),
	});
	await expect(lockMonth(cli, await see(), new Date("2026-10-31T16:59:00Z"))).rejects.toThrow(/chưa tới/);
	await expect(lockMonth(cli, { month: "2026-09", items: 0, total: 0 }, NOW)).rejects.toThrow(/chưa có bài/);
	await lockMonth(person("truong_bbt"), await see(), NOW);
	expect((await getSheet(cli, MONTH)).locked).toEqual({ at: NOW, by: "A" });
	expect((await listAuditEntries(db.read, `royalty-month:${MONTH}`))[0]?.details).toEqual({
		items: 1,
		total: "379.500 đ",
	});
});

test("E41: nothing changes a closed month: no verb, no rate, no tax, no change of an article or an author", async () => {
	const one = await publish("Tin", [ana]);
	const two = await publish("Dẫn nguồn", [binh], { source: "Báo X", hoursAgo: 1 });
	await settleItem(cli, at(one), settled(150));
	await addItem(cli, one, { ...settled(100), genreGroup: 3, note: "Ảnh", penNames: ["=Bình"] });
	await settleItem(cli, at(two), settled(800, { genreGroup: 5 }));
	await lockMonth(cli, await see(), NOW);
	const before = await read();
	const article = async () => JSON.stringify(await getArticleRoyalty(cli, one));
	const articleBefore = await article();

	const verbs = [
		() => settleItem(cli, at(one, 1), settled(200)),
		() => settleItem(cli, at(one, 1, 1), settled(200)),
		() => addItem(cli, one, { ...settled(100), genreGroup: 3, note: "Ảnh", penNames: ["An A"] }),
		() => removeItem(cli, at(one, 1, 1)),
		() => waiveSourced(cli, MONTH),
		async () => lockMonth(cli, await see(), NOW),
	];
	for (const verb of verbs)
		await expect(verb()).rejects.toMatchObject({ personMessage: expect.stringContaining("đã khóa") });
	await addRoyaltyRate(cli, { fromDay: "2026-11-01", baseSalary: 5_000_000 });
	await removeRoyaltyRate(cli, { fromDay: "2026-07-01", baseSalary: 2_530_000 });
	await setRoyaltyTax(cli, { isOn: true, percent: 20, from: 0 });
	await takeDownArticle(cli, two, 2, "Nhầm");
	await db.tx(async (tx) => {
		await tx.update(articles).set({ title: "Tên khác", genre: "video", publishedAt: new Date("2026-12-05T03:00:00Z") });
		await tx.update(authors).set({ penName: "Tên khác" });
		await tx.delete(articleAuthors);
	});
	expect(await read()).toBe(before);
	expect(await article()).toBe(articleBefore);
	expect((await getSheet(cli, "2026-12")).items, "and what was paid is not paid again under its new date").toEqual([]);
});

test("E41: what comes out under the date of a closed month is paid in the next open one", async () => {
	await settleItem(cli, at(await publish("Tin", [ana], { hoursAgo: HOURS_TO_OCTOBER })), settled(100));
	await lockMonth(cli, await see("2026-10"), NOW);
	const late = await publish("Đăng bù", [binh], { hoursAgo: HOURS_TO_OCTOBER });
	expect((await getSheet(cli, MONTH)).items.map(({ articleId }) => articleId)).toEqual([late]);
	expect(await settleItem(cli, at(late), settled(100))).toBe(MONTH);
	expect((await getSheet(cli, "2026-10")).items).toHaveLength(1);
});

test("E41: the file of a month adds up to its items, whatever they are, and holds no formula", async () => {
	for (const title of ["=SUM(A1)", "Tin hai", "Tin ba"]) await publish(title, [ana, binh]);
	const ids = (await getSheet(cli, MONTH)).items.map(({ articleId }) => articleId);
	let version = 0;
	const anyItem = fc.record({
		coefficient: fc.integer({ min: 0, max: 3000 }),
		first: fc.integer({ min: 0, max: 10_000 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(anyItem, { minLength: 3, maxLength: 3 }), async (items) => {
			for (const [index, { coefficient, first }] of items.entries()) {
				const points = new Map([
					[ana, first],
					[binh, 10_000 - first],
				]);
				await settleItem(cli, at(ids[index] ?? 0, version), settled(coefficient, { genreGroup: 7, points }));
			}
			version += 1;
			const sheet = await getSheet(cli, MONTH);
			const file = await toSheetResponse(listRoyaltyRows(sheet, "dong"), { format: "csv", name: "a", title: "A" });
			const rows =
				readCsv(Buffer.from(await file.arrayBuffer()))
					?.slice(1)
					.filter((row) => row.length > 1) ?? [];
			const sum = rows.reduce((all, row) => all + Number(row.at(-1)), 0);
			expect(sum).toBe(sheet.items.reduce((all, { amount }) => all + amount, 0));
			expect(sum).toBe(sheet.total);
			const people = listRoyaltyRows(sheet, "nguoi").slice(1);
			expect(people.reduce((all, row) => all + Number(row[2]), 0)).toBe(sum);
			expect(rows.flat().filter((cell) => cell.startsWith("="))).toEqual([]);
		}),
		{ numRuns: 12 },
	);
});

test("E41: rates and the tax are changed by whom it is given, and told in the log", async () => {
	await expect(addRoyaltyRate(cli, { fromDay: "2026-07-01", baseSalary: 2_600_000 })).rejects.toMatchObject({
		errors: { fromDay: expect.stringContaining("2.530.000") },
	});
	for (const baseSalary of [0, 2_530_005, 200_000_000])
		await expect(addRoyaltyRate(cli, { fromDay: "2027-07-01", baseSalary })).rejects.toThrow(RoyaltyError);
	await expect(removeRoyaltyRate(cli, { fromDay: "2026-07-01", baseSalary: 1 })).rejects.toThrow(RoyaltyError);
	await addRoyaltyRate(person("ke_toan"), { fromDay: "2027-07-01", baseSalary: 2_700_000 });
	const id = await publish("Tin", [ana]);
	await settleItem(cli, at(id), settled(800));
	expect((await getSheet(cli, MONTH)).people[0]?.tax).toBe(0);
	await setRoyaltyTax(cli, { ...DEFAULT_TAX, isOn: true });
	const sheet = await getSheet(cli, MONTH);
	expect(sheet.people[0]?.tax).toBe(202_400);
	expect(listRoyaltyRows(sheet, "nguoi")).toEqual([
		["Người nhận", "Số dòng", "Số tiền", "Thuế", "Thực nhận"],
		["An A", 1, 2_024_000, 202_400, 1_821_600],
	]);
	expect((await listAuditEntries(db.read, "royalty-rule:thue"))[0]?.details).toEqual({
		before: "không trừ",
		after: "10 % từ 2.000.000 đ",
	});
});

test("E41: who is not given it sees no sheet and changes nothing", async () => {
	const id = await publish("Tin", [ana]);
	for (const role of ["phong_vien", "thu_ky_toa_soan", "pho_truong_bbt", "quan_tri"] as const) {
		const actor = person(role);
		expect(() => getSheet(actor, MONTH)).toThrow(NotAllowedError);
		const refused = [
			() => getArticleRoyalty(actor, id),
			() => settleItem(actor, at(id), settled(150)),
			() => addItem(actor, id, { ...settled(100), note: "Ảnh", penNames: ["An A"] }),
			() => removeItem(actor, at(id)),
			() => waiveSourced(actor, MONTH),
			() => lockMonth(actor, { month: MONTH, items: 1, total: 0 }, NOW),
			() => addRoyaltyRate(actor, { fromDay: "2027-07-01", baseSalary: 2_700_000 }),
			() => removeRoyaltyRate(actor, { fromDay: "2026-07-01", baseSalary: 2_530_000 }),
			() => setRoyaltyTax(actor, DEFAULT_TAX),
		];
		for (const verb of refused) await expect(verb()).rejects.toThrow(NotAllowedError);
	}
	await expect(settleItem(cli, at(id + 99), settled(150))).rejects.toThrow(RoyaltyError);
});

test("E41: a long month is read page by page, and what is not settled can be read alone", async () => {
	const item = (articleId: number) => ({ articleId, place: 0, fault: articleId % 2 === 0 ? ("unset" as const) : null });
	const items = Array.from({ length: 250 }, (_, index) => item(index + 1)) as unknown as Parameters<typeof toPage>[0];
	const query = parseSheetQuery({ thang: MONTH }, NOW);
	const first = toPage(items, query);
	const second = toPage(items, first.next ?? query);
	const third = toPage(items, second.next ?? query);
	expect([first, second, third].map(({ rows, next }) => [rows[0]?.articleId, rows.length, next?.after])).toEqual([
		[1, 100, "100.0"],
		[101, 100, "200.0"],
		[201, 50, undefined],
	]);
	expect(toPage(items, { ...query, isOpenOnly: true }).rows[0]?.articleId).toBe(2);
	expect(parseSheetQuery({ thang: "9/2026" }, NOW).month).toBe("2026-09");
	expect(parseSheetQuery({ thang: "2026-13", sau: "x" }, NOW)).toEqual({
		month: "2026-12",
		isOpenOnly: false,
		after: null,
	});
});
