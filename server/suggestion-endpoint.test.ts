import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { insertCategory } from "../db/queries/categories.ts";
import { insertTopic } from "../db/queries/topics.ts";
import { openTestDatabase, type TestDatabase } from "../db/test-database.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { createArticle } from "../features/articles/create-article.ts";
import { publishArticle } from "../features/articles/publish-article.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { keepAuthor } from "../features/authors/keep-author.ts";
import { keepTag } from "../features/tags/keep-tag.ts";
import { dropKeptReads, startKeepingReads, stopKeepingReads } from "../lib/kept-reads.ts";
import { SUGGESTIONS } from "./suggestion-endpoint.ts";
import { startTestGate, type TestGate } from "./test-gate.ts";

interface Suggested {
	chu: string;
	loai: string;
	duongDan: string;
}

const cli = systemActor("cli");
const TITLES = [
	"Đak Đoa mùa gặt",
	"Người Đak Pơ giữ rừng",
	"Nông thôn mới ở Ia Grai",
	"Nông thôn mùa nước nổi",
	"Tháng Mười ở Đăk Đoa",
];

let opened: TestDatabase;
let gate: TestGate;
let firstId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	gate = await startTestGate({ endpoints: [SUGGESTIONS] });
	const ids = await db.tx(async (tx) => ({
		section: await insertCategory(tx, { slug: "dat-dai", name: "Đất đai", parentId: null, position: 0 }),
		withoutArticles: await insertCategory(tx, { slug: "dat-trong", name: "Đất trống", parentId: null, position: 1 }),
		topic: await insertTopic(tx, { slug: "dat-nuoc", name: "Đất nước", position: 0 }),
		tags: [await keepTag(tx, "huyện Đak Đoa"), await keepTag(tx, "Đak Pơ"), await keepTag(tx, "đạt chuẩn")],
		unused: await keepTag(tx, "Đak Somei"),
		author: await keepAuthor(tx, "Trần Đạt"),
	}));
	for (const [at, title] of TITLES.entries()) {
		const id = await createArticle(cli, {
			...{ title, kicker: "", lead: "Sapo.", genre: "news", language: "vi", categoryId: ids.section },
			...{ coverMediaId: null, authorIds: [ids.author], hidesAuthors: false, topicIds: [ids.topic] },
			tagIds: ids.tags.slice(0, at === 0 ? 1 : 3),
			source: { name: "", url: null },
			body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Chữ." }] }] },
		});
		await publishArticle(cli, id, 1, { at: new Date(Date.UTC(2026, 10, 1 + at)), hasClockTime: true });
		firstId ??= id;
	}
});
afterAll(async () => {
	await gate.stop();
	await opened.close();
});
afterEach(() => stopKeepingReads());

async function ask(query: string): Promise<Suggested[]> {
	const answer = await gate.ask(`/tim-kiem/goi-y?q=${encodeURIComponent(query)}`);
	expect(answer.status).toBe(200);
	return (JSON.parse(answer.body.toString()) as { goiY: Suggested[] }).goiY;
}
const askTexts = async (query: string) => (await ask(query)).map(({ chu }) => chu);

test("what is typed without marks finds names by any of their words, and titles that go on from it", async () => {
	expect(await ask("dak d")).toEqual([
		{ chu: "huyện Đak Đoa", loai: "từ khóa", duongDan: "/tu-khoa/huyen-dak-doa" },
		{ chu: "Tháng Mười ở Đăk Đoa", loai: "", duongDan: expect.stringMatching(/^\/tin\/thang-muoi-o-dak-doa-\d+$/) },
		{ chu: "Đak Đoa mùa gặt", loai: "", duongDan: expect.stringMatching(/^\/tin\/dak-doa-mua-gat-\d+$/) },
	]);
	expect(await askTexts("doa")).toEqual(["huyện Đak Đoa"]);
	expect(await askTexts("nong thon m")).toEqual(["Nông thôn mùa nước nổi", "Nông thôn mới ở Ia Grai"]);
	expect(await askTexts("nong thon mo")).toEqual(["Nông thôn mới ở Ia Grai"]);
});

test("sections come before topics, tags and authors, and a tag that no article has is not suggested", async () => {
	const found = await ask("đạt");
	expect(found.map(({ chu, loai }) => [chu, loai])).toEqual([
		["đạt chuẩn", "từ khóa"],
		["Trần Đạt", "tác giả"],
		["Đất đai", "chuyên mục"],
		["Đất trống", "chuyên mục"],
		["Đất nước", "chuyên đề"],
	]);
	expect((await askTexts("dat")).slice(0, 3)).toEqual(["Đất đai", "Đất trống", "Đất nước"]);
	expect(await askTexts("dak so")).toEqual([]);
});

test("marks that were typed count first, in either spelling form", async () => {
	for (const form of ["NFC", "NFD"]) {
		expect((await askTexts("Đăk Đ".normalize(form)))[1]).toBe("Tháng Mười ở Đăk Đoa");
	}
	expect(await askTexts("ĐAK P")).toEqual(["Đak Pơ", "Người Đak Pơ giữ rừng"]);
});

test.each(["", " ", "d", "đ", "%", "  d  ", "x".repeat(81), "dak ".repeat(30), "()", "“”"])(
	"%j asks for nothing",
	async (query) => {
		expect(await ask(query)).toEqual([]);
	},
);

test.each([
	'" OR 1=1 --',
	"dak\u0000doa",
	"dak* NEAR(",
	"'; drop table tags; --",
	"<script>",
	"#all0 ^dak =dak",
	"dak & doa | ! :*",
	"😀😀😀",
	"a".repeat(80),
])("hostile syntax is only text: %j", async (query) => {
	expect(Array.isArray(await ask(query))).toBe(true);
	expect(await askTexts("dak d")).toHaveLength(3);
});

test("never more than eight are suggested, and the answer is kept by no cache in front", async () => {
	await db.tx(async (tx) => {
		for (let at = 0; at < 12; at += 1) await insertTopic(tx, { slug: `d-${at}`, name: `Đặc san ${at}`, position: 0 });
	});
	expect(await ask("dac")).toHaveLength(8);
	const answer = await gate.ask("/tim-kiem/goi-y?q=da");
	expect(answer.headers["cache-control"]).toBe("private, max-age=60");
	expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
	expect((JSON.parse(answer.body.toString()) as { goiY: Suggested[] }).goiY.length).toBeLessThanOrEqual(8);
	expect((await gate.ask("/tim-kiem/goi-y")).body.toString()).toBe('{"goiY":[]}');
	expect((await gate.ask("/tim-kiem/goi-y?q=%E0%A4%A")).status).toBe(200);
	expect((await gate.ask("/tim-kiem/goi-y?q=da", { method: "POST" })).status).toBe(405);
});

test("a new name is suggested once it is heard of, and what was taken down is not", async () => {
	startKeepingReads();
	expect(await askTexts("chu p")).toEqual([]);
	await db.tx((tx) => insertCategory(tx, { slug: "chu-prong", name: "Chư Prông", parentId: null, position: 2 }));
	expect(await askTexts("chu p"), "names are not read for every letter").toEqual([]);
	dropKeptReads(["categories"]);
	expect(await askTexts("chu p")).toEqual(["Chư Prông"]);
	expect(await askTexts("dak doa")).toContain("Đak Đoa mùa gặt");
	await takeDownArticle(cli, firstId, 2, "Kiểm tra lại");
	expect(await askTexts("dak doa")).toEqual(["huyện Đak Đoa", "Tháng Mười ở Đăk Đoa"]);
});
