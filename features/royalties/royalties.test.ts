import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { replaceArticleRelations } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { addRoyaltyRate, removeRoyaltyRate, setRoyaltyTax } from "./keep-royalty-rules.ts";
import { lockMonth } from "./lock-month.ts";
import { findNextOpen } from "./next-open.ts";
import { getArticleRoyalty, getSheet } from "./queries.ts";
import { DEFAULT_TAX, RoyaltyError } from "./royalty.ts";
import { addItem, removeItem, settleItem } from "./settle-item.ts";
import { parseSheetQuery, toPage } from "./sheet-query.ts";
import {
	addAuthor,
	at,
	cli,
	HOURS_TO_OCTOBER,
	MONTH,
	NOW,
	openPayroll,
	type Payroll,
	see,
	settled,
} from "./test-payroll.ts";
import { waiveSourced } from "./waive-sourced.ts";

let opened: TestDatabase | null = null;
let { ana, binh } = { ana: 0, binh: 0 };
let publish: Payroll["publish"];
let person: Payroll["person"];
beforeEach(async () => {
	await opened?.close();
	opened = await openTestDatabase();
	({ ana, binh, publish, person } = await openPayroll());
});
afterAll(() => opened?.close());

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
	const other = await addAuthor("chi", "Chi");
	await db.tx((tx) => replaceArticleRelations(tx, id, { authorIds: [ana, other], tagIds: [], topicIds: [] }));
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
		fault: expect.stringContaining("11/2026"),
		isOpenOnly: false,
		after: null,
	});
});
