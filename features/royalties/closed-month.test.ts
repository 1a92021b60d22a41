import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { articleAuthors, articles, authors } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { readCsv } from "../../lib/csv.ts";
import { toSheetResponse } from "../../lib/spreadsheet.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { addRoyaltyRate, removeRoyaltyRate, setRoyaltyTax } from "./keep-royalty-rules.ts";
import { lockMonth } from "./lock-month.ts";
import { getArticleRoyalty, getSheet } from "./queries.ts";
import { DEFAULT_TAX, RoyaltyError } from "./royalty.ts";
import { listRoyaltyRows } from "./royalty-file.ts";
import { addItem, removeItem, settleItem } from "./settle-item.ts";
import { at, cli, HOURS_TO_OCTOBER, MONTH, NOW, openPayroll, type Payroll, see, settled } from "./test-payroll.ts";
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

const read = async () => JSON.stringify(await getSheet(cli, MONTH));

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
