import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { listNotifications } from "../notifications/queries.ts";
import { ArticleInputError } from "./article-input.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { assignArticle } from "./assign-article.ts";
import { getAssignment, listOwnWork } from "./assignment-reads.ts";
import { moveArticle } from "./move-article.ts";
import { makePerson, type Person } from "./test-newsroom.ts";
import { beginArticle } from "./write-article.ts";

const DUE = new Date("2026-11-20T10:00:00Z");
const DAY = 86_400_000;
const before = new Date(DUE.getTime() - DAY);
const after = new Date(DUE.getTime() + DAY);

let opened: TestDatabase;
let people: Record<"reporter" | "stranger" | "editor" | "secretary", Person>;
let categoryId: number;

beforeAll(async () => {
	opened = await openTestDatabase();
	const at = { parentId: null, position: 0 };
	categoryId = await db.tx((tx) => insertCategory(tx, { slug: "van-hoa", name: "Văn hóa", ...at }));
	people = {
		reporter: await makePerson("viet", "phong_vien"),
		stranger: await makePerson("la", "phong_vien"),
		editor: await makePerson("sua", "bien_tap_vien"),
		secretary: await makePerson("thu-ky", "thu_ky_toa_soan"),
	};
});
afterAll(() => opened.close());

const begin = (title: string) =>
	beginArticle(people.reporter, {
		...{ title, kicker: "", lead: "", categoryId },
		body: { type: "doc", content: [] },
	});

test("E23: an article is given to somebody until a day, and they are told; the version stays", async () => {
	const id = await begin("Đường vào làng Kép");
	await assignArticle(people.secretary, id, { assigneeId: people.reporter.userId, dueAt: DUE });
	expect(await getArticleRow(db.read, id)).toMatchObject({
		assigneeId: people.reporter.userId,
		dueAt: DUE,
		version: 1,
	});
	await assignArticle(people.secretary, id, { assigneeId: people.reporter.userId, dueAt: DUE });
	expect((await listNotifications(people.reporter, null)).notifications, "told once").toMatchObject([
		{ kind: "assigned", articleId: id, actorName: "thu-ky", detail: "Hạn: 20/11/2026 17:00" },
	]);
	expect(await getAssignment(people.secretary, id, after)).toMatchObject({
		...{ assignee: { name: "viet" }, isOverdue: true },
		candidates: [{ name: "sua" }, { name: "thu-ky" }, { name: "viet" }],
	});
	expect(await getAssignment(people.reporter, id, before)).toMatchObject({ isOverdue: false, candidates: null });
});

test("E23: a person's own work is listed by deadline, marked when it is overdue, and gone when it is done", async () => {
	const [late, none, soon] = [await begin("Muộn"), await begin("Không hạn"), await begin("Sớm")];
	const give = (id: number, dueAt: Date | null) =>
		assignArticle(people.secretary, id, { assigneeId: people.editor.userId, dueAt });
	await give(late, after);
	await give(none, null);
	await give(soon, DUE);
	const list = async () => (await listOwnWork(people.editor, after)).map(({ title, isOverdue }) => [title, isOverdue]);
	expect(await list()).toEqual([
		["Sớm", true],
		["Muộn", false],
		["Không hạn", false],
	]);
	await moveArticle(people.reporter, soon, { move: "submit", baseVersion: 1, reason: "" });
	await moveArticle(people.editor, soon, { move: "take-up", baseVersion: 2, reason: "" });
	const reason = "Thiếu ảnh đầu bài và tên người.";
	await moveArticle(people.editor, soon, { move: "return", baseVersion: 3, reason });
	expect(await list()).toEqual([
		["Muộn", false],
		["Không hạn", false],
	]);
});

test("E23: nobody is given what they may not see, and only editors give", async () => {
	const id = await begin("Chuyện riêng");
	const give = (actor: Actor, assigneeId: number, articleId = id) =>
		assignArticle(actor, articleId, { assigneeId, dueAt: null });
	await expect(give(people.reporter, people.reporter.userId)).rejects.toThrow(NotAllowedError);
	await expect(give(people.editor, people.stranger.userId)).rejects.toThrow(ArticleInputError);
	await expect(give(people.editor, people.editor.userId, 99_999)).rejects.toThrow(ArticleMissingError);
	expect((await getArticleRow(db.read, id))?.assigneeId).toBeNull();
});
