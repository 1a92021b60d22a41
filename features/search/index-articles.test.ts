import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { systemActor } from "../accounts/actor.ts";
import { addArticle } from "../articles/article-writing.ts";
import { createArticle } from "../articles/create-article.ts";
import { editArticle } from "../articles/edit-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { restoreArticle } from "../articles/restore-article.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { searchArticles } from "./queries.ts";
import { type Newsroom, openNewsroom, toInstant } from "./test-newsroom.ts";

const cli = systemActor("cli");
let opened: TestDatabase;
let newsroom: Newsroom;
beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await openNewsroom();
});
afterEach(() => newsroom.takeAllDown());
afterAll(() => opened.close());

const search: Newsroom["search"] = (...args) => newsroom.search(...args);

test("R30: an article is found from its publication on, not as a draft", async () => {
	await createArticle(cli, newsroom.toInput({ title: "Bản nháp về sâm" }));
	expect(await search("sam")).toEqual([]);
	await newsroom.publish({ title: "Bài về sâm" });
	expect(await search("sam")).toEqual(["Bài về sâm"]);
});

test("R30: what was taken down is not found at once, and restored it is found again", async () => {
	for (const hoursAgo of [-1, 1]) await newsroom.publish({ title: "Tin quanh đó", hoursAgo });
	const id = await newsroom.publish({ title: "Đập thủy điện", text: ["Xả lũ"] });
	expect(await search("xa lu")).toHaveLength(1);
	await takeDownArticle(cli, id, 2, "Sai số liệu");
	expect([await search("xa lu"), await search("thuy dien")]).toEqual([[], []]);
	expect(await searchArticles("xả lũ", 1)).toMatchObject({ total: 0, stories: [] });
	await restoreArticle(cli, id);
	expect(await search("xa lu")).toEqual(["Đập thủy điện"]);
});

test("R30: an edited article is found by its new words and no more by the old ones", async () => {
	const id = await newsroom.publish({ title: "Hồ tiêu mất giá", text: ["Nhà vườn lo lắng"] });
	await editArticle(cli, id, 2, newsroom.toInput({ title: "Hồ tiêu được giá", text: ["Nhà vườn phấn khởi"] }), "Sửa");
	expect([await search("mat gia"), await search("lo lang")]).toEqual([[], []]);
	expect([await search("duoc gia"), await search("phan khoi")]).toEqual([["Hồ tiêu được giá"], ["Hồ tiêu được giá"]]);
});

test("R30: a transaction that fails leaves the index as it was", async () => {
	const kept = await newsroom.publish({ title: "Còn nguyên vẹn" });
	const failing = db.tx(async (tx) => {
		const publication = { at: toInstant(1), hasClockTime: true };
		await addArticle(tx, cli, { input: newsroom.toInput({ title: "Chưa từng có" }), publication });
		throw new Error("mất điện");
	});
	await expect(failing).rejects.toThrow("mất điện");
	await expect(takeDownArticle(cli, kept, 99, "Nhầm bản")).rejects.toThrow("saved from version 99");
	expect([await search("chua tung co"), await search("nguyen ven")]).toEqual([[], ["Còn nguyên vẹn"]]);
});

test("R30: articles of one minute each have a place of their own, and give it back", async () => {
	const ids: number[] = [];
	for (let n = 0; n < 20; n += 1) ids.push(await newsroom.publish({ title: `Cùng phút ${n}` }));
	await newsroom.publish({ title: "Cùng phút, ngày sau", hoursAgo: -24 });
	expect(await search("cùng phút")).toHaveLength(20);
	expect(await search("cùng phút", { page: 2 })).toHaveLength(1);
	await takeDownArticle(cli, ids[3] ?? 0, 2, "Kiểm tra");
	await newsroom.publish({ title: "Cùng phút 20" });
	const found = [...(await search("cùng phút")), ...(await search("cùng phút", { page: 2 }))];
	const others = ids.map((_, n) => `Cùng phút ${n}`).filter((title) => title !== "Cùng phút 3");
	expect(found[0]).toBe("Cùng phút, ngày sau");
	expect(new Set(found)).toEqual(new Set(["Cùng phút, ngày sau", "Cùng phút 20", ...others]));
	expect(found).toHaveLength(21);
}, 60_000);

test("R30: an article whose date changes moves in the order, and stands in it once", async () => {
	await newsroom.publish({ title: "Mốc giữa", hoursAgo: 10 });
	const id = await newsroom.publish({ title: "Mốc dời", hoursAgo: 1 });
	expect(await search("moc")).toEqual(["Mốc dời", "Mốc giữa"]);
	await takeDownArticle(cli, id, 2, "Dời ngày");
	await publishArticle(cli, id, 3, { at: toInstant(50), hasClockTime: true });
	expect(await search("moc")).toEqual(["Mốc giữa", "Mốc dời"]);
});
