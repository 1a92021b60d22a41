import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../../db/client.ts";
import { getArticleRow, VersionConflictError } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getLatestTagSeq, listTagChangesSince } from "../../db/queries/cache-tags.ts";
import { listRevisions } from "../../db/queries/revisions.ts";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { getArticleForEditor } from "./desk-articles.ts";
import { listDeskArticles } from "./desk-listing.ts";
import { dropUnsaved, keepUnsaved } from "./keep-unsaved.ts";
import { IllegalMoveError, moveArticle } from "./move-article.ts";
import { getArticlePage } from "./queries.ts";
import { restoreRevision } from "./restore-revision.ts";
import { getVersion, makeNewsroom, makePerson, move, type Newsroom, type Person, toBody } from "./test-newsroom.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

let opened: TestDatabase;
let newsroom: Newsroom;
let sections: Newsroom["sections"];
let people: Newsroom["people"];
let manuscript: Newsroom["toManuscript"];
let walkTo: Newsroom["walkTo"];

beforeAll(async () => {
	opened = await openTestDatabase();
	newsroom = await makeNewsroom();
	({ sections, people, walkTo, toManuscript: manuscript } = newsroom);
});
afterAll(() => opened.close());

test("E04: a text goes from draft to reader, and every step names who, when, from, to and the text's hash", async () => {
	const id = await walkTo("approved");
	expect(await getArticlePage(id), "no draft leaks").toMatchObject({ state: "missing" });
	const seq = await getLatestTagSeq();
	await move(people.secretary, id, "publish");
	expect(await getArticlePage(id)).toMatchObject({
		article: { title: manuscript().title, category: { slug: "chi-bo" } },
	});
	expect((await listTagChangesSince(seq)).map(({ tag }) => tag)).toContain("latest");
	const steps = (await listAuditEntries(db.read, `article:${id}`)).toReversed().slice(1);
	expect(steps.map(({ action, actorName, details }) => [action, actorName, details.from, details.to])).toEqual([
		["article.submit", "Phong Vien", "draft", "submitted"],
		["article.take-up", "Bien Tap", "submitted", "editing"],
		["article.forward", "Bien Tap", "editing", "edited"],
		["article.approve", "Truong Ban", "edited", "approved"],
		["article.publish", "Thu Ky", "approved", "published"],
	]);
	const [{ contentHash } = { contentHash: "" }] = await listRevisions(db.read, id);
	for (const { details } of steps) expect(details.hash).toBe(contentHash);
});

test("E04: a step that does not begin where the text is, is refused and changes nothing", async () => {
	const id = await walkTo("submitted");
	const before = await getArticleRow(db.read, id);
	for (const name of ["submit", "publish", "approve", "republish", "khong-co"]) {
		await expect(move(people.chief, id, name), name).rejects.toThrow(IllegalMoveError);
	}
	await expect(move(people.reporter, id, "take-up")).rejects.toThrow(NotAllowedError);
	await expect(move(people.elsewhere, id, "take-up"), "E07: another section").rejects.toThrow(NotAllowedError);
	expect(await getArticleRow(db.read, id)).toEqual(before);
});

test("E05: a text comes back with a reason of ten letters, and its owner reads it until it is sent again", async () => {
	const id = await walkTo("editing");
	await expect(move(people.editor, id, "return", { reason: "sửa lại" })).rejects.toMatchObject({
		personMessage: /ít nhất 10 ký tự/,
	});
	const reason = "Thiếu ý kiến của bí thư chi bộ.";
	await move(people.editor, id, "return", { reason });
	expect(await getArticleForEditor(people.reporter, id)).toMatchObject({
		state: "returned",
		returnReason: reason,
		canWrite: true,
	});
	await writeArticle(people.reporter, id, await getVersion(id), manuscript({ lead: "Bí thư nói trước." }));
	await move(people.reporter, id, "resubmit");
	expect(await getArticleForEditor(people.reporter, id)).toMatchObject({ returnReason: null, canWrite: false });
});

test("E21: of two who save from the same version the second is told, and loses nothing", async () => {
	const id = await walkTo("editing");
	const version = await getVersion(id);
	await writeArticle(people.editor, id, version, manuscript({ title: "Tiêu đề thứ nhất của chi bộ" }));
	await expect(writeArticle(people.editor, id, version, manuscript({ title: "Tiêu đề thứ hai" }))).rejects.toThrow(
		VersionConflictError,
	);
	await expect(moveArticle(people.editor, id, { move: "forward", baseVersion: version, reason: "" })).rejects.toThrow(
		VersionConflictError,
	);
	expect((await getArticleRow(db.read, id))?.title).toBe("Tiêu đề thứ nhất của chi bộ");
});

test("E06: a chief's own text waits for another chief", async () => {
	const id = await beginArticle(people.chief, manuscript());
	await move(people.chief, id, "submit");
	await move(people.chief, id, "take-up");
	await move(people.editor, id, "forward");
	await expect(move(people.chief, id, "approve")).rejects.toThrow(NotAllowedError);
	const deputy = await makePerson("Pho Ban", "pho_truong_bbt");
	await move(deputy, id, "approve");
});

test("E07: lists and pages show drafts of one's own sections and one's own, and nobody else's", async () => {
	const id = await walkTo("editing");
	const sees = async (person: Person) => {
		const { articles } = await listDeskArticles(person, { state: "editing", section: null, isOwn: false, after: null });
		return [articles.some((article) => article.id === id), (await getArticleForEditor(person, id)) !== null];
	};
	expect(await sees(people.reporter)).toEqual([true, true]);
	expect(await sees(people.editor)).toEqual([true, true]);
	expect(await sees(people.chief)).toEqual([true, true]);
	expect(await sees(people.elsewhere)).toEqual([false, false]);
	expect(await sees(await makePerson("Bao Cao", "phong_vien"))).toEqual([false, false]);
	expect(await sees(await makePerson("Ke Toan", "ke_toan"))).toEqual([false, false]);
	await expect(
		writeArticle(people.editor, id, await getVersion(id), manuscript({ categoryId: sections.other })),
	).rejects.toThrow(NotAllowedError);
	await expect(beginArticle(people.elsewhere, manuscript())).rejects.toThrow(NotAllowedError);
});

test("E37: the list goes on where the page before ended, each article once", async () => {
	for (let n = 0; n < 55; n += 1) await beginArticle(people.reporter, manuscript({ title: `Bài số ${n}` }));
	const query = { state: "draft" as const, section: "dang", isOwn: true, after: null };
	const first = await listDeskArticles(people.reporter, query);
	const second = await listDeskArticles(people.reporter, { ...query, after: first.next });
	expect([first.articles.length, second.articles.length >= 5, second.next]).toEqual([50, true, null]);
	const ids = [...first.articles, ...second.articles].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect((await listDeskArticles(people.reporter, { ...query, section: "van-hoa" })).articles).toEqual([]);
});

test("E18: kept words are their writer's alone, and are gone with the save", async () => {
	const id = await walkTo("editing");
	const version = await getVersion(id);
	const kept = { ...manuscript({ title: "", lead: "Chưa xong" }), categoryId: null };
	await keepUnsaved(people.editor, id, version, { ...kept, lead: "Cũ hơn" });
	await keepUnsaved(people.editor, id, version, kept);
	expect(await getVersion(id), "no revision").toBe(version);
	expect((await getArticleForEditor(people.editor, id))?.kept).toMatchObject({
		manuscript: kept,
		baseVersion: version,
	});
	expect((await getArticleForEditor(people.chief, id))?.kept).toBeNull();
	await expect(keepUnsaved(people.reporter, id, version, kept)).rejects.toThrow(NotAllowedError);
	await writeArticle(people.editor, id, version, manuscript());
	expect((await getArticleForEditor(people.editor, id))?.kept).toBeNull();
	await keepUnsaved(people.editor, id, version + 1, kept);
	await dropUnsaved(people.editor, id);
	expect((await getArticleForEditor(people.editor, id))?.kept).toBeNull();
});

test("E15 E17: every save stays, and restoring one makes another", async () => {
	const id = await walkTo("editing");
	const first = await getVersion(id);
	await writeArticle(people.editor, id, first, manuscript({ title: "Tiêu đề đã đổi của chi bộ" }));
	const [{ version } = { version: 0 }] = await listRevisions(db.read, id);
	await restoreRevision(people.editor, id, await getVersion(id), version);
	const saved = await listRevisions(db.read, id);
	expect(saved.map(({ snapshot }) => snapshot.title)).toEqual([
		manuscript().title,
		"Tiêu đề đã đổi của chi bộ",
		manuscript().title,
	]);
	expect(saved.at(-1)).toMatchObject({ reason: `Khôi phục bản ${version}`, contentHash: saved[0]?.contentHash });
	await expect(restoreRevision(people.editor, id, await getVersion(id), 999)).rejects.toMatchObject({
		personMessage: "Bài này không có bản 999.",
	});
	await expect(restoreRevision(people.chief, id, 1, version)).rejects.toThrow(VersionConflictError);
	await expect(restoreRevision(people.reporter, id, await getVersion(id), version)).rejects.toThrow(NotAllowedError);
	expect(await compareRevisions(id, saved[0]?.version ?? 0, saved[1]?.version ?? 0)).toMatchObject({
		...{ isSame: false, fields: [{ label: "Tiêu đề" }], paragraphs: [{ kind: "same", count: 1 }] },
	});
});

test("E26: a text that is not fit for readers goes no further, and what is asked about needs somebody's eyes", async () => {
	const id = await walkTo("editing");
	await writeArticle(people.editor, id, await getVersion(id), manuscript({ lead: "" }));
	await expect(move(people.editor, id, "forward")).rejects.toMatchObject({ personMessage: /chưa có sapo/ });
	const body = toBody("Ai biết xin gọi 0912 345 678.");
	await writeArticle(people.editor, id, await getVersion(id), manuscript({ body }));
	await expect(move(people.editor, id, "forward")).rejects.toMatchObject({ personMessage: /số điện thoại/ });
	const request = { move: "forward", baseVersion: await getVersion(id), reason: "" };
	await moveArticle(people.editor, id, { ...request, hasLooked: true });
	expect((await getArticleRow(db.read, id))?.state).toBe("edited");
});
