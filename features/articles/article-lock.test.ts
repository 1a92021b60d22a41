import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { getLatestRevisionHead, listRevisions } from "../../db/queries/revisions.ts";
import { insertUser, type Role, replaceUserRoles } from "../../db/queries/users.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { listNotifications } from "../notifications/queries.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { getOtherHolder, holdArticle, releaseArticle } from "./hold-article.ts";
import { keepUnsaved } from "./keep-unsaved.ts";
import { moveArticle } from "./move-article.ts";
import { takeOverArticle } from "./take-over-article.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

type Person = Actor & { kind: "user" };

const SECOND = 1000;
const AT = new Date("2026-11-02T01:00:00Z");
const after = (seconds: number) => new Date(AT.getTime() + seconds * SECOND);
const words = {
	...{ title: "Bản Kon Brung sửa mái nhà rông", kicker: "", lead: "Cỏ tranh chở về từ sáng sớm.", categoryId: 1 },
	body: { type: "doc" as const, content: [{ type: "paragraph" as const, content: [] }] },
};

let opened: TestDatabase;
let people: Record<"reporter" | "first" | "second", Person>;

async function makePerson(name: string, role: Role): Promise<Person> {
	return db.tx(async (tx) => {
		const userId = await insertUser(tx, { email: `${role}.${name}@toasoan.example`.toLowerCase(), name });
		await replaceUserRoles(tx, userId, [{ role, categoryId: null }]);
		return { kind: "user" as const, userId, name, roles: [{ role, categoryId: null }] };
	});
}

async function beginEditing(): Promise<number> {
	const id = await beginArticle(people.reporter, words);
	await moveArticle(people.reporter, id, { move: "submit", baseVersion: 1, reason: "" });
	await moveArticle(people.first, id, { move: "take-up", baseVersion: 2, reason: "" });
	return id;
}

beforeAll(async () => {
	opened = await openTestDatabase();
	const position = { parentId: null, position: 0 };
	words.categoryId = await db.tx((tx) => insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...position }));
	people = {
		reporter: await makePerson("Viet", "phong_vien"),
		first: await makePerson("Mot", "bien_tap_vien"),
		second: await makePerson("Hai", "bien_tap_vien"),
	};
});
afterAll(() => opened.close());

test("E20: a second editor learns who writes and since when, until two minutes after the last sign of life", async () => {
	const id = await beginEditing();
	expect(await holdArticle(people.first, id, AT)).toEqual({ state: "held" });
	expect(await holdArticle(people.first, id, after(100)), "the writer is still there").toEqual({ state: "held" });
	const other = { state: "other", name: "Mot", since: AT.getTime(), isTakenFromYou: false };
	expect(await holdArticle(people.second, id, after(150))).toEqual(other);
	expect(await getOtherHolder(people.second, id, after(219))).toEqual(other);
	expect(await getOtherHolder(people.first, id, after(150)), "one's own is no other's").toBeNull();
	expect(await getOtherHolder(people.second, id, after(221))).toBeNull();
	expect(await holdArticle(people.second, id, after(221))).toEqual({ state: "held" });
	expect(await holdArticle(people.first, id, after(222))).toMatchObject({ name: "Hai", isTakenFromYou: false });
	await releaseArticle(people.first, id);
	expect(await getOtherHolder(people.first, id, after(223)), "somebody else's lock stays").toMatchObject({
		name: "Hai",
	});
	await releaseArticle(people.second, id);
	expect(await holdArticle(people.first, id, after(224))).toEqual({ state: "held" });
});

test("E20: nobody holds a text that is not theirs to write, nor one that is not there", async () => {
	const id = await beginEditing();
	expect(await holdArticle(people.reporter, id, AT)).toEqual({ state: "closed" });
	expect(await holdArticle(people.first, 99_999, AT)).toEqual({ state: "closed" });
	await expect(takeOverArticle(people.reporter, id, AT)).rejects.toThrow(NotAllowedError);
	await expect(takeOverArticle(people.first, 99_999, AT)).rejects.toThrow(ArticleMissingError);
});

test("E20: a takeover keeps the first editor's unsaved words as a version, and the article's words as they are", async () => {
	const id = await beginEditing();
	const hash = (await getLatestRevisionHead(db.read, id))?.contentHash;
	await holdArticle(people.first, id, AT);
	await keepUnsaved(people.first, id, 3, { ...words, title: "", lead: "Chưa kịp lưu câu này.", categoryId: null });
	await takeOverArticle(people.second, id, after(30));
	expect(await holdArticle(people.first, id, after(38))).toEqual({
		...{ state: "other", name: "Hai", since: after(30).getTime(), isTakenFromYou: true },
	});
	const row = await getArticleRow(db.read, id);
	expect(row).toMatchObject({ version: 5, lead: words.lead, title: words.title, state: "editing" });
	const kept = (await listRevisions(db.read, id)).slice(1);
	expect(kept).toMatchObject([
		{
			...{ version: 4, actorName: "Mot", reason: "Chữ chưa lưu của Mot, giữ lại khi Hai tiếp quản" },
			snapshot: { lead: "Chưa kịp lưu câu này.", title: words.title },
		},
		{ version: 5, actorName: "Hai", snapshot: { lead: words.lead } },
	]);
	expect((await getLatestRevisionHead(db.read, id))?.contentHash, "the newest version is the text").toBe(hash);
	const { notifications } = await listNotifications(people.first, null);
	expect(notifications.filter(({ kind }) => kind === "taken-over")).toMatchObject([
		{ articleId: id, actorName: "Hai" },
	]);
	expect(await writeArticle(people.second, id, 5, { ...words, lead: "Hai viết tiếp." })).toBe(6);
});

test("E20: where nothing was unsaved a takeover makes no version", async () => {
	const id = await beginEditing();
	await holdArticle(people.first, id, AT);
	await keepUnsaved(people.first, id, 3, words);
	await takeOverArticle(people.second, id, after(1));
	expect((await getArticleRow(db.read, id))?.version).toBe(3);
	expect(await listRevisions(db.read, id)).toHaveLength(1);
});
