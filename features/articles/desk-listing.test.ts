import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuthor } from "../../db/queries/authors.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { insertUser, type Role, replaceUserRoles } from "../../db/queries/users.ts";
import { articles } from "../../db/tables.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { type Actor, systemActor } from "../accounts/actor.ts";
import { addArticles } from "./add-articles.ts";
import { createArticle } from "./create-article.ts";
import { type DeskQuery, listDeskArticles } from "./desk-listing.ts";
import { parseDeskQuery, toDeskPath } from "./desk-query.ts";
import { listRowsWith, toDeskTerms } from "./desk-search.ts";
import { moveArticle } from "./move-article.ts";
import { moveMany } from "./move-many.ts";
import { publishArticle } from "./publish-article.ts";
import { dropFilter, listSavedFilters, saveFilter } from "./saved-filters.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

type Person = Actor & { kind: "user" };

let opened: TestDatabase;
let sections: { party: number; culture: number };
let people: Record<"reporter" | "other" | "chief" | "secretary", Person>;
const cli = systemActor("cli");

async function makePerson(name: string, role: Role): Promise<Person> {
	return db.tx(async (tx) => {
		const userId = await insertUser(tx, { email: `${name.replaceAll(" ", ".").toLowerCase()}@toasoan.example`, name });
		await replaceUserRoles(tx, userId, [{ role, categoryId: null }]);
		return { kind: "user" as const, userId, name, roles: [{ role, categoryId: null }] };
	});
}

beforeAll(async () => {
	opened = await openTestDatabase();
	sections = await db.tx(async (tx) => ({
		party: await insertCategory(tx, { slug: "dang", name: "Xây dựng Đảng", parentId: null, position: 0 }),
		culture: await insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", parentId: null, position: 1 }),
	}));
	people = {
		reporter: await makePerson("Phong Vien", "phong_vien"),
		other: await makePerson("Nguoi Khac", "phong_vien"),
		chief: await makePerson("Truong Ban", "truong_bbt"),
		secretary: await makePerson("Thu Ky Toa Soan", "thu_ky_toa_soan"),
	};
});
afterAll(() => opened.close());

const toBody = (text: string): RichText => ({
	type: "doc",
	content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const manuscript = (title: string, text = "Nước về đầy ruộng.") => ({
	...{ title, kicker: "", lead: "Sáng nay ở làng.", categoryId: sections.party, body: toBody(text) },
});
const ask = (given: Record<string, string>): DeskQuery => parseDeskQuery(given);
async function find(given: Record<string, string>, actor: Person = people.chief): Promise<string[]> {
	return (await listDeskArticles(actor, ask(given))).articles.map(({ title }) => title);
}
const toInput = (title: string, authorIds: number[] = []) => ({
	...manuscript(title),
	...{ genre: "news" as const, language: "vi" as const, coverMediaId: null, hidesAuthors: false },
	...{ authorIds, tagIds: [], topicIds: [], source: { name: "", url: null } },
});
async function publish(title: string, at: string, authorIds: number[] = []): Promise<number> {
	const id = await createArticle(cli, toInput(title, authorIds));
	await publishArticle(cli, id, 1, { at: new Date(at), hasClockTime: true });
	return id;
}

test("E37: words of drafts and of published texts are found without marks, and follow every change", async () => {
	const draft = await beginArticle(
		people.reporter,
		manuscript("Giọt nước Kon Sơ Lăl", "Già làng Đinh Hrênh kể chuyện."),
	);
	await publish("Hội thi cồng chiêng", "2026-03-02T08:00:00+07:00");
	expect(await find({ q: "kon so lal" })).toEqual(["Giọt nước Kon Sơ Lăl"]);
	expect(await find({ q: "dinh hrenh" })).toEqual(["Giọt nước Kon Sơ Lăl"]);
	expect(await find({ q: "Cồng chiêng" })).toEqual(["Hội thi cồng chiêng"]);
	expect(await find({ q: "ruộng đầy" }), "in any order").toEqual(["Hội thi cồng chiêng"]);
	expect(await find({ q: "“ruộng đầy”" }), "in a row").toEqual([]);
	expect(await find({ q: "dinh hrenh" }, people.other), "of somebody else").toEqual([]);
	await writeArticle(people.reporter, draft, 1, manuscript("Bến nước Kon Sơ Lăl", "Già làng kể chuyện."));
	expect(await find({ q: "dinh hrenh" })).toEqual([]);
	expect(await find({ q: "ben nuoc kon" })).toEqual(["Bến nước Kon Sơ Lăl"]);
});

test("E37: a text is found wherever it stands on its way, once", async () => {
	const id = await publish("Lễ cúng Yàng Rẫy", "2026-03-03T08:00:00+07:00");
	expect(await find({ q: "yang ray" })).toEqual(["Lễ cúng Yàng Rẫy"]);
	const version = (await getArticleRow(db.read, id))?.version ?? 0;
	await moveArticle(people.chief, id, { move: "take-down", baseVersion: version, reason: "Sai tên người trong ảnh." });
	expect(await find({ q: "yang ray" })).toEqual(["Lễ cúng Yàng Rẫy"]);
	expect(await find({ q: "yang ray", "trang-thai": "taken_down" })).toEqual(["Lễ cúng Yàng Rẫy"]);
	await moveArticle(people.chief, id, { move: "republish", baseVersion: version + 1, reason: "" });
	expect(await find({ q: "yang ray" })).toEqual(["Lễ cúng Yàng Rẫy"]);
	expect(await find({ q: "yang ray", "trang-thai": "taken_down" })).toEqual([]);
});

test("E37: author, writer, days and order narrow and sort the list", async () => {
	const authorId = await db.tx((tx) =>
		insertAuthor(tx, { slug: "ro-cham-h-lan", penName: "Rơ Châm H’Lan", kind: "person", isDemo: false, bio: "" }),
	);
	await publish("Vụ điều 2", "2026-02-10T23:30:00+07:00", [authorId]);
	await publish("Vụ điều 10", "2026-02-11T00:10:00+07:00", [authorId]);
	await publish("Vụ điều 1", "2026-02-12T08:00:00+07:00");
	expect(await find({ "tac-gia": "ro-cham-h-lan" })).toEqual(["Vụ điều 10", "Vụ điều 2"]);
	expect(await find({ "tac-gia": "khong-co" })).toEqual([]);
	expect(await find({ q: "vu dieu", theo: "dang", tu: "2026-02-11", den: "2026-02-11" })).toEqual(["Vụ điều 10"]);
	expect(await find({ q: "vu dieu", xep: "dang" })).toEqual(["Vụ điều 1", "Vụ điều 10", "Vụ điều 2"]);
	expect(await find({ q: "vu dieu", xep: "tieu-de" })).toEqual(["Vụ điều 1", "Vụ điều 10", "Vụ điều 2"]);
	expect(await find({ q: "vu dieu", tu: "2020-01-01", den: "2020-01-02" })).toEqual([]);
	const own = await beginArticle(people.other, manuscript("Vụ điều của người khác"));
	expect(own).toBeGreaterThan(0);
	expect(await find({ q: "vu dieu", "nguoi-viet": String(people.other.userId) })).toEqual(["Vụ điều của người khác"]);
	expect(await find({ tu: "hom-qua", xep: "la-lam", sau: "x" })).not.toEqual([]);
});

test("E37: every order goes on where its page ended, each article once, also for words that stand everywhere", async () => {
	const batch = Array.from({ length: 60 }, (_, n) => ({
		input: toInput(`Bản tin ngày mùa ${n % 7}`),
		publication: { at: new Date(Date.UTC(2026, 0, 1 + (n % 28))), hasClockTime: true },
	}));
	await db.tx((tx) => addArticles(tx, cli, batch));
	for (const xep of ["", "dang", "tieu-de"]) {
		const query = ask({ q: "ngay mua", xep });
		const first = await listDeskArticles(people.chief, query);
		expect(first.articles).toHaveLength(50);
		const address = new URL(toDeskPath(query, first.next), "http://toasoan.example");
		const second = await listDeskArticles(people.chief, ask(Object.fromEntries(address.searchParams)));
		expect(new Set([...first.articles, ...second.articles].map(({ id }) => id)).size, xep).toBe(60);
		expect(second.next).toBeNull();
		const filter = {
			...{ states: [], categoryIds: null, ownerId: null, authorId: null, ids: null, visible: null },
			dates: { of: "updated" as const, since: null, until: null },
		};
		const page = { sort: query.sort ?? ("updated" as const), after: null, limit: 51 };
		const walked = await listRowsWith(db.read, filter, page, "ngày mùa", 5);
		expect(walked.rows.slice(0, 50).map(({ id }) => id)).toEqual(first.articles.map(({ id }) => id));
	}
	expect(toDeskTerms('mùa "vụ điều"')).toEqual(["mua", "vu", "dieu", "vu_dieu"]);
});

test("E37: a filter is kept under a name, by its owner alone", async () => {
	await saveFilter(people.chief, "Chờ tôi duyệt", "trang-thai=edited&chuyen-muc=dang&sau=1-1&la=1");
	await saveFilter(people.chief, "Chờ tôi duyệt", "trang-thai=edited");
	const [kept, ...others] = await listSavedFilters(people.chief);
	expect([kept?.query, others]).toEqual(["trang-thai=edited", []]);
	await expect(saveFilter(people.chief, "Không gì", "la=1")).rejects.toMatchObject({ personMessage: /chưa lọc gì/ });
	expect(await listSavedFilters(people.other)).toEqual([]);
	await dropFilter(people.other, kept?.id ?? 0);
	expect(await listSavedFilters(people.chief)).toHaveLength(1);
	await dropFilter(people.chief, kept?.id ?? 0);
	expect(await listSavedFilters(people.chief)).toEqual([]);
});

test("E37: of several articles each is moved by itself, and says how it went", async () => {
	const ids = [1, 2, 3].map((n) => beginArticle(people.reporter, manuscript(`Tin gửi cùng lúc ${n}`)));
	const [one, two, stale] = (await Promise.all(ids)) as [number, number, number];
	const foreign = await beginArticle(people.other, manuscript("Tin của người khác"));
	await writeArticle(people.reporter, stale, 1, manuscript("Tin vừa sửa ở cửa sổ khác"));
	const seen = [one, two, stale, foreign, 999_999].map((id) => ({ id, version: 1 }));
	const nothing = { reason: "", section: "", hasLooked: false };
	const results = await moveMany(people.reporter, seen, { ...nothing, move: "submit" });
	expect([results[one], results[two]]).toEqual(["Chờ biên tập", "Chờ biên tập"]);
	expect(results[stale]).toMatch(/^!.*người khác lưu trước/);
	expect(results[foreign]).toMatch(/^!Bạn không có quyền/);
	expect(results[999_999]).toMatch(/^!/);
	const states = await db.read.select({ id: articles.id, state: articles.state }).from(articles);
	const stateOf = new Map(states.map(({ id, state }) => [id, state]));
	expect([one, two, stale, foreign].map((id) => stateOf.get(id))).toEqual(["submitted", "submitted", "draft", "draft"]);
});

test("E37: published articles change their section together, where the person may publish", async () => {
	const id = await publish("Chuyển mục cùng lúc", "2026-03-05T08:00:00+07:00");
	const request = { move: "section", reason: "", section: "van-hoa", hasLooked: false };
	expect(await moveMany(people.reporter, [{ id, version: 2 }], request)).toEqual({ [id]: expect.stringMatching(/^!/) });
	expect(await moveMany(people.secretary, [{ id, version: 2 }], request)).toEqual({ [id]: "Đã chuyển chuyên mục" });
	expect(await moveMany(people.secretary, [{ id, version: 3 }], { ...request, section: "x" })).toEqual({
		[id]: "!Hãy chọn chuyên mục muốn chuyển đến.",
	});
	expect(await getArticleRow(db.read, id)).toMatchObject({
		categoryId: sections.culture,
		state: "published",
		modifiedAt: null,
	});
});
