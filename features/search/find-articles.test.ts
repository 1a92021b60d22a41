import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { keepTag } from "../tags/keep-tag.ts";
import { findArticles } from "./find-articles.ts";
import { searchArticles } from "./queries.ts";
import { parseSearchWords } from "./search-words.ts";
import { type Newsroom, openNewsroom, toInstant } from "./test-newsroom.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
});
afterEach(() => newsroom.takeAllDown());
afterAll(() => opened.close());

const publish: Newsroom["publish"] = (article) => newsroom.publish(article);
const search: Newsroom["search"] = (...args) => newsroom.search(...args);

test.each(["dak doa", "Đak Đoa", "ĐAK ĐOA", "đak ĐOA", "Đak Đoa".normalize("NFD"), "  dak,   doa!"])(
	"R30: the query %j finds the article whose title is spelt Đak Đoa",
	async (query) => {
		await publish({ title: "Đảng bộ Đak Đoa đổi mới" });
		await publish({ title: "Đoàn viên thanh niên" });
		expect(await search(query)).toEqual(["Đảng bộ Đak Đoa đổi mới"]);
	},
);

test("R30: an article in composed or decomposed letters is found by a query in either", async () => {
	await publish({ title: "Thác Phú Cường".normalize("NFD") });
	for (const query of ["Phú Cường", "Phú Cường".normalize("NFD"), "phu cuong"]) {
		expect((await search(query)).map((title) => title.normalize("NFC"))).toEqual(["Thác Phú Cường"]);
	}
});

test("R30: both schools of tone marks find each other, as exact matches", async () => {
	await publish({ title: "Chợ Hoà Bình", hoursAgo: 5 });
	await publish({ title: "Làng hóa bình", hoursAgo: 1 });
	await publish({ title: "Chợ Hòa Bình", hoursAgo: 4 });
	for (const query of ["hoà bình", "hòa bình", "HÒA BÌNH"]) {
		expect(await search(query)).toEqual(["Chợ Hòa Bình", "Chợ Hoà Bình", "Làng hóa bình"]);
	}
});

test("R30: letters of Jrai and Bahnar are found with and without their marks", async () => {
	await publish({ title: "Tơlơi Ƀing", lead: "Abih bang mơnuih-mơnam tơkeng rai ê̆ ô̆.", changes: { language: "jra" } });
	for (const query of ["tơlơi ƀing", "toloi bing", "mơnuih mơnam", "Monuih-Monam", "ê̆ ô̆", "e o"]) {
		expect(await search(query)).toEqual(["Tơlơi Ƀing"]);
	}
});

test.each(["15-NQ/TU", "15 nq tu", "nq/tu 15", "nghi quyet 15", "Số 15-NQ/TU."])(
	"R30: the sign of a document is found by %j",
	async (query) => {
		await publish({ title: "Kết luận", text: ["Thực hiện Nghị quyết số 15-NQ/TU của Tỉnh ủy."] });
		await publish({ title: "Không phải", text: ["Chỉ thị số 16-CT/TU, ngày 5 tháng 1."] });
		expect(await search(query)).toEqual(["Kết luận"]);
	},
);

test("R30: title, lead, text, captions, authors and tags are all searched, also two lines of one text", async () => {
	const [authorId, tagId] = await db.tx(async (tx) => [await keepAuthor(tx, "Rơ Chăm"), await keepTag(tx, "sử thi")]);
	const figure = { mediaId: 1, alt: "", caption: "Nhà rông làng Kép", credit: "Siu H." };
	await publish({
		title: "Mùa lúa",
		lead: "Bên bờ Ayun",
		text: ["Gặt xong", "thì phơi"],
		changes: { authorIds: [authorId as number], tagIds: [tagId as number] },
	});
	const body = { type: "doc" as const, content: [{ type: "figure" as const, attrs: figure }] };
	await publish({ title: "Bộ ảnh", changes: { body } });
	for (const query of ["mua lua", "bo Ayun", "gat xong", "ro cham", "su thi", "phoi ayun su"]) {
		expect(await search(query)).toEqual(["Mùa lúa"]);
	}
	expect(await search("nha rong")).toEqual(["Bộ ảnh"]);
	expect(await search("sieu h")).toEqual([]);
});

test("R30: an author hidden on an article is not found by name", async () => {
	const authorId = await db.tx((tx) => keepAuthor(tx, "Nay Giấu"));
	await publish({ title: "Có tên", changes: { authorIds: [authorId] } });
	await publish({ title: "Không tên", changes: { authorIds: [authorId], hidesAuthors: true } });
	expect(await search("nay giau")).toEqual(["Có tên"]);
});

test("R30: words in a row come before words near each other, and those before words far apart", async () => {
	const far = `Dân làng ${"ra suối lấy nước ".repeat(8)} rồi vận lúa.`;
	await publish({ title: "Xa nhau", text: [far], hoursAgo: 1 });
	await publish({ title: "Gần nhau", text: ["Dân làng cùng nhau vận chuyển."], hoursAgo: 2 });
	await publish({ title: "Liền nhau", text: ["Công tác dân vận của xã."], hoursAgo: 3 });
	await publish({ title: "Thiếu một", text: ["Vận chuyển cát."] });
	expect(await search("dan van")).toEqual(["Liền nhau", "Gần nhau", "Xa nhau"]);
	expect(await search("dân vận")).toEqual(["Liền nhau", "Gần nhau", "Xa nhau"]);
});

test("R30: three words are in a row only when all three are", async () => {
	await publish({ title: "Từng đôi", text: ["Hội đồng họp. Chỉ có đồng bào ở đây, hội và bào."], hoursAgo: 1 });
	await publish({ title: "Cả ba", text: ["Một hội đồng bào ở xa."], hoursAgo: 9 });
	expect(await search("hội đồng bào")).toEqual(["Cả ba", "Từng đôi"]);
});

test("R30: a match in the title comes before one in the text, and of equals the newest comes first", async () => {
	await publish({ title: "Tin mới", text: ["Hồ tiêu được giá."], hoursAgo: 1 });
	await publish({ title: "Hồ tiêu năm nay", hoursAgo: 48 });
	await publish({ title: "Tin cũ", text: ["Hồ tiêu mất mùa."], hoursAgo: 30 });
	await publish({ title: "Hồ tiêu năm ngoái", hoursAgo: 99 });
	expect(await search("ho tieu")).toEqual(["Hồ tiêu năm nay", "Hồ tiêu năm ngoái", "Tin mới", "Tin cũ"]);
});

test("R30: words in a row in the text come before words far apart in the title", async () => {
	await publish({ title: "Vận động nhân dân", hoursAgo: 1 });
	await publish({ title: "Kết quả", text: ["Khối dân vận xã."], hoursAgo: 2 });
	expect(await search("dân vận")).toEqual(["Kết quả", "Vận động nhân dân"]);
});

test("R30: má ranks má before ma, wherever it stands; without marks all are equal", async () => {
	await publish({ title: "Con ma", hoursAgo: 1 });
	await publish({ title: "Ông mã", hoursAgo: 2 });
	await publish({ title: "Chuyện cũ", text: ["Lời của má."], hoursAgo: 9 });
	await publish({ title: "Má tôi", hoursAgo: 12 });
	expect(await search("má")).toEqual(["Má tôi", "Chuyện cũ", "Con ma", "Ông mã"]);
	expect(await search("ma")).toEqual(["Con ma", "Ông mã", "Má tôi", "Chuyện cũ"]);
});

test("R30: typed with marks, the phrase as typed comes first even where another has its words elsewhere", async () => {
	await publish({ title: "Cần bỏ thói quen, cán bộ", text: [], hoursAgo: 3 });
	await publish({ title: "Bỏ thói cũ: cần bỏ ngay", text: ["Cán làng, bộ bàn."], hoursAgo: 1 });
	expect(await search("cán bộ")).toEqual(["Cần bỏ thói quen, cán bộ", "Bỏ thói cũ: cần bỏ ngay"]);
});

test("R30: what matches best is found among many that match less, however old it is", async () => {
	for (let n = 0; n < 50; n += 1) {
		await publish({ title: `Lẻ ${n}`, text: ["Mạ non ngoài đồng, có người túy lúy."], hoursAgo: n });
	}
	for (let n = 0; n < 3; n += 1) await publish({ title: `Liền ${n}`, text: ["Nạn mà tuy khó."], hoursAgo: 500 + n });
	await publish({ title: "Đúng dấu", text: ["Phòng, chống ma túy."], hoursAgo: 2000 });
	await publish({ title: "Ma tuy trong tên", hoursAgo: 3000 });
	await publish({ title: "Một dấu", text: ["Lời của má."], hoursAgo: 4000 });
	await publish({ title: "Cánh đồng", hoursAgo: 5000 });
	const first = await search("ma túy");
	expect(first.slice(0, 6)).toEqual(["Đúng dấu", "Ma tuy trong tên", "Liền 0", "Liền 1", "Liền 2", "Lẻ 0"]);
	expect((await search("má")).slice(0, 3)).toEqual(["Một dấu", "Ma tuy trong tên", "Lẻ 0"]);
	expect((await search("dong")).slice(0, 2)).toEqual(["Cánh đồng", "Lẻ 0"]);
	const pages = [first, await search("ma túy", { page: 2 }), await search("ma túy", { page: 3 })];
	expect(pages.map(({ length }) => length)).toEqual([20, 20, 15]);
	expect(new Set(pages.flat()).size).toBe(55);
	expect(await search("ma túy", { page: 4 })).toEqual([]);
}, 60_000);

test("R30: where more is found than is counted, better matches come first among the newest articles only", async () => {
	for (let n = 0; n < 45; n += 1) await publish({ title: `Lẻ ${n}`, text: ["Ma quỷ hồ đồ, túy lúy."], hoursAgo: n });
	await publish({ title: "Liền", text: ["Phòng, chống ma túy."], hoursAgo: 45 });
	const find = async (betterAmong: number) => {
		const search = { words: parseSearchWords("ma túy"), lists: [], from: null, until: null };
		const found = await findArticles(search, 1, { mostCounted: 42, betterAmong });
		return [found?.documents[0]?.title, found?.total, found?.isCut];
	};
	expect(await find(1000)).toEqual(["Liền", 42, true]);
	expect(await find(10)).toEqual(["Lẻ 0", 42, true]);
}, 60_000);

test("R31: section, author and days narrow what is found, with words or without", async () => {
	const other = await db.tx((tx) =>
		insertCategory(tx, { slug: "kinh-te", name: "Kinh tế", parentId: newsroom.categoryId, position: 1 }),
	);
	const authorId = await db.tx((tx) => keepAuthor(tx, "Lê Lọc"));
	await publish({ title: "Cà phê hôm nay", hoursAgo: 1 });
	await publish({ title: "Cà phê hôm qua", hoursAgo: 24, changes: { categoryId: other } });
	await publish({ title: "Cao su", hoursAgo: 30, changes: { categoryId: other, authorIds: [authorId] } });
	await publish({ title: "Cà phê tuần trước", hoursAgo: 170, changes: { authorIds: [authorId] } });
	const section = { lists: [{ kind: "category" as const, id: other }] };
	const above = { lists: [{ kind: "category" as const, id: newsroom.categoryId }] };
	const author = { lists: [{ kind: "author" as const, id: authorId }] };
	expect(await search("ca phe", section)).toEqual(["Cà phê hôm qua"]);
	expect(await search("", section)).toEqual(["Cà phê hôm qua", "Cao su"]);
	expect(await search("ca phe", above)).toHaveLength(3);
	expect(await search("", author)).toEqual(["Cao su", "Cà phê tuần trước"]);
	expect(await search("", { lists: [...section.lists, ...author.lists] })).toEqual(["Cao su"]);
	expect(await search("cà phê", { until: toInstant(2) })).toEqual(["Cà phê hôm qua", "Cà phê tuần trước"]);
	expect(await search("", { from: toInstant(30), until: toInstant(1) })).toEqual(["Cà phê hôm qua", "Cao su"]);
	expect(await search("", { from: toInstant(0.5) })).toEqual([]);
});

test("R30: hostile queries are only text, and what cannot be a word finds nothing", async () => {
	await publish({ title: 'Lời "AND" của NEAR(dân, 5) OR NOT' });
	const finding = ["NEAR(", '"AND"', "NEAR(dan, 5)", "and OR not", "-and", "near*", "{and}", "'and'", "and\u0000"];
	for (const query of finding) expect([query, await search(query)]).toEqual([query, [expect.stringContaining("AND")]]);
	const vain = ['"', "*", ")(", "a:b", "'; drop table articles; --", "@1 | !x & y:*", "\\", "\u0000", "\ud83d", "…"];
	for (const query of [...vain, "x".repeat(10_000), '"('.repeat(5000), "dan x ".repeat(2500), "^and =and #all0"]) {
		expect(await searchArticles(query, 1)).toMatchObject({ stories: [], total: 0 });
	}
});

test("R30: no query of any kind makes the search fail", async () => {
	await publish({ title: "Một bài" });
	const signs = fc.string({ unit: fc.constantFrom(..."ab\"*:^=_#@'\\()-+&|! {}") });
	const texts = fc.oneof(fc.string({ unit: "binary" }), signs);
	const isAnswered = async (query: string) => (await searchArticles(query, 1)) !== null;
	await fc.assert(fc.asyncProperty(texts, isAnswered), { numRuns: 50 });
});
